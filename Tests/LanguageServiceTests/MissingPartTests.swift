import Diagnostics
import Domain
import Interpreter
import LanguageService
import Syntax
import Testing

struct MissingPartTests {
  let completer = Completer(state: State(rules: RuleBook()), today: SmallCell.today)

  @Test(arguments: [
    ("báo cáo", "Ai?", "bình", "báo cáo @bình"),
    ("báo cáo: Đã xong", "Ai?", "@bình", "báo cáo @bình: Đã xong"),
    ("phân công", "Ai?", "@bình, @hoa", "phân công @bình, @hoa"),
    ("phân công @bình", "Nội dung?", "Xây dựng phương án", "phân công @bình: Xây dựng phương án"),
    ("phân công @bình:", "Nội dung?", "Xây dựng", "phân công @bình: Xây dựng"),
    ("phân công @bình hạn", "Ngày nào?", "30/09/2026", "phân công @bình hạn 30/09/2026"),
    ("phát biểu", "Ai?", "hoa", "phát biểu @hoa"),
    ("phát biểu", "Ai?", "Lê Văn Sáu", "phát biểu \"Lê Văn Sáu\""),
    ("góp ý @an", "Về nhiệm vụ hay đảng viên nào?", "2", "góp ý @an #2"),
    ("có mặt", "Ai?", "an, hoa", "có mặt @an, @hoa"),
    ("có mặt", "Ai?", "all except @an", "có mặt all except @an"),
    ("xếp loại", "Đảng viên nào, hay chi bộ?", "cell", "xếp loại cell"),
    ("phát biểu @hoa", "Nội dung?", "Nhất trí", "phát biểu @hoa: Nhất trí"),
    ("mục 2", "Tên mục?", "Kiểm điểm", "mục 2: Kiểm điểm"),
    ("mục", "Tên mục?", "Kiểm điểm", "mục: Kiểm điểm"),
    ("họp", "Ngày nào?", "hôm nay", "họp hôm nay"),
    ("họp thường kỳ", "Ngày nào?", "hôm nay", "họp thường kỳ hôm nay"),
    ("đảng phí", "Tháng nào, hay quý nào?", "9/2026", "đảng phí 9/2026"),
    ("đảng phí 9/2026", "Ai?", "tất cả", "đảng phí 9/2026 tất cả"),
    ("bàn giao #2", "Ai?", "@hoa", "bàn giao #2 cho @hoa"),
    ("bàn giao #2 cho", "Ai?", "@hoa", "bàn giao #2 cho @hoa"),
    ("biểu quyết kết nạp: Nhất trí", "Bao nhiêu phiếu tán thành?", "17", "biểu quyết kết nạp tán thành 17: Nhất trí"),
    ("biểu quyết tán thành 17 không tán thành", "Bao nhiêu phiếu?", "1", "biểu quyết tán thành 17 không tán thành 1"),
    ("khách mời", "Họ và tên?", "Lê Văn Sáu", "khách mời \"Lê Văn Sáu\""),
    ("xếp loại @bình năm 2026", "Mức xếp loại nào?", "tốt", "xếp loại @bình năm 2026 tốt"),
    ("kiểm điểm @bình", "Năm nào, hay quý nào?", "2026", "kiểm điểm @bình 2026"),
    ("xuất", "Giấy tờ nào?", "bảng phân công", "xuất bảng phân công"),
    ("xem", "Danh sách nào?", "nhiệm vụ", "xem nhiệm vụ"),
    ("dùng", "Mẫu nào?", "sinh hoạt thường kỳ", "dùng \"sinh hoạt thường kỳ\""),
    ("mẫu \"x\"\n    góp ý @bình\nhết", "Về nhiệm vụ hay đảng viên nào?", "2", "mẫu \"x\"\n    góp ý @bình #2\nhết"),
  ])
  func lackingPartsAreAskedForAndPutIn(typed: String, question: String, answer: String, filled: String) throws {
    let missing = try #require(completer.missingPart(of: typed))
    #expect(missing.question.vi == question)
    #expect(missing.filled(with: answer) == filled)
  }

  @Test(arguments: [
    "kết luận #2", "kết luận", "rà soát", "", "không có câu này", "báo cáo @bình @hoa", "báo cáo\nbáo cáo", "phân công @bình hạn 31/02",
    "gán x",
  ])
  func nothingIsAskedOfWholeStatementsAndOtherMistakes(text: String) {
    #expect(completer.missingPart(of: text) == nil)
  }

  @Test(
    "of several open tasks the one reported on is asked for, the only one is not",
    arguments: [
      ("báo cáo @bình", "2", "báo cáo @bình #2"), ("báo cáo @bình ", "#2", "báo cáo @bình #2 "),
      ("báo cáo @bình: Đã xong", "2", "báo cáo @bình #2: Đã xong"), ("báo cáo @bình đạt 60%", "4", "báo cáo @bình #4 đạt 60%"),
      ("report @bình", "2", "report @bình #2"), ("báo cáo @hoa", nil, ""), ("báo cáo @đức", nil, ""), ("báo cáo @bình #2", nil, ""),
    ] as [(String, String?, String)])
  func theTaskOfAReport(typed: String, answer: String?, filled: String) throws {
    let missing = try SmallCell(SmallCell.roster, SmallCell.tasks).completer.missingPart(of: typed)
    #expect(missing?.question.vi == answer.map { _ in "Nhiệm vụ nào?" })
    if let answer { #expect(missing?.filled(with: answer) == filled) }
  }

  @Test func aStatementIsCompletedByAnswersAlone() throws {
    let completer = try SmallCell(SmallCell.roster, SmallCell.tasks).completer
    var text = "báo cáo"
    var answers = ["bình", "2"]
    while let missing = completer.missingPart(of: text), !answers.isEmpty { text = missing.filled(with: answers.removeFirst()) }
    #expect(text == "báo cáo bình #2")
    #expect(Parser.parse(SourceText(text)).diagnostics.isEmpty)
  }

  @Test func thePartIsNamedAsInTheGrammar() throws {
    #expect(completer.missingPart(of: "phát biểu")?.production == .speaker)
    #expect(completer.missingPart(of: "góp ý @an")?.production == .subject)
    let level = try #require(completer.missingPart(of: "xếp loại @bình năm 2026"))
    #expect(level.production == .level)
    #expect(level.choices == [.excellent, .good, .complete, .notComplete])
    #expect(level.position == "xếp loại @bình năm 2026".utf8.count)
    #expect(level.glue == " ")
    #expect(completer.missingPart(of: "mục 2")?.glue == ": ")
  }

  /// A verb alone lacks something that has a question of its own, or nothing.
  @Test(arguments: Keyword.allCases.filter(\.isVerb))
  func everyVerbAloneIsAskedAbout(verb: Keyword) {
    for language in Language.allCases {
      guard let missing = completer.missingPart(of: verb.spelling(language)) else { continue }
      #expect(!missing.question.vi.hasPrefix("Còn thiếu"), "\(verb): \(missing.production)")
    }
  }
}
