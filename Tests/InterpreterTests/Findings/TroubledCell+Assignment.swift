import Domain

extension TroubledCell {
  static let assignment = TroubledCell(
    name: "assignment",
    codes: [
      .vagueTask, .taskWithoutBasis, .holderLeft, .holderExempt, .holderAway, .memberWithoutTask, .overdueTask, .unreportedTask,
      .unconcludedTask, .absenceThreeMonths, .duesThreeMonths, .ratingNotDue, .ratingAgainstRecord, .ratingCap, .exemptExcused, .noRollCall,
      .shortMeeting, .uncountedVote, .duplicateNumber, .documentType,
    ],
    script: """
      chi bộ "Thôn Đông"
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      đảng viên @lan "Phạm Thị Lan" chính thức 01/01/2005
      đảng viên @sơn "Đỗ Văn Sơn" chính thức 01/01/2005
      đảng viên @hà "Vũ Thị Hà" chính thức 01/01/2005
      đảng viên @mai "Hoàng Thị Mai" dự bị kết nạp 03/09/2026
      chức vụ @an bí thư từ 01/01/2025
      đề ngày 05/01/2026
      phân công @bình hạn 30/11/2026 sản phẩm "Biểu tổng hợp" căn cứ 01-NQ/CB: Phụ trách 10 hộ xóm Đoài
      phân công @an: Theo dõi công tác phát triển đảng viên của chi bộ trong năm và các năm tiếp theo
      phân công @cường hằng tháng sản phẩm "Một chương trình" căn cứ 01-NQ/CB: Phụ trách văn nghệ
      phân công @lan hằng tháng sản phẩm "Sổ đảng phí" căn cứ 01-NQ/CB: Ghi sổ đảng phí
      phân công @hà hằng tháng sản phẩm "Báo cáo quý" căn cứ 01-NQ/CB: Phụ trách thanh niên
      phân công @hà loại đột xuất hạn 31/12/2026 sản phẩm "Danh sách": Thống kê hộ nghèo
      họp thường kỳ 03/06/2026 lúc 19:00
      vắng @sơn
      có mặt tất cả
      bế mạc lúc 20:30
      họp thường kỳ 03/07/2026 lúc 19:00
      vắng @sơn
      có mặt tất cả
      bế mạc lúc 20:30
      họp thường kỳ 03/08/2026 lúc 19:00
      vắng @sơn
      có mặt tất cả
      bế mạc lúc 20:30
      với mỗi m trong đảng viên
          nếu m != @sơn và m != @mai
              đảng phí 8/2026 {m}
              đảng phí 9/2026 {m}
              đảng phí 10/2026 {m}
              đảng phí 11/2026 {m}
          hết
      hết
      họp thường kỳ 03/09/2026 lúc 19:00
      bế mạc lúc 20:00
      miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/10/2026 báo cấp trên 03/10/2026
      chuyển sinh hoạt @cường về "Đảng bộ phường Hà Cầu" từ 01/10/2026
      chuyển sinh hoạt @hà tạm thời về "Chi bộ 2" từ 01/10/2026
      họp thường kỳ 03/12/2026 lúc 19:00
      vắng @lan có lý do: Ốm
      có mặt tất cả
      báo cáo @an #2: Đang làm
      bế mạc bất thường: Mất điện
      xếp loại @bình năm 2026 tốt
      xếp loại @lan năm 2026 tốt
      xếp loại @mai năm 2026 hoàn thành
      xếp loại @an năm 2026 xuất sắc
      xếp loại @sơn năm 2026 xuất sắc
      văn bản 02-NQ/CB ngày 20/12/2026: Nghị quyết năm
      văn bản 02-NQ/CB ngày 20/12/2026: Nghị quyết năm khác
      văn bản 02-CT/CB ngày 20/12/2026: Chỉ thị của chi bộ
      họp thường kỳ 20/12/2026 lúc 19:00
      có mặt tất cả
      biểu quyết kỷ luật đối với @sơn kín tán thành 2: Khiển trách {{ghi biên bản}
      """)
}
