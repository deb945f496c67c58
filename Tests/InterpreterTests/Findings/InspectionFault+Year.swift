import Domain
import Interpreter

/// Faults of the review and rating of a year.
extension InspectionFault {
  static let ofYears: [InspectionFault] = [
    InspectionFault(
      .lateResidence, on: day(2026, 12, 31),
      fault: """
        đề ngày 12/12/2026
        xếp loại @bình năm 2026 tốt
        đề ngày 13/12/2026
        nhận xét nơi cư trú @bình năm 2026: Chấp hành tốt
        """,
      nearMiss: """
        đề ngày 12/12/2026
        xếp loại @bình năm 2026 tốt
        nhận xét nơi cư trú @bình năm 2026: Chấp hành tốt
        """,
      others: """
        đề ngày 12/12/2026
        xếp loại @bình năm 2026 tốt
        xếp loại @cường năm 2026 tốt
        nhận xét nơi cư trú @cường năm 2026: Chấp hành tốt
        đề ngày 13/12/2026
        nhận xét nơi cư trú @bình năm 2026: Chấp hành tốt
        """),
    InspectionFault(
      .residenceAlike, on: day(2026, 12, 31),
      fault: """
        đề ngày 12/12/2026
        nhận xét nơi cư trú @an năm 2026: Chấp hành tốt
        nhận xét nơi cư trú @bình năm 2026: chấp hành  tốt
        nhận xét nơi cư trú @cường năm 2026: Chấp hành tốt
        """,
      nearMiss: """
        đề ngày 12/12/2026
        nhận xét nơi cư trú @an năm 2026: Chấp hành tốt
        nhận xét nơi cư trú @bình năm 2026: chấp hành  tốt
        nhận xét nơi cư trú @cường năm 2026: Chấp hành tốt, vắng một buổi họp dân
        """,
      others: """
        đề ngày 12/12/2026
        nhận xét nơi cư trú @an năm 2026: Chấp hành tốt
        nhận xét nơi cư trú @bình năm 2026: chấp hành  tốt
        """),
    InspectionFault(
      .newNotReviewed, on: day(2027, 1, 10),
      fault: """
        đảng viên @lệ "Nguyễn Thị Lệ" dự bị kết nạp 02/07/2026 giúp đỡ @an
        """
          + "\n" + Self.meetings(2...2, "phát biểu @an: Nhất trí"),
      nearMiss: """
        đề ngày 20/12/2026
        đảng viên @lệ "Nguyễn Thị Lệ" dự bị kết nạp 02/07/2026 giúp đỡ @an
        kiểm điểm @lệ năm 2026: Đã nhận việc
        """
          + "\n" + Self.meetings(2...2, "phát biểu @an: Nhất trí"),
      others: """
        đảng viên @lệ "Nguyễn Thị Lệ" dự bị kết nạp 02/07/2026 giúp đỡ @an
        """,
      """
      đảng viên @lệ "Nguyễn Thị Lệ" dự bị kết nạp 02/01/2027 giúp đỡ @an
      """
        + "\n" + Self.meetings(2...2, "phát biểu @an: Nhất trí")),
    InspectionFault(
      .ratedWhileAbsent, on: day(2026, 12, 31),
      fault: Self.meetings(1...4, away: "@bình có lý do: Đi làm xa", "phát biểu @an: Nhất trí")
        + Self.meetings(5...7, "phát biểu @an: Nhất trí") + "xếp loại @bình năm 2026 tốt",
      nearMiss: Self.meetings(1...4, away: "@bình có lý do: Đi làm xa", "phát biểu @an: Nhất trí")
        + Self.meetings(5...8, "phát biểu @an: Nhất trí") + "xếp loại @bình năm 2026 tốt",
      others: Self.meetings(1...2, away: "@bình có lý do: Đi làm xa", "phát biểu @an: Nhất trí") + "xếp loại @bình năm 2026 tốt",
      Self.meetings(1...4, away: "@bình có lý do: Đi làm xa", "phát biểu @an: Nhất trí")
        + "xếp loại @bình năm 2026 tốt: Đi điều trị, việc vẫn xong",
      Self.meetings(1...4, away: "@bình có lý do: Đi làm xa", "phát biểu @an: Nhất trí") + "xếp loại @bình năm 2026 không hoàn thành"),
    InspectionFault(
      .noEmployerLevel, on: day(2026, 12, 31),
      fault: """
        đề ngày 12/12/2026
        đảng viên @hoa "Đỗ Thị Hoa" chính thức 01/01/2005 nghề "Giáo viên"
        đề nghị @an năm 2026 tốt do cơ quan "Trường Tiểu học Sơn Nam"
        đề nghị @hoa năm 2026 tốt do cơ quan
        xếp loại @an năm 2026 tốt
        xếp loại @hoa năm 2026 tốt
        xếp loại @bình năm 2026 tốt
        """,
      nearMiss: """
        đề ngày 12/12/2026
        đảng viên @hoa "Đỗ Thị Hoa" chính thức 01/01/2005 nghề "Giáo viên"
        đề nghị @an năm 2026 tốt do cơ quan "Trường Tiểu học Sơn Nam"
        xếp loại @an năm 2026 tốt
        xếp loại @hoa năm 2026 tốt
        xếp loại @bình năm 2026 tốt
        đề nghị @bình năm 2026 tốt do cơ quan
        đề nghị @hoa năm 2026 tốt do cơ quan
        """,
      others: """
        đề ngày 12/12/2026
        đảng viên @hoa "Đỗ Thị Hoa" chính thức 01/01/2005 nghề "Giáo viên"
        đề nghị @an năm 2026 tốt do cơ quan "Trường Tiểu học Sơn Nam"
        xếp loại @an năm 2026 tốt
        xếp loại @hoa năm 2026 tốt
        xếp loại @bình năm 2026 tốt
        """,
      """
      đề ngày 12/12/2026
      đảng viên @hoa "Đỗ Thị Hoa" chính thức 01/01/2005 nghề "Giáo viên"
      đề nghị @an năm 2026 tốt do cơ quan "Trường Tiểu học Sơn Nam"
      đề nghị @hoa năm 2026 tốt do cơ quan
      xếp loại @an năm 2026 tốt
      xếp loại @hoa năm 2026 tốt
      xếp loại @lan năm 2026 tốt
      xếp loại @cường năm 2026 tốt
      """,
      """
      chi bộ "Trường Tiểu học Sơn Nam" loại "thôn"
      đề ngày 12/12/2026
      đảng viên @hoa "Đỗ Thị Hoa" chính thức 01/01/2005 nghề "Giáo viên"
      đề nghị @an năm 2026 tốt do cơ quan "Trường Tiểu học Sơn Nam"
      đề nghị @hoa năm 2026 tốt do cơ quan
      xếp loại @an năm 2026 tốt
      xếp loại @hoa năm 2026 tốt
      xếp loại @bình năm 2026 tốt
      """),
    InspectionFault(
      .noCriticism, on: day(2026, 12, 31),
      fault: """
        họp cuối năm 12/12/2026
        có mặt tất cả
        xếp loại @bình năm 2026 tốt
        bế mạc
        """,
      nearMiss: """
        họp cuối năm 12/12/2026
        có mặt tất cả
        xếp loại @bình năm 2026 tốt
        góp ý @an về @bình: Đến sớm hơn
        bế mạc
        """,
      others: """
        họp cuối năm 12/12/2026
        có mặt tất cả
        xếp loại @bình năm 2026 tốt
        """,
      """
      họp cuối năm 12/12/2026
      có mặt tất cả
      xếp loại @bình năm 2026 tốt
      bế mạc
      họp cuối năm 20/12/2026
      có mặt tất cả
      phát biểu @an: Nhất trí
      bế mạc
      """),
    InspectionFault(
      .ratedAgainstDuties, on: day(2026, 12, 31),
      fault: Self.meetings(1...3, away: "@bình không lý do", "phát biểu @an: Nhất trí") + "xếp loại @bình năm 2026 tốt",
      nearMiss: Self.meetings(1...2, away: "@bình không lý do", "phát biểu @an: Nhất trí") + "xếp loại @bình năm 2026 tốt",
      others: Self.meetings(1...3, away: "@bình không lý do", "phát biểu @an: Nhất trí") + "xếp loại @bình năm 2026 hoàn thành",
      Self.meetings(1...3, away: "@bình không lý do", "phát biểu @an: Nhất trí") + "xếp loại @bình năm 2026 tốt: Đi cấp cứu, sau mới báo"),
  ]
}
