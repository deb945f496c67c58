import Diagnostics

/// The number of a card (số thẻ Đảng viên, số căn cước) as digits, whatever a spreadsheet has made of it.
enum CardCell: Equatable {
  case blank
  case number(String)
  /// The zeros in front were lost; with them.
  case mended(String)
  case doubtful(Localized)

  /// How many digits an identity card has, which since 347-QĐ/TW (08/08/2025) is also the number of a party card.
  static let identityDigits = 12

  /// - Parameter usual: how many digits the numbers of the column have; nil where they have no usual length.
  init(_ text: String, usual: Int?) {
    let digits = Self.digits(of: text)
    if text.allSatisfy({ " -–—.".contains($0) }) {
      self = .blank
    } else if Self.isShortened(text) {
      self = .doubtful(Localized(vi: "bảng tính đã làm mất chữ số", en: "has lost digits in a spreadsheet"))
    } else if digits.isEmpty || digits.count > 20 {
      self = .doubtful(Localized(vi: "không phải số thẻ", en: "is no number of a card"))
    } else if let usual, digits.count < usual, usual - digits.count <= 2, text == digits {
      self = .mended(String(repeating: "0", count: usual - digits.count) + digits)
    } else {
      self = .number(digits)
    }
  }

  /// The digits, where only signs stand between them; nothing for what holds words.
  static func digits(of text: String) -> String {
    text.contains { !($0.isASCII && $0.isNumber) && !" .-/".contains($0) } ? "" : text.filter { $0.isASCII && $0.isNumber }
  }

  /// `1,23E+11`, and what that becomes once it is kept as a number.
  private static func isShortened(_ text: String) -> Bool {
    let plain = text.replacing(",", with: ".")
    if plain.uppercased().contains("E"), PlainNumber.expanded(plain) != nil { return true }
    return text.count > 8 && text.hasSuffix("00000") && text.allSatisfy(\.isNumber)
  }

  /// The length that more than half of the numbers of a column have, all of them digits; without one, that of identity cards for those that
  /// lack no more than two digits of it.
  static func usualLength(of column: [String]) -> Int? {
    let lengths = column.filter { !isShortened($0) }.map { digits(of: $0).count }.filter { $0 > 0 }
    let counts = Dictionary(lengths.map { ($0, 1) }, uniquingKeysWith: +)
    if let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), most.value * 2 > lengths.count {
      // Numbers that have all lost the same zeros.
      return (identityDigits - 2..<identityDigits).contains(most.key) ? identityDigits : most.key
    }
    return lengths.allSatisfy { (identityDigits - 2...identityDigits).contains($0) } && !lengths.isEmpty ? identityDigits : nil
  }
}
