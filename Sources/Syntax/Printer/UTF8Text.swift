import Diagnostics

/// Text being put together as UTF-8 bytes; the canonical sentence of every record passes through one.
public struct UTF8Text: Sendable {
  private var bytes: [UInt8] = []

  /// Room for most sentences, so that the bytes are moved seldom.
  init() { bytes.reserveCapacity(240) }

  var isEmpty: Bool { bytes.isEmpty }
  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  mutating func write(_ byte: UInt8) { bytes.append(byte) }

  /// - Parameters:
  ///   - number: negative ones come from calculations and stand in messages only.
  ///   - width: digits at least, with zeros in front.
  mutating func write(_ number: Int, width: Int = 1) {
    if number < 0 { write(UInt8(ascii: "-")) }
    write(digitsOf: number.magnitude, width: width)
  }

  private mutating func write(digitsOf number: UInt, width: Int) {
    if number >= 10 || width > 1 { write(digitsOf: number / 10, width: width - 1) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}

/// A literal made of digits, written straight into the text instead of through a string of its own.
protocol DigitLiteral: LiteralValue {}

extension DigitLiteral {
  public func written(in language: Language) -> String {
    var text = UTF8Text()
    write(in: language, to: &text)
    return text.string
  }
}
