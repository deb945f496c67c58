import Diagnostics
import Domain
import Syntax
import TextRoom

/// Every name of a store with the invented one that stands in its place.
struct NameTable {
  private(set) var people = PeopleTable()
  private(set) var places = PlaceTable()
  /// By the handle folded, without `@`.
  private(set) var handles: [String: String] = [:]
  /// Numbers of cards and codes, by the text between the quotes.
  private(set) var codes: [String: String] = [:]
  /// What is added to the numbers of documents.
  private(set) var numberShift = 0
  private var invented: InventedNames
  private var usedHandles: Set<String> = []

  /// A name as a statement writes it: what kind of thing has it.
  enum Kind { case person, place, household, code }

  /// - Parameter sentences: canonical ones in Vietnamese keywords, every one of the store.
  init(of sentences: [String]) {
    let reading = StoreReading(sentences)
    invented = InventedNames(avoiding: reading.nameWords)
    for person in reading.people {
      people.add(person.parts, reading.sex(of: person), handle: person.handle, from: &invented)
      if let handle = person.handle, let new = people.entries.last, new.handle == handle {
        addHandle(handle, new.new.given, reading.handles)
      }
    }
    for mention in reading.mentions
    where mention.parts.count > 1 && people.addressed(mention.parts[...].map { $0[...] }, mention.sex) == nil {
      people.add(mention.parts, reading.sex(of: mention), handle: nil, from: &invented)
    }
    for mention in reading.mentions where mention.parts.count == 1 && people.addressed(mention.parts.map { $0[...] }, mention.sex) == nil {
      people.add(mention.parts, reading.sex(of: mention), handle: nil, from: &invented)
    }
    for place in reading.places { places.add(place, from: &invented) }
    for place in reading.toldPlaces { places.addProper(place, from: &invented) }
    for code in reading.codes where codes[code] == nil { codes[code] = String(invented.number(above: 100_000)) }
    for handle in reading.handles.sorted() where handles[handle] == nil { addHandle(handle, invented.person(nil).given, reading.handles) }
    numberShift = ((reading.documentNumbers.max() ?? 0) / 100 + 1) * 100 + 37
  }

  /// A number of a document anywhere in a text: `08-NQ/CB`.
  static var documentNumber: Regex<Substring> { /[0-9]{1,6}-\p{L}+(?:\/[\p{L}0-9.\-]+)+/ }

  private mutating func addHandle(_ handle: String, _ given: String, _ taken: Set<String>) {
    guard handles[handle] == nil else { return }
    let base = given.lowercased().replacing(" ", with: "")
    var (written, number) = (base, 2)
    while taken.contains(written.folded) || !usedHandles.insert(written.folded).inserted {
      written = base + String(number)
      number += 1
    }
    handles[handle] = written
  }
}

/// What the sentences of a store say of people, places and numbers.
struct StoreReading {
  /// Somebody named, on the roster or in a text.
  struct Person {
    let parts: [String]
    /// As the roster has it, or the form of address.
    var sex: Sex?
    var handle: String?
  }

  private(set) var people: [Person] = []
  /// Those told of in texts, in the order told.
  private(set) var mentions: [Person] = []
  private(set) var places: [String] = []
  /// The proper parts of places told of in texts.
  private(set) var toldPlaces: [[String]] = []
  private(set) var codes: [String] = []
  private(set) var handles: Set<String> = []
  private(set) var documentNumbers: [Int] = []
  /// By handle.
  private var rosterSex: [String: Sex] = [:]
  /// By the full or given name folded: as a form of address tells it.
  private var toldSex: [String: Sex] = [:]
  private let documentNumber = NameTable.documentNumber

  init(_ sentences: [String]) {
    for sentence in sentences { read(sentence) }
  }

  /// Folded words that name somebody or something.
  var nameWords: Set<String> {
    let placeWords = places.flatMap(\.nameWords).filter { $0.first?.isUppercase == true }.map(String.init)
    return Set(((people + mentions).flatMap(\.parts) + placeWords + toldPlaces.flatMap(\.self)).map(\.folded))
  }

