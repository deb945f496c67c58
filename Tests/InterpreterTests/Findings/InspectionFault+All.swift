import Domain
import Interpreter

extension InspectionFault {
  static let all: [InspectionFault] = [
    InspectionFault(
      .workTooOften, on: day(2026, 9, 3),
      fault: """
        miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026
        phân công #1 @lan hằng tháng từ 05/03/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
        """,
      nearMiss: """
        miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026
        phân công #1 @lan hằng quý từ 05/03/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
        """,
      others: """
        phân công #1 @lan hằng tháng từ 05/01/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
        miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026
        """,
      """
      miễn sinh hoạt @lan lý do khác từ 01/02/2026 đến 31/12/2026: Nghỉ chế độ thai sản
      phân công #1 @lan hằng tháng từ 05/03/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
      """),
    InspectionFault(
      .oldRegulation, on: day(2026, 6, 2),
      fault: """
        quy chế 01-QC/CB từ 20/01/2026: Quy chế làm việc
        chức vụ @lan phó bí thư từ 01/03/2026
        """,
      nearMiss: """
        quy chế 01-QC/CB từ 20/01/2026: Quy chế làm việc
        chức vụ @lan phó bí thư từ 02/03/2026
        """,
      others: """
        quy chế 01-QC/CB từ 20/01/2026: Quy chế làm việc
        chức vụ @lan phó bí thư từ 20/01/2026
        chức vụ @bình "Tổ trưởng chuyên môn" từ 01/02/2026
        """,
      """
      quy chế 01-QC/CB từ 20/01/2026: Quy chế làm việc
      chức vụ @lan phó bí thư từ 01/03/2026
      quy chế 02-QC/CB từ 01/03/2026: Quy chế làm việc sửa đổi
      """),
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
      .fewInspections, on: day(2026, 11, 30),
      fault: """
        văn bản 01-KH/CB ngày 05/01/2026: Kế hoạch kiểm tra, giám sát năm 2026 (4 cuộc)
        phân công #1 @an hằng tháng từ 05/01/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
        kiểm tra #1 do @bình ngày 20/03/2026: Đã xem sổ
        kiểm tra #1 do @bình ngày 20/06/2026: Đã xem sổ
        """,
      nearMiss: """
        văn bản 01-KH/CB ngày 05/01/2026: Kế hoạch kiểm tra, giám sát năm 2026 (4 cuộc)
        phân công #1 @an hằng tháng từ 05/01/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
        kiểm tra #1 do @bình ngày 20/03/2026: Đã xem sổ
        kiểm tra #1 do @bình ngày 20/06/2026: Đã xem sổ
        kiểm tra #1 do @bình ngày 20/09/2026: Đã xem sổ
        """,
      others: """
        phân công #1 @an hằng tháng từ 05/01/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
        kiểm tra #1 do @bình ngày 20/03/2026: Đã xem sổ
        kiểm tra #1 do @bình ngày 20/06/2026: Đã xem sổ
        """,
      """
      văn bản 01-KH/CB ngày 05/01/2026: Kế hoạch kiểm tra, giám sát năm 2026 (4 cuộc)
      phân công #1 @an hằng tháng từ 05/01/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
      """),
    InspectionFault(
      .inspectionUnanswered, on: day(2026, 8, 16),
      fault: """
        văn bản 12-TB/UBKT ngày 15/06/2026 nơi ban hành "Ủy ban kiểm tra": Thông báo kết quả kiểm tra chi bộ
        """,
      nearMiss: """
        văn bản 12-TB/UBKT ngày 16/06/2026 nơi ban hành "Ủy ban kiểm tra": Thông báo kết quả kiểm tra chi bộ
        """,
      others: """
        văn bản 12-TB/UBKT ngày 15/06/2026 nơi ban hành "Ủy ban kiểm tra": Thông báo kết quả kiểm tra chi bộ
        văn bản 03-BC/CB ngày 30/07/2026: Báo cáo kết quả khắc phục sau kiểm tra
        """,
      """
      văn bản 12-TB/UBKT ngày 15/06/2026 nơi ban hành "Ủy ban kiểm tra": Thông báo kết quả kiểm tra chi bộ
      đề ngày 20/06/2026
      hạn chế 1 do @an hạn 31/12/2026: Giao việc xong ít hỏi lại
      """,
      """
      văn bản 12-TB/UBKT ngày 15/06/2026 nơi ban hành "Ủy ban kiểm tra": Thông báo lịch kiểm tra chi bộ
      """,
      """
      văn bản 12-TB/UBKT ngày 15/06/2026 nơi ban hành "Ủy ban kiểm tra": Thông báo kết quả kiểm tra chi bộ
      họp thường kỳ 03/07/2026
      có mặt tất cả
      mục 1: Thông báo kết quả kiểm tra
      kết luận: Khắc phục trong quý III
      bế mạc
      """),
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
      .fewActive, on: day(2026, 9, 3),
      fault: """
        miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026
        chuyển sinh hoạt @cường tạm thời về "Đảng bộ phường Hà Cầu" từ 01/08/2026 đến 01/02/2027
        """,
      nearMiss: """
        miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026
        """,
      others: """
        chuyển sinh hoạt @lan về "Đảng bộ phường Hà Cầu" từ 01/02/2026
        chuyển sinh hoạt @cường về "Đảng bộ phường Hà Cầu" từ 01/02/2026
        """),
    InspectionFault(
      .largeCell, on: day(2026, 9, 3),
      fault: """
        quy định "cell.members.large" 4 từ 01/01/2026 nguồn "Đảng bộ phường" chưa kiểm chứng
        tổ "Tổ đảng số 1" loại tổ đảng phụ trách @an gồm @bình, @lan từ 01/01/2026
        """,
      nearMiss: """
        quy định "cell.members.large" 5 từ 01/01/2026 nguồn "Đảng bộ phường" chưa kiểm chứng
        tổ "Tổ đảng số 1" loại tổ đảng phụ trách @an gồm @bình, @lan từ 01/01/2026
        """,
      others: """
        quy định "cell.members.large" 4 từ 01/01/2026 nguồn "Đảng bộ phường" chưa kiểm chứng
        """),
    InspectionFault(
      .noCandidates, on: day(2026, 10, 15),
      fault: Self.meetings(2...2, "phát biểu @an: Nhất trí"),
      nearMiss: Self.meetings(2...2, "quần chúng \"Trần Phương Thảo\" giới thiệu 01/02/2026"),
      others: Self.meetings(7...7, "phát biểu @an: Nhất trí"),
      Self.meetings(2...2, "phát biểu @an: Nhất trí") + "đảng viên @lệ \"Nguyễn Thị Lệ\" kết nạp 16/10/2024 chính thức 16/10/2025"),
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
    InspectionFault(
      .probationProlonged, on: day(2026, 9, 3),
      fault: """
        đảng viên @lệ "Nguyễn Thị Lệ" dự bị kết nạp 02/09/2024 giúp đỡ @an
        họp thường kỳ 03/02/2026
        có mặt tất cả
        biểu quyết công nhận đối với @lệ tán thành 1 không tán thành 3 không ý kiến 0: Công nhận đảng viên chính thức
        bế mạc
        """,
      nearMiss: """
        đảng viên @lệ "Nguyễn Thị Lệ" dự bị kết nạp 03/09/2024 giúp đỡ @an
        họp thường kỳ 03/02/2026
        có mặt tất cả
        biểu quyết công nhận đối với @lệ tán thành 1 không tán thành 3 không ý kiến 0: Công nhận đảng viên chính thức
        bế mạc
        """,
      others: """
        đảng viên @lệ "Nguyễn Thị Lệ" dự bị kết nạp 02/09/2024 giúp đỡ @an
        họp thường kỳ 03/02/2026
        có mặt tất cả
        biểu quyết công nhận đối với @lệ tán thành 4 không tán thành 0 không ý kiến 0: Công nhận đảng viên chính thức
        bế mạc
        """,
      """
      đảng viên @lệ "Nguyễn Thị Lệ" dự bị kết nạp 02/09/2024 giúp đỡ @an
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
