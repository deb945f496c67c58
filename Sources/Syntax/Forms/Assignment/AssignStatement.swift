import Diagnostics

/// `phân công @bình hạn 30/09/2026 sản phẩm "Phương án": Xây dựng phương án phòng chống bão lũ`
public struct AssignStatement: StatementForm {
  public static let production = "assign-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .assign, en: ["assign"], vi: ["phân công", "giao việc", "giao nhiệm vụ", "giao"], chapter: .assignment, level: .meeting,
      purpose: Localized(vi: "giao nhiệm vụ cho đảng viên", en: "give a member a task"),
      example: #"phân công @bình hạn 30/09/2026 sản phẩm "Phương án": Xây dựng phương án phòng chống bão lũ"#,
      help: #"phân công @bình hạn 30/09/2026 sản phẩm "Phương án" theo dõi @hà: Xây dựng phương án phòng chống bão lũ"#)
  ]
  public var number: Operand<TaskLiteral>?
  public var members: [Operand<HandleLiteral>] = []
  public var clauses = TaskClauses()
  public var content: Text?

  public init() {}

  /// assign-stmt = "assign" [ task ] [ "to" ] member { "," member } { task-clause } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.assign)
    form.newTask(&number)
    form.filler(.recipient, printedIn: [])
    form.list(&members)
    form.anyOrder { form in
      form.part(&clauses)
    }
    form.requiredText(&content)
  }
}
