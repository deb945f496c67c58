extension Cell {
  /// Open tasks the member has a part in on `day`, in the order given.
  public func openTasks(of member: MemberID, on day: Day) -> [AssignedTask] {
    guard let member = self.member(member) else { return [] }
    return member.tasks.compactMap(task).filter { $0.isOpen(on: day) && $0.members(on: day).contains(member.id) }
  }

  /// All tasks in force on `day`, in the order given.
  public func openTasks(on day: Day) -> [AssignedTask] { tasks.filter { $0.isOpen(on: day) } }

  /// Tasks to be reported on in a month, in the order given.
  ///
  /// Every task begun by the month's end and not ended before its start is; a quarterly one only in the last month of a quarter,
  /// a yearly one in the month of its due day or in December.
  ///
  /// Source: 38-HD/BTCTW IV.2 (members report at meetings).
  public func tasksToReport(in month: Month) -> [AssignedTask] { tasks.filter { $0.mustReport(in: month) } }

  /// Tasks to be reported on in the month the meeting is for and not yet reported in it, in the order given.
  ///
  /// What was given in the meeting itself, or is carried out from its day on, has nothing to report yet.
  public func tasksToReport(in meeting: Meeting) -> [AssignedTask] {
    tasks.filter { task in
      task.mustReport(in: meeting.facts.month) && task.isOpen(on: meeting.facts.day) && task.meeting != meeting.id
        && task.assignment.from < meeting.facts.day
        && task.reports.last?.fact.meeting != meeting.id && !task.isConcluded(for: meeting.facts.month)
    }
  }

  /// The tasks that take up another, in the order given.
  public func successors(of id: TaskID) -> [TaskID] { tasks.filter { $0.assignment.predecessor == id }.map(\.id) }

  /// Open tasks past their due day, in the order given.
  public func overdueTasks(on day: Day) -> [AssignedTask] { tasks.filter { $0.isOverdue(on: day) } }
}

extension AssignedTask {
  /// In force during the month, and the month is one its recurrence names.
  public func mustReport(in month: Month) -> Bool {
    guard assignment.from <= month.lastDay, endDay.map({ $0 >= month.firstDay }) ?? true else { return false }
    return switch assignment.recurrence {
    case .quarterly: month.month % 3 == 0
    case .yearly: month.month == assignment.reportMonthOfYear
    case .weekly, .monthly, nil: true
    }
  }

  /// In force, recurring, and `day` among the days of the month it is carried out on.
  public func isInDays(on day: Day) -> Bool { isOpen(on: day) && assignment.days?.contains(day) ?? false }

  public func isOverdue(on day: Day) -> Bool { isOpen(on: day) && assignment(on: day).due.map { $0 < day } ?? false }

  /// The reports made for a month: in meetings that `cell` held for it.
  public func reports(for month: Month, in cell: Cell) -> [Recorded<Report>] {
    reports.filter { cell.meeting($0.fact.meeting)?.facts.month == month }
  }

  /// The member had a part in it at any time of the period.
  public func concerned(_ member: MemberID, in period: ClosedRange<Day>) -> Bool {
    let (first, last) = (period.lowerBound, period.upperBound)
    guard assignment.from <= last, endDay.map({ $0 >= first }) ?? true else { return false }
    if members(on: first).contains(member) { return true }
    return members(on: last).contains(member)
      || changes.contains { change in
        switch change.fact {
        case .handedOver(let from, let to, let on, _): return (first...last).contains(on) && (from == member || to == member)
        case .adjusted(let clauses, _):
          return (first...last).contains(change.day) && (clauses.joining + clauses.leaving + clauses.leads).contains(member)
        case .stopped: return false
        }
      }
  }
}
