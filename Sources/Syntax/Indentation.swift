import Diagnostics
import TextRoom

/// How far a line is indented: a tab reaches to the next multiple of four, a wide or no-break space counts as one column.
enum Indentation {
  /// The columns and the bytes of the spaces at the beginning of a line.
  static func measure(_ bytes: [UInt8], from start: Int, to end: Int) -> (columns: Int, width: Int) {
    var columns = 0
    var index = start
    while index < end, let step = step(bytes, at: index, to: end, column: columns) {
      columns = step.column
      index += step.width
    }
    return (columns, index - start)
  }

  /// The bytes of the spaces that fill some columns at the beginning of a line.
  static func width(_ bytes: [UInt8], from start: Int, to end: Int, columns limit: Int) -> Int {
    var columns = 0
    var index = start
    while index < end, columns < limit, let step = step(bytes, at: index, to: end, column: columns) {
      columns = step.column
      index += step.width
    }
    return index - start
  }

  /// space = " " | tab | wide-space .
  ///
  /// A wide space is one that word processors put: no-break, en to hair, zero-width, narrow no-break, ideographic, byte order mark.
  static func isWideSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0x2000...0x200B, 0x202F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  private static func step(_ bytes: [UInt8], at index: Int, to end: Int, column: Int) -> (column: Int, width: Int)? {
    switch bytes[index] {
    case 0x20: return (column + 1, 1)
    case 0x09: return ((column / 4 + 1) * 4, 1)
    case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0: return (column + 1, 2)
    case 0xE2...0xEF where index + 2 < end && bytes[index + 1] & 0xC0 == 0x80 && bytes[index + 2] & 0xC0 == 0x80:
      let value = UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
      return isWideSpace(value) ? (column + 1, 3) : nil
    default: return nil
    }
  }
}

extension SourceText {
  /// The lines of comment right above the line a place begins on, without their signs; empty when there are none.
  public func comment(above place: Span) -> String {
    let lines = String(decoding: bytes[..<min(Int(place.start), bytes.count)], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let comments = lines.reversed().prefix { $0.drop(while: \.isWhitespace).hasPrefix("--") }.reversed()
    return comments.map { line in
      line.drop { $0.isWhitespace || $0 == "-" }.withoutOuterSpace
    }.joined(separator: "\n")
  }
}
