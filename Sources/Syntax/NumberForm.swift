import Diagnostics

/// Tells the forms of numbers apart by their look: date, month, time, term, money, percent, fraction, document number.
enum NumberForm {
  /// More digits are no number of this language, so that every number fits in an `Int`.
  static let maximumDigits = 15
  private static let maximumLength = 64

  static func kind(of written: ArraySlice<UInt8>) -> TokenKind {
    guard written.count <= maximumLength else { return .malformedNumber }
    let bytes = plainHyphens(written)
    if bytes.allSatisfy(isDigit) { return bytes.count <= maximumDigits ? .integer : .malformedNumber }
    if bytes.last == UInt8(ascii: "%") { return bytes.dropLast().allSatisfy(isDigit) && bytes.count <= 10 ? .percent : .malformedNumber }
    let parts = bytes.split(omittingEmptySubsequences: false) { !isDigit($0) }
    let widths = parts.map(\.count)
    let separators = bytes.filter { !isDigit($0) }
    switch (separators, widths.count) {
    case ([slash, slash], 3): return isDate(widths) ? .date : .malformedNumber
    case ([hyphen, hyphen], 3): return widths[0] == 4 && widths[1] <= 2 && widths[2] <= 2 ? .date : .malformedNumber
    case ([slash], 2): return widths[1] == 4 && widths[0] <= 2 ? .month : widths.allSatisfy { $0 <= 9 } ? .fraction : .malformedNumber
    case ([hyphen], 2): return widths[0] == 4 ? (widths[1] == 4 ? .term : widths[1] <= 2 ? .month : .malformedNumber) : .malformedNumber
    case ([UInt8(ascii: ":")], 2), ([UInt8(ascii: "h")], 2), ([UInt8(ascii: "H")], 2):
      return widths[0] <= 2 && widths[1] <= 2 && widths[0] > 0 ? .time : .malformedNumber
    default: return isMoney(bytes) ? .money : isDocument(bytes) ? .documentNumber : .malformedNumber
    }
  }

  static let slash = UInt8(ascii: "/")
  static let hyphen = UInt8(ascii: "-")

  static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  /// The bytes with the hyphens and dashes of word processors (U+2010 to U+2013) as plain hyphens.
  static func plainHyphens(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.contains(0xE2) else { return bytes }
    var plain: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == 0xE2, rest.first == 0x80, let last = rest.dropFirst().first, (0x90...0x93).contains(last) else {
        plain.append(byte)
        continue
      }
      plain.append(hyphen)
      rest = rest.dropFirst(2)
    }
    return plain[...]
  }

  private static func isDate(_ widths: [Int]) -> Bool {
    (1...2).contains(widths[0]) && (1...2).contains(widths[1]) && widths[2] == 4
  }

  /// Groups of three digits with dots, and perhaps the letter đ.
  private static func isMoney(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.suffix(2).elementsEqual("đ".utf8) ? bytes.dropLast(2) : bytes
    guard digits.count(where: isDigit) <= maximumDigits else { return false }
    let groups = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return false }
    return groups.count == 1 || (groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
  }

  /// Digits, a hyphen, the type, a slash, the issuer.
  private static func isDocument(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let dash = bytes.firstIndex(of: hyphen), let cut = bytes[dash...].firstIndex(of: slash) else { return false }
    return dash - bytes.startIndex <= 6 && bytes[..<dash].allSatisfy(isDigit) && cut > dash + 1 && cut + 1 < bytes.endIndex
  }
}
