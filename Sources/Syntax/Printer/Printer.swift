import Diagnostics

/// Prints trees in canonical form: one spelling a keyword, one space between parts, text after a colon.
///
/// What it prints reads back as the tree it printed, whatever the texts in it hold: their line ends and stray spaces are put in order.
public struct Printer {
  let language: Language
  /// Lines longer than this many characters are broken where the form allows; nil leaves every statement on its line.
  let width: Int?
  /// Depth in blocks, of four columns each.
  var indent: Int
  var output = UTF8Text()
  /// The line being written, in the pieces between which it may be broken.
  private var pieces: [String] = []
  /// Without a width: something stands on the line, and it is in `output` already.
  private var isLineOpen = false
  private var breaks = false

  init(language: Language, width: Int?, indent: Int = 0) {
    self.language = language
    self.width = width
    self.indent = indent
  }

  /// One statement on one line, or more for blocks and for text of several lines, without a last newline.
  public static func print(_ statement: Statement, in language: Language) -> String {
    var printer = Printer(language: language)
    return printer.printed(statement)
  }

  /// A printer of statements one after another, each on one line.
  public init(language: Language) { self.init(language: language, width: nil) }

  /// One statement as `print(_:in:)` gives it; the room it took serves the next one.
  public mutating func printed(_ statement: Statement) -> String {
    output.clear()
    print(statement)
    return output.string
  }

  public static func print(_ parameter: TemplateStatement.Parameter, in language: Language) -> String {
    Printer(language: language).written(parameter)
  }

  public static func print(_ expression: Expression, in language: Language) -> String { Printer(language: language).expression(expression) }

  /// A string in quotes, with quotes and braces inside doubled and line ends as spaces.
  static func quoted(_ text: Text, in language: Language) -> String {
    let inner = text.pieces.map { piece in
      switch piece {
      case .computed(let value): "{" + Printer(language: language).expression(value) + "}"
      case .text(let run): run.onOneLine.doubling("{\"")
      }
    }
    return "\"" + inner.joined() + "\""
  }

  // MARK: Lines

  /// Adds to the line, after a space.
  mutating func part(_ text: String) {
    guard width != nil else { return addUnbroken(text) }
    if breaks || pieces.isEmpty { pieces.append(text) } else { pieces[pieces.count - 1] += " " + text }
    breaks = false
  }

  /// A line that is never broken is written as it comes.
  private mutating func addUnbroken(_ text: String) {
    beginUnbroken()
    output.write(text)
  }

  private mutating func beginUnbroken() {
    if isLineOpen {
      output.write(UInt8(ascii: " "))
    } else {
      for _ in 0..<indent { output.write("    ") }
      isLineOpen = true
    }
  }

  /// Adds to the line without a space.
  mutating func close(with text: String) {
    guard width != nil else { return output.write(text) }
    if pieces.isEmpty { pieces.append(text) } else { pieces[pieces.count - 1] += text }
  }

  /// The line may be broken before the next part.
  mutating func mayBreak() { breaks = true }

  mutating func word(of keyword: Keyword) {
    // A line that begins with a verb would begin a statement.
    if KeywordTable.shared.beginsStatement(keyword, in: language) { breaks = false }
    part(keyword.spelling(language))
  }

  mutating func write<V>(_ operand: Operand<V>) {
    switch operand.content {
    case .missing: break
    case .literal(let value) where width == nil:
      beginUnbroken()
      value.write(in: language, to: &output)
    case .literal(let value): part(value.written(in: language))
    case .computed(let value): part("{" + expression(value) + "}")
    }
  }

  mutating func members(_ list: [Operand<some LiteralValue>]) {
    for (index, operand) in list.enumerated() {
      if index > 0 { close(with: ",") }
      write(operand)
    }
  }

  /// Ends the line; one that is too long goes on below, `hang` columns further in.
  mutating func endLine(hang: Int = 4) {
    isLineOpen = false
    guard width != nil else { return }
    let margin = indent * 4
    var line = String(repeating: " ", count: margin)
    var isFresh = true
    var length = margin
    for piece in pieces {
      let width = piece.count
      if let limit = self.width, !isFresh, length + 1 + width > limit {
        output.write(line + "\n")
        line = String(repeating: " ", count: margin + hang)
        length = margin + hang
        isFresh = true
      }
      line += isFresh ? piece : " " + piece
      length += width + (isFresh ? 0 : 1)
      isFresh = false
    }
    output.write(line)
    pieces = []
  }

  /// The text after its colon when it is one line and fits, else on the lines below.
  mutating func free(_ text: Text) {
    if width == nil, let line = text.plainLine {
      close(with: ": ")
      return close(with: line)
    }
    let lines = lines(of: text)
    guard let first = lines.first else { return }
    close(with: ":")
    let length = indent * 4 + pieces.reduce(-1) { $0 + 1 + $1.count } + 1 + first.count
    if lines.count == 1, length <= width ?? .max {
      close(with: " " + first)
      return
    }
    endLine()
    let margin = "\n" + String(repeating: " ", count: indent * 4 + 4)
    for line in lines { output.write(margin + line) }
  }

  /// The lines of a text as they can be read back: no empty ones, no spaces at their ends, none at the beginning of the first.
  private func lines(of text: Text) -> [String] {
    var whole = ""
    for piece in text.pieces {
      switch piece {
      case .computed(let value): whole += "{" + expression(value) + "}"
      case .text(let run): whole += run.doubling("{")
      }
    }
    var lines = whole.unicodeScalars.split(whereSeparator: \.isLineEnd).map { line in
      String(String.UnicodeScalarView(line.reversed().drop(while: \.isPlainSpace).reversed()))
    }
    lines.removeAll(where: \.isEmpty)
    if let first = lines.first { lines[0] = String(String.UnicodeScalarView(first.unicodeScalars.drop(while: \.isSpace))) }
    return lines
  }

  /// Whether something stands on the line that is not yet in `output`.
  var hasOpenLine: Bool { isLineOpen || !pieces.isEmpty }
}

extension Text {
  /// The text when it is one line that can be printed as it stands; nil also for one that would only have to be looked at closer.
  var plainLine: String? {
    guard let run = literal, let first = run.utf8.first, let last = run.utf8.last else { return nil }
    guard first > 0x20, last > 0x20, !run.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "{") }) else { return nil }
    // A space of another script may stand at either end.
    if first >= 0x80, run.unicodeScalars.first?.properties.isWhitespace ?? true { return nil }
    if last >= 0x80, run.unicodeScalars.last?.properties.isWhitespace ?? true { return nil }
    return run
  }
}

extension Unicode.Scalar {
  fileprivate var isLineEnd: Bool { self == "\n" || self == "\r" }
  fileprivate var isPlainSpace: Bool { self == " " || self == "\t" }
  fileprivate var isSpace: Bool { isPlainSpace || Indentation.isWideSpace(value) }
}

extension String {
  fileprivate var onOneLine: String {
    guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return self }
    return unicodeScalars.split(whereSeparator: \.isLineEnd).map { String($0) }.joined(separator: " ")
  }

  /// Every one of some ASCII characters written twice.
  fileprivate func doubling(_ characters: String) -> String {
    guard utf8.contains(where: characters.utf8.contains) else { return self }
    var bytes: [UInt8] = []
    for byte in utf8 {
      bytes.append(byte)
      if characters.utf8.contains(byte) { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
