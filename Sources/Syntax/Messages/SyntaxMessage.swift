import Diagnostics

/// Builds the messages about form from what the parser wanted and what it found.
enum SyntaxMessage {
  static let tooDeep = Localized(vi: "lồng nhau quá \(Parser.maximumDepth) mức", en: "nested more than \(Parser.maximumDepth) deep")
  static let tooDeepQuotes = Localized(
    vi: "ngoặc kép lồng nhau quá \(Parser.maximumQuoteDepth) mức", en: "quotes nested more than \(Parser.maximumQuoteDepth) deep")
  static let computedCode = Localized(vi: "mã viết nguyên, không tính trong ngoặc nhọn", en: "a code is written as it is, without braces")
  static let unterminatedString = Localized(vi: "thiếu dấu ngoặc kép đóng", en: "the closing quote is missing")
  static let unclosedBlock = Localized(vi: "khối này chưa có “hết”", en: "this block has no “end”")

  static let otherName = Localized(vi: "đặt tên khác, ví dụ thêm một chữ", en: "choose another name, for example with one more word")

  static func reserved(_ name: String) -> Localized {
    Localized(vi: "“\(name)” là từ có nghĩa riêng, không đặt làm tên được", en: "“\(name)” has a meaning of its own and cannot be a name")
  }

  static func repeatedClause(_ word: String) -> Localized {
    Localized(vi: "“\(word)” đã viết ở trên", en: "“\(word)” is already written")
  }

  static func strayEnd(_ parser: Parser) -> Localized {
    let word = found(parser)
    return Localized(vi: "“\(word)” không đóng khối nào", en: "“\(word)” closes no block")
  }

  static func unknownVerb(_ parser: Parser, meant: Suggestion?) -> Diagnostic {
    let beginning = FormThatWorks.lineBeginning(parser)
    if beginning == nil, let bad = malformed(parser) { return bad }
    let span = meant?.span ?? parser.current.span
    let word = shortened(span, parser)
    let help = beginning ?? Localized(vi: "gõ “giúp” để xem các câu", en: "type “help” to see the statements")
    return Diagnostic(
      SyntaxCode.unknownVerb, at: span, Localized(vi: "không có câu nào bắt đầu bằng “\(word)”", en: "no statement begins with “\(word)”"),
      hint: meant == nil ? help : nil, replacement: meant?.spelling)
  }

  /// A line indented below a statement whose text stood on the line of its colon.
  static func textGoesOn(_ parser: Parser) -> Diagnostic {
    Diagnostic(
      SyntaxCode.unexpected, at: parser.current.span,
      Localized(vi: "nội dung đã hết ở dòng trên", en: "the text ended on the line above"),
      hint: Localized(
        vi: "nội dung nhiều dòng viết từ dòng dưới dấu hai chấm, lùi vào so với câu",
        en: "text of several lines begins on the line below the colon, indented more than the statement"))
  }

  static func failure(_ parser: Parser, _ wanted: Wanted) -> Diagnostic {
    if let bad = malformed(parser) { return bad }
    if case .keyword(let keyword) = wanted, let meant = Suggestion.withinName(in: parser, keyword) {
      return unexpected(parser, wanted, at: meant.span, replacement: meant.spelling)
    }
    let kind = parser.current.kind
    let isAtEnd = kind == .newline || kind == .endOfFile || kind == .colon
    if wanted == .endOfStatement || wanted == .text && !isAtEnd { return leftOver(parser) }
    if isAtEnd {
      let end = parser.lastSpan.end
      let name = name(of: wanted, parser)
      return Diagnostic(
        SyntaxCode.missing, at: Span(end, end), Localized(vi: "thiếu \(name.vi)", en: "missing \(name.en)"),
        hint: FormThatWorks.ofMissing(parser, wanted) ?? hint(parser, wanted))
    }
    if [.production(DateLiteral.production), .production(DueLiteral.production)].contains(wanted), kind == .fraction {
      return Diagnostic(
        SyntaxCode.unexpected, at: parser.current.span,
        Localized(vi: "ngày “\(found(parser))” thiếu năm", en: "the date “\(found(parser))” has no year"),
        hint: Localized(vi: "viết đủ ngày, tháng, năm: 03/09/2026", en: "write day, month and year: 03/09/2026"))
    }
    if wanted == .string, let words = run(of: parser) {
      return unexpected(parser, wanted, at: words, replacement: "\"\(parser.source[words])\"")
    }
    if let hint = FormThatWorks.hint(parser, wanted) { return unexpected(parser, wanted, at: parser.current.span, hint: hint) }
    let meant =
      Suggestion.nearest(in: parser, at: parser.position, among: parser.expected.candidates)
      ?? Suggestion.begun(in: parser, among: parser.expected.candidates)
    return unexpected(parser, wanted, at: meant?.span ?? parser.current.span, replacement: meant?.spelling)
  }

