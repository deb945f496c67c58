import Diagnostics
import LanguageService
import Testing

struct NameCompletionTests {
  let cell: SmallCell

  init() throws { cell = try SmallCell(SmallCell.roster, SmallCell.tasks, "gán số_hộ = 12") }

  @Test func collectionsAreAskedForByName() {
    #expect(cell.texts("xem ").prefix(3) == ["đảng viên", "đảng viên đã rời", "nhiệm vụ"])
    #expect(cell.texts("xem nhiem") == ["nhiệm vụ", "nhiệm kỳ"])
    #expect(cell.texts("đếm cuoc") == ["cuộc họp"])
    #expect(cell.texts("với mỗi n trong nhi") == ["nhiệm vụ", "nhiệm kỳ"])
    #expect(cell.texts("xem đảng viên ").suffix(1) == ["đã rời"])
  }

  @Test func fieldsAreThoseOfTheCollection() {
    #expect(cell.texts("xem nhiệm vụ khi quá ").last == "hạn")
    #expect(cell.texts("xem nhiệm vụ khi qua h") == ["hạn", "hoặc"])
    #expect(cell.texts("xem nhiệm vụ theo ng") == ["người", "người chủ trì"])
    #expect(cell.texts("xem đảng viên xếp theo ho") == ["họ tên", "hoàn cảnh"])
    #expect(cell.texts("xem nhiệm vụ khi quá hạn xếp theo h") == ["hạn", "hạn mỗi kỳ", "hệ số", "hộ"])
    #expect(cell.texts("mục 1: {đếm(nhiệm vụ khi qu") == ["quá hạn", "quý", "quần chúng", "quy định", "quy chế", "quy chế chi tiêu"])
    #expect(cell.candidates("xem cuộc họp khi bat") == [Completion("bắt đầu", note: "cuộc họp")])
  }

  @Test func aDenialIsFollowedByWhatItDenies() {
    #expect(cell.texts("xem đảng viên khi không duoc") == ["được phân công"])
    #expect(cell.texts("xem nhiệm vụ khi quá hạn và không ch").first == "chậm")
  }

  @Test func clausesOfAQueryFollowItsCollection() {
    #expect(cell.texts("xem nhiệm vụ ").prefix(4) == ["khi", "theo", "xếp theo", "tính đến"])
    #expect(cell.texts("nếu đếm(nhiệm vụ ").prefix(3) == ["khi", "theo", "xếp theo"])
    #expect(!cell.texts("xem nhiệm vụ khi quá hạn ").contains("khi"))
    #expect(cell.texts("xem nhiệm vụ dạng ") == ["bảng", "csv", "json", "biểu đồ"])
  }

  @Test func columnsAndMeasuresFollowGroups() {
    let after = cell.texts("xem đảng phí theo tháng ")
    for word in ["tổng", "trung bình", "tỷ lệ", "gồm", "xếp theo"] { #expect(after.contains(word), "\(word)") }
    #expect(cell.texts("xem đảng phí theo tháng tổng so").first == "số tiền")
    #expect(cell.texts("xem nhiệm vụ gồm nội dung, quá") == ["quá hạn", "quần chúng"])
    #expect(cell.texts("xem nhiệm vụ theo loại, ng") == ["người", "người chủ trì"])
    #expect(cell.texts("xem nhiệm vụ xếp theo hạn giảm dần, so") == ["số", "số hộ"])
    #expect(!cell.texts("đếm(nhiệm vụ theo loại ").contains("tổng"))
  }

  @Test(arguments: [("", true), ("\"", false), ("”", false), ("x", true), ("\" (", false)])
  func aQuoteIsClosedWhereNoneFollows(after: String, isClosed: Bool) throws {
    let texts = try SmallCell(SmallCell.roster, SmallCell.tasks, SmallCell.template).texts("dùng \"|" + after)
    #expect(!texts.isEmpty && texts.allSatisfy { $0.hasSuffix("\"") == isClosed }, "\(texts)")
  }

  @Test func templatesAreOfferedToHelpAndSavedOnesAreOfMeetings() throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.tasks, SmallCell.template)
    #expect(cell.texts("giúp \"") == cell.texts("dùng \""))
    #expect(cell.texts("lưu m") == ["lưu mẫu"])
    let held = try SmallCell(SmallCell.roster, SmallCell.tasks, SmallCell.meeting)
    #expect(held.texts("lưu mẫu \"Họp\" ngày ") == held.texts("xuất biên bản ngày "))
  }

  @Test func variablesOfTheTextAndOfTheSessionAreKnown() {
    #expect(cell.texts("gán x = so_") == ["số_hộ"])
    #expect(cell.texts("hỏi \"Ai vắng?\" vào người_vắng dạng đảng viên\nvắng {nguoi") == ["người_vắng"])
    #expect(cell.texts("mẫu \"x\" (ngày: ngày, nơi: chữ)\n    họp thường kỳ {ngà") == ["ngày"])
    #expect(cell.texts("với mỗi n trong nhiệm vụ khi quá hạn\n    nhắc nhở {n.ng") == ["người", "người chủ trì"])
    #expect(cell.texts("gán ").isEmpty)
    #expect(cell.texts("với mỗi ").isEmpty)
  }

  @Test func expressionsInQuotesAreCompletedToo() {
    #expect(cell.texts("xuất biên bản \"bien-ban-{tha") == ["tháng", "tháo gỡ"])
    #expect(cell.completions("xuất biên bản \"bien-ban-{tha").start == "xuất biên bản \"bien-ban-{".utf8.count)
    #expect(cell.texts("hỏi \"{n} {{tha").isEmpty)
  }

  @Test func englishNames() throws {
    let cell = try SmallCell(SmallCell.roster, language: .en)
    #expect(cell.texts("show tasks where over") == ["overdue"])
    #expect(cell.texts("show members order by n") == ["name"])
    #expect(cell.texts("show nhiem") == ["nhiệm vụ", "nhiệm kỳ"])
  }
}
