import Diagnostics

/// `đề xuất người cho "Kế toán hợp tác xã" loại cố định`
public struct SuggestStatement: StatementForm {
  public static let production = "suggest-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .suggest, en: ["suggest"], vi: ["đề xuất"], chapter: .asking, level: .month,
      purpose: Localized(vi: "gợi ý người, phân công, chương trình họp", en: "suggest people, assignments, an agenda"),
      example: #"đề xuất người cho "Kế toán hợp tác xã" loại cố định"#,
      help: """
        đề xuất người cho "Phụ trách đội văn nghệ" loại mùa vụ
        đề xuất phân công cho #3, "Kế toán hợp tác xã"
        đề xuất chương trình tháng 9/2026
        """)
  ]
  public var suggestion = Choice<SuggestionWord>()
  /// What somebody is sought for, one for `người`.
  public var needs: [Operand<NeedLiteral>] = []
  public var clauses = TaskClauses()
  /// The tasks suit people who are old or unwell.
  public var isLight = false
  public var meetingKind: Choice<MeetingKindWord>?
  public var month: Operand<MonthLiteral>?
  public var output: Choice<OutputWord>?
  /// Further tasks, one a line.
  public var tasks: Text?

  public init() {}

  /// suggest-stmt = "suggest" ( "person" "for" need { task-clause | "light" | "as" output } | "assignment" { "for" need { "," need } |
  ///   task-clause | "light" | "as" output } [ text ] | "agenda" { meeting-kind | "month" month | "as" output } ) .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.suggest)
    var suggestion = suggestion
    form.alternatives(&suggestion) { word, form in
      switch word {
      case .person:
        form.word(.purpose)
        if needs.isEmpty { needs = [Operand()] }
        form.operand(&needs[0])
        form.anyOrder { form in details(&form) }
      case .assignment:
        form.anyOrder { form in
          form.clause(.purpose, list: &needs)
          details(&form)
        }
        form.text(&tasks)
      case .agenda:
        form.anyOrder { form in
          form.optional(&meetingKind)
          form.clause(.month, &month)
          form.clause(.as, &output)
        }
      }
    }
    self.suggestion = suggestion
  }

  private mutating func details(_ form: inout some FormWalker) {
    form.part(&clauses)
    form.flag(.light, &isLight)
    form.clause(.as, &output)
  }
}
