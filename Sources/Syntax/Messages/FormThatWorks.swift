import Diagnostics
import TextRoom

/// For what people write and the language has no form for, the nearest form that it has.
enum FormThatWorks {
  /// - Returns: nil where nothing better is known than an example of the statement.
  static func hint(_ parser: Parser, _ wanted: Wanted) -> Localized? {
    if let people = nobody(parser, wanted) ?? numberForSelection(parser, wanted) ?? votes(parser, wanted) { return people }
    if let one = listForOne(parser) ?? document(parser) ?? itemNumber(parser) ?? post(parser) { return one }
    if let days = period(parser) ?? partOfDay(parser) ?? quarter(parser) { return days }
    return hourOrSum(parser)
  }

  /// `biểu quyết nhất trí: …`
  static func ofMissing(_ parser: Parser, _ wanted: Wanted) -> Localized? {
    wanted == .production(CountLiteral.production) ? votes(parser, wanted) : nil
  }

  // MARK: Lines as word processors begin them

  /// `— ghi chú`, `• phân công …`, `1. phân công …`; nil for a line that begins otherwise.
  static func lineBeginning(_ parser: Parser) -> Localized? {
    let sign = parser.text(of: parser.current)
    switch parser.current.kind {
    case .integer where [.dot, .rightParenthesis].contains(next(parser)?.kind):
      return Localized(vi: "bỏ số thứ tự ở đầu dòng", en: "leave the number at the beginning out")
    case .word, .keyword:
      let isNumber = sign.count == 1 || sign.allSatisfy { "IVXivx".contains($0) }
      guard isNumber, next(parser).map({ $0.kind == .dot || $0.kind == .rightParenthesis }) == true else { return nil }
      return Localized(
        vi: "bỏ “\(sign)\(parser.text(of: next(parser) ?? parser.current))” ở đầu dòng", en: "leave the letter at the beginning out")
    case .slash: return dash("//")
    case .minus, .plus, .star, .dot, .unknownCharacter:
      if sign == "#" { return dash(sign) }
      return dashes.contains(sign) ? dash(sign) : bullets.contains(sign) ? bullet(sign) : nil
    default: return nil
    }
  }

  private static let dashes: Set<String> = ["–", "—", "―", "−"]
  private static let bullets: Set<String> = [
    "-", "+", "*", ".", "•", "·", "▪", "●", "○", "◦", "‣", "∙", "", "✓", "➢", "→", "⇒", "►", "▶", "■", "□", "◆", "★", "☐", "✔",
  ]

  private static func dash(_ sign: String) -> Localized {
    Localized(
      vi: "ghi chú bắt đầu bằng hai gạch ngắn: -- …; câu ghi việc thì bỏ “\(sign)”",
      en: "a comment begins with two hyphens: -- …; before a statement leave “\(sign)” out")
  }

  private static func bullet(_ sign: String) -> Localized {
    Localized(
      vi: "bỏ “\(sign)” ở đầu dòng; ghi chú thì viết: -- …", en: "leave “\(sign)” at the beginning out; a comment is written: -- …")
  }

  // MARK: All and several

  /// `có mặt 4/4`.
  private static func numberForSelection(_ parser: Parser, _ wanted: Wanted) -> Localized? {
    let isNumber = [.integer, .fraction, .percent].contains(parser.current.kind)
    guard isNumber, parser.expected.keywords.contains(.all), wanted == .member, let verb = verb(parser) else {
      return parser.current.kind == .fraction && wanted == .production(CountLiteral.production) ? counts(parser) : nil
    }
    let isAttendance = verb.vi == Keyword.attend.spelling(.vi)
    let head = isAttendance ? verb : Localized(vi: "…", en: "…")
    return Localized(
      vi: "ghi người, không ghi số: \(head.vi) tất cả; hoặc \(head.vi) tất cả trừ @…",
      en: "state who, not how many: \(head.en) all; or \(head.en) all except @…")
  }

