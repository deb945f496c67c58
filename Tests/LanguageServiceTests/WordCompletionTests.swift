import Diagnostics
import Foundation
import LanguageService
import Syntax
import Testing

struct WordCompletionTests {
  let cell: SmallCell

  init() throws { cell = try SmallCell(SmallCell.roster, SmallCell.tasks, SmallCell.template) }

  @Test(arguments: ["phân c", "phan c", "PHAN C", "phân  c", "ph c", "pc", "phân công", "phân c".decomposedStringWithCanonicalMapping])
  func verbsFitWithoutDiacriticsAndByTheirSyllables(typed: String) {
    #expect(cell.candidates(typed) == [Completion("phân công", note: "giao nhiệm vụ cho đảng viên")])
    #expect(cell.completions(typed).start == 0)
  }

  @Test func theOtherLanguageIsOfferedWhenOnlyItFits() throws {
    #expect(cell.texts("assi") == ["assign"])
    #expect(cell.texts("conclude #2 on") == ["on-track"])
    #expect(cell.texts("trợ g") == ["giúp"])
    let english = try SmallCell(SmallCell.roster, language: .en)
    #expect(english.texts("assi") == ["assign"])
    #expect(english.texts("phân c") == ["phân công"])
    #expect(english.candidates("re").contains(Completion("report", note: "a member reports on a task")))
  }

  @Test func severalSyllablesAreOnePart() {
    #expect(cell.accepting("kết luận #2 dung t") == "kết luận #2 đúng tiến độ")
    #expect(cell.accepting("kết luận #2 dung ") == "kết luận #2 đúng tiến độ")
    #expect(cell.texts("biểu quyết tán thành 17 không ") == ["không tán thành", "không ý kiến"])
    #expect(cell.texts("biểu quyết tán thành 17 khong t") == ["không tán thành"])
    #expect(cell.texts("vắng @an không ") == ["không lý do"])
  }

  @Test func onlyWhatFitsIsOffered() {
    #expect(cell.texts("bàn giao #2 ") == ["cho"])
    #expect(Set(cell.texts("bàn giao ").filter { !$0.hasPrefix("#") }) == ["sổ sách"])
    #expect(cell.texts("phân công @bình hạn 30/09/2026 h") == ["hằng tuần", "hằng tháng", "hằng quý", "hằng năm", "hệ số", "hộ"])
    #expect(!cell.texts("phân công @bình hằng tháng ").contains("hằng quý"))
    #expect(!cell.texts("họp thường kỳ 03/09/2026 trực tuyến ").contains("trực tuyến"))
    #expect(cell.texts("đề xuất ") == ["người", "phân công", "chương trình", "việc"])
    #expect(cell.texts("đề xuất người ") == ["cho"])
    #expect(cell.texts("đề xuất người cho ").contains("#1"))
    #expect(!cell.texts("đề xuất chương trình ").contains("hạn"))
    #expect(cell.texts("không có câu này ").isEmpty)
    #expect(cell.texts("báo cáo @bình @hoa ").isEmpty)
  }

  @Test func clauseWordsTellWhatFollowsThem() {
    let candidates = cell.candidates("phân công @bình ")
    #expect(candidates.map(\.text).prefix(4) == ["hạn", "sản phẩm", "theo dõi", "loại"])
    #expect(candidates.first?.note == "ngày (03/09/2026), tháng và năm (9/2026), quý (quý 3/2026)")
    #expect(candidates.first { $0.text == "loại" }?.note == "cố định, đột xuất, mùa vụ")
    #expect(candidates.first { $0.text == "hằng tháng" }?.note == "")
  }

  @Test func verbsComeInTheOrderOfTheWork() throws {
    #expect(try SmallCell("đề ngày 01/09/2026").texts("").first == "chi bộ")
    #expect(cell.texts("").prefix(3) == ["họp", "phân công", "xem"])
    let meeting = try SmallCell(SmallCell.roster, SmallCell.tasks, SmallCell.meeting)
    #expect(meeting.texts("").prefix(2) == ["có mặt", "vắng"])
    #expect(meeting.texts("").count == Keyword.allCases.filter(\.isVerb).count - 2)
  }

  @Test func onlyWhatAThingHasIsOfferedForItsAdjustment() throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.tasks)
    #expect(cell.texts("điều chỉnh chỉ tiêu 1 ").contains("đạt") && !cell.texts("điều chỉnh chỉ tiêu 1 ").contains("theo dõi"))
    #expect(cell.texts("điều chỉnh #1 ").contains("theo dõi") && !cell.texts("điều chỉnh #1 ").contains("biện pháp"))
  }

  @Test(arguments: Language.allCases)
  func everyVerbIsExplained(language: Language) {
    for verb in Keyword.allCases where verb.isVerb {
      let purpose = Verb.of(verb)?.purpose[language] ?? ""
      #expect(!purpose.isEmpty && purpose.count <= 50, "\(verb)")
    }
    #expect(Verb.of(.due) == nil)
  }

  @Test func everyExplanationIsItsOwn() {
    #expect(Set(Verb.all.map(\.purpose.vi)).count == Verb.all.count)
    #expect(Set(Verb.all.map(\.purpose.en)).count == Verb.all.count)
  }

  // MARK: Rows

  @Test func rowsOfABlockMayCloseIt() {
    #expect(cell.texts("nếu đếm(nhiệm vụ) > 0\n").prefix(2) == ["hết", "nếu không"])
    #expect(cell.texts("nếu đếm(nhiệm vụ) > 0\nnếu không\n").contains("nếu không") == false)
    #expect(cell.texts("mẫu \"x\"\n    ").first == "hết")
    #expect(!cell.texts("").contains("hết"))
  }

  @Test func aRowMayGoOnWithTheClausesAboveIt() {
    #expect(cell.texts("phân công @bình hạn 30/09/2026\n    ").first == "sản phẩm")
    #expect(cell.texts("phân công @bình hạn 30/09/2026\n").first == "họp")
    #expect(cell.texts("phân công @bình hạn 30/09/2026\n").contains("sản phẩm"))
    #expect(!cell.texts("có mặt tất cả\n    ").contains("trừ"))
  }

  // MARK: Text

  @Test func theColonIsOfferedWhereNothingElseFits() {
    #expect(cell.accepting("phát biểu @hoa ") == "phát biểu @hoa: ")
    #expect(cell.texts("phát biểu @hoa |: Nhất trí").isEmpty)
  }

  @Test func aWordAfterAClosingQuoteIsSetOff() {
    #expect(cell.texts("khách mời \"Lê Văn Sáu\"") == [" vắng", " chức danh", " đơn vị", " giám sát"])
  }
}
