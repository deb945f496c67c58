import Diagnostics
import Domain
import Foundation
import Interpreter
import LanguageService
import Syntax
import Testing
import TextRoom

/// Whatever a correct statement goes on with is among the candidates there.
struct CorpusTests {
  /// Statements with expressions and blocks, which the sample year has few of.
  static let scripts = [
    "xem nhiệm vụ khi quá hạn và loại = \"đột xuất\" dạng bảng",
    "xem đảng viên khi không được phân công xếp theo họ tên giảm dần",
    "xem cuộc họp theo loại tính đến hôm nay",
    "đếm nhiệm vụ khi hạn trong tháng hoặc không chậm",
    "gán x = đếm(nhiệm vụ khi quá hạn) + 1",
    "hỏi \"Ai vắng?\" vào v dạng danh sách đảng viên mặc định không",
    "hỏi \"Kết quả?\" vào k dạng lựa chọn (\"tốt\", \"khá\")",
    "nếu đếm(nhiệm vụ khi quá hạn) > 0\n    rà soát\nnếu không\n    tình hình\nhết",
    "với mỗi n trong nhiệm vụ khi quá hạn\n    nhắc nhở {n.người}: Nhiệm vụ {n.số} quá hạn từ {n.hạn}\nhết",
    "mẫu \"x\" (a: ngày, b: giờ = 19:00, c: đảng viên = bí thư)\n    họp thường kỳ {a} lúc {b} chủ trì {c}\n    đề ngày {tháng của a}\nhết",
    "khẳng định đếm(đảng viên) = 22 và đúng: Đủ danh sách",
    "phân công @bình\n    hạn 30/09/2026\n    theo dõi @an:\n    Xây dựng phương án",
    "giúp phân công", "ngôn ngữ tiếng anh", "xuất biên bản ngày 03/09/2026 \"a.docx\"", "hoàn tác 57: Nhầm", "làm lại",
    "xếp loại chi bộ năm 2026 tốt tán thành 16 không tán thành 1 không ý kiến 1 điểm 80",
  ]

  static let english = [
    "show tasks where overdue and kind = \"adhoc\" as table", "show members where not assigned order by name descending",
    "show meetings by kind as of today", "let x = count(tasks where overdue) + 1",
    "ask \"Who?\" into v as list of members default none", "if count(tasks where overdue) > 0\n    check\nelse\n    status\nend",
    "for each n in tasks where overdue\n    remind {n.holder}: Overdue since {n.due}\nend",
    "meeting regular 03/09/2026 at 19:00 in \"Hall\" chair @an clerk @hoa month 9/2026", "attend all except @hoa",
    "absent @hoa excused: Ill", "report @bình on #2 at 60%: Done", "conclude #2 on-track: Go on",
    "assign @bình due 30/09/2026 product \"Plan\" follower @an kind adhoc: Write the plan",
    "vote of @bình secret for 17 against 0 abstain 1: Adopted", "hand over #2 to @hoa from 01/08/2026", "export minutes date 03/09/2026",
    "classify @bình year 2026 not complete for 16 against 1", "exempt @ánh age or health from 01/02/2026",
  ]

  static let samples = [
    "01-danh-sach.chibo", "02-phan-cong.chibo", "03-quy-1.chibo", "04-quy-2.chibo", "05-quy-3.chibo", "06-quy-4.chibo", "07-cuoi-nam.chibo",
    "dai-hoi.chibo",
  ]

  static func sample(_ name: String) throws -> SourceText {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../scripts/samples").standardized
    return SourceText(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
  }

  @Test(arguments: scripts)
  func theNextKeywordIsOffered(script: String) throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.tasks)
    try #require(Parser.parse(SourceText(script)).diagnostics.isEmpty)
    expectEveryToken(of: script, .vi, cell.completer)
    expectEveryToken(of: script.decomposedStringWithCanonicalMapping, .vi, cell.completer)
    expectEveryToken(of: script.withoutMarksOutsideQuotes, .vi, cell.completer)
  }

  @Test(arguments: english)
  func theNextEnglishKeywordIsOffered(script: String) throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.tasks, language: .en)
    try #require(Parser.parse(SourceText(script)).diagnostics.isEmpty)
    expectEveryToken(of: script, .en, cell.completer)
  }

  /// The sample year is run statement by statement; before each, what it says next is offered from the state until then.
  @Test func theSampleYearIsOffered() throws {
    let cell = try SmallCell("đề ngày 01/01/2026")
    for file in CorpusTests.samples {
      let source = try CorpusTests.sample(file)
      for (index, sentence) in Parser.parse(source).script.enumerated() {
        // One in seven meets every kind of statement and keeps the test short.
        if index % 7 == 0 {
          let completer = Completer(state: cell.interpreter.state, today: cell.interpreter.today)
          expectEveryToken(of: Printer.print(sentence.statement, in: .vi), .vi, completer)
        }
        try cell.interpreter.run([sentence], from: source)
      }
    }
  }

  /// Every keyword, member and task of a text is among the candidates at its beginning, and keywords after their first two letters too.
  private func expectEveryToken(of text: String, _ language: Language, _ completer: Completer) {
    let source = SourceText(name: "", bytes: Array(text.utf8))
    let tokens = Lexer.tokens(of: source).filter { [.keyword, .handle, .task].contains($0.kind) }
    for (index, token) in tokens.enumerated() {
      let verb = source[tokens[0].span].folded
      // Handles of new members and numbers of new tasks are not taken from the record.
      if index == 1, token.kind != .keyword, ["dang vien", "tiep nhan"].contains(verb) || token.kind == .task && verb == "phan cong" {
        continue
      }
      let before = String(decoding: source.bytes[..<token.span.range.lowerBound], as: UTF8.self)
      let written = source[token.span]
      let isOfferedAtOnce = isOffered(written, before, "", completer)
      #expect(isOfferedAtOnce, "\(before)|\(written)")
      guard token.kind == .keyword else { continue }
      let typed = String(written.folded.prefix(2))
      let isOfferedAfterTwo = isOffered(written, before, typed, completer)
      #expect(isOfferedAfterTwo, "\(before)\(typed)|\(written)")
    }
  }

  /// Whether one of the candidates, put in, gives the text with what is written next, or with another spelling of it.
  private func isOffered(_ written: String, _ before: String, _ typed: String, _ completer: Completer) -> Bool {
    let completions = completer.completions(before: before + typed, after: "")
    let head = String(decoding: (before + typed).utf8.prefix(completions.start), as: UTF8.self).folded
    let base = before.folded
    let accepted = Set((CorpusTests.synonyms[written.folded] ?? []).map { base + $0 })
    let next = base + written.folded
    return completions.candidates.contains { candidate in
      let text = head + candidate.text.folded
      return accepted.contains(text) || text.utf8.starts(with: next.utf8)
    }
  }

  /// By a folded spelling, all those of the keywords it can stand for.
  private static let synonyms: [String: Set<String>] = {
    var table: [String: Set<String>] = [:]
    for keyword in Keyword.allCases {
      let spellings = Language.allCases.flatMap { keyword.spellings(in: $0) }.map(\.folded)
      for spelling in spellings { table[spelling, default: []].formUnion(spellings) }
    }
    return table
  }()
}

extension String {
  /// As typed in haste: without diacritics, except for what is quoted.
  fileprivate var withoutMarksOutsideQuotes: String {
    split(separator: "\"", omittingEmptySubsequences: false).enumerated().map {
      $0.offset % 2 == 0 ? $0.element.folded : String($0.element)
    }
    .joined(separator: "\"")
  }
}
