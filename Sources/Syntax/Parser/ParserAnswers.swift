import Diagnostics

extension Parser {
  /// The one literal a short text consists of, such as a typed answer; nil when it is anything else.
  public static func literal(_ source: SourceText) -> Expression? {
    var parser = Parser(source)
    guard let value = parser.literal(at: parser.current.span), parser.atLineEnd else { return nil }
    return value
  }

  /// The value of a kind that a whole text is written as; nil when it is anything else.
  public static func whole<V: LiteralValue>(_ text: String) -> V? {
    var parser = Parser(SourceText(text))
    guard let value = V.read(&parser), parser.diagnostics.isEmpty, parser.atEndOfText else { return nil }
    return value
  }

  /// The name that a whole text is read as; nil when it is anything else.
  public static func name(_ text: String) -> String? {
    var parser = Parser(SourceText(text))
    let name = parser.name()
    return parser.diagnostics.isEmpty && parser.atEndOfText ? name.text : nil
  }
}
