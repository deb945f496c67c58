/// The Vietnamese alphabet (bảng chữ cái tiếng Việt): letters in their order, and the tones in theirs.
///
/// The order is that of dictionaries: first the 29 letters, then the tones ngang, huyền, hỏi, ngã, sắc, nặng. The letters f, j, w and z
/// stand where Latin has them, because names and abbreviations use them.
public enum Alphabet {
  /// One vowel a line with its six tones; the accentless letter it folds to comes first.
  static let vowels: [(base: Character, toned: String)] = [
    ("a", "aàảãáạ"), ("a", "ăằẳẵắặ"), ("a", "âầẩẫấậ"), ("e", "eèẻẽéẹ"), ("e", "êềểễếệ"), ("i", "iìỉĩíị"), ("o", "oòỏõóọ"),
    ("o", "ôồổỗốộ"), ("o", "ơờởỡớợ"), ("u", "uùủũúụ"), ("u", "ưừửữứự"), ("y", "yỳỷỹýỵ"),
  ]

  static let order = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")

  /// Letter and tone of each lower-case letter, as ranks in their orders.
  static let ranks: [Character: (letter: UInt8, tone: UInt8)] = {
    var ranks: [Character: (letter: UInt8, tone: UInt8)] = [:]
    for (rank, letter) in order.enumerated() { ranks[letter] = (UInt8(rank + 1), 0) }
    for (_, toned) in vowels {
      guard let plain = toned.first, let letter = ranks[plain]?.letter else { continue }
      for (tone, character) in toned.enumerated() { ranks[character] = (letter, UInt8(tone)) }
    }
    return ranks
  }()

  /// The letters in their order, each of one code point.
  static let letters = order.flatMap(\.unicodeScalars)

  /// Letter and tone of a letter of either case, as ranks in their orders; nil for what is none.
  static func place(of scalar: Unicode.Scalar) -> (letter: UInt8, tone: UInt8)? {
    let index = scalar.value < 0x250 ? Int(scalar.value) : scalar.value >> 8 == 0x1E ? Int(scalar.value & 0xFF) + 0x250 : 0
    let place = places[index]
    return place.letter == 0 ? nil : place
  }

  /// What `place` looks up: the code points below 0x250, and after them those from 0x1E00 on; a rank of zero where no letter stands.
  private static let places: [(letter: UInt8, tone: UInt8)] = {
    var places = [(letter: UInt8, tone: UInt8)](repeating: (0, 0), count: 0x350)
    for (letter, place) in ranks {
      for scalar in (String(letter) + letter.uppercased()).unicodeScalars {
        places[scalar.value < 0x250 ? Int(scalar.value) : Int(scalar.value & 0xFF) + 0x250] = place
      }
    }
    return places
  }()
}

/// Maps letters to their accentless lower-case ASCII form: `Đ` to `d`, `ộ` to `o`.
public struct FoldTable: Sendable {
  /// What a scalar that is no Vietnamese letter folds to.
  public static let none: UInt8 = 0
  /// What a combining mark folds to: nothing at all.
  public static let mark: UInt8 = 1

  public static let shared = FoldTable()

  private var low = [UInt8](repeating: none, count: 0x250)
  private var high = [UInt8](repeating: none, count: 0x100)

  private init() {
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      low[Int(letter)] = letter
      low[Int(letter) - 32] = letter
    }
    for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { low[Int(digit)] = digit }
    for (base, toned) in Alphabet.vowels {
      guard let ascii = base.asciiValue else { continue }
      for letter in toned + toned.uppercased() { set(letter, to: ascii) }
    }
    for letter in "đĐ" { set(letter, to: UInt8(ascii: "d")) }
  }

  private mutating func set(_ letter: Character, to ascii: UInt8) {
    for scalar in letter.unicodeScalars {
      if scalar.value < 0x250 {
        low[Int(scalar.value)] = ascii
      } else if scalar.value >> 8 == 0x1E {
        high[Int(scalar.value & 0xFF)] = ascii
      }
    }
  }

  /// The accentless form of one scalar, `mark` for a combining accent, `none` for anything that is no letter or digit here.
  @inlinable
  public func fold(_ scalar: UInt32) -> UInt8 {
    if scalar < 0x250 { return lowValue(scalar) }
    if scalar >> 8 == 0x1E { return highValue(scalar) }
    return (0x300...0x36F).contains(scalar) ? FoldTable.mark : FoldTable.none
  }

  @usableFromInline func lowValue(_ scalar: UInt32) -> UInt8 { low[Int(scalar)] }
  @usableFromInline func highValue(_ scalar: UInt32) -> UInt8 { high[Int(scalar & 0xFF)] }

  /// The accentless lower-case form of a text; other characters stay as they are.
  public func folded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch fold(scalar.value) {
      case FoldTable.mark: continue
      case FoldTable.none: bytes.append(contentsOf: Array(String(scalar).utf8))
      case let letter: bytes.append(letter)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension StringProtocol {
  /// The text without diacritics and in lower case, as keywords, handles and names are compared.
  public var folded: String { FoldTable.shared.folded(self) }
}
