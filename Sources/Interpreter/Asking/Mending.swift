import Diagnostics
import Domain
import Syntax
import Wording

/// `sửa` and `chấp nhận`: what to do about a finding.
extension Interpreter {
  /// Offers the statements that mend a finding.
  func fix(_ form: FixStatement) throws(Diagnostic) {
    var form = form
    try resolve(&form)
    guard let cell = state.cell else { throw noCell() }
    let finding = try finding(form.finding, about: form.subject, in: cell)
    if let check = finding.check as? MemberWithoutTask, let best = bestAssignment(for: check.member, in: cell) { return host.offer(best) }
    if let remedy = finding.remedyStatement(cell: cell) { return host.offer(remedy) }
    let message = finding.status(cell: cell)
    host.show(
      .text(
        Localized(
          vi: "Không câu nào sửa được điều này: \(message.vi). Xem: giải thích \(finding.code.rawValue)",
          en: "No statement mends this: \(message.en). See: explain \(finding.code.rawValue)")))
  }

  /// The command of an acceptance; code, subject and fingerprint are written into the statement, so that the record says by itself what
  /// was accepted.
  func accept(_ form: inout AcceptStatement) throws(Diagnostic) -> Command {
    if case .code(let code)? = form.finding.literal, let mark = form.mark {
      return .acceptFinding(FindingMark(code: code.text, fingerprint: string(mark)), reason: string(form.reason))
    }
    guard let cell = state.cell else { throw noCell() }
    let finding = try finding(form.finding, about: form.subject, in: cell)
    form.finding.content = .literal(FindingLiteral(code: finding.code.rawValue))
    form.subject = finding.subject.literal(in: cell).map { Operand($0) }
    form.mark = Operand(StringLiteral(finding.mark.fingerprint))
    return .acceptFinding(finding.mark, reason: string(form.reason))
  }

  /// An open finding by its number in the list shown last, or by its code and what it is about.
  private func finding(
    _ operand: Operand<FindingLiteral>, about subject: Operand<SubjectLiteral>?, in cell: Cell
  ) throws(Diagnostic) -> Finding {
    let open = cell.openFindings(on: today).open
    switch operand.literal {
    case .number(let number)?: return try finding(numbered: number.value, among: open, at: operand.span)
    case .code(let code)?: return try finding(code.text, about: subject?.literal, among: open, at: operand.span, in: cell)
    case nil: throw unknownFinding(Localized(vi: "cần số hoặc mã", en: "a number or code is needed"), at: operand.span)
    }
  }

  private func finding(numbered number: Int, among open: [Finding], at span: Span) throws(Diagnostic) -> Finding {
    let marks = listedFindings ?? open.map(\.mark)
    guard marks.indices.contains(number - 1) else {
      throw unknownFinding(
        Localized(vi: "danh sách rà soát không có số \(number)", en: "the list of findings has no number \(number)"), at: span,
        hint: marks.isEmpty
          ? nil : Localized(vi: "các số: 1 đến \(marks.count)", en: "the numbers are 1 to \(marks.count)"))
    }
    guard let finding = open.first(where: { $0.mark == marks[number - 1] }) else {
      throw unknownFinding(Localized(vi: "điều số \(number) không còn", en: "finding \(number) is no longer there"), at: span)
    }
    return finding
  }

  private func finding(
    _ code: String, about subject: SubjectLiteral?, among open: [Finding], at span: Span, in cell: Cell
  ) throws(Diagnostic) -> Finding {
    guard Checks.named(code) != nil else { throw unknownCode(code, at: span) }
    let numbered = open.enumerated().filter { $0.element.code.rawValue == code }
    let fitting = numbered.filter { subject == nil || $0.element.subject.literal(in: cell) == subject }
    guard let first = fitting.first else {
      throw unknownFinding(Localized(vi: "hiện không có điều nào mã “\(code)”", en: "nothing is found now with “\(code)”"), at: span)
    }
    if fitting.count == 1 { return first.element }
    listedFindings = open.map(\.mark)
    let list = fitting.prefix(6).map { "\($0.offset + 1)" }.joined(separator: ", ")
    throw Diagnostic(
      InterpreterCode.ambiguousFinding, at: span,
      Localized(vi: "có \(fitting.count) điều mã “\(code)”", en: "“\(code)” has \(fitting.count) findings"),
      hint: Localized(vi: "viết một số: \(list)", en: "write one of the numbers: \(list)"))
  }

  private func unknownFinding(_ message: Localized, at span: Span, hint: Localized? = nil) -> Diagnostic {
    Diagnostic(
      InterpreterCode.unknownFinding, at: span, message,
      hint: hint ?? Localized(vi: "gõ “rà soát” để xem danh sách", en: "type “check” for the list"))
  }
}

extension FindingReport {
  var mark: FindingMark { FindingMark(code: code, fingerprint: fingerprint) }
}

extension FindingSubject {
  /// As it is written in a statement; nil for what is neither a member nor a task.
  fileprivate func literal(in cell: Cell) -> SubjectLiteral? {
    switch self {
    case .member(let id): cell.member(id).map { .member(HandleLiteral($0.handle)) }
    case .task(let id): .task(TaskLiteral(id.number))
    default: nil
    }
  }
}
