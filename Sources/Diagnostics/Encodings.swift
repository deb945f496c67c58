import TextRoom

extension SourceText {
  /// Whether bytes are a text in UTF-16, with a mark at its beginning or without.
  public static func isUTF16(_ bytes: [UInt8]) -> Bool { Encodings.isUTF16(bytes) }

  /// The old encoding that a text looks like that is no UTF-8, or nil.
  public static func legacyEncoding(_ bytes: [UInt8]) -> LegacyEncoding? { Encodings.vietnamese(bytes) }
}

/// Tells encodings apart by how often their bytes occur.
enum Encodings {
  private static let sample = 1 << 16

  /// A byte order mark of UTF-16 or UTF-32, or a zero in most of the even or of the odd places, as Latin letters have it there.
  static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let pairs = bytes.prefix(sample).count / 2
    guard pairs > 1 else { return false }
    var zeros = (even: 0, odd: 0)
    for pair in 0..<pairs {
      if bytes[pair * 2] == 0 { zeros.even += 1 }
      if bytes[pair * 2 + 1] == 0 { zeros.odd += 1 }
    }
    return (zeros.even * 2 > pairs) != (zeros.odd * 2 > pairs)
  }

  /// The old encoding a text that is no UTF-8 looks like, or nil.
  ///
  /// TCVN3 has its commonest letters (ă â ê ô ơ ư đ à ả ã á ạ) between A8 and B9, where Windows-1258 has signs that texts hardly use.
  /// Windows-1258 writes the tones as bytes of their own after the vowel.
  static func vietnamese(_ bytes: [UInt8]) -> LegacyEncoding? {
    var high = 0
    var tcvn = 0
    var tones = 0
    var previous: UInt8 = 0
    for byte in bytes.prefix(sample) {
      if byte >= 0x80 { high += 1 }
      if (0xA8...0xAE).contains(byte) || (0xB5...0xB9).contains(byte) { tcvn += 1 }
      if toneBytes.contains(byte), vowels.contains(previous) { tones += 1 }
      previous = byte
    }
    if tcvn * 4 >= high, tcvn > 0 { return .tcvn3 }
    return tones * 4 >= high && tones > 0 ? .windows1258 : nil
  }

  private static let toneBytes: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]
  /// a e i o u y and, with their marks, ă â ê ô ơ ư, in both cases.
  private static let vowels: Set<UInt8> = Set("aeiouyAEIOUY".utf8).union([
    0xC3, 0xC2, 0xCA, 0xD4, 0xD5, 0xDD, 0xE3, 0xE2, 0xEA, 0xF4, 0xF5, 0xFD,
  ])
}
