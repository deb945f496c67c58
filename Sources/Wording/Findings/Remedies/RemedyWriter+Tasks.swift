import Diagnostics
import Domain
import Syntax

/// Tasks, and points, targets and shortcomings that are followed up.
extension RemedyWriter {
  /// A due day to start from when one is missing or past.
  private var nextDue: Operand<DueLiteral> { Operand(.day(DateLiteral(day.month.adding(1).lastDay))) }

  func assign(to member: MemberID) -> Remedy {
    var node = AssignStatement()
    node.members = [handle(member)]
    node.clauses.recurrence = Choice(.monthly)
    node.clauses.products = [Operand(StringLiteral(Self.blank))]
    node.clauses.follower = follower(besides: member)
    node.content = Text(Self.blank)
    return .state(.assignment(.assign(node)))
  }

  /// A task that rests on a document, for the secretary, who may hand it on.
  func assign(for document: DocumentNumber, _ summary: String, due: Day) -> Remedy? {
    guard let secretary = cell.secretary(on: day)?.id else { return nil }
    var node = AssignStatement()
    node.members = [handle(secretary)]
    node.clauses.kind = Choice(.adHoc)
    node.clauses.from = Operand(DateLiteral(min(due, day)))
    node.clauses.due = Operand(.day(DateLiteral(due)))
    node.clauses.products = [Operand(StringLiteral(Self.blank))]
    node.clauses.follower = follower(besides: secretary)
    node.clauses.basis = Operand(.document(DocumentLiteral(document)))
    node.content = Text(summary.isEmpty ? Self.blank : summary)
    return .state(.assignment(.assign(node)))
  }

  /// Who is to follow a task of one member.
  func follower(besides member: MemberID) -> Operand<HandleLiteral>? { cell.follower(besides: [member], on: day).map(handle) }

  /// State what is missing; nil when only the work itself could be put otherwise.
  func specify(_ task: TaskID, _ gaps: [TaskGap]) -> Remedy? {
    guard gaps.contains(where: { $0 != .content }) else { return nil }
    return adjust(task) { clauses in
      let isFixed = cell.task(task)?.assignment.kind == .fixed
      if gaps.contains(.deadline) {
        if isFixed { clauses.recurrence = Choice(.monthly) } else { clauses.due = nextDue }
      }
      if gaps.contains(.product) { clauses.products = [Operand(StringLiteral(Self.blank))] }
    }
  }

  /// Nil for a task that begins later.
  func extend(_ task: TaskID, to due: Day) -> Remedy? {
    guard let from = cell.task(task)?.assignment.from, from <= due else { return nil }
    return adjust(task) { $0.due = Operand(.day(DateLiteral(due))) }
  }

  func giveBasis(_ task: TaskID) -> Remedy { adjust(task) { $0.basis = Operand(.other(StringLiteral(Self.blank))) } }

  func follow(_ task: TaskID, by member: MemberID) -> Remedy { adjust(task) { $0.follower = handle(member) } }

  /// State anew what the task is, by one of its clauses, as a look at it.
  func reconsider(_ task: TaskID) -> Remedy {
    var node = adjustment(of: task) { clauses in
      guard let assignment = cell.task(task)?.assignment else { return }
      if let due = assignment.due {
        clauses.due = Operand(.day(DateLiteral(due)))
      } else if let recurrence = assignment.recurrence {
        clauses.recurrence = Choice(recurrence.choice)
      } else if let kind = assignment.kind {
        clauses.kind = Choice(kind.choice)
      } else {
        clauses.from = Operand(DateLiteral(assignment.from))
      }
    }
    node.reason = Text(Self.blank)
    return .state(.assignment(.adjust(node)))
  }

  /// Let it come round less often.
  func slow(_ task: TaskID) -> Remedy { adjust(task) { $0.recurrence = Choice(Recurrence.quarterly.choice) } }

  /// Hand it over, or stop it.
  func relieve(_ relief: TaskRelief) -> Remedy {
    guard let heir = relief.heir else { return .state(.assignment(.stop(stop(relief.task)))) }
    var node = HandOverStatement()
    node.task = number(relief.task)
    node.recipient = handle(heir)
    node.from = Operand(DateLiteral(day))
    return .state(.assignment(.handOver(node)))
  }

