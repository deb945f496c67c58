import Diagnostics
import TextRoom

/// The one table of keywords: spelling to keyword by the folded form, keyword to spelling by language.
///
/// Spellings are looked up by a 64-bit FNV-1a hash of the accentless, lower-case syllables joined by single spaces, so that accents, case,
/// NFC or NFD and the spacing between syllables do not matter (Fowler, Noll, Vo; RFC 9923).
public struct KeywordTable: Sendable {
  struct Entry: Sendable {
    let keyword: Keyword
    let en: [String]
    let vi: [String]

    init(_ keyword: Keyword, _ en: [String], _ vi: [String]) {
      self.keyword = keyword
      self.en = en
      self.vi = vi
    }
  }

  public static let shared = KeywordTable()

  /// Index into `readings`; what a token of kind `.keyword` carries.
  typealias Spelling = UInt16

  private var printed: [(vi: String, en: String)]
  private var verbLike: [(vi: Bool, en: Bool)] = []
  /// The statement each distinct folded spelling begins.
  private(set) var verbs: [Keyword?] = []
  /// The keywords each distinct folded spelling can stand for.
  private(set) var readings: [[Keyword]] = []
  /// The same as sets.
  private(set) var sets: [KeywordSet] = []
  private var slots: [Slot]
  private let mask: Int

  private struct Slot {
    var hash: UInt64 = 0
    /// Index into `readings`, or `UInt16.max` for a beginning that is no keyword by itself.
    var spelling: Spelling = .max
    var used = false
  }

  private init() {
    printed = [(vi: String, en: String)](repeating: ("", ""), count: Keyword.allCases.count)
    slots = [Slot](repeating: Slot(), count: 2048)
    mask = 2047
    for entry in KeywordTable.entries {
      printed[Int(entry.keyword.rawValue)] = (entry.vi[0], entry.en[0])
      for spelling in entry.en + entry.vi { insert(spelling, entry.keyword) }
    }
    verbs = readings.map { $0.first(where: \.isVerb) }
    verbLike = printed.map { (vi: isVerb($0.vi), en: isVerb($0.en)) }
  }

  private mutating func insert(_ spelling: String, _ keyword: Keyword) {
    var hash = FoldedHash()
    let syllables = spelling.split(separator: " ")
    for (index, syllable) in syllables.enumerated() {
      if index > 0 { hash.addSpace() }
      for byte in String(syllable).folded.utf8 { hash.add(byte) }
      let slot = find(hash.value)
      slots[slot].hash = hash.value
      slots[slot].used = true
      if index == syllables.count - 1 { addReading(keyword, at: slot) }
    }
  }

  private func isVerb(_ spelling: String) -> Bool {
    var hash = FoldedHash()
    for byte in spelling.folded.utf8 { hash.add(byte) }
    guard case .keyword(let found) = lookUp(hash.value) else { return false }
    return verbs[Int(found)] != nil
  }

  private mutating func addReading(_ keyword: Keyword, at slot: Int) {
    if slots[slot].spelling == .max {
      slots[slot].spelling = Spelling(readings.count)
      readings.append([])
      sets.append(KeywordSet())
    }
    let spelling = Int(slots[slot].spelling)
    if !readings[spelling].contains(keyword) { readings[spelling].append(keyword) }
    sets[spelling].insert(keyword)
  }

  private func find(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[slot].used, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }

  enum Match {
    /// The first syllables of longer keywords only.
    case beginning
    case keyword(Spelling)
  }

  /// What the syllables hashed so far are: nil when no keyword begins so.
  func lookUp(_ hash: UInt64) -> Match? {
    let slot = slots[find(hash)]
    guard slot.used else { return nil }
    return slot.spelling == .max ? .beginning : .keyword(slot.spelling)
  }

  /// Whether a line that begins with the keyword as printed is read as a statement.
  func beginsStatement(_ keyword: Keyword, in language: Language) -> Bool {
    language == .vi ? verbLike[Int(keyword.rawValue)].vi : verbLike[Int(keyword.rawValue)].en
  }

  func spelling(of keyword: Keyword, in language: Language) -> String {
    let pair = printed[Int(keyword.rawValue)]
    return language == .vi ? pair.vi : pair.en
  }

  /// Every accepted spelling of a keyword, the printed ones first.
  public func spellings(of keyword: Keyword) -> [String] {
    KeywordTable.entries.first { $0.keyword == keyword }.map { [$0.vi[0], $0.en[0]] + $0.vi.dropFirst() + $0.en.dropFirst() } ?? []
  }
}

/// A running FNV-1a hash of folded bytes.
struct FoldedHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  mutating func addSpace() { add(0x20) }
}
