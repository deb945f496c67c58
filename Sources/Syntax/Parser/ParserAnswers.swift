import Diagnostics

extension Parser {
  /// The one literal a short text consists of, such as a typed answer; nil when it is anything else.
  public static func literal(_ source: SourceText) -> Expression? {
    var parser = Parser(source)
    guard let value = parser.literal(at: parser.current.span), parser.atLineEnd else { return nil }
    return value
  }
}