  /// `tán thành 17/18`.
  private static func counts(_ parser: Parser) -> Localized {
    let part = parser.numbers(in: parser.current).first ?? 0
    return Localized(
      vi: "ghi số phiếu: tán thành \(part) không tán thành … không ý kiến …", en: "state the counts: for \(part) against … abstain …")
  }

  /// `vắng 0`, `vắng không ai`.
  private static func nobody(_ parser: Parser, _ wanted: Wanted) -> Localized? {
    guard wanted == .member, parser.tokens[parser.statementStart].spells(.absent) else { return nil }
    let word = parser.text(of: parser.current).folded
    guard word == "0" || word == "khong" || word.hasPrefix("khong ") || word == "none" || word == "nobody" else { return nil }
    return Localized(vi: "không ai vắng thì ghi: có mặt tất cả", en: "when nobody is absent, state: attend all")
  }

  /// `biểu quyết 4/4`, `tán thành 75%`, `nhất trí: …`, `tán thành đa số`, `ứng cử @bình 4/4`.
  private static func votes(_ parser: Parser, _ wanted: Wanted) -> Localized? {
    let isVote = parser.tokens[parser.statementStart].spells(.vote)
    if isVote, parser.current.kind == .leftParenthesis, next(parser)?.kind == .percent {
      return Localized(
        vi: "chỉ ghi số phiếu, bỏ tỷ lệ trong ngoặc: tỷ lệ được tính từ số phiếu",
        en: "state the counts without the shares in brackets: these are computed")
    }
    if isVote, wanted == .keyword(.inFavour) || wanted == .production(CountLiteral.production) {
      if wanted == .keyword(.inFavour), ![.fraction, .percent, .integer].contains(parser.current.kind) { return nil }
      return Localized(
        vi: "tất cả đều tán thành thì ghi: biểu quyết tán thành tất cả: …; nếu không: tán thành … không tán thành … không ý kiến …",
        en: "when all are in favour, state: vote for all: …; else: for … against … abstain …")
    }
    let isOfCandidate = parser.position > parser.statementStart && parser.tokens[parser.position - 1].kind == .handle
    guard parser.tokens[parser.statementStart].spells(.elect), isOfCandidate else { return nil }
    let handle = parser.text(of: parser.tokens[parser.position - 1])
    let count = parser.current.kind == .fraction ? parser.numbers(in: parser.current).first.map(String.init) ?? "…" : "…"
    return Localized(vi: "ghi số phiếu: \(handle) \(count)", en: "state the votes: \(handle) \(count)")
  }

  /// `chủ trì @an, @bình` where one is read.
  private static func listForOne(_ parser: Parser) -> Localized? {
    guard parser.current.kind == .comma, parser.position > parser.statementStart, let next = next(parser) else { return nil }
    let before = parser.tokens[parser.position - 1]
    let (first, second) = (parser.text(of: before), parser.text(of: next))
    if let name = nameBeforeIn(parser) {
      return Localized(
        vi: "ghi từng điều kiện: \(name) = \(first) hoặc \(name) = \(second)", en: "state each: \(name) = \(first) or \(name) = \(second)")
    }
    switch (before.kind, next.kind) {
    case (.handle, .handle):
      return Localized(
        vi: "ở đây chỉ ghi một đồng chí: \(first); \(second) ghi ở một câu nữa",
        en: "one member is stated here: \(first); state \(second) in a statement of its own")
    case (.task, .task), (.integer, .integer):
      return Localized(
        vi: "mỗi việc ghi một câu: \(first); \(second) ghi ở một câu nữa", en: "one a statement: \(first); state \(second) in another")
    case (.string, .string):
      let both = "\(first.dropLast()), \(second.dropFirst())"
      return Localized(vi: "ghi chung trong một ngoặc kép: \(both)", en: "write both in one pair of quotes: \(both)")
    default: return nil
    }
  }

