import Diagnostics

/// What a token is by its look alone.
public enum TokenKind: UInt8, Sendable {
  /// Syllables that spell a keyword; which one depends on the position.
  case keyword
  /// Any other word.
  case word
  /// `@bình`
  case handle
  /// `#2`
  case task
  case integer
  /// `12.420`
  case money
  /// `2/3`
  case fraction
  case percent
  case date
  case month
  /// `quý 3/2026`, `Q3/2026`
  case quarter
  case time
  /// `2025-2030`
  case term
  /// `08-NQ/CB`
  case documentNumber
  case string
  /// A piece of free text within one line.
  case text
  /// The end of a line inside free text that goes on.
  case textBreak
  case comma, colon, leftParenthesis, rightParenthesis, leftBrace, rightBrace, dot
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, plus, minus, star, slash
  /// The end of a statement's line.
  case newline
  case endOfFile
  /// Begins like a number but is none of its forms.
  case malformedNumber
  /// A string without its closing quote.
  case unterminatedString
  case unknownCharacter
}

/// A token: its kind and its bytes; the bytes between two tokens are trivia (spaces, blank lines, comments).
public struct Token: Sendable, Equatable {
  public let kind: TokenKind
  /// For `.keyword`, its index in `KeywordTable.readings`.
  let spelling: UInt16
  public let span: Span

  init(_ kind: TokenKind, _ start: Int, _ end: Int, spelling: UInt16 = .max) {
    self.kind = kind
    self.spelling = spelling
    span = Span(UInt32(start), UInt32(end))
  }

  /// Whether the keyword is one of its readings.
  public func spells(_ keyword: Keyword) -> Bool {
    kind == .keyword && KeywordTable.shared.sets[Int(spelling)].contains(keyword)
  }

  /// The statement a keyword token begins, if one of its readings is a verb.
  public var verb: Keyword? {
    kind == .keyword ? KeywordTable.shared.verbs[Int(spelling)] : nil
  }
}
