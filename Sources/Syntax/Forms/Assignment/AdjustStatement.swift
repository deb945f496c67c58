import Diagnostics

/// `điều chỉnh #2 hạn 31/10/2026: Mưa lũ kéo dài`
public struct AdjustStatement: StatementForm {
  public static let production = "adjust-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .adjust, en: ["adjust"], vi: ["điều chỉnh", "điều chỉnh nhiệm vụ", "điều chỉnh phân công"], chapter: .assignment, level: .month,
      purpose: Localized(vi: "đổi hạn, người, sản phẩm của việc, điểm, chỉ tiêu", en: "change a task, point, target or shortcoming"),
      example: "điều chỉnh #2 hạn 31/10/2026: Mưa lũ kéo dài")
  ]
  public var subject = Operand<FollowedLiteral>()
  public var content: Operand<StringLiteral>?
  public var followed = FollowUpClauses()
  public var clauses = TaskClauses()
  public var joining: [Operand<HandleLiteral>] = []
  public var leaving: [Operand<HandleLiteral>] = []
  public var reason: Text?

  public init() {}

  /// adjust-stmt = "adjust" followed { "content" string | followed-clause | task-clause | "adding" member { "," member } | "removing"
  ///   member { "," member } } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.adjust)
    form.operand(&subject)
    form.anyOrder { form in
      form.clause(.content, &content)
      form.part(&followed)
      form.part(&clauses)
      form.clause(.adding, list: &joining)
      form.clause(.removing, list: &leaving)
    }
    form.text(&reason)
  }
}

extension FollowedLiteral {
  /// The clauses in which anything can be adjusted.
  public static let allAdjustable = Set(
    [FollowedLiteral.task(TaskLiteral(1)), .point(1, of: nil), .target(1), .shortcoming(1)].flatMap(\.adjustable))

  private static let adjustableInTasks: [Keyword] = {
    var clauses = TaskClauses()
    var survey = FormSurvey()
    clauses.walk(&survey)
    let usual: [Keyword] = [.due, .product, .follower]
    return usual + survey.words.filter { !usual.contains($0) } + [.adding, .removing, .content]
  }()

  /// The clauses in which it can be adjusted, the usual ones first.
  public var adjustable: [Keyword] {
    switch self {
    case .task: Self.adjustableInTasks
    case .point: [.due, .by, .product, .report, .content]
    case .target: [.due, .reaching, .unit, .by, .content]
    case .shortcoming: [.due, .remedy, .cause, .proposal, .addressee, .by, .content]
    }
  }
}
