extension StringProtocol {
  /// The word an input method would have made of the keys left over in this one, in lower case; nil when there are none.
  ///
  /// Telex `vieecj` and VNI `vie65c5` are both `việc`. No Vietnamese word has a tone key behind its vowel, a doubled vowel or a digit, so
  /// that a word that is typed well is never read otherwise.
  public var composedFromKeys: String? {
    var word = KeyedWord()
    for character in self.lowercased() { word.add(character) }
    return word.isKeyed ? word.text : nil
  }
}

/// A syllable as an input method holds it: letters, and the tone set last.
private struct KeyedWord {
  private var letters: [Character] = []
  /// 0 for none; else in the order of `Alphabet.vowels`.
  private var tone = 0
  /// A key changed a letter or set the tone.
  private(set) var isKeyed = false

  private static let vowels = Set<Character>("aăâeêioôơuưy")
  private static let toneKeys: [Character: Int] = [
    "f": 1, "r": 2, "x": 3, "s": 4, "j": 5, "2": 1, "3": 2, "4": 3, "1": 4, "5": 5,
  ]
  private static let hats: [Character: Character] = ["a": "â", "e": "ê", "o": "ô"]
  private static let hooks: [Character: Character] = ["a": "ă", "o": "ơ", "u": "ư"]
  /// The letters a VNI digit shapes, and into what.
  private static let shapeKeys: [Character: [Character: Character]] = [
    "6": hats, "7": ["o": "ơ", "u": "ư"], "8": ["a": "ă"],
  ]

  mutating func add(_ key: Character) {
    if let rank = Alphabet.ranks[key], rank.tone > 0 {
      letters.append(Alphabet.order[Int(rank.letter) - 1])
      tone = Int(rank.tone)
    } else if let set = Self.toneKeys[key], hasVowel {
      tone = set
      isKeyed = true
    } else if !shapes(key) {
      letters.append(key)
    }
  }

  private var hasVowel: Bool { letters.contains(where: Self.vowels.contains) }

  private mutating func shapes(_ key: Character) -> Bool {
    switch key {
    case "d", "9":
      guard letters.first == "d" else { return false }
      letters[0] = "đ"
    case "a", "e", "o":
      guard let place = letters.lastIndex(of: key), let hat = Self.hats[key] else { return false }
      letters[place] = hat
    case "w":
      guard shape(by: Self.hooks) else { return false }
    default:
      guard let table = Self.shapeKeys[key], shape(by: table) else { return false }
    }
    isKeyed = true
    return true
  }

  /// Shapes the last letter of a table, and the `u` before an `o` too: `ươ` takes one key.
  private mutating func shape(by table: [Character: Character]) -> Bool {
    guard let place = letters.lastIndex(where: { table[$0] != nil }), let shaped = table[letters[place]] else { return false }
    letters[place] = shaped
    if shaped == "ơ", place > 0, letters[place - 1] == "u" { letters[place - 1] = "ư" }
    return true
  }

  /// The tone stands on the last vowel with a mark of its own, else on the last but one of several at the end, else on the last.
  var text: String {
    let places = letters.indices.filter { Self.vowels.contains(letters[$0]) }
    let marked = places.last { !letters[$0].isASCII }
    let isOpen = places.last == letters.indices.last && places.count > 1
    guard tone > 0, let place = marked ?? (isOpen ? places.dropLast().last : places.last),
      let toned = Alphabet.vowels.first(where: { $0.toned.first == letters[place] })?.toned
    else { return String(letters) }
    var word = letters
    word[place] = toned[toned.index(toned.startIndex, offsetBy: tone)]
    return String(word)
  }
}
