import Diagnostics

/// `đính chính 57 lý do "Ghi nhầm tỷ lệ": báo cáo @bình #2 đạt 70%: Đã vận động 4 hộ`
public struct CorrectStatement: StatementForm {
  public static let production = "correct-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .correct, en: ["correct"], vi: ["đính chính"], chapter: .program, level: .month,
      purpose: Localized(vi: "sửa một câu của cuộc họp đã bế mạc", en: "correct a statement of a closed meeting"),
      example: #"đính chính 57 lý do "Ghi nhầm tỷ lệ": báo cáo @bình #2 đạt 70%: Đã vận động 4 hộ"#)
  ]
  public var record = Operand<NumberLiteral>()
  public var reason = Operand<StringLiteral>()
  /// The statement as it should have been.
  public var statement: Text?

  public init() {}

  /// correct-stmt = "correct" number "reason" string text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.correct)
    form.operand(&record)
    form.word(.reason)
    form.operand(&reason)
    form.requiredText(&statement)
  }
}
