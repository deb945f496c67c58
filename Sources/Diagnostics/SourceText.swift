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

  /// Line and column of a byte; counts from the start, so that a loop takes a `LineTable`.
  public func position(of offset: UInt32) -> Position {
    let end = min(Int(offset), bytes.count)
    let line = bytes[..<end].count { $0 == UInt8(ascii: "\n") } + 1
    return Position(line: line, column: column(of: end, from: bytes[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0))
  }

  fileprivate func column(of end: Int, from lineStart: Int) -> Int {
    String(decoding: bytes[lineStart..<end], as: UTF8.self).count + 1
  }

  /// The line a byte stands in, without its end.
  public func line(at offset: UInt32) -> String {
    let place = min(Int(offset), bytes.count)
    let start = bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

/// Where the lines of a text begin, for the places of many messages.
public struct LineTable: Sendable {
  private let source: SourceText
  private let starts: [Int]

  public init(_ source: SourceText) {
    self.source = source
    var starts = [0]
    for (index, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    self.starts = starts
  }

  /// Line and column of a byte; past the end, of the end.
  public func position(of offset: UInt32) -> Position {
    let place = min(Int(offset), source.bytes.count)
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return Position(line: low + 1, column: source.column(of: place, from: starts[low]))
  }
}
