/// The place of a text in Vietnamese dictionary order: syllable by syllable, first by their letters and, where those are equal, by their tone.
///
/// A tone counts with its syllable, on whichever vowel it is written: Hỏa, Hoã, Hóa, Hoạ.
public struct CollationKey: Comparable, Sendable {
  private let places: [UInt8]
  private let text: String

  public init(_ text: String) {
    self.init(syllables: text.split(whereSeparator: \.isWhitespace), of: text)
  }

  /// The key of a person's name, which is ordered by the given name (the last word) and then from the front.
  public init(personName name: String) {
    let words = name.split(whereSeparator: \.isWhitespace)
    self.init(syllables: words.suffix(1) + words.dropLast(), of: name)
  }

  private init(syllables: [Substring], of text: String) {
    var places: [UInt8] = []
    for syllable in syllables {
      var tones: [UInt8] = []
      for character in syllable.visible.lowercased() {
        if let rank = Alphabet.ranks[character] {
          places.append(rank.letter + 64)
          if rank.tone > 0 { tones.append(rank.tone + Self.firstTone) }
        } else {
          places.append(contentsOf: character.utf8.map { max(Self.firstSign, min($0, 63)) })
        }
      }
      places += [Self.endOfLetters] + tones + [Self.endOfSyllable]
    }
    self.places = places
    self.text = text
  }

  // What ends a part comes before all that may go on.
  private static let endOfSyllable: UInt8 = 0
  private static let endOfLetters: UInt8 = 1
  private static let firstTone: UInt8 = 1
  private static let firstSign: UInt8 = 8

  public static func < (a: CollationKey, b: CollationKey) -> Bool {
    a.places == b.places ? a.text < b.text : a.places.lexicographicallyPrecedes(b.places)
  }
}
