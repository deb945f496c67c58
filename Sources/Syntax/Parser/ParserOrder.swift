import Diagnostics

/// Parts that people put elsewhere than the language does, or leave without their word: `đồng chí Hoa phát biểu: …`,
/// `họp thường kỳ 03/09/2026 19:00`, `họp 19:00`, `phân công @bình đột xuất`, `hạn 30 tháng 6 năm 2026`, `họp thường kỳ lúc 19:00 ngày 03/09/2026`,
/// `chỉ tiêu của 08-NQ/CB đạt 90%`, `mục 1. Thông tin thời sự`, `mục Thông tin thời sự`.
extension Parser {
  /// The clause word that a value by itself stands for.
  private static let implied: [(kind: TokenKind, keyword: Keyword)] = [(.time, .at), (.percent, .reaching)]

  /// Statements that a person may stand before: who does it, then what.
  private static let personal: [Keyword] = [.say, .report, .discuss, .absent, .arrive, .leave]

  // MARK: What stands before the verb

  /// `@hoa phát biểu: …` as `phát biểu @hoa: …`, when a line begins with a member.
  mutating func mendSubjectFirst() -> Bool {
    guard quoteDepth == 0, case let title = titleEnd(at: position) else { return false }
    guard let end = tokens[title].kind == .handle ? title + 1 : spokenNameEnd(at: title), end < tokens.count, isPersonalVerb(end),
      saysMore(end, of: title..<end)
    else { return false }
    let (first, verb) = (tokens[position], tokens[end])
    let member = Token(.handle, Int(tokens[title].span.start), Int(tokens[end - 1].span.end))
    replace(position..<end, by: member)
    // The verb takes the place of both, so that the statement still begins where its line does.
    tokens[statementStart] = Token(.keyword, Int(first.span.start), Int(verb.span.end), spelling: verb.spelling)
    tokens[statementStart + 1] = member
    return true
  }

  /// The index after a name that a verb follows; without a title before it each of its words has a capital.
  private func spokenNameEnd(at start: Int) -> Int? {
    let limit = min(start + Parser.maximumNameWords, tokens.count)
    guard let end = (start..<limit).first(where: isPersonalVerb), end > start else { return nil }
    return start > position || (start..<end).allSatisfy(isCapitalised) || isKnown(start..<end) ? end : nil
  }

  /// `Nộp báo cáo` is no report of a member called Nộp; where nothing follows the verb, who it is must be known.
  private func saysMore(_ verb: Int, of name: Range<Int>) -> Bool {
    !tokens[verb].spells(.report) || !isLineEnd(verb + 1) || tokens[name.lowerBound].kind == .handle || isKnown(name)
  }

  private func isPersonalVerb(_ index: Int) -> Bool { Parser.personal.contains { tokens[index].spells($0) } }

  // MARK: What lacks its word

  /// Puts the clause word before a value that can stand for one clause only.
  mutating func mendImpliedClause() -> Bool {
    guard let keyword = impliedClause else { return false }
    return insert(keyword)
  }

  private var impliedClause: Keyword? {
    let value = Parser.implied.first { $0.kind == current.kind && expected.keywords.contains($0.keyword) }
    if let value { return value.keyword }
    let isKind = expected.keywords.contains(.kind) && TaskKindWord.allCases.contains { current.spells($0.keyword) }
    return isKind ? .kind : nil
  }

  /// `họp 19:00`: a meeting that says its hour and no day is held today.
  mutating func mendMeetingOfToday() -> Bool {
    guard tokens[statementStart].spells(.meeting), expected.productions.contains(DateLiteral.production),
      current.kind == .time || current.spells(.at)
    else { return false }
    return insert(.today)
  }

  /// Puts a keyword at the cursor, in no place of the text.
  mutating func insert(_ keyword: Keyword) -> Bool {
    guard let spelling = KeywordTable.shared.spelling(of: keyword.spelling(.vi)) else { return false }
    let start = Int(current.span.start)
    insert(Token(.keyword, start, start, spelling: spelling))
    return true
  }

  /// `30 tháng 6 năm 2026`, `mùng 5/9/2026`, also with `ngày` before it, as the date it is.
  mutating func mendDateInWords() -> Bool {
    guard expected.productions.contains(DateLiteral.production), let date = dateInWords(at: position) else { return false }
    replace(position..<date.end, by: Token(.date, Int(tokens[date.first].span.start), Int(tokens[date.end - 1].span.end)))
    return true
  }

  /// `chậm nhất ngày mùng 5/9/2026`
  private static let wordsOfDays: Set<String> = ["ngay", "date", "mung", "mong", "cham", "nhat", "cham nhat"]

