import Diagnostics
import Domain
import Syntax

extension Interpreter {
  func facts(_ form: CellStatement) throws(Diagnostic) -> CellFacts {
    CellFacts(
      name: string(form.name), superior: string(form.superior), kind: string(form.kind), code: string(form.code),
      founded: try day(form.founded), place: string(form.location))
  }

  func command(_ form: inout TermStatement) throws(Diagnostic) -> Command {
    guard let literal = form.years.literal, let term = Term(first: literal.first, last: literal.last) else {
      throw Diagnostic(
        InterpreterCode.impossibleDate, at: form.years.span,
        Localized(
          vi: "nhiệm kỳ phải viết năm đầu trước năm cuối",
          en: "a term begins before it ends"))
    }
    return .roster(.setTerm(term, from: try dayOrToday(&form.from)))
  }

  func command(_ form: inout VisitStatement) throws(Diagnostic) -> Command {
    let (members, visitors) = (try memberIDs(form.members), try memberIDs(form.visitors))
    return .roster(.visit(Visit(members: members, visitors: visitors, on: try dayOrToday(&form.date), text: string(form.content))))
  }

  func command(_ form: inout BadgeStatement) throws(Diagnostic) -> Command {
    .roster(
      .award(
        Badge(
          members: try memberIDs(form.members), years: form.years.literal?.value ?? 0, on: try dayOrToday(&form.date),
          document: citation(form.document), remark: string(form.remark))))
  }

  func command(_ form: inout MemberStatement) throws(Diagnostic) -> Command {
    let facts = try memberFacts(form.facts, name: string(form.name))
    let entry: NewMember.Entry = form.probationary ? .probationary : .official
    return .roster(.addMember(try newMember(form.handle, facts, entry, from: form.from)))
  }

  func command(_ form: inout ReceiveStatement) throws(Diagnostic) -> Command {
    let facts = try memberFacts(form.facts, name: string(form.name))
    let origin = string(form.origin) ?? ""
    if form.temporary, form.probationary {
      throw Diagnostic(
        InterpreterCode.refused, at: form.name.span,
        Localized(
          vi:
            "sinh hoạt tạm thời thì chi bộ nơi đảng viên sinh hoạt chính thức theo dõi việc dự bị; ghi “tạm thời” hoặc “dự bị”, không cả hai",
          en: "the home cell follows the probation of a visitor; state “temporary” or “probationary”, not both"))
    }
    let from = try dayOrToday(&form.from)
    let entry: NewMember.Entry =
      form.temporary
      ? .temporary(
        origin: origin, until: try day(form.until), decided: try day(form.decided), introduced: try day(form.introduced))
      : .transferred(
        origin: origin, decided: try day(form.decided), introduced: try day(form.introduced),
        rank: form.probationary ? .probationary : .official)
    return .roster(
      .addMember(NewMember(handle: form.handle.literal?.name ?? "", name: facts.name ?? "", facts: facts, entry: entry, from: from)))
  }

  /// A member without any date is taken as on the roster from the beginning of the calendar.
  private func newMember(
    _ handle: Operand<HandleLiteral>, _ facts: MemberFacts, _ entry: NewMember.Entry, from: Operand<DateLiteral>?
  ) throws(Diagnostic) -> NewMember {
    let known = entry == .probationary ? facts.admitted : facts.official ?? facts.admitted
    let from = try day(from) ?? known ?? Day(year: 1, month: 1, day: 1) ?? today
    return NewMember(handle: handle.literal?.name ?? "", name: facts.name ?? "", facts: facts, entry: entry, from: from)
  }

  private func memberFacts(_ clauses: MemberClauses, name: String?) throws(Diagnostic) -> MemberFacts {
    MemberFacts(
      name: name, born: try birth(clauses.born), sex: clauses.sex?.value.map { $0 == .male ? .male : .female },
      admitted: try day(clauses.admitted), official: try day(clauses.official), job: string(clauses.job),
      strengths: string(clauses.strengths), circumstances: string(clauses.circumstances), group: string(clauses.partyGroup),
      card: string(clauses.card), partySince: try day(clauses.partySince), theory: clauses.theory?.value?.level,
      phone: string(clauses.phone),
      helpers: clauses.helpers.isEmpty ? nil : try memberIDs(clauses.helpers))
  }

