import Diagnostics
import Domain
import Syntax

extension Finding {
  /// The statements that would mend it, with `…` where only people know what belongs; empty when there is none.
  ///
  /// - Parameters:
  ///   - cell: the cell the finding was made in.
  ///   - language: that of the texts in them.
  public func remedyStatements(cell: Cell, in language: Language) -> [Statement] {
    guard let remedy else { return [] }
    return RemedyWriter(cell: cell, language: language).statements(for: remedy)
  }

  /// The same in canonical form in either language, one statement a line; nil when there is none.
  public func remedyStatement(cell: Cell) -> Localized? {
    Localized { language in printed(remedyStatements(cell: cell, in: language), language) }
  }

  /// What may be stated about it in the next meeting; nil for what leads to the agenda in which it then stands.
  func statementInMeeting(cell: Cell) -> Localized? {
    guard let remedy else { return nil }
    return Localized { language in
      let statements = RemedyWriter(cell: cell, isInMeeting: true, language: language).statements(for: remedy)
      return statements == RemedyWriter.agenda ? nil : printed(statements, language)
    }
  }

  private func printed(_ statements: [Statement], _ language: Language) -> String? {
    statements.isEmpty ? nil : statements.map { Printer.print($0, in: language) }.joined(separator: "\n")
  }
}

extension Localized {
  /// Both texts, or nil where one is.
  fileprivate init?(_ text: (Language) -> String?) {
    guard let vi = text(.vi), let en = text(.en) else { return nil }
    self.init(vi: vi, en: en)
  }
}

