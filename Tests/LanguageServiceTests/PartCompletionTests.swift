import Diagnostics
import Domain
import LanguageService
import Testing

struct PartCompletionTests {
  // MARK: Tasks

  @Test func aReportOffersTheTasksOfItsMember() throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.tasks, SmallCell.meeting)
    #expect(
      cell.candidates("báo cáo @binh ").prefix(2) == [
        Completion("#2", note: "Vận động các hộ hiến đất mở rộng đường … · hạn 30/09/2026"), Completion("#4", note: "Thu đảng phí"),
      ])
    #expect(cell.texts("báo cáo @bình #") == ["#2", "#4"])
    #expect(cell.texts("báo cáo @bình về hien") == ["#2"])
    #expect(cell.texts("báo cáo @bình 4") == ["#4"])
  }

  @Test func conclusionsBeginWithWhatWasReported() throws {
    let cell = try SmallCell(
      SmallCell.roster, SmallCell.tasks, SmallCell.meeting,
      "có mặt tất cả\nmục 1: Kiểm điểm\nbáo cáo @bình #4: Xong\nbáo cáo @hoa #3: Xong\nkết luận #3 đúng tiến độ")
    #expect(cell.texts("kết luận ").prefix(4) == ["#4", "#1", "#2", "#3"])
    #expect(cell.texts("góp ý @an ").prefix(4) == ["#3", "#4", "#1", "#2"])
  }

  @Test func theNumberOfANewTaskIsNotOffered() throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.tasks)
    #expect(!cell.texts("phân công ").contains { $0.hasPrefix("#") })
    #expect(cell.texts("phân công #").isEmpty)
    #expect(cell.texts("quy chế gồm #1, ") == ["#2", "#3", "#4"])
  }

  // MARK: Dates, months, numbers

  @Test func dueDatesAreEndsOfSpans() throws {
    let cell = try SmallCell(SmallCell.roster)
    #expect(
      cell.candidates("phân công @bình hạn ").prefix(3) == [
        Completion("30/09/2026", note: "cuối tháng 9/2026"), Completion("31/10/2026", note: "cuối tháng 10/2026"),
        Completion("31/12/2026", note: "cuối năm 2026"),
      ])
    #expect(cell.texts("phân công @bình hạn 3") == ["30/09/2026", "31/10/2026", "31/12/2026"])
    #expect(cell.texts("phân công @bình hạn 30/9") == ["30/09/2026"])
    #expect(cell.texts("họp thường kỳ ") == ["01/09/2026", "hôm nay"])
    #expect(cell.texts("xem nhiệm vụ tính đến ").prefix(2) == ["31/08/2026", "30/06/2026"])
    #expect(cell.texts("cập nhật @bình sinh 0").isEmpty)
  }

  @Test func theMeetingsDayAndPlaceAreKnown() throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.meeting)
    #expect(cell.candidates("đề ngày ").first == Completion("03/09/2026", note: "ngày họp"))
    #expect(cell.candidates("xuất biên bản ngày ").first == Completion("03/09/2026", note: "họp thường kỳ"))
    #expect(cell.texts("họp chi ủy 05/09/2026 tại \"nha") == ["\"Nhà văn hóa\""])
    #expect(cell.texts("họp chi ủy 05/09/2026 lúc ") == ["19:00"])
    #expect(cell.texts("mục ") == ["1", "thông báo", "do"])
    #expect(cell.texts("kiểm điểm @bình năm ") == ["2026", "2025"])
  }

  @Test func recordsToTakeBackAreTheLastOnes() throws {
    let cell = try SmallCell(SmallCell.roster)
    #expect(cell.candidates("hoàn tác ").first?.note == "miễn sinh hoạt @ánh tuổi cao sức khỏe yếu từ 01/02/2026")
  }

  // MARK: Documents, strings, codes

  @Test func documentNumbersAreThoseOfTheRegisterAndTheNext() throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.tasks, "nghị quyết: Nghị quyết tháng 8")
    #expect(cell.candidates("nghị quyết ").first == Completion("02-NQ/CB", note: "số tiếp theo"))
    #expect(cell.texts("văn bản ") == ["02-NQ/CB"])
    #expect(cell.texts("xuất báo cáo 0") == ["01-BC/CB"])
    #expect(cell.candidates("phân công @bình căn cứ ").first == Completion("01-NQ/CB", note: "Nghị quyết tháng 8"))
    #expect(cell.texts("phân công @bình căn cứ 39") == ["39-KH/ĐU"])
    #expect(cell.texts("phân công @bình căn cứ q") == ["quy chế"])
  }

  @Test func guestsOfTheMeetingMaySpeak() throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.meeting)
    #expect(cell.candidates("phát biểu \"") == [Completion("\"Lê Văn Sáu\"", note: "Phó bí thư Đảng ủy xã")])
    #expect(cell.texts("phát biểu \"sau|\"") == ["\"Lê Văn Sáu"])
    #expect(cell.texts("phát biểu “le") == ["\"Lê Văn Sáu\""])
    #expect(cell.completions("phát biểu \"le").start == "phát biểu ".utf8.count)
  }

  @Test func namesInQuotesAreThoseKnownAtThePlace() throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.tasks)
    #expect(cell.texts("cập nhật @an tổ \"") == ["\"Tổ 1\"", "\"Tổ 2\""])
    #expect(cell.texts("phân công @an địa bàn ") == ["\"Xóm Trên\""])
    #expect(cell.texts("văn bản 40-KH/ĐU nơi ban hành \"") == ["\"Đảng ủy xã\""])
    #expect(cell.texts("chi bộ \"") == ["\"Thôn Đông\""])
    #expect(cell.texts("quy định \"meeting.minutes.m") == ["\"meeting.minutes.minimum\""])
    #expect(cell.texts("mục 1 do \"").isEmpty)
  }

  @Test func aVoteOnAdmissionAndAHistoryOfferTheCandidates() throws {
    let cell = try SmallCell(SmallCell.roster, "quần chúng \"Ngô Thị Mai\" giúp đỡ @an từ 01/02/2026", SmallCell.meeting)
    #expect(cell.texts("biểu quyết kết nạp \"") == ["\"Ngô Thị Mai\""])
    #expect(cell.texts("quá trình \"mai") == ["\"Ngô Thị Mai\""])
    #expect(cell.texts("biểu quyết kỷ luật \"").isEmpty)
  }

  @Test func templatesAndTheirParameters() throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.template)
    #expect(cell.candidates("dùng \"sinh") == [Completion("\"sinh hoạt thường kỳ\"", note: "ngày, giờ, thư ký")])
    #expect(cell.texts("dùng ") == ["\"sinh hoạt thường kỳ\""])
    #expect(
      cell.candidates("dùng \"sinh hoạt thường kỳ\" (ngày: 03/09/2026, ") == [
        Completion("giờ: ", note: "giờ"), Completion("thư ký: ", note: "đảng viên"),
      ])
    #expect(cell.texts("dùng \"sinh hoạt thường kỳ\" (thư ký: @h") == ["@hoa"])
    #expect(cell.texts("dùng \"sinh hoạt thường kỳ\" (thư ký: ").first == "@an")
    #expect(cell.texts("dùng \"sinh hoạt thường kỳ\" (ngày: ").first == "01/09/2026")
  }

  @Test func codesOfWhatIsFoundComeFirst() throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.tasks)
    #expect(cell.texts("giải thích ").first == "task.vague")
    #expect(cell.texts("giải thích task.o") == ["task.overdue"])
    #expect(cell.texts("giải thích overdue").first == "task.overdue")
    #expect(cell.texts("giải thích \"task.o") == ["\"task.overdue\""])
  }
}
