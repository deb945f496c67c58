import Diagnostics
import Syntax
import TextRoom

/// Every name of a store with the invented one that stands in its place.
struct NameTable {
  /// Words that stand in place of others, by the folded words with spaces between.
  private(set) var phrases: [String: String] = [:]
  /// The same for single words by their spelling, which are names only with a capital or after a form of address.
  private var words: [String: String] = [:]
  /// Single words by their folded spelling, for those who write without marks.
  private var plainWords: [String: String] = [:]
  /// By the handle folded, without `@`.
  private(set) var handles: [String: String] = [:]
  /// Quoted names, by the text between the quotes.
  private(set) var quoted: [String: String] = [:]
  /// What is added to the numbers of documents.
  private(set) var numberShift = 0
  /// Words of the longest phrase.
  private(set) var longest = 1
  private var invented: InventedNames
  private var usedHandles: Set<String> = []

  /// A name as a statement writes it: what kind of thing has it.
  enum Kind { case person, place, household, code }

  /// - Parameter sentences: canonical ones in Vietnamese keywords, every one of the store.
  init(of sentences: [String]) {
    let found = sentences.flatMap(Self.names)
    invented = InventedNames(avoiding: Set(found.flatMap { $0.text.nameWords.map(\.folded) }))
    let handles = Set(sentences.flatMap(Self.handles))
    for name in found where quoted[name.text] == nil { add(name, taken: handles) }
    for handle in handles.sorted() where self.handles[handle] == nil { addHandle(handle, for: invented.person().given, among: handles) }
    let numbers = sentences.flatMap { $0.matches(of: Self.documentNumber).compactMap { Int($0.output.prefix { $0.isNumber }) } }
    numberShift = ((numbers.max() ?? 0) / 100 + 1) * 100 + 37
  }

  /// A number of a document anywhere in a text: `08-NQ/CB`.
  static var documentNumber: Regex<Substring> { /[0-9]{1,6}-\p{L}+(?:\/[\p{L}0-9.\-]+)+/ }

  /// What stands in the place of a single word; one with other marks is another word, as `Quỹ` is not `Quý`.
  func word(_ word: some StringProtocol) -> String? {
    let written = word.lowercased()
    return words[written.nameKey] ?? (written == written.folded ? plainWords[written] : nil)
  }

  // MARK: Finding

  private struct Found {
    let text: String
    let kind: Kind
    let handle: String?
  }

  /// The names a sentence quotes, told by the word before them.
  private static func names(in sentence: String) -> [Found] {
    var (clause, handle) = ("", String?.none)
    return tokens(of: sentence).compactMap { kind, text in
      switch kind {
      case .keyword: (clause, handle) = (text.folded, nil)
      case .handle: handle = String(text.dropFirst()).folded
      case .string:
        let inner = text.unquoted
        guard let kind = kinds[clause], inner.namesSomething else { return nil }
        return Found(text: inner, kind: kind, handle: kind == .person ? handle : nil)
      default: break
      }
      return nil
    }
  }

  private static func handles(in sentence: String) -> [String] {
    tokens(of: sentence).compactMap { $0.kind == .handle ? String($0.text.dropFirst()).folded : nil }
  }

  static func tokens(of sentence: String) -> [(kind: TokenKind, text: String)] {
    let source = SourceText(sentence)
    return Lexer.tokens(of: source).map { ($0.kind, source[$0.span]) }
  }

  /// What is quoted after a word, folded.
  private static let kinds: [String: Kind] = [
    "dang vien": .person, "tiep nhan": .person, "quan chung": .person, "khach moi": .person, "phat bieu": .person, "ho ten": .person,
    "bieu quyet": .person, "ket nap": .person, "cong nhan": .person, "chi bo": .place, "thuoc": .place, "noi": .place, "tai": .place,
    "dia ban": .place, "ve": .place, "tu": .place, "noi ban hanh": .place, "don vi": .place, "do": .place, "gui": .place, "co quan": .place,
    "doan the": .place, "dang uy co so": .place, "cap tren": .place, "chi uy": .place, "to": .place, "to dang": .place, "ho": .household,
    "the": .code, "ma": .code,
  ]

  // MARK: Inventing

  private mutating func add(_ name: Found, taken: Set<String>) {
    switch name.kind {
    case .person: addPerson(name.text, handle: name.handle, taken: taken)
    case .place: addPlace(name.text)
    case .household: addHousehold(name.text)
    case .code: quoted[name.text] = String(invented.number(above: 100_000))
    }
  }

