import Diagnostics

/// `hỏi "Ai vắng?" vào người_vắng dạng danh sách đảng viên mặc định không`
public struct AskStatement: UnformedStatement {
  public static let verbs: [Verb] = [
    Verb(
      .ask, en: ["ask"], vi: ["hỏi"], chapter: .templates, level: .office,
      purpose: Localized(vi: "hỏi người dùng", en: "ask the user"),
      example: #"hỏi "Ai vắng?" vào người_vắng dạng danh sách đảng viên mặc định không"#,
      outline: Localized(
        vi: "hỏi ‹\"câu hỏi\"› vào ‹tên› dạng ‹kiểu› [mặc định ‹giá trị›]", en: "ask ‹\"question\"› into ‹name› as ‹type› [default ‹value›]"
      ))
  ]
  public var question: Operand<StringLiteral>
  public var name: Name
  public var type: Choice<TypeWord>
  /// The answers allowed, for `lựa chọn`.
  public var choices: [StringLiteral]
  public var defaultValue: Expression?
}
