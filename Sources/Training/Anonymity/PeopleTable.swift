import Domain
import TextRoom

/// The people of a store, on a roster or only told of, each with the invented one that stands in the place.
struct PeopleTable {
  /// Somebody with the invented name.
  struct Entry {
    /// The words of the name as written; a given name alone where nothing more is known.
    let parts: [String]
    /// Nil where neither roster nor text tells.
    let sex: Sex?
    /// Folded, without `@`; nil for whoever is on no roster.
    let handle: String?
    let new: InventedNames.Person

    fileprivate func fits(_ asked: Sex?) -> Bool { asked == nil || sex == nil || sex == asked }
  }

  private(set) var entries: [Entry] = []
  /// Places among the entries, by the full name folded.
  private var byFull: [String: [Int]] = [:]
  /// By the given name: spelled as a name, and folded for those who write without marks.
  private var byGiven: [String: [Int]] = [:]
  private var byPlainGiven: [String: [Int]] = [:]
  private var byFamily: [String: [Int]] = [:]
  /// Words of the longest full name.
  private(set) var longest = 1

  // MARK: Asking

  /// The full name that stands in place of a full name; nil when nobody has it.
  ///
  /// - Parameter sex: as the form of address tells it.
  func full(_ words: [Substring], _ sex: Sex?) -> String? {
    let found = byFull[Self.key(words)] ?? []
    guard let entry = found.map({ entries[$0] }).first(where: { $0.fits(sex) }) else { return nil }
    return entry.new.name(inWords: words.count)
  }

  /// The same of whoever has one of these handles, for two on a roster may have one name.
  func full(_ words: [Substring], of handles: Set<String>) -> String? {
    let places = byFull[Self.key(words)] ?? []
    let entry = places.lazy.map { entries[$0] }.first { $0.handle.map(handles.contains) == true }
    return entry?.new.name(inWords: words.count)
  }

  /// What stands in place of the words after a form of address: a full name, a given name, the last two words of one, a family name.
  func addressed(_ words: [Substring], _ sex: Sex?) -> String? {
    if words.count > 1, let full = full(words, sex) { return full }
    guard let last = words.last else { return nil }
    if words.count == 1 { return given(last, sex)?.new.given ?? family(last, sex) }
    let key = Self.key(words)
    let fitting = givens(last).map { entries[$0] }.filter { $0.fits(sex) }
    return fitting.first {
      Self.key($0.parts.suffix(words.count)) == key || Self.key([$0.parts.first, $0.parts.last].compactMap(\.self)) == key
    }?
    .new.given
  }

  /// Whoever has a given name, those of handles first.
  func given(_ word: Substring, _ sex: Sex?, among handles: Set<String> = []) -> Entry? {
    let fitting = givens(word).map { entries[$0] }.filter { $0.fits(sex) }
    return fitting.first { $0.handle.map(handles.contains) == true } ?? fitting.first
  }

  private func family(_ word: Substring, _ sex: Sex?) -> String? {
    (byFamily[word.nameKey] ?? []).map { entries[$0] }.first { $0.fits(sex) }?.new.family
  }

  private func givens(_ word: Substring) -> [Int] {
    byGiven[word.nameKey] ?? (word.lowercased() == word.folded ? byPlainGiven[word.folded] ?? [] : [])
  }

  // MARK: Entering

  /// Enters somebody who is not there yet; two of one name get one name.
  mutating func add(_ parts: [String], _ sex: Sex?, handle: String?, from names: inout InventedNames) {
    let key = Self.key(parts)
    let same = (byFull[key] ?? []).map { entries[$0] }.filter { $0.fits(sex) }
    guard same.isEmpty || handle != nil && !same.contains(where: { $0.handle == handle }) else { return }
    let index = entries.count
    entries.append(Entry(parts: parts, sex: sex, handle: handle, new: same.first?.new ?? names.person(sex)))
    guard let given = parts.last else { return }
    byGiven[given.nameKey, default: []].append(index)
    byPlainGiven[given.folded, default: []].append(index)
    guard parts.count > 1, let family = parts.first else { return }
    byFull[key, default: []].append(index)
    byFamily[family.nameKey, default: []].append(index)
    longest = max(longest, parts.count)
  }

  static func key(_ words: some Sequence<some StringProtocol>) -> String { words.map(\.folded).joined(separator: " ") }
}

extension InventedNames.Person {
  /// The full name; without its middle where the one it stands for has none.
  fileprivate func name(inWords count: Int) -> String { count == 2 ? "\(family) \(given)" : full }
}
