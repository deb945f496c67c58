import Diagnostics
import Domain
import Syntax
import Wording

extension Interpreter {
  func command(_ form: inout ReportStatement) throws(Diagnostic) -> Command {
    let member = try memberID(form.member)
    if form.subject == nil { form.subject = Operand(.task(TaskLiteral(try onlyTask(of: member, at: form.member.span).number))) }
    let subject = form.subject ?? Operand()
    switch subject.literal {
    case .task(let task)?:
      let reached = try share(&form.progress)
      let id = try taskID(Operand(.literal(task), at: subject.span))
      let terms = ReportTerms(finished: try day(form.finished), period: try period(form.period, of: id))
      return .talk(.report(member, id, reached, result: string(form.result), terms))
    case let followed?: return try report(&form, by: member, on: followed, at: subject.span)
    case nil: throw Diagnostic.partMissing(at: subject.span)
    }
  }

  private func report(
    _ form: inout ReportStatement, by member: MemberID, on followed: FollowedLiteral, at span: Span
  ) throws(Diagnostic) -> Command {
    let finished = try day(form.finished)
    if let period = form.period { throw noPeriod(at: period.span, followed) }
    if case .target(let number) = followed {
      let reached = form.progress.map(figure)
      return .talk(.reportFollowUp(member, .target(number), reached: reached, result: string(form.result), finished: finished))
    }
    let reached = try share(&form.progress)
    let id = try followUpID(followed, at: span)
    form.subject?.content = .literal(FollowedLiteral(id, in: state.cell))
    return .talk(.reportFollowUp(member, id, reached: reached, result: string(form.result), finished: finished))
  }

  /// The one open task of a member, which then need not be named.
  private func onlyTask(of id: MemberID, at span: Span) throws(Diagnostic) -> TaskID {
    let handle = state.cell?.member(id)?.handle ?? ""
    let open = state.cell?.openTasks(of: id, on: today) ?? []
    if open.count == 1, let task = open.first { return task.id }
    guard !open.isEmpty else {
      throw Diagnostic(
        SyntaxCode.missing, at: span,
        Localized(
          vi: "@\(handle) không có nhiệm vụ nào đang làm; báo cáo về việc gì? (báo cáo @\(handle) #2 …)",
          en: "@\(handle) has no open task; a report on what? (report @\(handle) on #2 …)"))
    }
    let tasks = open.prefix(3).map { "#\($0.id.number) \($0.assignment.text)" }.joined(separator: "; ")
    let statements = { (verb: String) in open.prefix(3).map { "\(verb)#\($0.id.number): …" }.joined(separator: "; ") }
    throw Diagnostic(
      SyntaxCode.missing, at: span,
      Localized(
        vi: "@\(handle) có \(open.count) nhiệm vụ (\(tasks)); báo cáo về việc nào?",
        en: "@\(handle) has \(open.count) tasks (\(tasks)); a report on which?"),
      hint: Localized(
        vi: "ghi: \(statements("báo cáo @\(handle) "))", en: "state: \(statements("report @\(handle) on "))"))
  }
}
