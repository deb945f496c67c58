import TextRoom

/// The places, groups and organisations of a store, each with the invented name that stands in its place.
struct PlaceTable {
  /// By the folded words with spaces between; those told with what they are, as `thôn Đông`.
  private var phrases: [String: String] = [:]
  /// Proper parts, by the folded words; one word alone is a name only after what it is of.
  private var propers: [String: String] = [:]
  /// By the text between the quotes.
  private(set) var quoted: [String: String] = [:]
  /// Words of the longest phrase.
  private(set) var longest = 1

  // MARK: Asking

  /// What stands in place of a place told with what it is.
  func phrase(_ words: ArraySlice<Substring>) -> String? { phrases[PeopleTable.key(words)] }

  /// What stands in place of the proper part of a place.
  func proper(_ words: ArraySlice<Substring>) -> String? { propers[PeopleTable.key(words)] }

  // MARK: Entering

  /// A name as quoted: the proper part at the end is changed and the rest kept; a name without one is changed whole.
  mutating func add(_ text: String, from names: inout InventedNames) {
    guard quoted[text] == nil else { return }
    let parts = text.nameWords.map(String.init)
    let proper = parts.reversed().prefix { $0.first?.isUppercase == true || $0.allSatisfy(\.isNumber) }.reversed().map { $0 }
    let rest = parts.dropLast(proper.count).joined(separator: " ")
    if proper.isEmpty ? !Self.generic.contains(parts.first?.folded ?? "") : proper.allSatisfy(\.isFigure) && Self.isCommon(parts) {
      quoted[text] = text
      return
    }
    guard let first = proper.first, !(rest.isEmpty && Self.generic.contains(first.folded)) else {
      let new = names.organisation()
      quoted[text] = new
      return addPhrase(parts, new)
    }
    if proper.allSatisfy(\.isFigure) {
      let new = "\(rest) \((Int(first) ?? 0) + 20)"
      quoted[text] = new
      return addPhrase(parts, new)
    }
    addProper(proper, from: &names)
    let new = propers[PeopleTable.key(proper)] ?? ""
    let full = rest.isEmpty ? new : "\(rest) \(new)"
    quoted[text] = full
    if !rest.isEmpty { addPhrase(parts, full) }
    if let last = rest.split(separator: " ").last { addPhrase([String(last)] + proper, "\(last) \(new)") }
  }

  /// The proper part of a place.
  mutating func addProper(_ parts: [String], from names: inout InventedNames) {
    let key = PeopleTable.key(parts)
    guard propers[key] == nil else { return }
    propers[key] = names.place()
    longest = max(longest, parts.count)
  }

  private mutating func addPhrase(_ parts: [String], _ new: String) {
    let key = PeopleTable.key(parts)
    guard phrases[key] == nil else { return }
    phrases[key] = new
    longest = max(longest, parts.count)
  }

  /// Whether it is what every cell has, and so names no place: `Phòng họp số 2`, `Tổ đảng số 1`.
  private static func isCommon(_ parts: [String]) -> Bool { venues.contains(parts.prefix(2).map(\.folded).joined(separator: " ")) }

  private static let venues: Set<String> = [
    "nha van", "nha sinh", "hoi truong", "phong hop", "tru so", "truong hoc", "nha rong", "nha hop", "meeting room", "van phong", "to dang",
    "to lien", "to cong",
  ]

  /// What names of organisations begin with and is no proper name by itself, folded.
  private static let generic: Set<String> = ["hoi", "ban", "doan", "dang", "chi", "to", "truong", "tram", "uy", "ubnd", "trung", "cong"]
}

extension String {
  fileprivate var isFigure: Bool { allSatisfy(\.isNumber) }
}
