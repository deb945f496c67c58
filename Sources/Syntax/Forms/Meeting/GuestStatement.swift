import Diagnostics

/// `khách mời "Lê Văn Sáu" chức danh "Phó bí thư Đảng ủy phường"`; the clauses are said of all that are named.
public struct GuestStatement: StatementForm {
  public static let production = "guest-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .guest, en: ["guest"], vi: ["khách mời", "khách", "đại biểu"], chapter: .meeting, level: .meeting,
      purpose: Localized(vi: "khách dự họp", en: "a guest of the meeting"),
      example: #"khách mời "Lê Văn Sáu" chức danh "Phó bí thư Đảng ủy phường""#,
      help: """
        khách mời "Lê Văn Sáu" chức danh "Phó bí thư Đảng ủy phường"
        khách mời "Trần Thị Bảy" đơn vị "Hội Phụ nữ" vắng: Đi tập huấn
        """)
  ]
  public var names: [Operand<StringLiteral>] = []
  public var post: Operand<StringLiteral>?
  public var organisation: Operand<StringLiteral>?
  public var supervising = false
  /// Invited, and did not come (vắng).
  public var absent = false
  /// Of the absence.
  public var reason: Text?

  public init() {}

  /// guest-stmt = "guest" string { "," string } { "post" string | "organisation" string | "supervising" | "absent" } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.guest)
    form.list(&names)
    form.anyOrder { form in
      form.clause(.post, &post)
      form.clause(.organisation, &organisation)
      form.flag(.supervising, &supervising)
      form.flag(.absent, &absent)
    }
    form.text(&reason)
  }
}
