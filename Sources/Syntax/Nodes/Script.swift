import Diagnostics

/// A statement where it stands.
public struct Sentence: Sendable, Equatable {
  public var statement: Statement
  public var place: Place
  /// Nothing in it depends on where it runs but the handles: no braces, no `hôm nay`.
  public let isLiteral: Bool

  public init(_ statement: Statement, at span: Span = .zero, isLiteral: Bool = false) {
    self.statement = statement
    place = Place(span)
    self.isLiteral = isLiteral
  }

  /// Whether it says the same; how it was found to does not matter.
  public static func == (a: Sentence, b: Sentence) -> Bool { a.statement == b.statement }

  public var span: Span { place.span }
}