  /// The name that is compared in `khi người trong (@an, @bình)`, when the cursor stands in such a list.
  private static func nameBeforeIn(_ parser: Parser) -> String? {
    let statement = parser.statementStart..<parser.position
    guard let place = statement.last(where: { parser.tokens[$0].spells(.within) }),
      !parser.tokens[place..<parser.position].contains(where: { $0.spells(.and) || $0.spells(.or) })
    else { return nil }
    let before = parser.tokens[statement.lowerBound..<place]
    let start = before.lastIndex { token in
      token.kind == .leftParenthesis || [.where, .and, .or, .not].contains { token.spells($0) }
    }
    guard let start, start + 1 < place else { return nil }
    return parser.source[parser.tokens[start + 1].span.union(parser.tokens[place - 1].span)]
  }

  /// `mục một: …`
  private static func itemNumber(_ parser: Parser) -> Localized? {
    guard parser.tokens[parser.statementStart].spells(.item), parser.position == parser.statementStart + 1, parser.current.kind == .word
    else { return nil }
    return Localized(
      vi: "số mục viết bằng chữ số, hoặc bỏ số: mục 1: …; mục: …", en: "an item is numbered in figures, or not at all: item 1: …; item: …")
  }

  /// `khách mời "…" chức vụ "…"`, where the word is another.
  private static func post(_ parser: Parser) -> Localized? {
    guard parser.current.spells(.role), parser.expected.keywords.contains(.post) else { return nil }
    return Localized(vi: "của khách mời thì ghi: chức danh \"…\"", en: "of a guest it is: post \"…\"")
  }

  // MARK: Documents

  /// `"46/QĐ-UBND"` where no text stands, `14/1` for the last part of a number.
  private static func document(_ parser: Parser) -> Localized? {
    guard parser.expected.productions.contains(DocumentLiteral.production) else { return nil }
    let word = parser.text(of: parser.current).filter { !"\"“”".contains($0) }
    if parser.current.kind == .string {
      guard (Parser.whole(word) as DocumentLiteral?) != nil else { return nil }
      return Localized(vi: "số văn bản viết không ngoặc kép: \(word)", en: "a document number is written without quotes: \(word)")
    }
    guard parser.current.kind == .malformedNumber else { return nil }
    let capitals = word.uppercased()
    if (Parser.whole(capitals) as DocumentLiteral?) != nil {
      return Localized(vi: "số văn bản viết chữ hoa: \(capitals)", en: "a document number is written in capitals: \(capitals)")
    }
    guard let number = documentNumber(meantBy: word) else { return nil }
    let isCited = parser.expected.productions.contains(StringLiteral.production)
    let quoted =
      isCited
      ? Localized(vi: "; hoặc để nguyên trong ngoặc kép: \"\(word)\"", en: "; or as it is in quotes: \"\(word)\"")
      : Localized(vi: "", en: "")
    return Localized(
      vi: "số văn bản viết số, loại, nơi ban hành: \(number)\(quoted.vi)",
      en: "a document is written with number, type and issuer: \(number)\(quoted.en)")
  }

  /// `45-QĐ/UBND` for `45/QĐ-UBND`; nil for what is no number of a document.
  static func documentNumber(meantBy word: String) -> String? {
    let parts = word.split(whereSeparator: { "/-–".contains($0) }).map(String.init)
    guard let number = parts.first, number.allSatisfy(\.isNumber), number.count <= 6 else { return nil }
    let symbols = parts.dropFirst().filter { $0.contains(where: \.isLetter) }
    guard let type = symbols.first, type.first?.isLetter == true else { return nil }
    let issuer = symbols.dropFirst().joined(separator: "-")
    return "\(number)-\(type)/\(issuer.isEmpty ? "CB" : issuer)"
  }

  // MARK: Tokens

  private static func next(_ parser: Parser) -> Token? {
    parser.position + 1 < parser.tokens.count ? parser.tokens[parser.position + 1] : nil
  }

  private static func verb(_ parser: Parser) -> Localized? {
    parser.tokens[parser.statementStart].verb.map { Localized(vi: $0.spelling(.vi), en: $0.spelling(.en)) }
  }
}
