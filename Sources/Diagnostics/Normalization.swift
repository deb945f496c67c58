import Foundation

extension [UInt8] {
  /// UTF-8 text in NFC; text without combining marks (U+0300 to U+036F) stays as it is.
  func composed() -> [UInt8] {
    guard hasCombiningMark else { return self }
    return Array(String(decoding: self, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
  }

  /// In well-formed UTF-8 the marks, and only they, begin with CC, or with CD before AF.
  private var hasCombiningMark: Bool {
    var index = startIndex
    while let place = self[index...].firstIndex(where: { $0 == 0xCC || $0 == 0xCD }) {
      if self[place] == 0xCC || place + 1 < endIndex && self[place + 1] <= 0xAF { return true }
      index = place + 1
    }
    return false
  }

  /// The text with a line feed for every kind of line end: CR LF, CR, U+0085 and the end of a paragraph, U+2029; what breaks a line within a
  /// paragraph of a word processor, U+000B and U+2028, is a space.
  ///
  /// A paste at the prompt is read the same way.
  func withLineFeeds() -> [UInt8] {
    guard contains(where: Self.mayBreakLine), indices.contains(where: { lineBreak(at: $0) != nil }) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var index = startIndex
    while index < endIndex {
      guard let (byte, width) = lineBreak(at: index) else {
        bytes.append(self[index])
        index += 1
        continue
      }
      bytes.append(byte)
      index += width
    }
    return bytes
  }

  /// Quick, for it is asked of every byte: one a line break begins with, other than the line feed.
  private static func mayBreakLine(_ byte: UInt8) -> Bool { byte == 0x0D || byte == 0x0B || byte == 0xC2 || byte == 0xE2 }

  /// What stands for the line break at an index, and the bytes it takes there; nil for anything else and for a line feed.
  private func lineBreak(at index: Int) -> (byte: UInt8, width: Int)? {
    switch self[index] {
    case 0x0D: (0x0A, index + 1 < endIndex && self[index + 1] == 0x0A ? 2 : 1)
    case 0x0B: (0x20, 1)
    case 0xC2: index + 1 < endIndex && self[index + 1] == 0x85 ? (0x0A, 2) : nil
    case 0xE2:
      if index + 2 < endIndex, self[index + 1] == 0x80, self[index + 2] & 0xFE == 0xA8 {
        (self[index + 2] == 0xA8 ? 0x20 : 0x0A, 3)
      } else {
        nil
      }
    default: nil
    }
  }
}
