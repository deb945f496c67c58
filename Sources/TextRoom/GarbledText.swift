/// How a text came to be unreadable (chữ bị hỏng): letters that were lost, or those of another encoding.
///
/// Only what no Vietnamese or foreign name has counts: signs inside words, vowels that never follow each other, bytes of UTF-8 shown one by one.
public enum GarbledText: Sendable, Equatable {
  /// U+FFFD, where a program found no letter.
  case lost
  /// UTF-8 read as Windows-1252: `chÃ­`.
  case misread
  /// Also called ABC: `®Ò nghÞ`.
  case tcvn3
  /// `Ñaûng vieân`.
  case vni
  /// Control characters or signs inside words, as VPS and VISCII give them.
  case other

  /// - Returns: nil for a text that can be read.
  public init?(in text: String) {
    guard Self.mayBeGarbled(text) else { return nil }
    let scalars = text.unicodeScalars.map(\.value)
    guard !scalars.contains(0xFFFD) else {
      self = .lost
      return
    }
    var signs = Signs()
    for index in scalars.indices { signs.count(scalars, at: index) }
    guard let kind = signs.kind else { return nil }
    self = kind
  }

  /// Quick, for it is asked of every record: a letter or sign of Latin-1 that Vietnamese does not use, or U+FFFD.
  private static func mayBeGarbled(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(mayBeGarbled) ?? Array(text.utf8).withUnsafeBufferPointer(mayBeGarbled)
  }

  private static func mayBeGarbled(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var lead: UInt8 = 0
    for byte in bytes where byte >= 0x80 || lead >= 0x80 {
      switch lead {
      case 0xC3 where byte >= 0x80 && suspects & 1 &<< UInt64(byte & 0x3F) != 0: return true
      case 0xE2 where byte != 0x80: return true
      // Signs of U+2000 but quotation marks, dashes and dots.
      case 0x80 where !(0x90...0x9D).contains(byte) && byte != 0xA6: return true
      default: if byte == 0xC2 || byte == 0xEF { return true }
      }
      lead = byte
    }
    return false
  }

  /// The second bytes of letters of Latin-1 that are looked at closely, one bit each: what is foreign, Ã, × and ÷.
  private static let suspects: UInt64 = foreign.union([0xC3, 0xD7, 0xF7]).reduce(0) { $0 | 1 &<< UInt64($1 & 0x3F) }

  /// Letters of Latin-1 that Vietnamese does not use; Ð and ð are left out, for they are typed for Đ and đ.
  fileprivate static let foreign = Set<UInt32>([
    0xC4, 0xC5, 0xC6, 0xC7, 0xCB, 0xCE, 0xCF, 0xD1, 0xD6, 0xD8, 0xDB, 0xDC, 0xDE, 0xDF, 0xE4, 0xE5, 0xE6, 0xE7, 0xEB, 0xEE, 0xEF, 0xF1,
    0xF6,
    0xF8, 0xFB, 0xFC, 0xFE, 0xFF,
  ])
}

/// What in a text speaks for which encoding.
private struct Signs {
  private var misread = 0
  private var inside = 0
  private var capitals = 0
  private var foreign = 0
  private var pairs = 0
  private var hasPlainPair = false
  private var controls = 0

  var kind: GarbledText? {
    if misread > 0 { return .misread }
    if pairs > 1, hasPlainPair, inside == 0 { return .vni }
    if inside > 0 || capitals > 1 || capitals == 1 && foreign > 1 { return .tcvn3 }
    return controls > 0 ? .other : nil
  }

  mutating func count(_ text: [UInt32], at index: Int) {
    let value = text[index]
    let before = index > 0 ? text[index - 1] : 0
    let after = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    if isMisread(value, after, third) || value == 0xC3 && after == 0xA0 && isSmall(before) { misread += 1 }
    if (0x80...0x9F).contains(value) || strangeSigns.contains(value) && isLetter(before) && isLetter(after) { controls += 1 }
    if GarbledText.foreign.contains(value) { foreign += 1 }
    if isSign(value, between: isLetter(before), isLetter(after)) { inside += 1 }
    if (0xC0...0xDE).contains(value), value != 0xD7, isSmall(before) { capitals += 1 }
    guard let second = vowelPairs[before], second.contains(value) else { return }
    pairs += 1
    if ![0xE4, 0xEB, 0xEF, 0xF6, 0xFC].contains(value) { hasPlainPair = true }
  }

  /// The bytes of one letter of UTF-8, each shown as a sign of Windows-1252.
  private func isMisread(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Bool {
    switch first {
    // Ã is a letter of Vietnamese, so that a quotation mark or a dash may follow it.
    case 0xC3: (0xA1...0xBF).contains(second) && second != 0xAB && second != 0xBB
    case 0xC4...0xC6: isContinuation(second)
    case 0xE1: (second == 0xBA || second == 0xBB) && isContinuation(third)
    case 0xE2: second == 0x20AC
    default: false
    }
  }

  private func isContinuation(_ value: UInt32) -> Bool { (0x80...0xBF).contains(value) || windowsSigns.contains(value) }

  /// A sign that TCVN3 has a letter of, where no sign stands.
  private func isSign(_ value: UInt32, between before: Bool, _ after: Bool) -> Bool {
    switch value {
    case 0xA7, 0xAE: after
    case 0xAA, 0xB5, 0xB6, 0xB8, 0xB9: before
    case 0xA8, 0xA9, 0xAB, 0xAC, 0xBB, 0xBC, 0xBD, 0xBE, 0xD7, 0xF7: before && after
    default: false
    }
  }

  private func isSmall(_ value: UInt32) -> Bool { (0x61...0x7A).contains(value) }
  private func isLetter(_ value: UInt32) -> Bool {
    isSmall(value) || (0x41...0x5A).contains(value) || value >= 0xC0 && value != 0xD7 && value != 0xF7 && value < 0x250
  }
}

/// Signs of Windows-1252 that stand for the bytes 80 to 9F.
private let windowsSigns = Set("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".unicodeScalars.map(\.value))

/// Those of them that stand in no word.
private let strangeSigns = Set("€‚ƒ„†‡ˆ‰‹•˜™›".unicodeScalars.map(\.value))

/// Vowels with what VNI writes their marks as and Vietnamese never has behind them.
private let vowelPairs: [UInt32: Set<UInt32>] = Dictionary(
  uniqueKeysWithValues: [
    ("a", "ùøûõïáàåãäâéèúüëê"), ("e", "ùøûõïáàåãäâ"), ("o", "ùøûõïåäâ"), ("u", "ùøûõï"), ("ô", "ùøûõï"), ("ö", "ùøûõï"),
  ]
  .flatMap { vowel, marks in
    [vowel, vowel.uppercased()].map { (Unicode.Scalar($0)?.value ?? 0, Set((marks + marks.uppercased()).unicodeScalars.map(\.value))) }
  })
