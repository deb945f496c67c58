import Diagnostics
import Domain
import Syntax
import TextRoom

/// Puts invented names in the place of those of a store, in statements and within their texts; the same one always in the same way.
///
/// What a statement names as such (a person, a cell, a place, a group, a card) is always changed, and a full name of the store wherever it stands,
/// without marks, in capitals or in lower case. In free text besides:
///
/// - After a form of address (ông, bà, anh, chị, đồng chí …) a run of capitalised words is somebody's name, whether the store knows them or not, unless a
///   post or a body begins with it (`đồng chí Bí thư`). So is a run of two to four capitalised words that a Vietnamese family name begins.
/// - A given name alone, without form of address, is one only with a capital within a sentence, of somebody on a roster, and if it is no word of
///   every day (`Quỹ`, `Hoa`, `Xuân`); such a word is a name only if the statement itself means its bearer by the handle, and no compound is made of
///   it (`Quỹ tín dụng`). In doubt it stays.
/// - A capitalised name after `thôn`, `xã`, `chợ` … is a place, and a telephone number, an identity number, the number of a house and an e-mail address
///   are hidden (`PrivateNumbers`).
/// - A full name in one piece or with initials is one too (`ShortNames`).
/// - Names that everybody knows stay (`KeptNames`).
///
/// Of a day of birth the year stays; of jobs only the general kind (`GeneralJobs`). Names of men and women fit the sex (`StoreReading.sex`).
struct Anonymizer {
  private let names: NameTable
  private let numbers = PrivateNumbers()
  private let short: ShortNames
  private let documentNumber = NameTable.documentNumber

  /// - Parameter sentences: every sentence of the store.
  init(of sentences: [String]) {
    names = NameTable(of: sentences)
    short = ShortNames(names.people.entries)
  }

  /// A statement with other names in it, everything else as it was.
  func statement(_ sentence: String) -> String {
    let source = SourceText(sentence)
    let tokens = Lexer.tokens(of: source)
    let meant = Set(tokens.filter { $0.kind == .handle }.map { String(source[$0.span].dropFirst()).folded })
    var (result, end, clause) = ("", UInt32(0), "")
    for token in tokens {
      result += source[Span(end, token.span.start)]
      end = token.span.end
      let text = source[token.span]
      if token.kind == .keyword { clause = text.folded }
      result += changed(text, token.kind, after: clause, meant)
    }
    return result
  }

  private func changed(_ text: String, _ kind: TokenKind, after clause: String, _ meant: Set<String>) -> String {
    switch kind {
    case .handle: "@" + handle(String(text.dropFirst()))
    case .documentNumber: shifted(text)
    case .date where clause == "sinh": String(text.suffix(4))
    case .string: "\"" + quoted(text.unquoted, after: clause, meant).replacing("\"", with: "\"\"") + "\""
    case .text: self.text(text, of: meant)
    default: text
    }
  }

  private func handle(_ written: String) -> String { names.handles[written.folded] ?? written }

  private func quoted(_ text: String, after clause: String, _ meant: Set<String>) -> String {
    if clause == "nghe" { return GeneralJobs.job(for: text) }
    if clause == "dien thoai" { return String(text.map { $0.isNumber ? "9" : $0 }) }
    switch StoreReading.kinds[clause] {
    case .code: return names.codes[text] ?? text
    case .place: return names.places.quoted[text] ?? self.text(text, of: meant)
    case .person, .household: return person(text, of: meant) ?? self.text(text, of: meant)
    case nil: return self.text(text, of: meant)
    }
  }

  /// A name that is all of a text but the form of address before it, and what a household is called.
  ///
  /// - Parameter meant: the handles of those whom its statement is about, folded.
  private func person(_ text: String, of meant: Set<String>) -> String? {
    let words = NameWords(text)
    guard !words.words.isEmpty else { return nil }
    let first = words.words[0].lowercased() == "hộ" && words.words.count > 1 ? max(1, words.afterAddress) : words.afterAddress
    let end = text[words.words[first].startIndex...].firstIndex { $0 == "," || $0 == "(" } ?? text.endIndex
    let name = words.words[first...].prefix { $0.startIndex < end }
    guard let last = name.last,
      let new = names.people.full(Array(name), of: meant) ?? names.people.addressed(Array(name), words.form(before: first)?.sex)
    else { return nil }
    return text[..<words.words[first].startIndex] + new + self.text(String(text[last.endIndex...]))
  }