/// Builds the statement of a remedy.
package struct RemedyWriter {
  let cell: Cell
  /// Whether what is offered is to be typed in a meeting: the one that is open, or the one whose agenda is written.
  let isInMeeting: Bool
  /// That of the texts in the statements.
  let language: Language
  static let blank = Text.blank

  init(cell: Cell, isInMeeting: Bool? = nil, language: Language) {
    self.cell = cell
    self.language = language
    self.isInMeeting = isInMeeting ?? (cell.currentMeeting != nil)
  }

  /// What is offered: the mending statement, or the next act where only an event mends.
  func statements(for remedy: Remedy) -> [Statement] {
    nextAct(towards: remedy).map(statements(for:)) ?? mending(remedy)
  }

  private func mending(_ remedy: Remedy) -> [Statement] {
    switch remedy {
    case .assign(let member): [.assignment(.assign(assignment(to: member)))]
    case .specify(let task, let gaps, let due): [.assignment(.adjust(specification(of: task, gaps, due)))]
    case .finish, .finishFollowUp, .elect, .passResolution, .reviewDocument, .holdCongress, .remitRest: []
    case .nameOfficers(let record, let facts, let gaps):
      [.asking(.correct(correction(of: record, .meeting(.meeting(meeting(facts, without: gaps))))))]
    case .extend(let task, let due): [.assignment(.adjust(adjustment(of: task) { $0.due = Operand(DateLiteral(due)) }))]
    case .giveBasis(let task): [.assignment(.adjust(adjustment(of: task) { $0.basis = Operand(.other(StringLiteral(Self.blank))) }))]
    case .follow(let task, let member): [.assignment(.adjust(adjustment(of: task) { $0.follower = handle(member) }))]
    case .plan(let tasks, let day): tasks.map { .assignment(.plan(plan(for: $0, day))) }
    case .inspect(let task, let member, let day): [.assignment(.inspect(inspection(of: task, member, day)))]
    case .resolveAssignment(let year):
      [
        .votes(
          .resolve(
            resolution(
              Localized(
                vi: "Nghị quyết về phân công nhiệm vụ cho đảng viên năm \(year)", en: "Resolution on the tasks of members in \(year)"))))
      ]
    case .resolveThematic:
      [
        .votes(
          .resolve(
            resolution(
              Localized(
                vi: "Nghị quyết chuyên đề về quản lý, phân công nhiệm vụ cho đảng viên",
                en: "Thematic resolution on managing members and assigning tasks"), isThematic: true)))
      ]
    case .review(let member, let year): [.year(.review(review(of: member, year)))]
    case .commentFromResidence(let member, let year): [.year(.residence(residence(of: member, year)))]
    case .collectDues(let months): months.map { .dues(.dues(collection(for: $0))) }
    case .report(let member, let task): [.talk(.report(report(member, task)))]
    case .conclude(let task): [.talk(.conclude(conclusion(.followed(.task(TaskLiteral(task.number))))))]
    case .specifyFollowUp(let id, let gaps, let member, let due): [.assignment(.adjust(specification(of: id, gaps, member, due)))]
    case .handOver(let task, let to, let day): [.assignment(.handOver(handOver(task, to, day)))]
    case .stop(let task, let day): [.assignment(.stop(stop(task, day)))]
    case .setRegulation(let number, let tasks, let day): [.assignment(.regulation(regulation(number, tasks, day)))]
    case .remindAbsence(let member, let months): [.talk(.remind(reminder(member, months)))]
    case .payDues(let member, let months): months.map { .dues(.dues(payment(member, $0))) }
    case .holdVote(let matter, let member): [.votes(.vote(question(matter, member)))]
    case .nameCandidate(let record, let ballot, let isClosed): naming(record, ballot, isClosed: isClosed)
    case .classify(let member, let year, let level): [.year(.classify(rating(member, year, level)))]
    case .hold(let facts): [.meeting(.meeting(meeting(facts)))]
    case .correctOpening(let record, let facts): [.asking(.correct(correction(of: record, .meeting(.meeting(meeting(facts))))))]
    case .correctScore(let record, let marks, let text): [.asking(.correct(correction(of: record, .meeting(.score(score(marks, text))))))]
    case .correctAbsences(let lists): lists.map(correction)
    case .setNumbers(let numbers): numbers.map { .roster(.rule(rule($0))) }
    case .takeBack(let record): [.asking(.undo(undoing(record)))]
    case .reconsider(let task): [.assignment(.adjust(reconsideration(of: task)))]
    case .confirm(let member, let day): [.membership(.confirm(recognition(of: member, day)))]
    case .resume(let member, let day): [.membership(.resume(resumption(of: member, day)))]
    case .sendHome(let member, let home, let day): [.membership(.transfer(transfer(of: member, to: home, day)))]
    case .endPost(let member, let post, let first, let last): [.roster(.role(role(member, post, first, last)))]
    case .register(let number, let day): [.assignment(.document(registration(of: number, day)))]
    case .coverHouseholds(let member, let area, let names, let count): [.assignment(.assign(covering(member, area, names, count)))]
    case .leaveHouseholds(let lists, let day):
      lists.map { $0.names.isEmpty ? .assignment(.stop(stop($0.task, day))) : .assignment(.adjust(keeping($0))) }
    case .nameHead(let member, let group, let day): [.roster(.group(head(member, of: group, day)))]
    case .nameHelper(let member, let name, let day): [.membership(.candidate(candidate(name, helper: member, day)))]
    case .planInspection(let number, let year, let day):
      [
        .assignment(
          .document(
            registration(
              of: number, day,
              Localized(vi: "Kế hoạch kiểm tra, giám sát của chi bộ năm \(year)", en: "The cell's plan of inspection for \(year)")[language]
            )))
      ]
    case .reviewCell(let year): [.year(.review(review(of: nil, year)))]
    case .reviewQuarter(let member, let quarter): [.year(.review(review(of: member, quarter)))]
    case .payRest(let member, let rest): rest.map { .dues(.dues(payment(member, $0.month, $0.amount))) }
    case .givePost(let member, let post, let day): [.roster(.role(role(member, post, day)))]
    case .nameMemberHelpers(let helpers, let member, let day): [.roster(.update(update(of: member, helpers: helpers, day)))]
    case .formGroup(let head, let members, let day): [.roster(.group(partyGroup(head, members, day)))]
    case .exempt(let member, let fact, let gaps, let until): [.membership(.exempt(exemption(of: member, fact, gaps, until)))]
    case .setRate(let members, let day): [.dues(.duesRate(rate(members, day)))]
    case .assignFor(let number, let member, let from, let due, let text):
      [.assignment(.assign(assignment(number, member, from, due, text)))]
    case .reportVotes(let number, let matter, let day): [.assignment(.document(report(number, on: matter, day)))]
    }
  }

  func handle(_ id: MemberID) -> Operand<HandleLiteral> { Operand(HandleLiteral(cell.member(id)?.handle ?? "")) }
  func number(_ id: TaskID) -> Operand<TaskLiteral> { Operand(TaskLiteral(id.number)) }
  func text(_ words: Localized) -> Text { Text(words[language]) }

  // MARK: Tasks

  private func assignment(to member: MemberID) -> AssignStatement {
    var node = AssignStatement()
    node.members = [handle(member)]
    node.clauses.recurrence = Choice(.monthly)
    node.clauses.products = [Operand(StringLiteral(Self.blank))]
    node.content = Text(Self.blank)
    return node
  }

  func adjustment(of task: TaskID, _ change: (inout TaskClauses) -> Void) -> AdjustStatement {
    var node = AdjustStatement()
    node.subject = Operand(.task(TaskLiteral(task.number)))
    change(&node.clauses)
    return node
  }

  private func specification(of task: TaskID, _ gaps: [TaskGap], _ due: Day) -> AdjustStatement {
    adjustment(of: task) { clauses in
      let isFixed = cell.task(task)?.assignment.kind == .fixed
      if gaps.contains(.deadline) {
        if isFixed { clauses.recurrence = Choice(.monthly) } else { clauses.due = Operand(DateLiteral(due)) }
      }
      if gaps.contains(.product) { clauses.products = [Operand(StringLiteral(Self.blank))] }
    }
  }

  private func specification(of id: FollowUpID, _ gaps: [FollowUpGap], _ member: MemberID?, _ due: Day) -> AdjustStatement {
    var node = AdjustStatement()
    node.subject = Operand(FollowedLiteral(id, in: cell))
    node.followed.members = member.map { [handle($0)] } ?? []
    if gaps.contains(.remedy) { node.followed.remedy = Operand(StringLiteral(Self.blank)) }
    if gaps.contains(.deadline) { node.clauses.due = Operand(DateLiteral(due)) }
    node.reason = Text(Self.blank)
    return node
  }

  private func report(_ member: MemberID, _ task: TaskID) -> ReportStatement {
    var node = ReportStatement()
    node.member = handle(member)
    node.subject = Operand(.task(TaskLiteral(task.number)))
    node.result = Text(Self.blank)
    return node
  }

  private func conclusion(_ subject: ConcludedLiteral) -> ConcludeStatement {
    var node = ConcludeStatement()
    node.subject = Operand(subject)
    node.content = Text(Self.blank)
    return node
  }

  private func handOver(_ task: TaskID, _ to: MemberID, _ day: Day) -> HandOverStatement {
    var node = HandOverStatement()
    node.task = number(task)
    node.recipient = handle(to)
    node.from = Operand(DateLiteral(day))
    return node
  }

  func stop(_ task: TaskID, _ day: Day) -> StopStatement {
    var node = StopStatement()
    node.task = number(task)
    node.from = Operand(DateLiteral(day))
    return node
  }

  private func regulation(_ document: DocumentNumber?, _ tasks: [TaskID], _ day: Day) -> RegulationStatement {
    var node = RegulationStatement()
    node.number = document.map { Operand(DocumentLiteral(number: $0.number, type: $0.type, issuer: $0.issuer)) }
    node.from = Operand(DateLiteral(day))
    node.tasks = tasks.map(number)
    return node
  }

  private func plan(for task: TaskID, _ day: Day) -> PlanStatement {
    var node = PlanStatement()
    node.task = number(task)
    node.date = Operand(DateLiteral(day))
    node.content = Text(Self.blank)
    return node
  }

  private func inspection(of task: TaskID, _ inspector: MemberID, _ day: Day) -> InspectStatement {
    var node = InspectStatement()
    node.task = number(task)
    node.inspectors = [handle(inspector)]
    node.date = Operand(DateLiteral(day))
    node.content = Text(Self.blank)
    return node
  }

  private func resolution(_ title: Localized, isThematic: Bool = false) -> ResolveStatement {
    var node = ResolveStatement()
    node.thematic = isThematic
    node.title = text(title)
    return node
  }

  // MARK: Members

  private func reminder(_ member: MemberID, _ months: [Month]) -> RemindStatement {
    var node = RemindStatement()
    node.members = [handle(member)]
    let listed = months.map(Written.month).joined(separator: ", ")
    node.content = text(Localized(vi: "Vắng sinh hoạt không có lý do các tháng \(listed)", en: "Absent without excuse in \(listed)"))
    return node
  }

  private func payment(_ member: MemberID, _ month: Month, _ amount: Dong? = nil) -> DuesStatement {
    var node = DuesStatement()
    node.period = Operand(.month(MonthLiteral(year: month.year, month: month.month)))
    node.members = MemberSelection(members: [handle(member)])
    node.amount = amount.map { Operand(MoneyLiteral($0.amount)) }
    return node
  }

  private func rate(_ members: [MemberID], _ day: Day) -> DuesRateStatement {
    var node = DuesRateStatement()
    node.members = members.map(handle)
    node.from = Operand(DateLiteral(day))
    return node
  }

  private func collection(for month: Month) -> DuesStatement {
    var node = DuesStatement()
    node.period = Operand(.month(MonthLiteral(year: month.year, month: month.month)))
    node.members = MemberSelection(all: true)
    return node
  }

  // MARK: Year end

  private func review(of member: MemberID?, _ year: Int) -> ReviewStatement {
    var node = ReviewStatement()
    node.rated = Operand(member.map { .member(HandleLiteral(cell.member($0)?.handle ?? "")) } ?? .cell)
    node.period = Operand(.year(NumberLiteral(year)))
    node.content = Text(Self.blank)
    return node
  }

  private func review(of member: MemberID, _ quarter: Quarter) -> ReviewStatement {
    var node = review(of: member, quarter.year)
    node.period = Operand(.quarter(QuarterLiteral(year: quarter.year, quarter: quarter.number)))
    return node
  }

  private func residence(of member: MemberID, _ year: Int) -> ResidenceStatement {
    var node = ResidenceStatement()
    node.member = handle(member)
    node.year = Operand(NumberLiteral(year))
    node.content = Text(Self.blank)
    return node
  }

  private func rating(_ member: MemberID?, _ year: Int, _ level: Level) -> ClassifyStatement {
    var node = ClassifyStatement()
    node.rated = Operand(member.map { .member(HandleLiteral(cell.member($0)?.handle ?? "")) } ?? .cell)
    node.year = Operand(NumberLiteral(year))
    node.level = Choice(level.choice)
    node.reason = Text(Self.blank)
    return node
  }
}

extension Level {
  fileprivate var choice: LevelWord {
    switch self {
    case .excellent: .excellent
    case .good: .good
    case .complete: .complete
    case .notComplete: .notComplete
    }
  }
}
