/// The folding of names (so tên): every look-up by a name goes through it.
///
/// One name stays one name whatever its capitals, its spaces, the marks that cannot be seen, the vowel its tone stands on and the `i` or `y`
/// it ends in: `LÊ  THỊ THUỶ` is `Lê Thị Thủy`. Tones and hats are never dropped, so that Dung and Dũng stay two persons.
extension StringProtocol {
  /// Equal for two spellings of one name.
  public var nameKey: String { NameReading(self).key }

  /// Whether a name written so, perhaps without its marks, may stand for another.
  public func isName(_ name: some StringProtocol) -> Bool { nameKey == name.nameKey }
}

/// The places among declared names of those that a written one means: the very one, else those of one spelling, else all that it may stand for
/// with marks left off.
///
/// Several are for the caller to ask about.
public func places(of written: some StringProtocol, among names: [String]) -> [Int] {
  if let exact = names.firstIndex(where: { $0 == written }) { return [exact] }
  let reading = NameReading(written)
  let readings = names.map { NameReading($0) }
  let same = readings.indices.filter { readings[$0] == reading }
  return same.isEmpty ? readings.indices.filter { reading.mayStand(for: readings[$0]) } : same
}

/// The place of the one name that a written one means; nil when there is none, or several that are not one in different spellings.
public func place(of written: some StringProtocol, among names: [String]) -> Int? {
  let fitting = places(of: written, among: names)
  guard let first = fitting.first, fitting.dropFirst().allSatisfy({ names[$0].isName(names[first]) }) else { return nil }
  return first
}

/// Whether a word or name may be meant by a loose writing of it: hats, hooks, bars and tones may be left off, but none may be another one.
///
/// `binh` and `Bình` may stand for `bình`, `bính` may not. A tone may stand on another letter, for `hoà` and `hòa` are one syllable.
public func mayStand(_ written: String, for word: String) -> Bool { NameReading(written).mayStand(for: NameReading(word)) }

/// Whether words written loosely are a name or its end: `văn binh` of `Nguyễn Văn Bình`.
public func mayEnd(_ words: [some StringProtocol], _ name: some StringProtocol) -> Bool {
  let last = name.split(whereSeparator: \.isWhitespace).suffix(words.count)
  return last.count == words.count && zip(words, last).allSatisfy { mayStand(String($0), for: String($1)) }
}

/// A name as it is compared: syllables, each with its letters and, apart from them, its tone.
struct NameReading: Equatable {
  struct Part: Equatable {
    /// Without tones, in lower case; what is no letter of Vietnamese stands in a part of its own.
    var letters: [Unicode.Scalar] = []
    /// As ranks in their order, those of a level tone left out; a syllable has one at most.
    var tones: [UInt8] = []
    var isSyllable = true
  }

  private(set) var parts: [Part] = []

  init(_ name: some StringProtocol) {
    var part = Part()
    if name.unicodeScalars.allSatisfy({ $0.isASCII || Alphabet.place(of: $0) != nil }) {
      // Names are compared all the time, and nearly all are written so: no graphemes are formed for them.
      for scalar in name.unicodeScalars {
        add(CollectionOfOne(scalar), isSpace: scalar.properties.isWhitespace, Alphabet.place(of: scalar), to: &part)
      }
    } else {
      for character in name.visible.lowercased() {
        add(character.unicodeScalars, isSpace: character.isWhitespace, Alphabet.ranks[character], to: &part)
      }
    }
    finish(&part)
  }

  private mutating func add(
    _ written: some Sequence<Unicode.Scalar>, isSpace: Bool, _ place: (letter: UInt8, tone: UInt8)?, to part: inout Part
  ) {
    if isSpace || (place != nil) != part.isSyllable { finish(&part) }
    if isSpace { return }
    part.isSyllable = place != nil
    if let place { part.letters.append(Alphabet.letters[Int(place.letter) - 1]) } else { part.letters += written }
    if let tone = place?.tone, tone > 0 { part.tones.append(tone) }
  }

  private mutating func finish(_ part: inout Part) {
    defer { part = Part() }
    if part.letters.isEmpty { return }
    if part.isSyllable, Self.endsInY.contains(part.letters) { part.letters[part.letters.count - 1] = "y" }
    parts.append(part)
  }

  /// Syllables in `i` that are also spelled with `y`: mĩ and mỹ.
  private static let endsInY = Set(["hi", "ki", "li", "mi", "si", "ti", "qui"].map { Array($0.unicodeScalars) })

  /// The tone stands behind the last letter, wherever it was written.
  var key: String {
    var key = String.UnicodeScalarView()
    for (index, part) in parts.enumerated() {
      if index > 0 { key.append(" ") }
      key.append(contentsOf: part.letters)
      key.append(contentsOf: part.tones.lazy.map { Self.marks[Int($0) - 1] })
    }
    return String(key)
  }

  private static let marks: [Unicode.Scalar] = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

  func mayStand(for name: NameReading) -> Bool {
    parts.count == name.parts.count && zip(parts, name.parts).allSatisfy { $0.mayStand(for: $1) }
  }
}

extension NameReading.Part {
  func mayStand(for other: NameReading.Part) -> Bool {
    guard letters.count == other.letters.count, tones.isEmpty || tones == other.tones else { return false }
    return zip(letters, other.letters).allSatisfy { $0 == $1 || $0.value == UInt32(FoldTable.shared.fold($1.value)) }
  }
}

extension StringProtocol {
  /// The text without what has no visible form, and with the `Đ` of other alphabets as the Vietnamese one it looks like.
  var visible: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return String(self) }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{D0}", "\u{189}": text.append("Đ")
      case "\u{F0}": text.append("đ")
      default: if scalar.properties.generalCategory != .format { text.append(scalar) }
      }
    }
    return String(text)
  }
}
