/// A half-open range of bytes of a source text.
public struct Span: Hashable, Sendable {
  public var start: UInt32
  public var end: UInt32

  public init(_ start: UInt32, _ end: UInt32) {
    self.start = start
    self.end = end
  }

  public static let zero = Span(0, 0)

  public func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }
  public var range: Range<Int> { Int(start)..<Int(end) }
}

/// A place in a text as people count it: lines and characters from 1.
public struct Position: Hashable, Sendable {
  public let line: Int
  public let column: Int
}

/// A text with its name: UTF-8 bytes in NFC, with line feeds at the ends of lines.
public struct SourceText: Sendable {
  /// Larger files are refused: no script of a cell comes near it.
  public static let maximumSize = 64 << 20

  /// File name, or `<stdin>`, `<shell>`.
  public let name: String
  public let bytes: [UInt8]

  /// A text whose bytes are in order already; those of a file come through `read(bytes:name:)`.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A text typed or made by the program, brought to NFC and line feeds.
  public init(name: String = "<shell>", _ text: String) {
    self.init(name: name, bytes: Array(text.utf8).composed().withLineFeeds())
  }

  public subscript(span: Span) -> String {
    String(decoding: bytes[span.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Line and column of a byte; counts from the start, so it is for messages and not for loops.
  public func position(of offset: UInt32) -> Position {
    let end = min(Int(offset), bytes.count)
    var line = 1
    var lineStart = 0
    for index in 0..<end where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    return Position(line: line, column: String(decoding: bytes[lineStart..<end], as: UTF8.self).count + 1)
  }

  /// The line a byte stands in, without its end.
  public func line(at offset: UInt32) -> String {
    let place = min(Int(offset), bytes.count)
    let start = bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
