import Diagnostics

/// `báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ`
public struct ReportStatement: StatementForm {
  public static let production = "report-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .report, en: ["report"], vi: ["báo cáo", "báo cáo kết quả", "báo cáo tiến độ"], chapter: .meeting, level: .meeting,
      purpose: Localized(vi: "đảng viên báo cáo nhiệm vụ", en: "a member reports on a task"),
      example: "báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ")
  ]
  public var member = Operand<HandleLiteral>()
  /// Unsaid it is the member's only open task.
  public var subject: Operand<FollowedLiteral>?
  public var progress: Operand<ReachedLiteral>?
  /// The day the work was done.
  public var finished: Operand<DateLiteral>?
  /// Of recurring work, the period it is about.
  public var period: Operand<TaskPeriodLiteral>?
  public var result: Text?

  public init() {}

  /// report-stmt = "report" member [ [ "on" ] followed ] { "at" reached | "finished" date | "period" task-period }
  ///   [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.report)
    form.operand(&member)
    form.optional(&subject, after: .on, printedIn: [.en])
    form.anyOrder { form in
      form.clause(.reaching, &progress)
      form.clause(.finished, &finished)
      form.clause(.ofPeriod, &period)
    }
    form.text(&result)
  }
}
