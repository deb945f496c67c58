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
    let shape = Shape(of: bytes)
    let (first, second, third) = shape.widths
    switch (shape.groups, shape.separators) {
    case (3, (slash, slash)): return (1...2).contains(first) && (1...2).contains(second) && third == 4 ? .date : .malformedNumber
    case (3, (hyphen, hyphen)) where first == 4: return second <= 2 && third <= 2 ? .date : .malformedNumber
    case (3, (hyphen, hyphen)), (3, (dot, dot)):
      return third == 4 && (1...2).contains(first) && (1...2).contains(second) ? .date : grouped(bytes)
    case (2, (slash, _)): return second == 4 && first <= 2 ? .month : max(first, second) <= 9 ? .fraction : .malformedNumber
    case (2, (hyphen, _)): return first == 4 ? (second == 4 ? .term : second <= 2 ? .month : .malformedNumber) : .malformedNumber
    case (2, (UInt8(ascii: ":"), _)), (2, (UInt8(ascii: "h"), _)), (2, (UInt8(ascii: "H"), _)):
      return first <= 2 && second <= 2 && first > 0 ? .time : .malformedNumber
    default: return grouped(bytes)
    }
  }

  private static func grouped(_ bytes: ArraySlice<UInt8>) -> TokenKind {
    isMoney(bytes) ? .money : isDocument(bytes) ? .documentNumber : .malformedNumber
  }

  /// Groups of digits, which may be empty, with one byte between each; only the first three and the signs between them are kept.
  private struct Shape {
    var groups = 1
    var widths = (0, 0, 0)
    var separators: (UInt8, UInt8) = (0, 0)

    init(of bytes: ArraySlice<UInt8>) {
      for byte in bytes {
        switch (NumberForm.isDigit(byte), groups) {
        case (true, 1): widths.0 += 1
        case (true, 2): widths.1 += 1
        case (true, 3): widths.2 += 1
        case (true, _): break
        case (false, 1): (separators.0, groups) = (byte, 2)
        case (false, 2): (separators.1, groups) = (byte, 3)
        case (false, _): groups += 1
        }
      }
    }
  }

  static let slash = UInt8(ascii: "/")
  static let hyphen = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")

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

  /// What may stand behind a sum without a space.
  private static let currencies = ["đ", "Đ", "đồng", "VND", "VNĐ", "vnđ", "vnd"].map { Array($0.utf8) }

  /// Groups of three digits with dots, and perhaps the letter đ or another name of the currency.
  private static func isMoney(_ bytes: ArraySlice<UInt8>) -> Bool {
    let currency = currencies.first { bytes.suffix($0.count).elementsEqual($0) }
    let digits = bytes.dropLast(currency?.count ?? 0)
    guard digits.count(where: isDigit) <= maximumDigits else { return false }
    var width = 0
    var isFirst = true
    for byte in digits {
      if isDigit(byte) {
        width += 1
        continue
      }
      guard byte == UInt8(ascii: "."), isFirst ? (1...3).contains(width) : width == 3 else { return false }
      (width, isFirst) = (0, false)
    }
    return isFirst ? width > 0 : width == 3
  }

  /// symbol = ( letter | digit ) { letter | digit | ( "-" | "/" | "." ) ( letter | digit ) } .
  private static func isDocument(_ bytes: ArraySlice<UInt8>) -> Bool { documentParts(bytes) != nil }

  /// What a number of a document is made of.
  struct DocumentParts {
    var number: ArraySlice<UInt8>
    /// Of a number of the State that bears it: `15/2026/NĐ-CP`.
    var year: ArraySlice<UInt8>?
    var type: ArraySlice<UInt8>
    /// Empty where none is written: `10/BCTK`.
    var issuer: ArraySlice<UInt8>
    /// Whether it has the form of the Party's numbers, which is printed anew; any other is kept as written.
    var isOfParty = false
  }

  /// `08-NQ/CB` of the Party, `333/KH-UBND` and `15/2026/NĐ-CP` of the State, `39/KH/HU` and `10/BCTK` of older papers; nil for anything else.
  static func documentParts(_ bytes: ArraySlice<UInt8>) -> DocumentParts? {
    let number = bytes.prefix(while: isDigit)
    guard (1...6).contains(number.count), let sign = bytes[number.endIndex...].first else { return nil }
    let rest = bytes[(number.endIndex + 1)...]
    switch sign {
    case hyphen:
      guard let cut = rest.firstIndex(of: slash), cut > rest.startIndex, cut + 1 < rest.endIndex else { return nil }
      return DocumentParts(number: number, type: rest[..<cut], issuer: rest[(cut + 1)...], isOfParty: true)
    case slash:
      let year = rest.prefix(while: isDigit)
      guard year.isEmpty || year.count == 4 && rest[year.endIndex...].first == slash else { return nil }
      let symbol = year.isEmpty ? rest : rest[(year.endIndex + 1)...]
      let type = symbol.prefix { $0 != hyphen && $0 != slash }
      guard type.count > 1, let first = type.first, isCapital(first), symbol.last.map({ $0 != hyphen && $0 != slash }) == true else {
        return nil
      }
      let issuer = symbol[type.endIndex...].dropFirst()
      guard issuer.first.map({ $0 != hyphen && $0 != slash }) ?? true else { return nil }
      return DocumentParts(number: number, year: year.isEmpty ? nil : year, type: type, issuer: issuer)
    default: return nil
    }
  }

  /// A capital of ASCII, or the first byte of any letter beyond it.
  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x80 || byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
}

extension NumberForm {
  /// The number of a quarter written in Roman figures, the word after the first: `quý III/2026`.
  ///
  /// roman = "I" | "II" | "III" | "IV" .
  static func roman(in quarter: String) -> Int? {
    let words = quarter.split { $0.isWhitespace || $0 == "/" }
    return words.count > 1 ? ["I", "II", "III", "IV"].firstIndex(of: words[1].uppercased()).map { $0 + 1 } : nil
  }

  /// The ASCII character of a full-width form (U+FF01 to U+FF5E); nil for any other.
  static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) : nil
  }

  private static func halfWidth(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.contains(0xEF) else { return bytes }
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { text.append(halfWidth(scalar) ?? scalar) }
    return Array(String(text).utf8)[...]
  }

  /// The date or time that a malformed number is probably meant for: `30-9-26` is 30/09/2026, `19g30` and `19.30` are 19:30.
  static func meant(_ written: ArraySlice<UInt8>) -> String? {
    guard written.count <= maximumLength else { return nil }
    let plain = halfWidth(plainHyphens(written))
    if kind(of: plain) != .malformedNumber { return String(decoding: plain, as: UTF8.self) }
    let groups = plain.split { !isDigit($0) }
    let numbers = groups.map { $0.count <= 4 ? Int(String(decoding: $0, as: UTF8.self)) ?? 0 : 0 }
    switch (numbers.count, groups.last?.count) {
    case (3, 2?), (3, 4?):
      let year = numbers[2] < 100 ? numbers[2] + 2000 : numbers[2]
      guard (1...31).contains(numbers[0]), (1...12).contains(numbers[1]) else { return nil }
      return DateLiteral.day(year: year, month: numbers[1], day: numbers[0]).written(in: .vi)
    case (2, 2?):
      guard numbers[0] < 24, numbers[1] < 60, groups[0].count <= 2 else { return nil }
      return TimeLiteral(hour: numbers[0], minute: numbers[1]).written(in: .vi)
    default: return nil
    }
  }
}