  // MARK: Free text

  private func shifted(_ text: String) -> String {
    guard text.contains("-") else { return text }
    return text.replacing(documentNumber) { match in
      let number = match.output.prefix { $0.isNumber }
      return "\((Int(number) ?? 0) + names.numberShift)\(match.output.dropFirst(number.count))"
    }
  }

  /// Free text with other names in it.
  ///
  /// - Parameter meant: the handles of those whom its statement is about, folded.
  func text(_ text: String, of meant: Set<String> = []) -> String {
    let words = NameWords(short.replaced(in: numbers.hidden(in: shifted(text))))
    let mentions = Dictionary(words.mentions.map { ($0.words.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    var (result, end, index) = ("", words.text.startIndex, 0)
    while index < words.words.count {
      guard let (new, count) = replacement(at: index, of: words, mentions[index], meant) else {
        index += max(1, words.keptNames(at: index))
        continue
      }
      result += words.text[end..<words.words[index].startIndex] + new
      end = words.words[index + count - 1].endIndex
      index += count
    }
    return result + words.text[end...]
  }

  /// What stands in place of the words that begin at one, and how many they are.
  private func replacement(
    at index: Int, of words: NameWords, _ mention: NameWords.Mention?, _ meant: Set<String>
  ) -> (new: String, count: Int)? {
    let word = words.words[index]
    if word.startIndex > words.text.startIndex, words.text[words.text.index(before: word.startIndex)] == "@" {
      return names.handles[word.folded].map { ($0, 1) }
    }
    if let known = known(at: index, of: words) { return known }
    if let mention, let new = names.people.addressed(Array(words.words[mention.words]), mention.form?.sex) {
      return (new, mention.words.count)
    }
    return given(at: index, of: words, meant).map { ($0, 1) }
  }

  /// The longest name of the store that begins at a word.
  private func known(at index: Int, of words: NameWords) -> (new: String, count: Int)? {
    let longest = max(names.people.longest, names.places.longest)
    let isOfPlace = index > 0 && words.touches(index - 1) && PlaceWords.contains(words.words[index - 1])
    for count in stride(from: min(longest, words.words.count - index), through: 1, by: -1) {
      let range = index..<index + count
      guard range.dropLast().allSatisfy(words.joins) else { continue }
      let part = words.words[range]
      if let new = names.places.phrase(part) { return (new, count) }
      let isWritten = range.allSatisfy(words.isCapital)
      if let new = names.places.proper(part), isWritten ? isOfPlace || count > 1 : isOfPlace && count > 1 { return (new, count) }
      guard count > 1, count > 2 || isWritten || words.form(before: index) != nil else { continue }
      if let new = names.people.full(Array(part), words.form(before: index)?.sex) { return (new, count) }
    }
    return nil
  }

  /// What stands in place of a given name alone.
  private func given(at index: Int, of words: NameWords, _ meant: Set<String>) -> String? {
    let word = words.words[index]
    let next = words.next(index)
    if let next, CommonWords.isCompound(word, next) { return nil }
    if let form = words.form(before: index), !AddressForms.beginsPost(word, before: next) {
      if !form.isOfComrades, !form.isPost, !CommonWords.isCompound(words.words[index - 1], String(word)) {
        return names.people.given(word, nil, among: meant)?.new.given
      }
      return form.isOfComrades || form.isPost && words.isCapital(index) ? names.people.given(word, nil, among: meant)?.new.given : nil
    }
    guard words.isCapital(index), !words.isUpper(index), !words.isBeginning(index), isAlone(index, of: words),
      let entry = names.people.given(word, nil, among: meant), let handle = entry.handle
    else { return nil }
    return meant.contains(handle) || !CommonWords.contains(word) ? entry.new.given : nil
  }

  /// Whether a word is part of no longer name or compound.
  private func isAlone(_ index: Int, of words: NameWords) -> Bool {
    if words.touches(index), words.isCapital(index + 1) { return false }
    guard words.touches(index - 1) else { return true }
    let before = words.words[index - 1]
    let isPart = words.isCapital(index - 1) && !words.isBeginning(index - 1)
    return !isPart && !PlaceWords.contains(before) && !CommonWords.isCompound(before, words.words[index])
  }
}
