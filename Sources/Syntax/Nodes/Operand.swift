import Diagnostics

/// Where a node stands in its source; two nodes that differ only in place are equal.
public struct Place: Sendable, Equatable {
  public var span: Span

  public init(_ span: Span = .zero) { self.span = span }

  public static func == (a: Place, b: Place) -> Bool { true }
}

/// One part of a statement that holds a value: `@bình`, `#2`, `{tháng}`.
public struct Operand<Value: LiteralValue>: Sendable, Equatable {
  public enum Content: Sendable, Equatable {
    /// Not written, though the production asks for it.
    case missing
    case literal(Value)
    /// In braces, to be computed when the statement runs.
    case computed(Expression)
  }

  public var content: Content
  public var place: Place

  public init(_ content: Content = .missing, at span: Span = .zero) {
    self.content = content
    place = Place(span)
  }

  public init(_ value: Value) { self.init(.literal(value)) }

  public var span: Span { place.span }

  /// The value as written; nil when missing or still to be computed.
  public var literal: Value? {
    if case .literal(let value) = content { value } else { nil }
  }
}

/// One of several keywords at a position that asks for one: `đúng tiến độ`.
public struct Choice<Value: KeywordChoice>: Sendable, Equatable {
  /// Nil when not written, or still to be computed.
  public var value: Value?
  /// In braces, to be computed when the statement runs.
  public var computed: Expression?
  public var place: Place

  public init(_ value: Value? = nil, at span: Span = .zero) {
    self.value = value
    place = Place(span)
  }
}

/// A set of keywords of which one stands at a position.
public protocol KeywordChoice: Sendable, Equatable, CaseIterable {
  /// Name of the production in the grammar.
  static var production: String { get }
  var keyword: Keyword { get }
}

/// Free text or a string: pieces of text and expressions in braces.
public struct Text: Sendable, Equatable {
  public enum Piece: Sendable, Equatable {
    case text(String)
    case computed(Expression)
  }

  public var pieces: [Piece]
  public var place: Place

  public init(_ pieces: [Piece] = [], at span: Span = .zero) {
    self.pieces = pieces
    place = Place(span)
  }

  public init(_ text: String) { self.init(text.isEmpty ? [] : [.text(text)]) }

  /// The text when nothing in it has to be computed.
  public var literal: String? {
    switch pieces.count {
    case 0: ""
    case 1: if case .text(let text) = pieces[0] { text } else { nil }
    default: nil
    }
  }
}

/// Members by handle, or all except some: `tất cả trừ @cường, @lan`.
public struct MemberSelection: Sendable, Equatable {
  public var all = false
  /// The members named, or with `all` those excepted.
  public var members: [Operand<HandleLiteral>] = []
  public var place = Place()

  public init(all: Bool = false, members: [Operand<HandleLiteral>] = []) {
    self.all = all
    self.members = members
  }
}
