import Domain

extension TroubledCell {
  static let following = TroubledCell(
    name: "following",
    codes: [
      .tooManyTasks, .holderChangedPost, .noRegulation, .noAssignmentResolution, .memberWithoutPlan, .follower, .silentTask,
      .noThematicResolution, .noInspection,
    ],
    script: """
      chi bộ "Thôn Trung"
      nhiệm kỳ 2025-2030 từ 15/01/2025
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      đảng viên @lan "Phạm Thị Lan" chính thức 01/01/2005
      chức vụ @an bí thư từ 15/01/2025
      chức vụ @bình phó bí thư từ 15/01/2025
      đề ngày 05/01/2026
      phân công @an hằng tháng sản phẩm "Báo cáo" theo dõi @bình: Điều hành chung
      phân công @an hằng tháng sản phẩm "Báo cáo" theo dõi @bình: Công tác tư tưởng
      phân công @an hằng tháng sản phẩm "Báo cáo" theo dõi @bình: Công tác cán bộ
      phân công @an hằng tháng sản phẩm "Báo cáo" theo dõi @bình: Công tác dân vận
      phân công @an hằng tháng sản phẩm "Báo cáo" theo dõi @bình: Công tác kiểm tra
      phân công @an hằng tháng sản phẩm "Báo cáo" theo dõi @bình: Công tác phát triển đảng
      phân công @bình hằng tháng sản phẩm "Sổ hộ" theo dõi @bình: Phụ trách 10 hộ xóm Đoài
      phân công @cường hằng quý sản phẩm "Sổ hộ" theo dõi @lan: Phụ trách 10 hộ xóm Đông
      phân công @cường loại đột xuất hạn 31/12/2026 sản phẩm "Danh sách": Thống kê hộ nghèo
      chuyển sinh hoạt @lan về "Đảng bộ phường Hà Cầu" từ 01/05/2026
      chức vụ @cường "Trưởng thôn" từ 01/06/2026
      chức vụ @bình "Chi hội trưởng nông dân" từ 01/01/2025 đến 31/05/2026
      họp thường kỳ 03/02/2026
      có mặt tất cả
      báo cáo @an #1: Đã họp dân
      kết luận #1 đúng tiến độ
      bế mạc
      họp thường kỳ 03/03/2026
      có mặt tất cả
      bế mạc
      họp thường kỳ 03/04/2026
      có mặt tất cả
      bế mạc
      họp thường kỳ 03/06/2026
      có mặt tất cả
      bế mạc
      họp thường kỳ 20/12/2026
      có mặt tất cả
      """)
}