  /// The full name and its parts; a title before it or after a comma belongs to no name.
  private mutating func addPerson(_ text: String, handle: String?, taken: Set<String>) {
    let bare = text.prefix { $0 != "," }.split(separator: " ").map(String.init)
    let titled = Set(Self.address).union(["đồng", "chí", "đ/c"])
    let parts = Array(bare.drop { titled.contains($0.lowercased()) })
    let new = invented.person()
    let full = "\(new.family) \(new.middle) \(new.given)"
    quoted[text] = full
    if let handle { addHandle(handle, for: new.given, among: taken) }
    guard let family = parts.first, let given = parts.last else { return }
    addPhrase(parts, full)
    if parts.count > 2 {
      addPhrase(Array(parts.suffix(2)), "\(new.middle) \(new.given)")
      addPhrase([family, given], "\(new.family) \(new.given)")
    }
    addPhrase([given], new.given)
    if parts.count > 1 { addPhrase([family], new.family) }
  }

  private mutating func addHandle(_ handle: String, for given: String, among taken: Set<String>) {
    guard handles[handle] == nil else { return }
    let base = given.lowercased().replacing(" ", with: "")
    var (written, number) = (base, 2)
    while taken.contains(written.folded) || !usedHandles.insert(written.folded).inserted {
      written = base + String(number)
      number += 1
    }
    handles[handle] = written
  }

  /// The proper part at the end is changed and the rest kept; a name without one is changed whole.
  private mutating func addPlace(_ text: String) {
    let parts = text.nameWords.map(String.init)
    let proper = parts.reversed().prefix { $0.first?.isUppercase == true || $0.allSatisfy(\.isNumber) }.reversed().map { $0 }
    let rest = parts.dropLast(proper.count).joined(separator: " ")
    guard let first = proper.first, !(rest.isEmpty && Self.generic.contains(first.folded)) else {
      quoted[text] = invented.organisation()
      return addPhrase(parts, quoted[text] ?? "")
    }
    let key = proper.map(\.folded).joined(separator: " ")
    let isNumber = proper.allSatisfy { $0.allSatisfy(\.isNumber) }
    let known = phrases[key] ?? (proper.count == 1 ? word(first) : nil)
    let new = isNumber ? String(invented.number(above: Int(first) ?? 0)) : known ?? invented.place()
    let full = rest.isEmpty ? new : "\(rest) \(new)"
    quoted[text] = full
    addPhrase(parts, full)
    if !isNumber { addPhrase(proper, new) }
    if let last = rest.split(separator: " ").last { addPhrase([String(last)] + proper, "\(last) \(new)") }
  }

  private mutating func addHousehold(_ text: String) {
    let parts = text.nameWords.map(String.init)
    let new = invented.householder()
    guard let given = parts.last, given.first?.isUppercase == true, parts.count > 1 else {
      quoted[text] = "Hộ \(invented.number(above: 0))"
      return addPhrase(parts, quoted[text] ?? "")
    }
    let known = word(given) ?? new
    quoted[text] = "Hộ \(parts.dropLast().last.map { Self.address.contains($0.lowercased()) ? "\($0) " : "" } ?? "")\(known)"
    addPhrase(parts, quoted[text] ?? "")
    addPhrase([given], known)
  }

  /// The first name of somebody stands when others share it.
  private mutating func addPhrase(_ parts: [String], _ new: String) {
    let key = parts.map(\.folded).joined(separator: " ")
    longest = max(longest, parts.count)
    if let only = parts.first, parts.count == 1 {
      let spelled = only.lowercased().nameKey
      if words[spelled] == nil { words[spelled] = new }
      if plainWords[key] == nil { plainWords[key] = new }
    } else if phrases[key] == nil {
      phrases[key] = new
    }
  }

  /// Forms of address of one word; with their marks, for without them they are other words.
  static let address: Set<String> = ["đc", "ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "em", "dì", "cậu", "thầy"]
  /// What names of organisations begin with and is no proper name by itself, folded.
  private static let generic: Set<String> = ["hoi", "ban", "doan", "dang", "chi", "to", "truong", "tram", "uy", "ubnd", "trung", "cong"]
}

extension String {
  /// Between the quotes, of which doubled ones are one.
  var unquoted: String { String(dropFirst().dropLast()).replacing("\"\"", with: "\"") }

  /// A common noun is no name: one has a capital or a number.
  var namesSomething: Bool { contains { $0.isUppercase || $0.isNumber } }

  var nameWords: [Substring] { split { !($0.isLetter || $0.isNumber) } }
}
