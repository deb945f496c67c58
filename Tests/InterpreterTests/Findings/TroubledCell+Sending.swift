import Domain

extension TroubledCell {
  static let sending = TroubledCell(
    name: "sending",
    codes: [
      .materialLate, .metByGroups, .resolutionSentLate, .scoreSentLate, .sameDayMeeting, .meetingOfficers, .unknownNumber, .newerNumber,
      .noQuarterReview, .postWithoutTraining, .failedTraining, .trainingDay, .trainingTwice,
      .memberNotVisited,
    ],
    script: """
      chi bộ "Thôn Bắc"
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      chức vụ @an bí thư từ 01/01/2025
      họp thường kỳ 03/01/2026 chủ trì @an thư ký @bình
      có mặt tất cả
      chấm điểm 90
      đọc lại
      bế mạc
      đã gửi chấm điểm 03/01/2026 ngày 20/01/2026
      họp thường kỳ 03/09/2026 tại các tổ đảng gửi tài liệu 03/09/2026 chủ trì @an thư ký @bình
      có mặt tất cả
      biểu quyết tán thành 2: Thông qua nghị quyết tháng 9
      nghị quyết 01-NQ/CB: Nghị quyết tháng 9
      chấm điểm 92
      đọc lại
      bế mạc
      đã gửi 01-NQ/CB ngày 07/09/2026
      đã gửi chấm điểm 03/09/2026 ngày 10/09/2026
      họp cuối năm 10/12/2026 gửi tài liệu 08/12/2026 chủ trì @an thư ký @bình
      có mặt tất cả
      đọc lại
      bế mạc
      họp cuối năm 10/12/2026 lúc 19:00 thư ký @bình
      có mặt tất cả
      đọc lại
      bế mạc
      kiểm điểm @an quý 2/2026 tự nhận tốt: Hoàn thành
      quy định "meeting.day" 15 từ 01/01/2025 nguồn "Nếp của chi bộ"
      quy định "training.months" 12 từ 01/01/2025 nguồn "Nếp của chi bộ"
      tập huấn @an từ 02/12/2024 đến 03/12/2024 nội dung "Nghiệp vụ công tác đảng" kết quả không đạt
      tập huấn @bình ngày 12/05/1998 nội dung "Lớp nhận thức về Đảng"
      tập huấn @bình ngày 12/05/2126 nội dung "Nghiệp vụ công tác đảng"
      tập huấn @bình ngày 10/06/2026 nội dung "Nghị quyết đại hội"
      tập huấn @bình ngày 10/06/2026 nội dung "NGHỊ QUYẾT ĐẠI HỘI"
      gặp gỡ @an ngày 05/10/2025: Khỏe, nhận thêm việc được
      """)
}
