import Diagnostics
import TextRoom

/// The text of a file in whatever encoding an office saved it (UTF-8, UTF-16, TCVN3, VNI, Windows-1258).
enum ListText {
  static func text(of bytes: [UInt8], name: String) throws(Diagnostic) -> String {
    let text = try decoded(bytes, name)
    // What is left of a file of some other kind; a tab, line ends and the marks of pages are text.
    let isBinary = text.utf8.contains { $0 < 0x09 || (0x0E...0x1A).contains($0) }
    guard !isBinary else { throw ListFile.notATable(Localized(vi: "tệp nhị phân", en: "a binary file")) }
    return text
  }

  private static func decoded(_ bytes: [UInt8], _ name: String) throws(Diagnostic) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      if let text = String(validating: bytes.dropFirst(3), as: UTF8.self) { return text }
    } else if SourceText.isUTF16(bytes) {
      return utf16(bytes)
    } else if let text = String(validating: bytes, as: UTF8.self) {
      return text
    }
    let latin = Windows1252.text(of: bytes)
    if GarbledText(in: String(latin.prefix(sample))) == .vni { return LegacyEncoding.vni.text(of: latin) }
    if let encoding = SourceText.legacyEncoding(bytes) { return encoding.text(of: latin) }
    // Its message says where the first wrong byte stands.
    _ = try SourceText.read(bytes: bytes, name: name)
    return latin
  }

  private static let sample = 1 << 14

  /// Without a mark at its beginning the zeros of Latin letters tell which byte of a pair comes first.
  private static func utf16(_ bytes: [UInt8]) -> String {
    let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    var zeros = (even: 0, odd: 0)
    for (index, byte) in bytes.prefix(sample).enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let isBig = isMarked ? bytes.first == 0xFE : zeros.even > zeros.odd
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = isMarked ? 2 : 0
    while index + 1 < bytes.count {
      let (high, low) = isBig ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
      units.append(UInt16(high) << 8 | UInt16(low))
      index += 2
    }
    return String(decoding: units, as: UTF16.self)
  }
}