  func command(_ form: inout UpdateStatement) throws(Diagnostic) -> Command {
    .roster(
      .updateMember(
        try memberID(form.member), try memberFacts(form.facts, name: string(form.name)), from: try dayOrToday(&form.from)))
  }

  func command(_ form: inout RoleStatement) throws(Diagnostic) -> Command {
    .roster(.givePost(try memberID(form.member), post(form.post), from: try dayOrToday(&form.from), to: try day(form.until)))
  }

  func post(_ operand: Operand<PostLiteral>) -> Post {
    switch operand.literal {
    case .party(let word)?: word.post
    case .other(let name)?: .other(name.text.literal ?? "")
    case nil: .other("")
    }
  }

  func command(_ form: inout ExemptStatement) throws(Diagnostic) -> Command {
    let papers = ExemptionPapers(medical: string(form.medical), decided: try day(form.decided), told: try day(form.told))
    let change = StandingChange.exempt(
      form.kind.value == .ageOrHealth ? .ageOrHealth : .other, until: try day(form.until), papers: papers)
    return try standing(form.members, change, &form.from, form.document, form.reason)
  }

  func command(_ form: inout ResumeStatement) throws(Diagnostic) -> Command {
    try standing([form.member], .resume, &form.from, form.document, form.reason)
  }

  func command(_ form: inout TransferStatement) throws(Diagnostic) -> Command {
    let destination = string(form.destination) ?? ""
    let change =
      form.temporary
      ? StandingChange.temporaryAway(to: destination, until: try day(form.until), decided: try day(form.decided))
      : .transferAway(to: destination, decided: try day(form.decided))
    return try standing([form.member], change, &form.from, form.document, form.reason)
  }

  func command(_ form: inout ConfirmStatement) throws(Diagnostic) -> Command {
    try standing([form.member], .confirm, &form.from, form.document, form.reason)
  }

  func command(_ form: inout EndingStatement) throws(Diagnostic) -> Command {
    guard let ending = form.ending.value else {
      throw Diagnostic(SyntaxCode.missing, at: form.ending.place.span, Localized(vi: "thiếu từ khóa", en: "the keyword is missing"))
    }
    return try standing([form.member], ending.change, &form.from, form.document, form.reason)
  }

  private func standing(
    _ members: [Operand<HandleLiteral>], _ change: StandingChange, _ from: inout Operand<DateLiteral>?,
    _ document: Operand<CitationLiteral>?,
    _ reason: Text?
  ) throws(Diagnostic) -> Command {
    .membership(
      .changeStanding(
        try memberIDs(members), change, from: try dayOrToday(&from), document: citation(document), reason: string(reason)))
  }

  func command(_ form: inout DocumentStatement) throws(Diagnostic) -> Command {
    .assignment(
      .recordDocument(
        document(form.number), issuer: string(form.issuer), on: try dayOrToday(&form.date), due: try due(form.due),
        summary: string(form.summary)))
  }

  func command(_ form: inout RegulationStatement) throws(Diagnostic) -> Command {
    var tasks: [TaskID] = []
    for operand in form.tasks { tasks.append(try taskID(operand)) }
    if form.from == nil { form.from = form.date }
    return .assignment(
      .setRegulation(
        Regulation(
          document: form.number.map { document($0) }, tasks: tasks, from: try dayOrToday(&form.from), issued: try day(form.date),
          bases: citations(form.bases), summary: string(form.summary))))
  }

  func command(_ form: inout RuleStatement) throws(Diagnostic) -> Command { .roster(.setRule(try parameter(&form))) }

  func parameter(_ form: inout RuleStatement) throws(Diagnostic) -> RuleParameter {
    let literal = form.value.literal ?? ValueLiteral(part: 0, whole: 1)
    return RuleParameter(
      name: string(form.name), value: Ratio(literal.part, of: literal.whole), from: try dayOrToday(&form.from),
      source: string(form.source) ?? "", verified: !form.unverified)
  }
}

extension TheoryWord {
  fileprivate var level: TheoryLevel {
    switch self {
    case .elementary: .elementary
    case .intermediate: .intermediate
    case .advanced: .advanced
    case .bachelor: .bachelor
    }
  }
}
