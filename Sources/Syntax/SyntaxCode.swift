import Diagnostics
import Vietnamese

/// The messages about form.
public enum SyntaxCode: String, DiagnosticCode {
  case unknownVerb = "syntax.unknown-statement"
  case unexpected = "syntax.unexpected"
  case missing = "syntax.missing"
  case malformedNumber = "syntax.number"
  case unknownCharacter = "syntax.character"
  case unterminatedString = "syntax.unterminated-string"
  case repeatedClause = "syntax.repeated-clause"
  case strayEnd = "syntax.stray-end"
  case unclosedBlock = "syntax.unclosed-block"
  case tooDeep = "syntax.too-deep"

  public var explanation: Localized {
    switch self {
    case .unknownVerb:
      Localized(
        vi: "Mỗi câu bắt đầu bằng một từ khóa như phân công, báo cáo, kết luận. Gõ “giúp” để xem tất cả.",
        en: "Every statement begins with a keyword such as assign, report, conclude. Type “help” to see them all.")
    case .unexpected:
      Localized(
        vi: "Chỗ này cần một phần khác của câu. Nội dung tự do chỉ đứng sau dấu hai chấm.",
        en: "Another part of the statement belongs here. Free text stands only after a colon.")
    case .missing: Localized(vi: "Câu còn thiếu một phần bắt buộc.", en: "The statement lacks a required part.")
    case .malformedNumber:
      Localized(
        vi: "Số, ngày, giờ viết như: 03/09/2026, 9/2026, 19:00, 60%, 12.420, 08-NQ/CB.",
        en: "Numbers, dates and times are written like 03/09/2026, 9/2026, 19:00, 60%, 12.420, 08-NQ/CB.")
    case .unknownCharacter:
      Localized(vi: "Ký tự này không thuộc ngôn ngữ, trừ trong nội dung và trong dấu ngoặc kép.", en: "The character belongs only in text and quotes.")
    case .unterminatedString: Localized(vi: "Chuỗi chữ phải đóng ngoặc kép trên cùng một dòng.", en: "A string closes on the line it opens on.")
    case .repeatedClause: Localized(vi: "Mỗi phần của câu chỉ viết một lần.", en: "Each clause is written once.")
    case .strayEnd: Localized(vi: "“hết” và “nếu không” chỉ đứng trong mẫu, với mỗi, nếu.", en: "“end” and “else” belong to template, for each and if.")
    case .unclosedBlock: Localized(vi: "mẫu, với mỗi và nếu kết thúc bằng “hết”.", en: "template, for each and if close with “end”.")
    case .tooDeep: Localized(vi: "Câu lồng nhau quá sâu.", en: "Statements or expressions are nested too deep.")
    }
  }
}

/// Builds the messages about form from what the parser expected and what it found.
enum SyntaxMessage {
  static let tooDeep = Localized(vi: "lồng nhau quá \(Parser.maximumDepth) mức", en: "nested more than \(Parser.maximumDepth) deep")
  static let unterminatedString = Localized(vi: "thiếu dấu ngoặc kép đóng", en: "the closing quote is missing")
  static let unclosedBlock = Localized(vi: "khối này chưa có “hết”", en: "this block has no “end”")

  static func repeatedClause(_ word: String) -> Localized {
    Localized(vi: "“\(word)” đã viết ở trên", en: "“\(word)” is already written")
  }

  static func strayEnd(_ word: String) -> Localized {
    Localized(vi: "“\(word)” không đóng khối nào", en: "“\(word)” closes no block")
  }

  static func unknownVerb(_ parser: Parser) -> Diagnostic {
    let token = parser.current
    if let bad = malformed(token, parser) { return bad }
    var end = token.span.end
    let next = parser.tokens[parser.position + 1]
    if next.kind == .word || next.kind == .keyword { end = next.span.end }
    let verbs = Keyword.allCases.filter(\.isVerb)
    let pair = parser.source[Span(token.span.start, end)]
    let word = parser.source[token.span]
    let near = nearestSpelling(to: pair, among: verbs) ?? nearestSpelling(to: word, among: verbs)
    return Diagnostic(
      SyntaxCode.unknownVerb, at: token.span,
      Localized(vi: "không có câu nào bắt đầu bằng “\(word)”", en: "no statement begins with “\(word)”"),
      hint: near == nil ? Localized(vi: "gõ “giúp” để xem các câu", en: "type “help” to see the statements") : nil, replacement: near)
  }

