import Diagnostics

/// `dùng "đọc và bế mạc" (giờ: 20:45)`
public struct UseStatement: UnformedStatement {
  public static let verbs: [Verb] = [
    Verb(
      .use, en: ["use"], vi: ["dùng"], chapter: .templates, level: .meeting,
      purpose: Localized(vi: "dùng một mẫu", en: "use a template"),
      example: #"dùng "đọc và bế mạc" (giờ: 20:45)"#,
      help: """
        dùng "sinh hoạt thường kỳ" (ngày: 03/09/2026)
        dùng "Họp thôn" mặc định (ngày họp: 03/10/2026)
        """,
      outline: Localized(
        vi: "dùng ‹\"tên mẫu\"› [mặc định] [(‹tên›: ‹giá trị›, …)]", en: "use ‹\"template\"› [default] [(‹name›: ‹value›, …)]"))
  ]
  public var name: Operand<StringLiteral>
  /// Parameters that have a default take it without a question.
  public var takesDefaults: Bool
  public var arguments: [Argument]

  public init(name: Operand<StringLiteral>, takesDefaults: Bool = false, arguments: [Argument]) {
    self.name = name
    self.takesDefaults = takesDefaults
    self.arguments = arguments
  }

  public struct Argument: Sendable, Equatable {
    public var name: Name
    public var value: Expression

    public init(name: Name, value: Expression) {
      self.name = name
      self.value = value
    }
  }
}
