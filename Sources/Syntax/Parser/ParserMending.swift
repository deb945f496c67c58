import Diagnostics
import TextRoom

/// What is written loosely and has one reading is read so: keys of an input method left over in keywords, titles before a member, and
/// members by name.
///
/// Nothing here is asked before a statement has failed, so that what is typed well costs nothing; the tokens at fault are replaced by what
/// they mean, and the statement is read again.
extension Parser {
  /// More words than this in one text are no slips of the finger.
  private static let maximumSearches = 1000
  private static let maximumWords = 6
  static let maximumNameWords = 8

  /// Whether what stands where a statement failed could be read; it must then be read again from its beginning.
  mutating func mend(_ wanted: Wanted) -> Bool {
    // What stands in quotes is read once.
    guard quoteDepth == 0 else { return false }
    if case .keyword(let keyword) = wanted, mendKeywordWithinName(keyword) { return true }
    if mendTimeInWords() || mendSumInWords() || mendAll() || mendCountRemark() || mendCountFirst() { return true }
    if mendKeyword(at: position, among: expected.candidates) { return true }
    if mendLongerKeyword() || mendDatedDays() || mendDateInWords() || mendDateAfterTime() || mendFiller() || mendTitle() || mendOneMind()
      || mendMeetingOfToday() || mendImpliedClause()
    {
      return true
    }
    if case .keyword(let keyword) = wanted, mendLaterPart(keyword) { return true }
    return Wanted.members.contains(wanted) && mendMember() || Wanted.listed.contains(wanted) && mendCommaAfterList()
  }

  // MARK: Keywords

  /// `phaan coong`, `hop5`: the keyword the words are, once their keys are put together.
  mutating func mendKeyword(at start: Int, among keywords: [Keyword]) -> Bool {
    guard isWord(start) else { return false }
    for end in (start + 1...start + Parser.maximumWords).reversed() {
      guard let spelling = keyedSpelling(start..<end) else { continue }
      guard KeywordTable.shared.readings[Int(spelling)].contains(where: keywords.contains) else { continue }
      replace(start..<end, by: Token(.keyword, Int(tokens[start].span.start), Int(tokens[end - 1].span.end), spelling: spelling))
      return true
    }
    return false
  }

  /// `chậm tieens ddooj`: the keyword taken last goes on in the words left over.
  private mutating func mendLongerKeyword() -> Bool {
    guard position > statementStart, tokens[position - 1].kind == .keyword, isWord(position) else { return false }
    return mendKeyword(at: position - 1, among: Keyword.allCases)
  }

  /// `hỏi "Ai?" vào người dangj chữ`: the name read last took the keyword for one of its words.
  private mutating func mendKeywordWithinName(_ keyword: Keyword) -> Bool {
    guard nameStart >= statementStart, nameStart + 1 < position else { return false }
    for start in nameStart + 1..<position where mendKeyword(at: start, among: [keyword]) { return true }
    return false
  }

  func isWord(_ index: Int) -> Bool {
    index < tokens.count && (tokens[index].kind == .word || tokens[index].kind == .keyword)
  }

  /// What the words spell when at least one of them holds keys left over, or `i` for `y`, and no mark in them is wrong.
  private func keyedSpelling(_ range: Range<Int>) -> UInt16? {
    guard range.upperBound <= tokens.count, range.allSatisfy(isWord) else { return nil }
    // One keyword by itself is what was mended before.
    guard range.count > 1 || tokens[range.lowerBound].kind == .word else { return nil }
    let words = source[tokens[range.lowerBound].span.union(tokens[range.upperBound - 1].span)].split(whereSeparator: \.isWhitespace)
    guard words.count <= Parser.maximumWords, words.allSatisfy({ $0.utf8.count <= 24 }) else { return nil }
    let composed = words.map { $0.composedFromKeys ?? $0.spelledWithY }
    guard composed.contains(where: { $0 != nil }) else { return nil }
    let text = zip(words, composed).map { $1 ?? $0.lowercased() }.joined(separator: " ")
    guard let spelling = KeywordTable.shared.spelling(of: text) else { return nil }
    let keywords = KeywordTable.shared.readings[Int(spelling)]
    let isWritten = keywords.contains { keyword in keyword.spellings(in: .vi).contains { mayStand(text, for: $0) } }
    return isWritten ? spelling : nil
  }

  // MARK: Members

  /// `đ/c @bình`, `đồng chí Bình`, `Nguyễn Văn Bình`: the handle, or the name as one.
  private mutating func mendMember() -> Bool {
    let title = titleEnd(at: position)
    if title > position, tokens[title].kind == .handle {
      replace(position..<title + 1, by: tokens[title])
      return true
    }
    guard readsNames, let end = nameEnd(at: title), tokens[end - 1].span.end - tokens[title].span.start <= 80 else { return false }
    replace(position..<end, by: Token(.handle, Int(tokens[title].span.start), Int(tokens[end - 1].span.end)))
    return true
  }

