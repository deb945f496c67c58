/// An old way to write Vietnamese letters as signs of one byte (bảng mã cũ), by what a program shows that knows only Latin letters.
public enum LegacyEncoding: String, Sendable, CaseIterable {
  /// Also called ABC, of the fonts whose names begin with `.Vn`: `§¶ng viªn`.
  case tcvn3 = "TCVN3"
  /// `Ñaûng vieân`.
  case vni = "VNI"
  /// Tones stand behind their vowels, as combining marks.
  case windows1258 = "Windows-1258"

  /// - Parameter latin: the text with each byte shown as Windows-1252 has it.
  /// - Returns: the letters meant; tones of Windows-1258 are still to be composed with their vowels.
  public func text(of latin: String) -> String {
    switch self {
    case .tcvn3: Self.replaced(latin, Self.lettersOfTCVN3)
    case .windows1258: Self.replaced(latin, Self.lettersOf1258)
    case .vni: Self.textOfVNI(latin)
    }
  }

  private static func replaced(_ text: String, _ letters: [UInt32: Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { view.append(letters[scalar.value] ?? scalar) }
    return String(view)
  }

  /// Runs of letters by the byte the first of them has (TCVN 5712:1993, VN3).
  private static let lettersOfTCVN3 = table([
    (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"), (0xDC, "ĩíịò"),
    (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
  ])

  private static let lettersOf1258 = table([
    (0xC3, "Ă"), (0xCC, "\u{300}"), (0xD0, "Đ"), (0xD2, "\u{309}"), (0xD5, "Ơ"), (0xDD, "Ư"), (0xDE, "\u{303}"), (0xE3, "ă"),
    (0xEC, "\u{301}"), (0xF0, "đ"), (0xF2, "\u{323}"), (0xF5, "ơ"), (0xFD, "ư"), (0xFE, "₫"),
  ])

  private static func table(_ runs: [(first: UInt32, letters: String)]) -> [UInt32: Unicode.Scalar] {
    var table: [UInt32: Unicode.Scalar] = [:]
    for run in runs {
      for (offset, scalar) in run.letters.unicodeScalars.enumerated() { table[run.first + UInt32(offset)] = scalar }
    }
    return table
  }

  // MARK: VNI

  private static func textOfVNI(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if let next = rest.first, let letter = pairsOfVNI[scalar]?[next] {
        rest.removeFirst()
        view.append(letter)
      } else {
        view.append(lettersOfVNI[scalar] ?? scalar)
      }
    }
    return String(view)
  }

  /// Letters of one sign, in both cases.
  private static let lettersOfVNI = Dictionary(
    zip("íìæóòôöîñÍÌÆÓÒÔÖÎÑ".unicodeScalars, "íìỉĩịơưỵđÍÌỈĨỊƠƯỴĐ".unicodeScalars)
  ) { first, _ in first }

  /// Letters of a vowel and the sign of its marks behind it.
  private static let pairsOfVNI: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = {
    let vowels: [(vowel: String, signs: String, letters: String)] = [
      ("a", "ùøûõïâêáàåãäéèúüë", "áàảãạâăấầẩẫậắằẳẵặ"), ("e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"), ("o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"),
      ("u", "ùøûõï", "úùủũụ"), ("y", "ùøûõ", "ýỳỷỹ"), ("ô", "ùøûõï", "ớờởỡợ"), ("ö", "ùøûõï", "ứừửữự"),
    ]
    var pairs: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [:]
    for (vowel, signs, letters) in vowels + vowels.map({ ($0.uppercased(), $1.uppercased(), $2.uppercased()) }) {
      guard let first = vowel.unicodeScalars.first else { continue }
      for (sign, letter) in zip(signs.unicodeScalars, letters.unicodeScalars) { pairs[first, default: [:]][sign] = letter }
      // A capital with the small sign of its marks, as some fonts write it.
      guard vowel != vowel.lowercased() else { continue }
      for (sign, letter) in zip(signs.lowercased().unicodeScalars, letters.unicodeScalars) { pairs[first, default: [:]][sign] = letter }
    }
    return pairs
  }()
}

/// The encoding of Western Europe that old programs take every text of one byte a letter for.
public enum Windows1252 {
  public static func text(of bytes: some Sequence<UInt8>) -> String {
    var view = String.UnicodeScalarView()
    for byte in bytes { view.append(letters[Int(byte)]) }
    return String(view)
  }

  /// The text of UTF-8 that was read as Windows-1252: `Nguyá»…n` is `Nguyễn`.
  ///
  /// - Returns: nil for a text that never was.
  public static func mended(_ text: String) -> String? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = places[scalar] else { return nil }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static let letters: [Unicode.Scalar] = {
    var letters = (0...255).map { Unicode.Scalar(UInt8($0)) }
    let places = (0x80...0x9F).filter { ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
    for (place, scalar) in zip(places, "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".unicodeScalars) { letters[place] = scalar }
    return letters
  }()

  private static let places = Dictionary(letters.enumerated().map { ($1, UInt8($0)) }) { first, _ in first }
}
