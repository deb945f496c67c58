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

  /// The text with CRLF and CR replaced by line feeds.
  func withLineFeeds() -> [UInt8] {
    guard contains(0x0D) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for (index, byte) in enumerated() {
      if byte != 0x0D { bytes.append(byte) } else if index + 1 == count || self[index + 1] != 0x0A { bytes.append(0x0A) }
    }
    return bytes
  }
}