  /// The index after `đ/c`, `đ.c`, `đc` or `đồng chí`, and after a word of respect before a handle or a name with a capital.
  func titleEnd(at start: Int) -> Int {
    let words = tokens[start..<min(start + 4, tokens.count)].map { $0.span.range.count <= 12 ? text(of: $0).folded : "" }
    if words.starts(with: ["d", "/", "c"]) || words.starts(with: ["d", ".", "c"]) { return start + 3 }
    if words.starts(with: ["dong", "chi"]) { return start + 2 }
    if words.first == "dc" || words.first == "dong chi" { return start + 1 }
    guard words.count > 1, Parser.wordsOfRespect.contains(text(of: tokens[start])) else { return start }
    return tokens[start + 1].kind == .handle || isCapitalised(start + 1) ? start + 1 : start
  }

  private static let wordsOfRespect: Set<String> = ["anh", "chị", "ông", "bà", "bác", "cô", "chú"]

  /// The index after a name: the words with capitals, else those that are no keywords and not near one.
  private mutating func nameEnd(at start: Int) -> Int? {
    if let end = knownNameEnd(at: start) { return end }
    var end = start
    let limit = min(start + Parser.maximumNameWords, tokens.count)
    if start == position, isWord(start), isNearKeyword(start, among: expected.candidates) { return nil }
    while end < limit, isCapitalised(end) { end += 1 }
    if end > start { return end }
    guard searches < Parser.maximumSearches else { return nil }
    searches += 1
    while end < limit, isStrange(end), end == start || !isNearKeyword(end, among: Parser.clauseWords, atMost: 1) { end += 1 }
    return end > start ? end : nil
  }

  /// The index after the longest run of words that is a known member's name or the end of it; nil when they may be another name.
  private func knownNameEnd(at start: Int) -> Int? {
    guard !knownNames.isEmpty else { return nil }
    var limit = start
    while limit < min(start + Parser.maximumNameWords, tokens.count), isWord(limit) { limit += 1 }
    let ends = (start..<limit).map { $0 + 1 }
    guard let end = ends.last(where: { isKnown(start..<$0) }) else { return nil }
    // `phân công hạn 30/09/2026` lacks the member; `lan anh` is another than `lan`, but `lan hn 30/09/2026` is not.
    if end == start + 1, isKeywordAsWritten(tokens[start]), isValue(end) { return nil }
    return isStrange(end) && !isValue(end + 1) ? nil : end
  }

  /// Whether words are the end of a known member's name.
  func isKnown(_ range: Range<Int>) -> Bool {
    let words = source[tokens[range.lowerBound].span.union(tokens[range.upperBound - 1].span)].split(whereSeparator: \.isWhitespace)
    return knownNames.contains { mayEnd(words, $0) }
  }

  /// A number of any form, which follows a clause word and no name.
  func isValue(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return switch tokens[index].kind {
    case .integer, .money, .fraction, .percent, .date, .month, .quarter, .time, .term: true
    default: false
    }
  }

  /// Words that may follow a member; `quý` is one only before a number, and many are called so.
  private static let clauseWords = Keyword.allCases.filter { !$0.isVerb && $0 != .quarter }
  static let verbs = Keyword.allCases.filter(\.isVerb)

  /// A word that is no keyword, such as `đỗ`, which is not `do`.
  private func isStrange(_ index: Int) -> Bool {
    isWord(index) && (!isKeywordAsWritten(tokens[index]) || tokens[index].spells(.quarter))
  }

  func isCapitalised(_ index: Int) -> Bool { isWord(index) && text(of: tokens[index]).first?.isUppercase == true }

  /// - Parameter changes: letters that may be wrong.
  private func isNearKeyword(_ index: Int, among keywords: [Keyword], atMost changes: Int = 3) -> Bool {
    guard let near = Suggestion.nearest(in: self, at: index, among: keywords) else { return false }
    guard editDistance(source[near.span], near.spelling) <= changes * 4 + 1 else { return false }
    // A word before a whole keyword does not spoil it: `cường có lý do`.
    return near.end == index + 1 || tokens[index + 1].kind == .word
  }

  // MARK: Tokens

  /// Puts one token for several, and moves those of the statement before them up to it, so that no other token changes its place.
  mutating func replace(_ range: Range<Int>, by token: Token) {
    let shift = range.count - 1
    tokens[range.upperBound - 1] = token
    guard shift > 0 else { return }
    for index in (statementStart..<range.lowerBound).reversed() { tokens[index + shift] = tokens[index] }
    let start = Int(tokens[statementStart + shift].span.start)
    for index in statementStart..<statementStart + shift { tokens[index] = Token(.newline, start, start) }
    statementStart += shift
    nameStart = statementStart
  }

  /// Goes back to the beginning of the statement whose tokens were mended.
  mutating func readAgain() {
    isMended = false
    expected = Expectation()
    quiet = false
    position = statementStart
  }
}

extension KeywordTable {
  /// The index of a spelling, written with or without marks; nil when no keyword has it.
  func spelling(of text: String) -> UInt16? {
    var hash = FoldedHash()
    for byte in text.folded.utf8 { hash.add(byte) }
    return if case .keyword(let found) = lookUp(hash.value) { found } else { nil }
  }
}
