import Diagnostics

/// `lưu bài "Buổi họp tháng 9" ngày 03/09/2026 lỗi 3`
public struct SaveExerciseStatement: StatementForm {
  public static let production = "save-exercise-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .saveExercise, en: ["save exercise"], vi: ["lưu bài", "lưu bài tập"], chapter: .templates, level: .office,
      purpose: Localized(
        vi: "lưu một cuộc họp đã ghi thành bài tập, đổi hết tên", en: "save a meeting as an exercise that names nobody"),
      example: #"lưu bài "Buổi họp tháng 9" ngày 03/09/2026 lỗi 3"#)
  ]
  public var name = Operand<StringLiteral>()
  public var date: Operand<DateLiteral>?
  /// How many faults the learner is to find.
  public var faults: Operand<NumberLiteral>?
  /// The findings wanted among them.
  public var codes: [Operand<CodeLiteral>] = []

  public init() {}

  /// save-exercise-stmt = "save exercise" string { "date" date | "faults" number | "code" code { "," code } } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.saveExercise)
    form.operand(&name)
    form.anyOrder { form in
      form.clause(.date, &date)
      form.clause(.faults, &faults)
      form.clause(.code, list: &codes)
    }
  }
}
