/// Whether work was done by its due day, as far as reports and conclusions tell (đúng hạn, chậm hạn).
extension Cell {
  /// A cell concludes at its meetings, so work found done at the first regular meeting after its due day, or before, was done in time; so was
  /// work that had been reported, or found, done in full by then. What was concluded as late after its due day is late, whatever follows.
  ///
  /// Where a report states the day of completion, that day tells.
  ///
  /// - Parameter end: the day it was concluded as done.
  func isDoneLate(
    due: Day?, end: Day, conclusions: [Recorded<AssignedTask.Decision>], reportedInFull: [Day], finished: Day?
  ) -> Bool {
    if let due, let finished, due < finished { return true }
    guard let due, due < end else { return false }
    if conclusions.contains(where: { $0.fact.outcome == .late && due < $0.day && $0.day <= end }) { return true }
    if finished != nil { return false }
    guard let next = firstRegularMeeting(after: due)?.facts.day, next < end else { return false }
    return !reportedInFull.contains { $0 <= next }
  }

  private func firstRegularMeeting(after day: Day) -> Meeting? {
    meetings.lazy.filter { $0.facts.kind == .regular && day < $0.facts.day }.min { $0.facts.day < $1.facts.day }
  }

  /// Whether a task that was concluded as done was done after its due day.
  public func isDoneLate(_ task: AssignedTask) -> Bool {
    guard case .ended(_, let end) = task.status else { return false }
    let reported = task.reports.filter { $0.reached?.share?.isWhole ?? false }.map(\.day)
    let found = task.conclusions.filter { $0.reached?.share?.isWhole ?? false }.map(\.day)
    return isDoneLate(
      due: task.assignment.due, end: end, conclusions: task.conclusions, reportedInFull: reported + found,
      finished: task.reports.last { $0.fact.finished != nil }?.fact.finished)
  }

  /// Whether a period of recurring work was done late, or while it is not concluded is behind or past its day.
  public func isLate(_ period: TaskPeriod, on day: Day) -> Bool {
    let reported = period.reports.filter { $0.reached?.share?.isWhole ?? false }.map(\.day)
    let found = period.conclusions.filter { $0.reached?.share?.isWhole ?? false }.map(\.day)
    if let end = period.conclusions.last(where: { $0.fact.outcome?.endsTask ?? false }), end.fact.outcome != .notMet {
      return isDoneLate(
        due: period.due, end: end.day, conclusions: period.conclusions, reportedInFull: reported + found, finished: period.finished)
    }
    return period.outcome == .late || period.due < (period.finished ?? day)
  }

  /// Whether the period of recurring work that was concluded as done in the time, the last of them, was done late.
  func isLastPeriodLate(of task: AssignedTask, in days: ClosedRange<Day>) -> Bool {
    guard let decision = task.lastPeriodConcluded(in: days)?.fact, decision.outcome != .notMet,
      let period = decision.period.flatMap({ task.period($0, until: days.upperBound) })
    else { return false }
    return isLate(period, on: days.upperBound)
  }

  /// Whether a task was done late or not at all by its due day, or while it is open was last said to be behind.
  public func isLate(_ task: AssignedTask, on day: Day) -> Bool {
    switch task.status {
    case .ended: isDoneLate(task)
    case .open, .stopped: task.isBehind(on: day) || isLastPeriodLate(of: task, in: task.assignment.from...max(day, task.assignment.from))
    }
  }

  /// Whether a point, target or shortcoming that was concluded as done was done after its last day.
  public func isDoneLate(_ entry: FollowUp) -> Bool {
    guard let end = entry.end?.day else { return false }
    func isWhole(_ reached: Reached?) -> Bool { reached.flatMap(entry.share)?.isWhole ?? false }
    let reported = entry.reports.filter { isWhole($0.reached) }.map(\.day) + entry.conclusions.filter { isWhole($0.reached) }.map(\.day)
    return isDoneLate(
      due: entry.lastDay, end: end, conclusions: entry.conclusions, reportedInFull: reported,
      finished: entry.reports.last { $0.fact.finished != nil }?.fact.finished)
  }
}

extension Ratio {
  /// All, or more.
  fileprivate var isWhole: Bool { whole > 0 && part >= whole }
}

extension AssignedTask {
  /// Behind by the last word of the chair until `day`, while it is open.
  func isBehind(on day: Day) -> Bool { conclusions.last { $0.fact.outcome != nil && $0.day <= day }?.fact.outcome == .late }
}
