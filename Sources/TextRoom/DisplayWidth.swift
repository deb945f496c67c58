extension StringProtocol {
  /// The columns a text takes on a terminal: letters one, marks none, East Asian wide letters and emoji two.
  ///
  /// Source: Unicode Standard Annex 11, classes W and F; ambiguous letters count one.
  public var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}

extension Character {
  /// A letter and its marks take the columns of the widest of them; a sign shown as a picture by a selector (U+FE0F) takes two.
  var displayWidth: Int { unicodeScalars.reduce(0) { max($0, $1 == "\u{FE0F}" ? 2 : $1.displayWidth) } }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide || properties.isEmojiPresentation ? 2 : 1
    }
  }

  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18DFF, 0x1B000...0x1B2FF, 0x1F200...0x1F2FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