  private static func unexpected(
    _ parser: Parser, _ wanted: Wanted, at span: Span, hint known: Localized? = nil, replacement: String? = nil
  ) -> Diagnostic {
    let word = shortened(span, parser)
    let name = name(of: wanted, parser)
    return Diagnostic(
      SyntaxCode.unexpected, at: span, Localized(vi: "cần \(name.vi), nhưng gặp “\(word)”", en: "expected \(name.en), found “\(word)”"),
      hint: known ?? (replacement == nil ? hint(parser, wanted) : nil), replacement: replacement)
  }

  private static func hint(_ parser: Parser, _ wanted: Wanted) -> Localized? {
    if wanted == .production(.rightBrace) {
      return Localized(vi: "dấu ngoặc nhọn trong nội dung viết hai lần: {{", en: "a brace in text is written twice: {{")
    }
    if wanted == .member, let words = run(of: parser), let last = parser.source[words].split(separator: " ").last {
      let handle = "@" + last.lowercased()
      return Localized(vi: "đảng viên viết bằng @ và tên gọi, như \(handle)", en: "a member is written with @ and a handle, like \(handle)")
    }
    return example(parser)
  }

  /// The words from the cursor on, up to a word of the language; what is written with a capital is a name.
  private static func run(of parser: Parser) -> Span? {
    let words = parser.tokens[parser.position...].prefix(maximumWords).prefix { token in
      let isName = parser.text(of: token).first?.isUppercase == true
      return token.kind == .word || token.kind == .keyword && (isName || !parser.isKeywordAsWritten(token))
    }
    guard let last = words.last else { return nil }
    let span = parser.current.span.union(last.span)
    return span.range.count <= maximumLength ? span : nil
  }

  private static let maximumWords = 8
  private static let maximumLength = 80

  /// Something stands where the statement could have ended, or only its text is lacking.
  private static func leftOver(_ parser: Parser) -> Diagnostic {
    if let bad = malformed(parser) ?? groupedWithCommas(parser) { return bad }
    if let hint = FormThatWorks.hint(parser, .endOfStatement) {
      let word = shortened(parser.current.span, parser)
      return Diagnostic(
        SyntaxCode.unexpected, at: parser.current.span,
        Localized(vi: "“\(word)” không viết được ở đây", en: "“\(word)” does not belong here"), hint: hint)
    }
    let meant = Suggestion.nearest(in: parser, at: parser.position, among: parser.expected.candidates) ?? Suggestion.longer(in: parser)
    let span = meant?.span ?? parser.current.span
    let word = shortened(span, parser)
    return Diagnostic(
      SyntaxCode.unexpected, at: span, Localized(vi: "“\(word)” không viết được ở đây", en: "“\(word)” does not belong here"),
      hint: meant == nil ? leftOverHint(parser) : nil, replacement: meant?.spelling)
  }

  private static func leftOverHint(_ parser: Parser) -> Localized? {
    let token = parser.current
    if token.verb != nil, parser.isKeywordAsWritten(token) {
      return Localized(vi: "câu mới bắt đầu ở một dòng mới", en: "a new statement begins on a new line")
    }
    if token.kind == .colon { return Localized(vi: "câu này không có nội dung", en: "this statement takes no text") }
    let words = joined(parser.expected.keywords.map { Localized(vi: $0.spelling(.vi), en: $0.spelling(.en)) })
    let clauses = Localized(vi: "ở đây có thể viết: \(words.vi)", en: "here may stand: \(words.en)")
    guard parser.expected.productions.contains(.text) else { return words.en.isEmpty ? example(parser) : clauses }
    let text = Localized(vi: "nội dung viết sau dấu hai chấm (:)", en: "text is written after a colon (:)")
    return words.en.isEmpty ? text : Localized(vi: "\(clauses.vi); \(text.vi)", en: "\(clauses.en); \(text.en)")
  }

  /// The example of the statement, of a block its first line.
  private static func example(_ parser: Parser) -> Localized? {
    guard parser.diagnostics.count < Suggestion.maximumMistakes, let verb = parser.tokens[parser.statementStart].verb,
      let example = Verb.of(verb)?.example
    else { return nil }
    return Localized(vi: "ví dụ: \(firstLine(of: example.vi))", en: "for example: \(firstLine(of: example.en))")
  }

  private static func firstLine(of text: String) -> String {
    let line = text.prefix { $0 != "\n" }
    return line.endIndex < text.endIndex ? line + " …" : text
  }

