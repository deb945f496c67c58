import Diagnostics
import Domain
import Syntax
import Wording

/// Points, targets and shortcomings, and reports on them.
extension Interpreter {
  /// A point takes the next number of its resolution, which is the one stated last unless it is named.
  func command(_ form: inout PointStatement) throws(Diagnostic) -> Command {
    if form.resolution == nil, let number = state.cell?.resolutionBeingWritten(on: today) {
      form.resolution = Operand(DocumentLiteral(number))
    }
    guard let resolution = form.resolution.map({ document($0) }) else {
      throw Diagnostic(
        SyntaxCode.missing, at: nil,
        Localized(
          vi: "điểm này của nghị quyết nào? (điểm 1 của 08-NQ/CB …)", en: "of which resolution is the point? (point 1 of 08-NQ/CB …)"))
    }
    let number = try number(&form.number, otherwise: state.cell?.nextNumber(.point, of: resolution, on: today))
    let detail = FollowUpFacts.Detail.point(product: string(form.product), reportMonth: try month(form.reportMonth))
    let facts = FollowUpFacts(
      text: string(form.content), members: try memberIDs(form.members), due: try due(form.due), detail: detail)
    return .talk(.followUp(.point(PointID(resolution: resolution, number: number)), facts))
  }

  func command(_ form: inout TargetStatement) throws(Diagnostic) -> Command {
    let number = try number(&form.number, otherwise: state.cell?.nextNumber(.target, on: today))
    var targetYear: Int?
    if let written = form.year { targetYear = try year(written) }
    let detail = FollowUpFacts.Detail.target(
      value: ratio(form.value.literal), unit: string(form.unit) ?? form.value.literal?.unit,
      resolution: form.resolution.map { document($0) },
      year: targetYear)
    let facts = FollowUpFacts(
      text: string(form.content), members: try memberIDs(form.members), due: try due(form.due), detail: detail)
    return .talk(.followUp(.target(number), facts))
  }

  func command(_ form: inout ShortcomingStatement) throws(Diagnostic) -> Command {
    let number = try number(&form.number, otherwise: state.cell?.nextNumber(.shortcoming, on: today))
    var owner: MemberID?
    if let written = form.owner, case .member(let handle)? = written.literal {
      owner = try memberID(written: handle.name, at: written.span)
    }
    let detail = FollowUpFacts.Detail.shortcoming(
      owner: owner, cause: string(form.cause), remedy: string(form.remedy), proposal: string(form.proposal),
      addressees: form.addressees.map { string($0) })
    let facts = FollowUpFacts(
      text: string(form.content), members: try memberIDs(form.members), due: try due(form.due), detail: detail)
    return .talk(.followUp(.shortcoming(number), facts))
  }

  /// The change of a point, target or shortcoming.
  func adjustment(_ form: inout AdjustStatement, of subject: FollowedLiteral) throws(Diagnostic) -> Command {
    let id = try followUpID(subject, at: form.subject.span)
    form.subject.content = .literal(FollowedLiteral(id, in: state.cell))
    let clauses = form.followed
    let product = form.clauses.products.map { string($0) }.joined(separator: "; ")
    let change = FollowUpChange(
      text: string(form.content), members: try memberIDs(clauses.members), due: try due(form.clauses.due),
      product: product.isEmpty ? nil : product,
      reportMonth: try month(clauses.reportMonth), value: clauses.value.map { ratio($0.literal) },
      unit: string(clauses.unit) ?? clauses.value?.literal?.unit, cause: string(clauses.cause), remedy: string(clauses.remedy),
      proposal: string(clauses.proposal), addressees: clauses.addressees.map { string($0) })
    return .talk(.adjustFollowUp(id, change, reason: string(form.reason)))
  }

  /// Only what a thing has can be adjusted.
  func requireFitting(_ form: AdjustStatement, to subject: FollowedLiteral) throws(Diagnostic) {
    guard let foreign = Statement.assignment(.adjust(form)).survey?.clauses.first(where: { !subject.adjustable.contains($0.keyword) })
    else { return }
    let list = { (language: Language) in subject.adjustable.map { $0.spelling(language) }.joined(separator: ", ") }
    throw Diagnostic(
      InterpreterCode.refused, at: foreign.span,
      Localized(
        vi: "\(subject.written(in: .vi)) không có phần “\(foreign.keyword.spelling(.vi))”",
        en: "\(subject.written(in: .en)) has no part “\(foreign.keyword.spelling(.en))”"),
      hint: Localized(vi: "điều chỉnh được: \(list(.vi))", en: "what can be adjusted: \(list(.en))"))
  }

  /// The period stated, which the task must have.
  func period(_ operand: Operand<TaskPeriodLiteral>?, of id: TaskID) throws(Diagnostic) -> Period? {
    guard let operand, let literal = operand.literal, let assignment = state.cell?.task(id)?.assignment else { return nil }
    guard assignment.recurs else { throw noPeriod(at: operand.span, .task(TaskLiteral(id.number))) }
    let period: Period =
      switch literal {
      case .month(let written): .month(try month(Operand(.literal(written), at: operand.span)))
      case .quarter(let written): .quarter(try quarter(Operand(.literal(written), at: operand.span)))
      case .year(let written): .year(try year(Operand(.literal(written), at: operand.span)))
      }
    if assignment.hasPeriod(period) { return period }
    let recurrence = assignment.recurrence?.word ?? Recurrence.monthly.word
    let fitting = assignment.period(of: max(assignment.from.month, today.month)).word
    throw Diagnostic(
      InterpreterCode.refused, at: operand.span,
      Localized(
        vi: "nhiệm vụ #\(id.number) \(recurrence.vi), từ \(Written.day(assignment.from)), không có kỳ \(literal.written(in: .vi))",
        en: "task #\(id.number) is \(recurrence.en) from \(Written.day(assignment.from)) and has no period \(literal.written(in: .en))"),
      hint: Localized(vi: "ghi như: kỳ \(fitting.vi)", en: "write such as: period \(fitting.en)"))
  }

