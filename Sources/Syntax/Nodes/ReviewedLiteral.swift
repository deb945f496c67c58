import Diagnostics

/// Who is reviewed: `@bình`, `chi bộ` or `chi ủy`.
public enum ReviewedLiteral: LiteralValue {
  case member(HandleLiteral)
  case cell
  case committee

  public static let production = Production.reviewed
  public static let isPlain = false

  /// reviewed = member | "cell" | "committee" .
  public static func read(_ parser: inout Parser) -> ReviewedLiteral? {
    if parser.take(.cell) { return .cell }
    if parser.take(.committee) { return .committee }
    return HandleLiteral.read(&parser).map(ReviewedLiteral.member)
  }

  public func written(in language: Language) -> String {
    switch self {
    case .member(let member): member.written(in: language)
    case .cell: Keyword.cell.spelling(language)
    case .committee: Keyword.committee.spelling(language)
    }
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> ReviewedLiteral {
    if case .member(let handle) = self { .member(try resolver.resolve(handle, at: span)) } else { self }
  }
}
