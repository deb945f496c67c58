import Diagnostics
import Domain
import Syntax

extension Interpreter {
  /// One conclusion for each thing that is concluded alike, `các việc còn lại` being all that awaits one; empty where it is on one thing or none.
  func conclusions(of statement: Statement) throws(Diagnostic) -> [Statement] {
    guard case .talk(.conclude(let form)) = statement, form.subjects.count > 1 || form.subjects.first?.literal == .rest else { return [] }
    var subjects: [Operand<ConcludedLiteral>] = []
    for subject in form.subjects {
      if subject.literal == .rest { subjects += try rest(at: subject.span) } else { subjects.append(subject) }
    }
    return subjects.map { subject in
      var one = form
      one.subjects = [subject]
      return .talk(.conclude(one))
    }
  }

  private func rest(at span: Span) throws(Diagnostic) -> [Operand<ConcludedLiteral>] {
    guard let cell = state.cell, let meeting = cell.currentMeeting else { throw diagnostic(for: Rejection.noOpenMeeting, at: span) }
    let awaiting = cell.awaitingConclusion(in: meeting)
    guard awaiting.isEmpty else { return awaiting.map { Operand(.literal(literal(of: $0, in: cell)), at: span) } }
    throw Diagnostic(
      InterpreterCode.refused, at: span,
      Localized(
        vi: "không còn việc nào đã báo cáo mà chưa kết luận", en: "nothing that was reported is left without a conclusion"))
  }

  private func literal(of subject: ReportedSubject, in cell: Cell) -> ConcludedLiteral {
    switch subject {
    case .task(let id): .followed(.task(TaskLiteral(id.number)))
    case .followUp(let id): .followed(FollowedLiteral(id, in: cell))
    }
  }

  func command(_ form: inout ConcludeStatement) throws(Diagnostic) -> Command {
    if form.subjects.isEmpty, let span = form.outcome?.place.span ?? form.reached?.span ?? form.period?.span {
      form.subjects = [Operand(.literal(try lastReported(judgedAt: span)))]
    }
    guard let subject = form.subjects.first, let concluded = subject.literal else {
      return .talk(.conclude(.item(string(form.content))))
    }
    switch concluded {
    case .item(let number):
      if let span = form.outcome?.place.span ?? form.reached?.span ?? form.period?.span { throw judgesNothing(at: span) }
      return .talk(.conclude(.numberedItem(number, string(form.content))))
    case .followed(.task(let task)):
      let id = try taskID(Operand(.literal(task), at: subject.span))
      let reached = try share(&form.reached)
      let period = try period(form.period, of: id)
      return .talk(.conclude(.task(id, form.outcome?.value?.outcome, string(form.content), reached: reached, period: period)))
    case .followed(let followed):
      if let period = form.period { throw noPeriod(at: period.span, followed) }
      let id = try followUpID(followed, at: subject.span)
      form.subjects[0].content = .literal(.followed(FollowedLiteral(id, in: state.cell)))
      let reached = id.kind == .target ? form.reached.map(figure) : try share(&form.reached)
      return .talk(.conclude(.followUp(id, form.outcome?.value?.outcome, string(form.content), reached: reached)))
    case .rest: return .talk(.conclude(.item(string(form.content))))
    }
  }

  /// What was reported last in the open meeting; concluded already, it is not judged a second time without being named.
  private func lastReported(judgedAt span: Span) throws(Diagnostic) -> ConcludedLiteral {
    guard let cell = state.cell, let meeting = cell.currentMeeting, let last = cell.reported(in: meeting.id).last else {
      throw judgesNothing(at: span)
    }
    let awaiting = cell.awaitingConclusion(in: meeting)
    if awaiting.contains(last) { return literal(of: last, in: cell) }
    let name = { (language: Language) in self.literal(of: last, in: cell).written(in: language) }
    let open = { (language: Language) in
      awaiting.map { "\(Keyword.conclude.spelling(language)) \(self.literal(of: $0, in: cell).written(in: language)) …" }.joined(
        separator: "; ")
    }
    throw Diagnostic(
      SyntaxCode.missing, at: span,
      Localized(
        vi: "báo cáo sau cùng là về \(name(.vi)), đã kết luận; mức này là của việc nào?",
        en: "the last report was on \(name(.en)), which is concluded; of what is this the outcome?"),
      hint: awaiting.isEmpty ? nil : Localized(vi: "còn chờ: \(open(.vi))", en: "what awaits one: \(open(.en))"))
  }

  private func judgesNothing(at span: Span) -> Diagnostic {
    Diagnostic(
      SyntaxCode.missing, at: span,
      Localized(
        vi: "mức này là của nhiệm vụ, điểm hay chỉ tiêu nào? (kết luận #2 …)",
        en: "of which task, point or target is this the outcome? (conclude #2 …)"))
  }
}
