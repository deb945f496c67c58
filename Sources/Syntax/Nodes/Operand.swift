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
  static var production: Production { get }
  var keyword: Keyword { get }
}

/// Free text or a string: pieces of text and expressions in braces.
public struct Text: Sendable, Equatable {
  public enum Piece: Sendable, Equatable {
    case text(String)
    case computed(Expression)
  }

  private enum Content: Sendable, Equatable {
    case plain(String)
    case mixed([Piece])
  }

  // Most texts have nothing in them to be computed and then need no list.
  private let content: Content
  public var place: Place

  /// What stands in an offered statement for words that only people know.
  public static let blank = "…"

  /// Nothing but a blank that was not filled in.
  public var isBlank: Bool {
    // Asked of every text: all but a few are told from a blank by their first byte.
    guard let text = literal, let first = text.utf8.first, first == Text.blank.utf8.first || first <= 0x20 else { return false }
    return text.split(whereSeparator: \.isWhitespace) == [Text.blank[...]]
  }

  public init(_ pieces: [Piece], at span: Span = .zero) {
    switch (pieces.count, pieces.first) {
    case (0, _): content = .plain("")
    case (1, .text(let text)): content = .plain(text)
    default: content = .mixed(pieces)
    }
    place = Place(span)
  }

  public init(_ text: String, at span: Span = .zero) {
    content = .plain(text)
    place = Place(span)
  }

  public var pieces: [Piece] {
    switch content {
    case .plain(let text): text.isEmpty ? [] : [.text(text)]
    case .mixed(let pieces): pieces
    }
  }

  /// The text when nothing in it has to be computed.
  public var literal: String? {
    if case .plain(let text) = content { text } else { nil }
  }

  public var isEmpty: Bool { literal?.isEmpty ?? false }
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