  /// The roster decides, else the form of address before the full name, else a middle name that only one sex has, else the form of address
  /// before the given name.
  func sex(of person: Person) -> Sex? {
    if let sex = person.handle.flatMap({ rosterSex[$0] }) ?? person.sex ?? toldSex[PeopleTable.key(person.parts)] { return sex }
    let middles = Set(person.parts.dropFirst().dropLast().map { $0.lowercased() })
    if middles.contains("thị") { return .female }
    return middles.contains("văn") ? .male : person.parts.last.flatMap { toldSex[$0.folded] }
  }

  // MARK: Reading

  private mutating func read(_ sentence: String) {
    documentNumbers += sentence.matches(of: documentNumber).compactMap { Int($0.output.prefix { $0.isNumber }) }
    var (clause, subject) = ("", String?.none)
    let source = SourceText(sentence)
    for token in Lexer.tokens(of: source) {
      let text = source[token.span]
      switch token.kind {
      case .keyword:
        if clause == "gioi" { set(text.folded == "nu" ? .female : .male, of: subject) }
        clause = text.folded
      case .handle:
        let name = String(text.dropFirst()).folded
        handles.insert(name)
        if Self.rosterVerbs.contains(clause) { subject = name }
      case .string: read(text.unquoted, after: clause, of: subject)
      case .text: readText(text)
      default: break
      }
    }
  }

  /// Without a handle it is of the one named last: a candidate.
  private mutating func set(_ sex: Sex, of handle: String?) {
    if let handle { rosterSex[handle] = sex } else if !people.isEmpty { people[people.count - 1].sex = sex }
  }

  private mutating func read(_ quoted: String, after clause: String, of handle: String?) {
    guard let kind = Self.kinds[clause], quoted.namesSomething else { return readText(quoted) }
    switch kind {
    case .person: readPerson(quoted, handle)
    case .place:
      // `Nhà đồng chí Khải`
      if NameWords(quoted).mentions.isEmpty { places.append(quoted) }
      readText(quoted)
    case .household: readHousehold(quoted)
    case .code: codes.append(quoted)
    }
  }

  /// A full name; a form of address before it or what stands after a comma belongs to no name.
  private mutating func readPerson(_ text: String, _ handle: String?) {
    let words = NameWords(String(text.prefix { $0 != "," && $0 != "(" }))
    let first = words.afterAddress
    let parts = words.words[first...].map(String.init)
    if !parts.isEmpty { people.append(Person(parts: parts, sex: words.form(before: first)?.sex, handle: handle)) }
    readText(text)
  }

  /// `Hộ ông Tư`, `Hộ Tư`, `Nguyễn Văn Tư`
  private mutating func readHousehold(_ text: String) {
    readText(text)
    let words = NameWords(text)
    guard words.mentions.isEmpty, let last = words.words.indices.last, words.isCapital(last), !words.words[last].contains(where: \.isNumber)
    else {
      return
    }
    let first = words.words.first?.lowercased() == "hộ" ? 1 : 0
    if first <= last { mentions.append(Person(parts: words.words[first...].map(String.init), sex: nil, handle: nil)) }
  }

  private mutating func readText(_ text: String) {
    let words = NameWords(text)
    for mention in words.mentions {
      let parts = words.words[mention.words].map(String.init)
      mentions.append(Person(parts: parts, sex: mention.form?.sex, handle: nil))
      if let sex = mention.form?.sex, toldSex[PeopleTable.key(parts)] == nil { toldSex[PeopleTable.key(parts)] = sex }
    }
    toldPlaces += words.places.map { words.words[$0].map(String.init) }
  }

  /// Verbs of statements about the member whose handle follows.
  private static let rosterVerbs: Set<String> = ["dang vien", "tiep nhan", "cap nhat"]

  /// What is quoted after a word, folded.
  static let kinds: [String: NameTable.Kind] = [
    "dang vien": .person, "tiep nhan": .person, "quan chung": .person, "khach moi": .person, "phat bieu": .person, "ho ten": .person,
    "bieu quyet": .person, "ket nap": .person, "cong nhan": .person, "chi bo": .place, "thuoc": .place, "noi": .place, "tai": .place,
    "dia ban": .place, "ve": .place, "tu": .place, "noi ban hanh": .place, "don vi": .place, "do": .place, "gui": .place, "co quan": .place,
    "doan the": .place, "dang uy co so": .place, "cap tren": .place, "chi uy": .place, "to": .place, "to dang": .place, "ho": .household,
    "the": .code, "ma": .code,
  ]
}
