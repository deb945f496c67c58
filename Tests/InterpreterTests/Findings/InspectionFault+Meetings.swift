import Domain
import Interpreter

/// Faults of meetings, resolutions and dues.
extension InspectionFault {
  static let ofMeetings: [InspectionFault] = [
    InspectionFault(
      .noDecision, on: day(2026, 9, 3),
      fault: Self.meetings(1...3, "phát biểu @an: Nhất trí") + Self.meetings(4...4, "mục 1: Vệ sinh\nkết luận: Làm ngay"),
      nearMiss: Self.meetings(1...2, "phát biểu @an: Nhất trí") + Self.meetings(4...8, "mục 1: Vệ sinh\nkết luận: Làm ngay"),
      others: Self.meetings(1...3, "nghị quyết: Nghị quyết lãnh đạo nhiệm vụ tháng")),
    InspectionFault(
      .fewOpinions, on: day(2026, 9, 3),
      fault: Self.meetings(1...6, "mục 1: Vệ sinh\nkết luận: Làm ngay"),
      nearMiss: Self.meetings(1...5, "mục 1: Vệ sinh\nkết luận: Làm ngay"),
      others: Self.meetings(1...6, "mục 1: Vệ sinh\nkết luận: Làm ngay") + Self.meetings(7...7, "góp ý @an về @bình: Đến sớm hơn")),
    InspectionFault(
      .emptyResolution, on: day(2026, 9, 3),
      fault: Self.meetings(2...2, "nghị quyết 01-NQ/CB: Nghị quyết lãnh đạo nhiệm vụ tháng 2"),
      nearMiss: Self.meetings(
        2...2, "nghị quyết 01-NQ/CB: Nghị quyết lãnh đạo nhiệm vụ tháng 2\nđiểm 1 của 01-NQ/CB do @an hạn 25/02/2026: Dọn vệ sinh"),
      others: Self.meetings(
        2...2, "nghị quyết 01-NQ/CB: Nghị quyết lãnh đạo nhiệm vụ tháng 2\nphân công #1 @an hạn 25/02/2026: Dọn vệ sinh"),
      Self.meetings(2...2, "nghị quyết 01-NQ/CB: Nghị quyết về phân công nhiệm vụ năm 2026"),
      Self.meetings(2...2, "mục 1: Vệ sinh\nkết luận: Mỗi nhà một thùng rác\nnghị quyết 01-NQ/CB: Nghị quyết lãnh đạo nhiệm vụ tháng 2"),
      Self.meetings(2...2, "nghị quyết dự thảo 01-NQ/CB: Nghị quyết lãnh đạo nhiệm vụ tháng 2")),
    InspectionFault(
      .longExcused, on: day(2026, 9, 3),
      fault: Self.meetings(1...6, away: "@bình có lý do: Đi làm xa", "phát biểu @an: Nhất trí"),
      nearMiss: Self.meetings(1...5, away: "@bình có lý do: Đi làm xa", "phát biểu @an: Nhất trí"),
      others: Self.meetings(1...6, away: "@bình có lý do: Đi làm xa", "phát biểu @an: Nhất trí")
        + "miễn sinh hoạt @bình lý do khác từ 01/07/2026 đến 31/12/2026: Chữa bệnh"),
    InspectionFault(
      .emptyMeetings, on: day(2026, 9, 3),
      fault: Self.meetings(2...4, "đảng phí 2/2026 @an"),
      nearMiss: Self.meetings(2...4, "phát biểu @an: Nhất trí"),
      others: Self.meetings(2...2, "mục 1: Vệ sinh\nkết luận: Làm ngay"),
      "họp thường kỳ 03/02/2026\ncó mặt tất cả\nbế mạc bất thường: Mất điện"),
    InspectionFault(
      .resolutionNotSent, on: day(2026, 3, 6),
      fault: """
        họp thường kỳ 03/02/2026
        có mặt tất cả
        nghị quyết 01-NQ/CB: Nghị quyết lãnh đạo nhiệm vụ tháng 2
        bế mạc
        đã gửi 01-NQ/CB ngày 04/02/2026
        họp thường kỳ 03/03/2026
        có mặt tất cả
        nghị quyết 02-NQ/CB: Nghị quyết lãnh đạo nhiệm vụ tháng 3
        bế mạc
        """,
      nearMiss: """
        họp thường kỳ 03/02/2026
        có mặt tất cả
        nghị quyết 01-NQ/CB: Nghị quyết lãnh đạo nhiệm vụ tháng 2
        bế mạc
        đã gửi 01-NQ/CB ngày 04/02/2026
        họp thường kỳ 03/03/2026
        có mặt tất cả
        nghị quyết 02-NQ/CB: Nghị quyết lãnh đạo nhiệm vụ tháng 3
        bế mạc
        đã gửi 02-NQ/CB ngày 05/03/2026
        """,
      others: """
        họp thường kỳ 03/02/2026
        có mặt tất cả
        nghị quyết 01-NQ/CB: Nghị quyết lãnh đạo nhiệm vụ tháng 2
        bế mạc
        họp thường kỳ 03/03/2026
        có mặt tất cả
        nghị quyết 02-NQ/CB: Nghị quyết lãnh đạo nhiệm vụ tháng 3
        bế mạc
        """,
      """
      họp thường kỳ 03/02/2026
      có mặt tất cả
      nghị quyết 01-NQ/CB: Nghị quyết lãnh đạo nhiệm vụ tháng 2
      bế mạc
      đã gửi 01-NQ/CB ngày 04/02/2026
      họp thường kỳ 04/03/2026
      có mặt tất cả
      nghị quyết 02-NQ/CB: Nghị quyết lãnh đạo nhiệm vụ tháng 3
      bế mạc
      """,
      """
      họp thường kỳ 03/02/2026
      có mặt tất cả
      nghị quyết 01-NQ/CB: Nghị quyết lãnh đạo nhiệm vụ tháng 2
      bế mạc
      đã gửi 01-NQ/CB ngày 04/02/2026
      họp thường kỳ 03/03/2026
      có mặt tất cả
      nghị quyết 02-NQ/CB: Nghị quyết về phân công nhiệm vụ
      bế mạc
      """),
    InspectionFault(
      .noSurplus, on: day(2026, 9, 3),
      fault: """
        họp đại hội 20/04/2026
        có mặt tất cả
        bầu chi ủy viên số lượng 2 phát ra 4 thu về 4 hợp lệ 4 ứng cử @an 4, @bình 4
        bế mạc
        """,
      nearMiss: """
        họp đại hội 20/04/2026
        có mặt tất cả
        bầu chi ủy viên số lượng 2 phát ra 4 thu về 4 hợp lệ 4 ứng cử @an 4, @bình 3, @cường 1
        bế mạc
        """,
      others: """
        họp đại hội 20/04/2026
        có mặt tất cả
        bầu phó bí thư số lượng 2 phát ra 4 thu về 4 hợp lệ 4 ứng cử @an 4, @bình 4
        bế mạc
        """,
      """
      họp chuyên đề 20/04/2026
      có mặt tất cả
      bầu chi ủy viên số lượng 2 phát ra 4 thu về 4 hợp lệ 4 ứng cử @an 4, @bình 4
      bế mạc
      """),
    InspectionFault(
      .duesBeginLate, on: day(2026, 4, 20),
      fault: Self.meetings(2...4, "phát biểu @an: Nhất trí") + "đảng phí 3/2026 tất cả",
      nearMiss: Self.meetings(2...4, "phát biểu @an: Nhất trí") + "đảng phí 2/2026 tất cả",
      others: Self.meetings(2...4, "phát biểu @an: Nhất trí")),
    InspectionFault(
      .notRemitted, on: day(2026, 4, 20),
      fault: """
        đề ngày 05/03/2026
        đảng phí 1/2026 @an 10.000
        đảng phí 2/2026 @an 10.000
        đảng phí 3/2026 @an 10.000
        """,
      nearMiss: """
        đề ngày 05/03/2026
        đảng phí 1/2026 @an 10.000
        đảng phí 2/2026 @an 10.000
        đảng phí 3/2026 @an 10.000
        trích nộp 1/2026 3.000 ngày 05/03/2026
        """,
      others: """
        đề ngày 05/03/2026
        đảng phí 1/2026 @an
        đảng phí 2/2026 @an
        đảng phí 3/2026 @an
        """),
  ]
}
