import Diagnostics

/// How much a product weighs: `2` or `1,5`, in tenths.
public struct CoefficientLiteral: LiteralValue {
  public static let production = Production.coefficient
  public var tenths: Int

  public init(tenths: Int) { self.tenths = tenths }

  /// coefficient = number [ "," digit ] .
  ///
  /// No blank stands around the comma, which else parts one clause from the next.
  public static func read(_ parser: inout Parser) -> CoefficientLiteral? {
    guard let token = parser.take(.integer, production) else { return nil }
    let (tenths, overflow) = parser.joinedNumber(in: token).multipliedReportingOverflow(by: 10)
    return CoefficientLiteral(tenths: (overflow ? .max : tenths).clampedSum(parser.takeDecimal(behind: token) ?? 0))
  }

  public func written(in language: Language) -> String { tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10),\(tenths % 10)" }
}

extension Int {
  fileprivate func clampedSum(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}

extension Parser {
  /// The digit of `,5` directly behind a number.
  fileprivate mutating func takeDecimal(behind number: Token) -> Int? {
    guard current.kind == .comma, kind(position + 1) == .integer, case let decimal = tokens[position + 1],
      number.span.end == current.span.start, current.span.end == decimal.span.start, decimal.span.range.count == 1
    else { return nil }
    advance()
    advance()
    return joinedNumber(in: decimal)
  }
}