  /// A period of what does not recur.
  func noPeriod(at span: Span, _ subject: FollowedLiteral?) -> Diagnostic {
    let name = { (language: Language) in subject?.written(in: language) ?? "" }
    return Diagnostic(
      InterpreterCode.refused, at: span,
      Localized(vi: "\(name(.vi)) không định kỳ nên không có kỳ", en: "\(name(.en)) does not recur and has no periods"),
      hint: Localized(vi: "bỏ phần “kỳ …”", en: "leave out “period …”"))
  }

  // MARK: Parts

  /// What a name means: a point without resolution is the only open one of its number.
  func followUpID(_ literal: FollowedLiteral, at span: Span) throws(Diagnostic) -> FollowUpID {
    switch literal {
    case .point(let number, let resolution?, let term):
      let id = PointID(
        resolution: DocumentNumber(resolution), number: number, term: term.flatMap { Term(first: $0.first, last: $0.last) })
      return state.cell?.followUp(.point(id))?.id ?? .point(id)
    case .target(let number): return .target(number)
    case .shortcoming(let number): return .shortcoming(number)
    case .task, .point:
      guard case .point(let number, _, _) = literal else { break }
      let fitting = state.cell?.openPoints(numbered: number, on: today) ?? []
      if fitting.count == 1 { return fitting[0].id }
      let names = { (language: Language) in
        fitting.map { FollowedLiteral($0.id, in: self.state.cell).written(in: language) }.joined(separator: ", ")
      }
      throw Diagnostic(
        InterpreterCode.refused, at: span,
        fitting.isEmpty
          ? Localized(vi: "không có điểm \(number) nào chưa kết luận", en: "no open point has the number \(number)")
          : Localized(vi: "điểm \(number) của nghị quyết nào?", en: "point \(number) of which resolution?"),
        hint: fitting.isEmpty
          ? Localized(vi: "xem số: xem điểm nghị quyết", en: "look the number up: show points")
          : Localized(vi: "viết rõ một trong: \(names(.vi))", en: "write one of: \(names(.en))"))
    }
    throw Diagnostic.partMissing(at: span)
  }

  /// The number written, or the next one, which is then written into the statement.
  private func number(_ operand: inout Operand<NumberLiteral>?, otherwise next: Int?) throws(Diagnostic) -> Int {
    if operand == nil { operand = Operand(NumberLiteral(next ?? 1)) }
    return try number(operand) ?? 0
  }

  private func month(_ operand: Operand<MonthLiteral>?) throws(Diagnostic) -> Month? {
    guard let operand else { return nil }
    let value: Month = try month(operand)
    return value
  }

  func ratio(_ literal: ValueLiteral?) -> Ratio { Ratio(literal?.part ?? 0, of: literal?.whole ?? 1) }

  /// The value of a target, in its unit.
  func figure(_ operand: Operand<ReachedLiteral>) -> Reached {
    guard let literal = operand.literal else { return .amount(0) }
    if let unit = literal.unit { return .counted(ratio(literal.value), unit: unit) }
    return literal.value.whole == 1 ? .amount(literal.value.part) : .share(ratio(literal.value))
  }

  /// How much of a task, point or shortcoming is done: a share, or money; a plain number up to a hundred stands for a per cent.
  func share(_ operand: inout Operand<ReachedLiteral>?) throws(Diagnostic) -> Reached? {
    guard let literal = operand?.literal, let span = operand?.span else { return nil }
    let value = literal.value
    switch literal.form {
    case .money: return .amount(value.part)
    case .percent: return .share(ratio(value))
    case .fraction where value.whole > 0:
      return literal.unit.map { .counted(ratio(value), unit: $0) } ?? .share(ratio(value))
    case .number where value.part <= 100:
      operand?.content = .literal(.percent(value.part))
      return .share(Ratio(value.part, of: 100))
    case .fraction:
      throw Diagnostic(
        InterpreterCode.impossibleValue, at: span,
        Localized(vi: "không tính được phần của 0", en: "there is no share of nothing"),
        hint: Localized(vi: "viết như 4/11 (4 trong 11)", en: "write such as 4/11 (4 of 11)"))
    case .number:
      let written = literal.written(in: .vi)
      throw Diagnostic(
        InterpreterCode.impossibleValue, at: span,
        Localized(
          vi: "“\(written)” không rõ là phần trăm, số việc hay số tiền", en: "“\(written)” may be a per cent, a number of things or money"),
        hint: Localized(
          vi: "viết 120%, 4/11 (4 trong 11) hoặc \(value.part < 1000 ? "35.000.000" : Written.money(value.part))",
          en: "write 120%, 4/11 (4 of 11) or \(value.part < 1000 ? "35.000.000" : Written.money(value.part))"))
    }
  }
}

extension ValueLiteral {
  /// A per cent is its own unit.
  fileprivate var unit: String? { whole == 100 ? "%" : nil }
}