  func plan(_ tasks: [TaskID]) -> Remedy {
    .state(
      tasks.map { task in
        var node = PlanStatement()
        node.task = number(task)
        node.date = Operand(DateLiteral(day))
        node.content = Text(Self.blank)
        return .assignment(.plan(node))
      })
  }

  func inspect(_ task: TaskID, by inspector: MemberID) -> Remedy {
    var node = InspectStatement()
    node.task = number(task)
    node.inspectors = [handle(inspector)]
    node.date = Operand(DateLiteral(day))
    node.content = Text(Self.blank)
    return .state(.assignment(.inspect(node)))
  }

  /// A report in a meeting, a reminder outside one; nil for who has left.
  func report(_ member: MemberID, on task: TaskID) -> Remedy? {
    guard cell.member(member)?.isOnRoster(on: day) == true else { return nil }
    guard isInMeeting else {
      let words = Localized(vi: "Chưa báo cáo nhiệm vụ #\(task.number)", en: "No report on task #\(task.number)")
      return .act(.remind(member, words, about: .task(task)))
    }
    var node = ReportStatement()
    node.member = handle(member)
    node.subject = Operand(.task(TaskLiteral(task.number)))
    node.result = Text(Self.blank)
    return .state(.talk(.report(node)))
  }

  /// A conclusion in a meeting, an item of the next one outside.
  func conclude(_ task: TaskID) -> Remedy {
    guard isInMeeting else {
      return discuss(Localized(vi: "Kết luận nhiệm vụ #\(task.number)", en: "Conclusion on task #\(task.number)"))
    }
    var node = ConcludeStatement()
    node.subjects = [Operand(.followed(.task(TaskLiteral(task.number))))]
    node.content = Text(Self.blank)
    return .state(.talk(.conclude(node)))
  }

  /// The task is done, which only its holders can bring about.
  func help(with task: TaskID) -> Remedy { .act(.help(task)) }

  /// A regulation that lists the standing tasks.
  var decideRegulation: Remedy { discuss(Localized(vi: "Thông qua quy chế làm việc", en: "Working regulation")) }

  func adjustment(of task: TaskID, _ change: (inout TaskClauses) -> Void) -> AdjustStatement {
    var node = AdjustStatement()
    node.subject = Operand(.task(TaskLiteral(task.number)))
    change(&node.clauses)
    return node
  }

  func stop(_ task: TaskID) -> StopStatement {
    var node = StopStatement()
    node.task = number(task)
    node.from = Operand(DateLiteral(day))
    return node
  }

  private func adjust(_ task: TaskID, _ change: (inout TaskClauses) -> Void) -> Remedy {
    .state(.assignment(.adjust(adjustment(of: task, change))))
  }

  // MARK: Points, targets, shortcomings

  /// State what is missing or no longer holds.
  func specify(_ id: FollowUpID, _ gaps: [FollowUpGap], by member: MemberID? = nil) -> Remedy {
    var node = AdjustStatement()
    node.subject = Operand(FollowedLiteral(id, in: cell))
    node.followed.members = member.map { [handle($0)] } ?? []
    if gaps.contains(.remedy) { node.followed.remedy = Operand(StringLiteral(Self.blank)) }
    if gaps.contains(.deadline) { node.clauses.due = nextDue }
    node.reason = Text(Self.blank)
    return .state(.assignment(.adjust(node)))
  }

  /// It is done, which only those who carry it out can bring about.
  func finish(_ id: FollowUpID) -> Remedy {
    let name = CellWords(cell: cell).name(of: id)
    guard let holder = cell.followUp(id)?.facts.members.first else {
      return discuss(Localized(vi: "Xem xét \(name.vi) đã quá hạn", en: "\(name.en), overdue"))
    }
    return .act(.remind(holder, Localized(vi: "Quá hạn \(name.vi)", en: "Overdue: \(name.en)"), about: .followUp(name)))
  }
}

extension Recurrence {
  fileprivate var choice: RecurrenceWord {
    switch self {
    case .weekly: .weekly
    case .monthly: .monthly
    case .quarterly: .quarterly
    case .yearly: .yearly
    }
  }
}

extension TaskKind {
  /// The word a statement writes it with.
  package var choice: TaskKindWord {
    switch self {
    case .fixed: .fixed
    case .adHoc: .adHoc
    case .seasonal: .seasonal
    }
  }
}
