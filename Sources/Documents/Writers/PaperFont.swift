/// How wide letters are in the font of papers, Times New Roman, in thousandths of its size.
enum PaperFont {
  /// - Parameter size: of the font, in half points.
  /// - Returns: the width of a word in twentieths of a point, a little more than it takes.
  static func width(of word: some StringProtocol, size: Int) -> Int {
    (word.unicodeScalars.reduce(0) { $0 + width(of: $1) } * size * 10 + 999) / 1000
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "t", "/", ".", ",", ":", ";", "'", "|", "I": 334
    case "f", "r", "s", "(", ")", "[", "]", "-": 389
    case "m", "M", "W", "w": 889
    case "0"..."9": 500
    default: scalar.properties.isUppercase ? 735 : 520
    }
  }
}
