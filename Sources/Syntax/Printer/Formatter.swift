import Diagnostics

/// Lays a script out in canonical form, in either language, with its comments and blank lines.
///
/// The layout follows from the tree alone, so that formatting twice is formatting once and a script comes back from the other language as
/// it was. The rules:
///
/// 1. A statement that fits in 120 columns is one line, its text after the colon.
/// 2. If only the text does not fit, it stands on the line below the colon, indented by four.
/// 3. If the part before the text does not fit either, it is broken before a clause, as late as possible; the further lines and the text
///    are indented by four. A part that cannot be broken may be longer.
/// 4. Text of several lines always stands below its colon. The lines of a block are indented by four, and a first line of a block that
///    must be broken goes on indented by eight.
/// 5. Several blank lines become one; those at the beginning and the end of a file and those within a statement are left out.
/// 6. A comment on a line of its own keeps its place, indented like the statement below it; one behind a statement stays behind it, after
///    one space. A comment within a statement is moved above it.
public struct Formatter {
  public static let width = 120

  /// The script laid out, or what is wrong with it.
  public struct Result: Sendable {
    /// Nil when the script does not parse.
    public var text: String?
    public var diagnostics: [Diagnostic]
  }

  private let source: SourceText
  private let tokens: [Token]
  /// The first token not passed yet.
  private var position = 0
  private var comments: ArraySlice<Comment>
  private var printer: Printer

  public static func format(_ source: SourceText, in language: Language) -> Result {
    format(source, 0..<source.bytes.count, in: language)
  }

  /// - Parameter span: statements with which no others share a line.
  static func format(_ source: SourceText, lines span: Span, in language: Language) -> Result {
    format(source, source.wholeLines(of: span), in: language)
  }

  private static func format(_ source: SourceText, _ range: Range<Int>, in language: Language) -> Result {
    let tokens = Lexer.tokens(of: source, in: range)
    var parser = Parser(source, tokens: tokens)
    let script = parser.block(endedBy: []).body
    guard parser.diagnostics.isEmpty else { return Result(text: nil, diagnostics: parser.diagnostics) }
    var formatter = Formatter(
      source: source, tokens: tokens, comments: Comment.all(in: source, from: range.lowerBound, between: tokens)[...],
      printer: Printer(language: language, width: width))
    for sentence in script { formatter.write(sentence) }
    formatter.writeComments(before: UInt32(range.upperBound) + 1)
    let text = formatter.printer.output.string
    return Result(text: text.isEmpty ? "" : text + "\n", diagnostics: [])
  }

  // MARK: Statements

  private mutating func write(_ sentence: Sentence) {
    let header = headerEnd(of: sentence)
    // Blank lines are looked for above the comments that belong to the statement, and again below them.
    writeComments(before: sentence.span.start)
    beginLine(at: sentence.span.start)
    writeComments(within: sentence.span.start, header)
    printer.header(of: sentence.statement)
    writeTrailingComment(after: header)
    guard case .control(let control) = sentence.statement else { return }
    switch control {
    case .template(let template): write(template.body, closedBy: .end, at: template.end)
    case .forEach(let loop): write(loop.body, closedBy: .end, at: loop.end)
    case .if(let branch):
      guard let otherwise = branch.otherwise else { return write(branch.body, closedBy: .end, at: branch.end) }
      write(branch.body, closedBy: .else, at: branch.elsePlace)
      write(otherwise, closedBy: .end, at: branch.end)
    case .use, .let, .ask, .include, .expect, .saveTemplate, .saveExercise, .dated: return
    }
  }

  private mutating func write(_ body: [Sentence], closedBy closer: Keyword, at place: Place) {
    printer.indent += 1
    for sentence in body { write(sentence) }
    writeComments(before: place.span.start)
    printer.indent -= 1
    beginLine(at: place.span.start)
    printer.word(of: closer)
    printer.endLine()
    writeTrailingComment(after: place.span.end)
  }

  /// Where the part of a block before its statements ends; of other statements the end.
  private mutating func headerEnd(of sentence: Sentence) -> UInt32 {
    guard sentence.statement.opensBlock else { return sentence.span.end }
    while tokens[position].span.start < sentence.span.start { position += 1 }
    while tokens[position].kind != .newline { position += 1 }
    return tokens[position - 1].span.end
  }

  // MARK: Lines and comments

  /// Begins a line, after a blank one where the source has one above a place.
  private mutating func beginLine(at place: UInt32) {
    guard !printer.output.isEmpty else { return }
    printer.output.write(hasBlankLine(above: place) ? "\n\n" : "\n")
  }

  private func hasBlankLine(above place: UInt32) -> Bool {
    var ends = 0
    for byte in source.bytes[..<Int(place)].reversed() {
      if byte == UInt8(ascii: "\n") { ends += 1 } else if byte != 0x20, byte != 0x09, byte != 0x0D { break }
      if ends > 1 { return true }
    }
    return false
  }

  private mutating func writeComments(before place: UInt32) {
    while let comment = comments.first, comment.span.start < place {
      beginLine(at: comment.span.start)
      writeComment()
    }
  }

  /// Comments inside a statement are moved above it.
  private mutating func writeComments(within start: UInt32, _ end: UInt32) {
    while let comment = comments.first, comment.span.start < end {
      writeComment()
      printer.output.write("\n")
    }
  }

  private mutating func writeComment() {
    guard let comment = comments.popFirst() else { return }
    printer.output.write(String(repeating: " ", count: printer.indent * 4) + source[comment.span])
  }

  private mutating func writeTrailingComment(after place: UInt32) {
    guard let comment = comments.first, !source.bytes[Int(place)..<Int(comment.span.start)].contains(UInt8(ascii: "\n")) else { return }
    comments.removeFirst()
    printer.output.write(" " + source[comment.span])
  }
}

/// A comment, without the spaces at its end.
private struct Comment {
  let span: Span

  static func all(in source: SourceText, from start: Int, between tokens: [Token]) -> [Comment] {
    var comments: [Comment] = []
    var end = start
    for token in tokens {
      let gap = source.bytes[end..<Int(token.span.start)]
      var rest = gap
      // Between tokens stand only spaces, line ends and comments.
      while let start = rest.firstIndex(of: UInt8(ascii: "-")) {
        let line = rest[start...].prefix { $0 != UInt8(ascii: "\n") }
        let text = line.lastIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D } ?? start
        comments.append(Comment(span: Span(UInt32(start), UInt32(text + 1))))
        rest = rest[line.endIndex...]
      }
      end = Int(token.span.end)
    }
    return comments
  }
}