  static func unexpected(_ parser: Parser) -> Diagnostic {
    let token = parser.current
    if let bad = malformed(token, parser) { return bad }
    let wanted = list(parser.expected)
    if token.kind == .newline || token.kind == .endOfFile || token.kind == .colon {
      let end = parser.lastSpan.end
      return Diagnostic(
        SyntaxCode.missing, at: Span(end, end), Localized(vi: "thiếu \(wanted.vi)", en: "missing \(wanted.en)"))
    }
    let found = parser.source[token.span]
    let words = parser.expected.keywords.filter { !$0.isVerb || !parser.expected.productions.contains("statement") }
    return Diagnostic(
      SyntaxCode.unexpected, at: token.span,
      Localized(vi: "chờ \(wanted.vi), gặp “\(found)”", en: "expected \(wanted.en), found “\(found)”"),
      replacement: token.kind == .word || token.kind == .keyword ? nearestSpelling(to: found, among: words) : nil)
  }

  private static func malformed(_ token: Token, _ parser: Parser) -> Diagnostic? {
    let text = parser.source[token.span]
    return switch token.kind {
    case .malformedNumber:
      Diagnostic(
        SyntaxCode.malformedNumber, at: token.span,
        Localized(vi: "“\(text)” không phải số, ngày hay giờ", en: "“\(text)” is no number, date or time"),
        hint: Localized(vi: "viết như 03/09/2026, 9/2026, 19:00, 60%, 12.420", en: "write 03/09/2026, 9/2026, 19:00, 60%, 12.420"))
    case .unknownCharacter:
      Diagnostic(
        SyntaxCode.unknownCharacter, at: token.span, Localized(vi: "ký tự “\(text)” không dùng ở đây", en: "the character “\(text)” has no use here"))
    case .unterminatedString: Diagnostic(SyntaxCode.unterminatedString, at: token.span, unterminatedString)
    default: nil
    }
  }

  private static func nearestSpelling(to word: String, among keywords: [Keyword]) -> String? {
    nearest(to: word, among: keywords.flatMap { KeywordTable.shared.spellings(of: $0) })
  }

  /// At most six of the things that may stand here, productions first.
  private static func list(_ expected: Expectation) -> (vi: String, en: String) {
    let names = expected.productions.filter { !["(", "-", "."].contains($0) }.map { ProductionName.names[$0] ?? Localized(vi: "“\($0)”", en: "“\($0)”") }
    let words = expected.keywords.map { Localized(vi: "“\($0.spelling(.vi))”", en: "“\($0.spelling(.en))”") }
    let all = names + words
    let shown = all.prefix(6)
    let more = all.count > 6 ? ", …" : ""
    guard !shown.isEmpty else { return ("hết câu", "the end of the statement") }
    return (joined(shown.map(\.vi), "hoặc") + more, joined(shown.map(\.en), "or") + more)
  }

  private static func joined(_ parts: [String], _ or: String) -> String {
    parts.count < 2 ? parts.joined() : parts.dropLast().joined(separator: ", ") + " \(or) " + (parts.last ?? "")
  }
}

/// What the parts of a statement are called in messages and prompts.
public enum ProductionName {
  public static let names: [String: Localized] = [
    "member": Localized(vi: "đảng viên (@…)", en: "a member (@…)"),
    "task": Localized(vi: "nhiệm vụ (#…)", en: "a task (#…)"),
    "date": Localized(vi: "ngày (03/09/2026)", en: "a date (03/09/2026)"),
    "month": Localized(vi: "tháng (9/2026)", en: "a month (9/2026)"),
    "time": Localized(vi: "giờ (19:00)", en: "a time (19:00)"),
    "percent": Localized(vi: "tỷ lệ (60%)", en: "a percentage (60%)"),
    "money": Localized(vi: "số tiền (12.420)", en: "an amount (12.420)"),
    "number": Localized(vi: "số", en: "a number"),
    "value": Localized(vi: "giá trị (90, 2/3, 20%)", en: "a value (90, 2/3, 20%)"),
    "years": Localized(vi: "nhiệm kỳ (2025-2030)", en: "a term (2025-2030)"),
    "document-number": Localized(vi: "số văn bản (08-NQ/CB)", en: "a document number (08-NQ/CB)"),
    "string": Localized(vi: "chữ trong ngoặc kép (\"…\")", en: "a quoted text (\"…\")"),
    "text": Localized(vi: "nội dung sau dấu hai chấm (: …)", en: "text after a colon (: …)"),
    "code": Localized(vi: "mã (task.overdue)", en: "a code (task.overdue)"),
    "topic": Localized(vi: "tên câu lệnh", en: "the name of a statement"),
    "name": Localized(vi: "tên", en: "a name"),
    "expression": Localized(vi: "giá trị", en: "a value"),
    "statement": Localized(vi: "câu lệnh", en: "a statement"),
  ]
}
