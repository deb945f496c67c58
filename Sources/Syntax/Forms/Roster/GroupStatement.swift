import Diagnostics

/// `tổ "Tổ 1" phụ trách @an gồm @bình, @hoa số hộ 45 từ 15/01/2026`
public struct GroupStatement: StatementForm {
  public static let production = "group-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .group, en: ["group"], vi: ["tổ", "tổ đảng"], chapter: .organisation, level: .year,
      purpose: Localized(vi: "tổ đảng, tổ công tác, địa bàn và các hộ", en: "a party group, team or area and its households"),
      example: #"tổ "Tổ 1" phụ trách @an gồm @bình, @hoa số hộ 45 từ 15/01/2026"#,
      help: """
        tổ "Tổ 1" phụ trách @an gồm @bình, @hoa số hộ 45 từ 15/01/2026
        tổ "Tổ 1" bớt @hoa từ 01/08/2026
        """)
  ]
  public var name = Operand<StringLiteral>()
  public var kind: Choice<GroupKindWord>?
  public var heads: [Operand<HandleLiteral>] = []
  public var members: [Operand<HandleLiteral>] = []
  public var joining: [Operand<HandleLiteral>] = []
  public var leaving: [Operand<HandleLiteral>] = []
  public var households: Operand<NumberLiteral>?
  public var householdNames: [Operand<StringLiteral>] = []
  public var from: Operand<DateLiteral>?

  public init() {}

  /// group-stmt = "group" string { "kind" group-kind | "head" member { "," member } | "including" member { "," member } | "adding" member
  ///   { "," member } | "removing" member { "," member } | "households" number | "household" string { "," string } | "from" date } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.group)
    form.operand(&name)
    form.anyOrder { form in
      form.clause(.kind, &kind)
      form.clause(.head, list: &heads)
      form.clause(.including, list: &members)
      form.clause(.adding, list: &joining)
      form.clause(.removing, list: &leaving)
      form.clause(.households, &households)
      form.clause(.household, list: &householdNames)
      form.clause(.from, &from)
    }
  }
}
