import Diagnostics

/// `quần chúng "Ngô Thị Mai" sinh 20/10/2001 giúp đỡ @hòa giới thiệu 03/03/2026 bồi dưỡng 10/06/2026`
public struct CandidateStatement: StatementForm {
  public static let production = "candidate-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .candidate, en: ["candidate"], vi: ["quần chúng"], chapter: .organisation, level: .year,
      purpose: Localized(vi: "quần chúng ưu tú và các bước đến kết nạp", en: "a candidate and the steps to admission"),
      example: #"quần chúng "Ngô Thị Mai" sinh 20/10/2001 giúp đỡ @hòa giới thiệu 03/03/2026 bồi dưỡng 10/06/2026"#,
      help: """
        quần chúng "Ngô Thị Mai" sinh 20/10/2001 giúp đỡ @hòa giới thiệu 03/03/2026
        quần chúng "Ngô Thị Mai" bồi dưỡng 10/06/2026
        """)
  ]
  public var name = Operand<StringLiteral>()
  public var born: Operand<BirthLiteral>?
  public var sex: Choice<SexWord>?
  public var job: Operand<StringLiteral>?
  public var helpers: [Operand<HandleLiteral>] = []
  public var introduced: Operand<DateLiteral>?
  public var course: Operand<DateLiteral>?
  public var applied: Operand<DateLiteral>?
  public var vetted: Operand<DateLiteral>?
  public var consulted: Operand<DateLiteral>?
  public var considered: Operand<DateLiteral>?
  public var decided: Operand<DateLiteral>?
  public var dropped = false
  public var from: Operand<DateLiteral>?
  public var remark: Text?

  public init() {}

  /// candidate-stmt = "candidate" string { "born" birth | "sex" sex | "job" string | "helper" member { "," member } | "introduced" date |
  ///   "course" date | "applied" date | "vetted" date | "consulted" date | "considered" date | "decided" date | "dropped" | "from" date }
  ///   [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.candidate)
    form.operand(&name)
    form.anyOrder { form in
      form.clause(.born, &born)
      form.clause(.sex, &sex)
      form.clause(.job, &job)
      form.clause(.helper, list: &helpers)
      form.clause(.introduced, &introduced)
      form.clause(.course, &course)
      form.clause(.applied, &applied)
      form.clause(.vetted, &vetted)
      form.clause(.consulted, &consulted)
      form.clause(.considered, &considered)
      form.clause(.decided, &decided)
      form.flag(.dropped, &dropped)
      form.clause(.from, &from)
    }
    form.text(&remark)
  }
}
