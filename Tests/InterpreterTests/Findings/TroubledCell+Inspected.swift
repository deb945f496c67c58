import Domain

extension TroubledCell {
  /// A school's cell as an inspection finds it.
  static let inspectedSchool = TroubledCell(
    name: "inspected-school",
    codes: [
      .oldRegulation, .emptyMeetings, .noDecision, .longExcused, .fewOpinions, .duesBeginLate, .notRemitted, .ratedWhileAbsent,
      .noEmployerLevel, .lateResidence, .residenceAlike, .newNotReviewed, .inspectionUnanswered, .noCriticism, .probationProlonged,
      .ratedAgainstDuties,
    ],
    script: """
      đề ngày 01/01/2026
      chi bộ "Trường Tiểu học Sơn Nam" loại "trường học"
      đảng viên @an "Trần Văn An" chính thức 01/01/2005 nghề "Giáo viên"
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005 nghề "Giáo viên"
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      đảng viên @lan "Phạm Thị Lan" chính thức 01/01/2005 nghề "Giáo viên"
      quy chế 01-QC/CB từ 20/01/2026: Quy chế làm việc
      chức vụ @lan phó bí thư từ 01/03/2026
      \(["01", "02", "03", "04", "05", "06"].map(away).joined(separator: "\n      "))
      đề ngày 15/06/2026
      văn bản 12-TB/UBKT ngày 15/06/2026 nơi ban hành "Ủy ban kiểm tra": Thông báo kết quả kiểm tra chi bộ
      đảng phí 3/2026 @an 10.000
      đảng phí 4/2026 @an 10.000
      đảng phí 5/2026 @an 10.000
      đề ngày 02/07/2026
      đảng viên @lệ "Nguyễn Thị Lệ" dự bị kết nạp 02/07/2026 giúp đỡ @an
      đề ngày 12/12/2026
      đề nghị @an năm 2026 tốt do cơ quan "Trường Tiểu học Sơn Nam"
      đề nghị @lan năm 2026 tốt do cơ quan
      xếp loại @lan năm 2026 tốt
      xếp loại @an năm 2026 tốt
      xếp loại @bình năm 2026 tốt
      xếp loại @cường năm 2026 tốt
      đề ngày 13/12/2026
      nhận xét nơi cư trú @an năm 2026: Chấp hành tốt
      nhận xét nơi cư trú @bình năm 2026: Chấp hành tốt
      nhận xét nơi cư trú @cường năm 2026: Chấp hành tốt
      đảng viên @tú "Lê Anh Tú" dự bị kết nạp 02/06/2024 giúp đỡ @an
      họp cuối năm 14/12/2026
      có mặt tất cả
      biểu quyết công nhận đối với @tú tán thành 1 không tán thành 3 không ý kiến 0: Công nhận đảng viên chính thức
      bế mạc
      đề ngày 20/12/2026
      họp chuyên đề 20/12/2026
      có mặt tất cả
      """)

  private static func away(_ month: String) -> String {
    """
    họp thường kỳ 03/\(month)/2026
          vắng @bình có lý do: Đi làm xa
          vắng @cường không lý do
          có mặt tất cả trừ @bình, @cường
          bế mạc
    """
  }

  /// A village's cell as an inspection finds it.
  static let inspectedVillage = TroubledCell(
    name: "inspected-village",
    codes: [
      .noCandidates, .fewInspections, .emptyResolution, .resolutionNotSent, .noSurplus, .fewActive, .largeCell, .workTooOften,
    ],
    script: """
      đề ngày 01/01/2026
      chi bộ "Thôn Bắc" loại "thôn"
      quy định "cell.members.large" 4 từ 01/01/2026 nguồn "Đảng bộ xã" chưa kiểm chứng
      đảng viên @an "Trần Văn An" kết nạp 01/01/2004 chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" kết nạp 01/01/2004 chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" kết nạp 01/01/2004 chính thức 01/01/2005
      đảng viên @lan "Phạm Thị Lan" kết nạp 01/01/2004 chính thức 01/01/2005
      tổ "Tổ đảng số 1" loại tổ đảng phụ trách @an gồm @bình, @lan từ 01/01/2026
      văn bản 01-KH/CB ngày 05/01/2026: Kế hoạch kiểm tra, giám sát năm 2026 (2 cuộc)
      miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026 hồ sơ y tế "Giấy khám" báo cấp trên 02/02/2026
      phân công #1 @an hằng quý từ 05/01/2026 sản phẩm "Sổ hộ" theo dõi @bình: Phụ trách 10 hộ
      phân công #2 @lan hằng tháng từ 05/02/2026 sản phẩm "Sổ hộ" theo dõi @bình: Phụ trách 2 hộ liền kề
      kiểm tra #1 do @bình ngày 20/02/2026: Đã xem sổ
      họp thường kỳ 03/03/2026
      có mặt tất cả
      nghị quyết 01-NQ/CB: Nghị quyết lãnh đạo nhiệm vụ tháng 3
      bế mạc
      đã gửi 01-NQ/CB ngày 04/03/2026
      họp thường kỳ 03/04/2026
      có mặt tất cả
      nghị quyết 02-NQ/CB: Nghị quyết lãnh đạo nhiệm vụ tháng 4
      bế mạc
      họp đại hội 20/04/2026
      có mặt tất cả
      bầu chi ủy viên số lượng 2 phát ra 3 thu về 3 hợp lệ 3 ứng cử @an 3, @bình 3
      bế mạc
      đề ngày 01/11/2026
      miễn sinh hoạt @cường tuổi cao sức khỏe yếu từ 01/11/2026 hồ sơ y tế "Giấy khám" báo cấp trên 02/11/2026
      đề ngày 20/12/2026
      họp thường kỳ 20/12/2026
      có mặt tất cả
      """)
}
