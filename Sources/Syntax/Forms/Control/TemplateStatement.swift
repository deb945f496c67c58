import Diagnostics

/// `mẫu "sinh hoạt thường kỳ" (ngày: ngày, giờ: giờ = 19:00)` … `hết`
public struct TemplateStatement: UnformedStatement {
  public static let verbs: [Verb] = [
    Verb(
      .template, en: ["template"], vi: ["mẫu"], chapter: .templates, level: .office,
      purpose: Localized(vi: "đặt một mẫu có tham số", en: "declare a template with parameters"),
      example: """
        mẫu "đọc và bế mạc" (giờ: giờ = 21:00)
            đọc lại
            bế mạc lúc {giờ}
        hết
        """,
      help: """
        mẫu "mở đầu" (ngày: ngày)
            họp thường kỳ {ngày}
        hết
        """,
      outline: Localized(
        vi: "mẫu ‹\"tên\"› [(‹tên›: ‹kiểu› [= ‹giá trị›], …)] … hết", en: "template ‹\"name\"› [(‹name›: ‹type› [= ‹value›], …)] … end"))
  ]
  public var name: Operand<StringLiteral>
  public var parameters: [Parameter]
  public var body: [Sentence]
  /// Where `hết` stands.
  public var end = Place()

  public init(name: Operand<StringLiteral>, parameters: [Parameter], body: [Sentence], end: Place = Place()) {
    self.name = name
    self.parameters = parameters
    self.body = body
    self.end = end
  }

  public struct Parameter: Sendable, Equatable {
    public var name: Name
    public var type: Choice<TypeWord>
    /// The values allowed, for `lựa chọn`.
    public var choices: [StringLiteral]
    public var defaultValue: Expression?

    public init(name: Name, type: Choice<TypeWord>, choices: [StringLiteral] = [], defaultValue: Expression? = nil) {
      self.name = name
      self.type = type
      self.choices = choices
      self.defaultValue = defaultValue
    }
  }
}
