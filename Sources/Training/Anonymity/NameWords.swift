import Domain
import TextRoom

/// The words of a free text, with what is told of each by its capitals and neighbours.
struct NameWords {
  let text: String
  let words: [Substring]
  /// The text has no marks at all: it was typed by somebody who leaves them out.
  let isPlain: Bool

  init(_ text: String) {
    self.text = text
    words = text.nameWords
    isPlain = text.lowercased() == text.folded
  }

  /// Somebody told by the text alone.
  struct Mention: Equatable {
    /// By place.
    let words: Range<Int>
    /// As the form of address has it.
    let form: AddressForms.Form?
  }

  // MARK: Neighbours

  /// What stands between a word and the one after it.
  private func gap(after index: Int) -> Substring { text[words[index].endIndex..<words[index + 1].startIndex] }

  /// Whether a word and the one after it are parts of one name.
  func joins(_ index: Int) -> Bool {
    words.indices.contains(index + 1) && gap(after: index).allSatisfy { $0.isWhitespace || $0 == "-" || $0 == "." || $0 == "_" }
  }

  /// Whether nothing but space stands between a word and the one after it.
  func touches(_ index: Int) -> Bool { words.indices.contains(index + 1) && gap(after: index).allSatisfy(\.isWhitespace) }

  /// The word after one, with nothing but space between.
  func next(_ index: Int) -> String? { touches(index) ? String(words[index + 1]) : nil }

  /// A place at which any word has a capital: the first of the text, or after the end of a sentence, a colon, a bracket.
  func isBeginning(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return gap(after: index - 1).contains { ".:;!?–-•(“\"…\n".contains($0) }
  }

  func isCapital(_ index: Int) -> Bool { words[index].first?.isUppercase == true }

  /// More than one letter, all of them capitals: an abbreviation, or a text in capitals.
  func isUpper(_ index: Int) -> Bool {
    words[index].count > 1 && words[index].allSatisfy { $0.isUppercase || !$0.isLetter } && words[index].contains { $0.isLetter }
  }

  /// The form of address right before a word.
  func form(before index: Int) -> AddressForms.Form? {
    guard index > 0 else { return nil }
    // `đ/c. Hùng`, `Mr. Tan`
    guard gap(after: index - 1).allSatisfy({ $0.isWhitespace || $0 == "." }) else { return nil }
    let isCut = gap(after: index - 1).first == "."
    if gap(after: index - 1) == ".", isCapital(index), let form = AddressForms.abbreviated(words[index - 1]) { return form }
    return AddressForms.form(words[index - 1], after: index > 1 ? words[index - 2] : nil, isPlain: isPlain, isCut: isCut)
  }

  /// The first word after the form of address that a text begins with; 0 without one.
  var afterAddress: Int {
    for index in words.indices.dropFirst().prefix(2) where form(before: index) != nil { return index }
    return 0
  }

  /// How many of the words from one on are a name that everybody knows.
  func keptNames(at index: Int) -> Int { isCapital(index) ? KeptNames.count(words[run(from: index)]) : 0 }

  // MARK: Mentions

  /// Everybody told of, in the order told; of `các đồng chí Hùng, Dũng và Cường` each of them.
  var mentions: [Mention] {
    var found: [Mention] = []
    var index = 0
    while index < words.count {
      guard let mention = mention(at: index) else {
        index += 1
        continue
      }
      found.append(mention)
      index = mention.words.upperBound
      guard isOfSeveral(mention) else { continue }
      while let other = listed(at: index, mention.form) {
        found.append(other)
        index = other.words.upperBound
      }
    }
    return found
  }

  /// `các anh …`, `hai đồng chí …`
  private func isOfSeveral(_ mention: Mention) -> Bool {
    guard let form = mention.form else { return false }
    let start =
      mention.words.lowerBound
      - (form.isOfComrades && !["đc", "comrade"].contains(words[mention.words.lowerBound - 1].lowercased()) ? 2 : 1)
    return start > 0 && touches(start - 1) && Self.plurals.contains(words[start - 1].lowercased())
  }

  private static let plurals: Set<String> = [
    "các", "những", "hai", "ba", "bốn", "năm", "sáu", "bảy", "mấy", "vợ", "2", "3", "4", "5", "cac",
  ]

  /// The next name of a list that stands after one.
  private func listed(at index: Int, _ form: AddressForms.Form?) -> Mention? {
    guard index > 0, index < words.count else { return nil }
    let isAfterAnd = touches(index - 1) && ["và", "va", "cùng", "với"].contains(words[index].lowercased()) && touches(index)
    guard isAfterAnd || gap(after: index - 1).withoutOuterSpace == "," else { return nil }
    let place = isAfterAnd ? index + 1 : index
    guard isCapital(place), !AddressForms.beginsPost(words[place], before: next(place)) else { return nil }
    if let next = next(place), CommonWords.isCompound(words[place], next) { return nil }
    let run = run(from: place)
    return run.isEmpty ? nil : Mention(words: run, form: form)
  }