  /// Where the figures of a date begin that has a word before it or in it, and the index after it.
  private func dateInWords(at start: Int) -> (first: Int, end: Int)? {
    var first = start
    while let word = word(first), Parser.wordsOfDays.contains(word) { first += 1 }
    if kind(first) == .date { return first > start || kind(first - 1) == .time || kind(first - 1) == .comma ? (first, first + 1) : nil }
    guard kind(first) == .integer, tokens[first].span.range.count <= 2, first + 2 < tokens.count, tokens[first + 1].spells(.month) else {
      return nil
    }
    if kind(first + 2) == .month, text(of: tokens[first + 2]).contains("/") { return (first, first + 3) }
    guard kind(first + 2) == .integer, first + 4 < tokens.count, kind(first + 4) == .integer, tokens[first + 3].spells(.year),
      numbers(in: tokens[first + 4]).allSatisfy({ (1000...9999).contains($0) })
    else { return nil }
    return (first, first + 5)
  }

  /// `họp thường kỳ lúc 19 giờ ngày 03/02/2026`: the time stands before the date, as in the heading of minutes.
  mutating func mendDateAfterTime() -> Bool {
    guard expected.productions.contains(DateLiteral.production), current.spells(.at) || current.kind == .time || word(position) == "vao",
      let place = (position + 1..<min(position + 8, tokens.count)).first(where: { !isLineEnd($0) && dateInWords(at: $0) != nil }),
      let date = dateInWords(at: place), (position..<place).allSatisfy({ !isLineEnd($0) })
    else { return false }
    let token = Token(.date, Int(tokens[date.first].span.start), Int(tokens[date.end - 1].span.end))
    replace(place..<date.end, by: token)
    // The tokens before have moved up to it, and its own place is the last of theirs.
    let moved = position + date.end - place - 1
    tokens.replaceSubrange(moved..<date.end, with: [token] + tokens[moved..<date.end - 1])
    return true
  }

  /// `từ ngày 01/07/2026`, where `từ ngày` before a number of days was taken for the days of a month.
  mutating func mendDatedDays() -> Bool {
    // Before `1 tháng 7 năm 2026` the number was taken for the first day.
    let place = current.spells(.month) ? position - 2 : position - 1
    guard place >= statementStart, tokens[place].spells(.days), current.kind == .date || current.spells(.month),
      let spelling = KeywordTable.shared.spelling(of: Keyword.from.spelling(.vi))
    else { return false }
    tokens[place] = Token(.keyword, Int(tokens[place].span.start), Int(tokens[place].span.end), spelling: spelling)
    return true
  }

  /// `mục 1. Thông tin thời sự`: a dot or a bracket after the number in the place of the colon; `mục Thông tin thời sự`: no sign at all.
  mutating func mendTitle() -> Bool {
    guard expected.productions.contains(.text), position > statementStart, tokens[statementStart].spells(.item),
      position == statementStart + 1 || tokens[position - 1].kind == .integer
    else { return false }
    let isMarked = position > statementStart + 1 && (current.kind == .dot || current.kind == .rightParenthesis)
    let first = isMarked ? position + 1 : position
    guard isMarked || isWord(first), let end = titleLineEnd(from: first, isMarked) else { return false }
    let title = Token(.text, Int(tokens[first].span.start), Int(tokens[end - 1].span.end))
    let colon = isMarked ? current.span : Span(title.span.start, title.span.start)
    let mark = Token(.colon, Int(colon.start), Int(colon.end))
    tokens[end - 1] = title
    if end - position > 1 { replace(position..<end - 1, by: mark) } else { insert(mark) }
    return true
  }

  /// The end of a line that can be nothing but a title; nil where it has a sign of a statement, or, behind no mark, of a text.
  private func titleLineEnd(from first: Int, _ isMarked: Bool) -> Int? {
    let signs: [TokenKind] = isMarked ? [.leftBrace] : [.leftBrace, .colon, .handle, .task]
    var end = first
    while !isLineEnd(end), !signs.contains(tokens[end].kind) { end += 1 }
    return end > first && isLineEnd(end) ? end : nil
  }

  // MARK: What stands later than it should

  /// Brings a keyword that must stand here, with its value, before the clauses that were written first.
  mutating func mendLaterPart(_ keyword: Keyword) -> Bool {
    guard expected.keywords.contains(keyword),
      let place = (position..<tokens.count).prefix(while: { !isLineEnd($0) && tokens[$0].kind != .colon })
        .first(where: { tokens[$0].spells(keyword) }), place > position, isValue(place + 1)
    else { return false }
    let part = tokens[place...place + 1]
    tokens.replaceSubrange(position...place + 1, with: Array(part) + tokens[position..<place])
    return true
  }

  /// Puts one more token at the cursor; the tokens of the statement move down over the end of the line before, which has been read.
  mutating func insert(_ token: Token) {
    guard statementStart > 0 else { return tokens.insert(token, at: position) }
    for index in statementStart..<position { tokens[index - 1] = tokens[index] }
    tokens[position - 1] = token
    statementStart -= 1
    nameStart = statementStart
  }
}
