import Diagnostics

/// `cập nhật @bình nghề "Nghỉ hưu" từ 01/06/2026`
public struct UpdateStatement: StatementForm {
  public static let production = "update-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .update, en: ["update"], vi: ["cập nhật"], chapter: .organisation, level: .month,
      purpose: Localized(vi: "sửa thông tin của đảng viên", en: "change a member's facts"),
      example: #"cập nhật @bình nghề "Nghỉ hưu" từ 01/06/2026"#)
  ]
  public var member = Operand<HandleLiteral>()
  public var name: Operand<StringLiteral>?
  public var facts = MemberClauses()
  public var from: Operand<DateLiteral>?

  public init() {}

  /// update-stmt = "update" member { "name" string | member-clause | "from" date } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.update)
    form.operand(&member)
    form.anyOrder { form in
      form.clause(.name, &name)
      form.part(&facts)
      form.clause(.from, &from)
    }
  }
}
