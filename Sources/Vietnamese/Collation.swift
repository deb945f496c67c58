/// The place of a text in Vietnamese dictionary order: letters first, tones only where the letters are equal.
public struct CollationKey: Comparable, Sendable {
  private let letters: [UInt8]
  private let tones: [UInt8]
  private let text: String

  public init(_ text: String) {
    var letters: [UInt8] = []
    var tones: [UInt8] = []
    for character in text.lowercased() {
      if let rank = Alphabet.ranks[character] {
        letters.append(rank.letter + 64)
        tones.append(rank.tone)
      } else {
        letters.append(contentsOf: character.utf8.map { min($0, 63) })
        tones.append(0)
      }
    }
    self.letters = letters
    self.tones = tones
    self.text = text
  }

  /// The key of a person's name, which is ordered by the given name (the last word) and then from the front.
  public init(personName name: String) {
    let words = name.split(separator: " ")
    self.init(([words.last ?? ""] + words.dropLast()).joined(separator: " "))
  }

  public static func < (a: CollationKey, b: CollationKey) -> Bool {
    if a.letters != b.letters { return a.letters.lexicographicallyPrecedes(b.letters) }
    if a.tones != b.tones { return a.tones.lexicographicallyPrecedes(b.tones) }
    return a.text < b.text
  }
}