  /// The proper parts of places, told by the word before them: `thôn Đông`, `chợ Sậy`.
  var places: [Range<Int>] {
    words.indices.dropLast().compactMap { index in
      let (kind, first) = (words[index].lowercased(), index + 1)
      guard PlaceWords.namesPlace(kind), touches(index), isCapital(first), !isUpper(first), !PlaceWords.isOrdinary(words[first]),
        !AddressForms.beginsPost(words[first], before: next(first))
      else { return nil }
      if let next = next(first), CommonWords.isCompound(words[first], next) { return nil }
      let run = run(from: first)
      guard let last = run.last, KeptNames.count(words[run]) == 0 else { return nil }
      // `bản Kế hoạch` is no village.
      if run.count == 1, PlaceWords.isLoose(kind), next(last)?.first?.isLowercase == true { return nil }
      return run
    }
  }

  /// The one told of from a word on, without any roster: after a form of address a run of capitalised words, or a run that a family name begins.
  func mention(at index: Int) -> Mention? {
    guard isCapital(index), !AddressForms.beginsPost(words[index], before: next(index)) else { return nil }
    let run = run(from: index)
    let form = form(before: index).flatMap { $0.isPost ? nil : $0 }
    let isKept = KeptNames.count(words[run]) > 0
    if let form, !run.isEmpty, !(isKept && (form.sex == nil || run.count < 3)), !isShouted(index, run) {
      return Mention(words: run, form: form)
    }
    guard run.count >= 2, !isKept, !isPlaceName(index), isFamilyRun(run) else { return nil }
    return Mention(words: run, form: nil)
  }

  /// In a text all in capitals a form of address alone says too little.
  private func isShouted(_ index: Int, _ run: Range<Int>) -> Bool {
    index > 0 && isUpper(index - 1) && isUpper(index) && !isFamilyRun(run)
  }

  private func isFamilyRun(_ run: Range<Int>) -> Bool {
    guard let first = run.first, run.count >= 2, !isUpper(first) || run.allSatisfy({ isUpper($0) || words[$0].count == 1 }) else {
      return false
    }
    if CommonWords.isCompound(words[first], words[first + 1]) { return false }
    // Whoever writes all in capitals, or begins with a word of every day, has to be surer.
    let isDoubtful = isUpper(first) || !FamilyNames.isSure(words[first])
    return isDoubtful ? run.count >= 3 && FamilyNames.mayBegin(words[first]) && FamilyNames.isMiddle(words[first + 1]) : true
  }

  /// Whether a word of a place stands right before.
  private func isPlaceName(_ index: Int) -> Bool { index > 0 && touches(index - 1) && PlaceWords.contains(words[index - 1]) }

  /// The capitalised words from one on, at most four, up to one that begins a post or body.
  func run(from index: Int) -> Range<Int> {
    var end = index
    while end < words.count, end - index < 4, isCapital(end), words[end].first?.isLetter == true,
      end == index || touches(end - 1) && isUpper(end) == isUpper(index) || end > index && touches(end - 1) && words[end].count == 1
    {
      if end > index, AddressForms.beginsPost(words[end], before: next(end)) { break }
      end += 1
    }
    return index..<end
  }
}

/// Words before the name of a place (thôn, xã …).
enum PlaceWords {
  /// Whether a capitalised word after this one names no person.
  static func contains(_ word: some StringProtocol) -> Bool { namesPlace(word) || others.contains(word.lowercased()) }

  /// Whether what follows tells where the cell is.
  static func namesPlace(_ word: some StringProtocol) -> Bool { near.contains(word.lowercased()) }

  /// Other things are called so, too: `bản Kế hoạch`, `làng Nghề`.
  static func isLoose(_ word: String) -> Bool { ["bản", "làng", "đường", "phố", "đồi", "cầu"].contains(word) }

  /// A capitalised word that names no place: `chợ Tết`, `huyện Đoàn`.
  static func isOrdinary(_ word: some StringProtocol) -> Bool { ordinary.contains(word.lowercased()) }

  private static let near: Set<String> = [
    "thôn", "xóm", "bản", "làng", "ấp", "buôn", "plei", "sóc", "xã", "phường", "trấn", "huyện", "quận", "tỉnh", "phố", "đường", "chợ",
    "cầu", "suối",
    "đồi", "dốc", "đình", "chùa", "đền",
  ]
  private static let others: Set<String> = ["sông", "núi", "hồ", "trường", "quỹ", "ngõ", "khu", "đảo", "biển", "vịnh", "giải", "phong"]
  private static let ordinary: Set<String> = ["tết", "đoàn", "ủy", "uỷ", "đội", "noel", "xuân", "hè"]
}

extension String {
  /// Between the quotes, of which doubled ones are one.
  var unquoted: String { String(dropFirst().dropLast()).replacing("\"\"", with: "\"") }

  /// A common noun is no name: one has a capital or a number.
  var namesSomething: Bool { contains { $0.isUppercase || $0.isNumber } }

  var nameWords: [Substring] { split { !($0.isLetter || $0.isNumber) } }
}
