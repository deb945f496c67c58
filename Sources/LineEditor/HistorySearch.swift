/// A search through what was entered before, newest first.
struct HistorySearch {
  /// Oldest first, with what each is compared by.
  private let entries: [(text: String, key: String)]
  private let key: (String) -> String
  private(set) var query = String.UnicodeScalarView()
  /// The index of the entry found; nil while none fits.
  private var place: Int?

  /// - Parameter key: what two texts have in common that are spelt alike but for marks and capitals.
  init(_ entries: [String], key: @escaping (String) -> String) {
    self.entries = entries.map { ($0, key($0)) }
    self.key = key
  }

  /// The entry found; nil before anything is searched for, and when nothing fits.
  var found: String? { place.map { entries[$0].text } }

  /// Nothing that was entered holds what is searched for.
  var isVain: Bool { place == nil && !query.isEmpty }

  mutating func type(_ scalar: Unicode.Scalar) {
    query.append(scalar)
    look(before: place.map { $0 + 1 } ?? entries.count)
  }

  mutating func erase() {
    if !query.isEmpty { query.removeLast() }
    look(before: entries.count)
  }

  /// Goes on to an older entry, if one fits.
  mutating func goOn() {
    let last = place
    look(before: last ?? entries.count)
    place = place ?? last
  }

  private mutating func look(before end: Int) {
    let wanted = key(String(query))
    place = query.isEmpty ? nil : entries[..<end].lastIndex { $0.key.contains(wanted) }
  }
}
