import Diagnostics

/// `kết luận #2 đúng tiến độ: Tiếp tục, hoàn thành trước 31/10`
public struct ConcludeStatement: StatementForm {
  public static let production = "conclude-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .conclude, en: ["conclude"], vi: ["kết luận"], chapter: .meeting, level: .meeting,
      purpose: Localized(vi: "chủ trì kết luận nhiệm vụ, điểm hoặc mục đang bàn", en: "the chair's conclusion on a task, point or item"),
      example: "kết luận #2 đúng tiến độ: Tiếp tục, hoàn thành trước 31/10",
      help: """
        kết luận #2 đúng tiến độ: Tiếp tục, hoàn thành trước 31/10
        kết luận #1, #3 hoàn thành: Biểu dương các đồng chí
        kết luận các việc còn lại đúng tiến độ
        kết luận điểm 1 của 08-NQ/CB hoàn thành: Phương án đã duyệt
        kết luận: Chi bộ thống nhất
        """)
  ]
  /// Several are concluded alike, each by itself; unsaid it is what was reported last, or without an outcome the open item.
  public var subjects: [Operand<ConcludedLiteral>] = []
  public var outcome: Choice<OutcomeWord>?
  public var reached: Operand<ReachedLiteral>?
  /// Of recurring work, the period it is about.
  public var period: Operand<TaskPeriodLiteral>?
  public var content: Text?

  public init() {}

  /// conclude-stmt = "conclude" [ concluded { "," concluded } ] { outcome | "at" reached | "period" task-period } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.conclude)
    form.optional(list: &subjects)
    form.anyOrder { form in
      form.optional(&outcome)
      form.clause(.reaching, &reached)
      form.clause(.ofPeriod, &period)
    }
    form.text(&content)
  }
}