  /// `12,420`, where the groups of a number have dots.
  private static func groupedWithCommas(_ parser: Parser) -> Diagnostic? {
    let place = parser.position
    guard parser.current.kind == .comma, place > parser.statementStart, place + 1 < parser.tokens.count else { return nil }
    let (before, after) = (parser.tokens[place - 1], parser.tokens[place + 1])
    let span = before.span.union(after.span)
    guard before.kind == .integer, after.kind == .integer, after.span.range.count == 3, span.range.count == before.span.range.count + 4
    else { return nil }
    let written = parser.source[span]
    return Diagnostic(
      SyntaxCode.unexpected, at: span,
      Localized(vi: "hàng nghìn của “\(written)” viết bằng dấu chấm", en: "the thousands of “\(written)” are written with a dot"),
      replacement: written.replacing(",", with: "."))
  }

  /// A token that is wrong by itself, wherever it stands.
  private static func malformed(_ parser: Parser) -> Diagnostic? {
    let token = parser.current
    let word = found(parser)
    return switch token.kind {
    case .malformedNumber:
      Diagnostic(
        SyntaxCode.malformedNumber, at: token.span,
        Localized(vi: "“\(word)” không phải số, ngày hay giờ", en: "“\(word)” is no number, date or time"),
        hint: FormThatWorks.hint(parser, .endOfStatement)
          ?? Localized(vi: "viết như 03/09/2026, 9/2026, 19:00, 60%, 12.420", en: "write 03/09/2026, 9/2026, 19:00, 60%, 12.420"),
        // A year of two digits is of another century where somebody was born.
        replacement: parser.expected.productions.contains(MoneyLiteral.production)
          || parser.expected.productions.contains(BirthLiteral.production)
          ? nil : NumberForm.meant(parser.source.bytes[token.span.range]))
    case .unknownCharacter: unknownCharacter(parser, word)
    case .unterminatedString: Diagnostic(SyntaxCode.unterminatedString, at: token.span, unterminatedString)
    default: nil
    }
  }

  private static func unknownCharacter(_ parser: Parser, _ word: String) -> Diagnostic {
    let span = parser.current.span
    guard let scalar = word.unicodeScalars.first else {
      return Diagnostic(SyntaxCode.unknownCharacter, at: span, Localized(vi: "ký tự lạ", en: "an unknown character"))
    }
    let name = scalar.properties.generalCategory.isVisible ? "“\(word)”" : "U+" + hexadecimal(scalar)
    // Full-width forms of ASCII stand at a fixed distance from it.
    let isAngled = scalar == "«" || scalar == "»"
    let plain = isAngled ? "\"" : NumberForm.halfWidth(scalar).map { String(Character($0)) }
    return Diagnostic(
      SyntaxCode.unknownCharacter, at: span, Localized(vi: "ký tự \(name) không dùng ở đây", en: "the character \(name) has no use here"),
      replacement: plain)
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  // MARK: Words

  private static func found(_ parser: Parser) -> String { shortened(parser.current.span, parser) }

  /// Long words and texts are cut, so that a message stays on its line.
  private static func shortened(_ span: Span, _ parser: Parser) -> String {
    let text = parser.source[Span(span.start, min(span.end, span.start + 240))]
    let line = text.prefix { !$0.isNewline }.prefix(30)
    return line.utf8.count < span.range.count ? line + "…" : String(line)
  }

  private static func name(of wanted: Wanted, _ parser: Parser) -> Localized {
    switch wanted {
    case .production(NumberLiteral.production) where parser.expected.keywords.contains(.year):
      Localized(vi: "năm (2026)", en: "a year (2026)")
    case .production(let part): part.name ?? Localized(vi: "“\(part.rule)”", en: "“\(part.rule)”")
    case .keyword(let keyword): quoted(keyword)
    case .oneOf(let keywords): joined(keywords.map(quoted), last: Localized(vi: "hoặc", en: "or"))
    case .endOfStatement: Localized(vi: "hết câu", en: "the end of the statement")
    }
  }

  private static func quoted(_ keyword: Keyword) -> Localized {
    Localized(vi: "“\(keyword.spelling(.vi))”", en: "“\(keyword.spelling(.en))”")
  }

  /// At most six of a list, with “…” for the rest.
  private static func joined(_ parts: [Localized], last: Localized? = nil) -> Localized {
    Localized(vi: joined(parts.map(\.vi), last?.vi), en: joined(parts.map(\.en), last?.en))
  }

  private static func joined(_ parts: [String], _ or: String?) -> String {
    if parts.count > 6 { return parts.prefix(6).joined(separator: ", ") + ", …" }
    guard let or, let final = parts.last, parts.count > 1 else { return parts.joined(separator: ", ") }
    return parts.dropLast().joined(separator: ", ") + " \(or) \(final)"
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isVisible: Bool {
    switch self {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator: false
    default: true
    }
  }
}

extension Expectation {
  /// The words a misspelt one is compared with: the clause words, and the statements where one is asked for by its name.
  var candidates: [Keyword] { keywords + (productions.contains(.topic) ? Parser.verbs : []) }
}
