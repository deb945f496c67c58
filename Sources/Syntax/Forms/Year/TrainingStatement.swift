import Diagnostics

/// `tập huấn @hòa ngày 12/05/2026 do "Ban Tổ chức Huyện ủy" nội dung "Nghiệp vụ công tác đảng" kết quả khá`
public struct TrainingStatement: StatementForm {
  public static let production = "training-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .training, en: ["training"], vi: ["tập huấn", "dự tập huấn"], chapter: .organisation, level: .office,
      purpose: Localized(vi: "ai được tập huấn gì, do ai mở, kết quả thế nào", en: "who was trained on what, by whom, with what result"),
      example: #"tập huấn @hòa ngày 12/05/2026 do "Ban Tổ chức Huyện ủy" nội dung "Nghiệp vụ công tác đảng" kết quả khá"#,
      help: """
        tập huấn @hòa ngày 12/05/2026 do "Ban Tổ chức Huyện ủy" nội dung "Nghiệp vụ công tác đảng" kết quả khá
        tập huấn tất cả trừ @lan từ 12/05/2026 đến 14/05/2026 do "Trung tâm chính trị" nội dung "Nghị quyết đại hội"
        """)
  ]
  public var members = MemberSelection()
  /// Of a course of one day.
  public var date: Operand<DateLiteral>?
  public var from: Operand<DateLiteral>?
  public var until: Operand<DateLiteral>?
  public var organizer: Operand<StringLiteral>?
  public var subject: Operand<StringLiteral>?
  public var result: Operand<CourseResultLiteral>?
  public var remark: Text?

  public init() {}

  /// training-stmt = "training" selection { "date" date | "from" date | "until" date | "by" string | "content" string | "results"
  ///   course-result } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.training)
    form.selection(&members)
    form.anyOrder { form in
      form.clause(.date, &date)
      form.clause(.from, &from)
      form.clause(.until, &until)
      form.clause(.by, &organizer)
      form.clause(.content, &subject)
      form.clause(.results, &result)
    }
    form.demand(.content, StringLiteral.production, isMissing: subject == nil)
    form.text(&remark)
  }
}
