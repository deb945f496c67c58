import Diagnostics

/// `chức vụ @an bí thư từ 15/01/2025`
public struct RoleStatement: StatementForm {
  public static let production = "role-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .role, en: ["role"], vi: ["chức vụ"], chapter: .organisation, level: .year,
      purpose: Localized(vi: "giao chức vụ", en: "give a post"),
      example: "chức vụ @an bí thư từ 15/01/2025")
  ]
  public var member = Operand<HandleLiteral>()
  public var post = Operand<PostLiteral>()
  public var from: Operand<DateLiteral>?
  public var until: Operand<DateLiteral>?

  public init() {}

  /// role-stmt = "role" member post { "from" date | "until" date } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.role)
    form.operand(&member)
    form.operand(&post)
    form.anyOrder { form in
      form.clause(.from, &from)
      form.clause(.until, &until)
    }
  }
}
