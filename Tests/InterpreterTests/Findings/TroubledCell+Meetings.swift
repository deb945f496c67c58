import Domain

extension TroubledCell {
  static let meetings = TroubledCell(
    name: "meetings",
    codes: [
      .missedMonth, .noThematicMeeting, .lateMeeting, .lowAttendance, .committeeNotMet, .meetingOfficers, .notReadBack,
      .resolutionWithoutVote, .numberGap,
    ],
    script: """
      chi bộ "Thôn Nam"
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      chức vụ @an bí thư từ 01/01/2025
      chức vụ @bình chi ủy viên từ 01/01/2025
      họp thường kỳ 03/03/2026
      có mặt tất cả trừ @bình
      bế mạc
      họp thường kỳ 20/06/2026 chủ trì @an thư ký @bình
      có mặt tất cả trừ @bình
      biểu quyết tán thành 1 không tán thành 1: Thông qua nghị quyết tháng 6
      nghị quyết 01-NQ/CB: Nghị quyết tháng 6
      đọc lại
      bế mạc
      họp thường kỳ 03/11/2026 chủ trì @an thư ký @cường
      có mặt tất cả
      nghị quyết 03-NQ/CB: Nghị quyết tháng 11
      đọc lại
      bế mạc
      nghị quyết 07-NQ/CB: Nghị quyết bổ sung
      họp thường kỳ 20/12/2026 chủ trì @an thư ký @cường
      có mặt tất cả
      đọc lại
      bế mạc
      """)
}
