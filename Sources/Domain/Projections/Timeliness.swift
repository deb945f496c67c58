/// Whether work was done by its due day, as far as reports and conclusions tell (đúng hạn, chậm hạn).
extension Cell {
  /// A cell concludes at its meetings, so work found done at the first regular meeting after its due day, or before, was done in time; so was
  /// work that had been reported, or found, done in full by then. What was concluded as late after its due day is late, whatever follows.
  ///
  /// - Parameter end: the day it was concluded as done.
  func isDoneLate(
    due: Day?, end: Day, conclusions: [Recorded<AssignedTask.Decision>], reportedInFull: [Day]
  ) -> Bool {
    guard let due, due < end else { return false }
    if conclusions.contains(where: { $0.fact.outcome == .late && due < $0.day && $0.day <= end }) { return true }
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
    return isDoneLate(due: task.assignment.due, end: end, conclusions: task.conclusions, reportedInFull: reported + found)
  }

  /// Whether a task was done late or not at all by its due day, or while it is open was last said to be behind.
  public func isLate(_ task: AssignedTask, on day: Day) -> Bool {
    switch task.status {
    case .ended: isDoneLate(task)
    case .open, .stopped: task.isBehind(on: day)
    }
  }

  /// Whether a point, target or shortcoming that was concluded as done was done after its last day.
  public func isDoneLate(_ entry: FollowUp) -> Bool {
    guard let end = entry.end?.day else { return false }
    func isWhole(_ reached: Reached?) -> Bool { reached.flatMap(entry.share)?.isWhole ?? false }
    let reported = entry.reports.filter { isWhole($0.reached) }.map(\.day) + entry.conclusions.filter { isWhole($0.reached) }.map(\.day)
    return isDoneLate(due: entry.lastDay, end: end, conclusions: entry.conclusions, reportedInFull: reported)
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
