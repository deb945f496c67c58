/// A change of who does what, with how it was before (điều chỉnh phân công).
public struct AssignmentChange: Sendable, Equatable {
  public let task: TaskID
  public let change: Recorded<AssignedTask.Change>
  /// As the task stood until then.
  public let before: Assignment
  /// The day it holds from.
  public let from: Day
  /// The meeting it was stated in; nil between meetings.
  public let meeting: MeetingID?
}

extension Cell {
  /// The adjustments, hand-overs and stops stated in a time, in the order stated.
  ///
  /// Source: 38-HD/BTCTW IV.2 (assignments are added to and adjusted during the year).
  public func assignmentChanges(in period: ClosedRange<Day>) -> [AssignmentChange] {
    tasks.flatMap { task in
      var before = task.origin.fact
      return task.changes.compactMap { change -> AssignmentChange? in
        let known = before
        before.apply(change.fact)
        guard period.contains(change.day) else { return nil }
        return AssignmentChange(
          task: task.id, change: change, before: known, from: change.fact.start ?? change.day,
          meeting: meetings.last { $0.covers(change.record) }?.id)
      }
    }.sorted { $0.change.record < $1.change.record }
  }
}

extension AssignmentChange {
  /// Those charged with the task before or after.
  public var members: Set<MemberID> {
    var after = before
    after.apply(change.fact)
    return Set(before.members + after.members)
  }

  /// The values the changed clauses had; nil for a hand-over or a stop.
  public var earlierClauses: TaskChange? {
    guard case .adjusted(let change, _) = change.fact else { return nil }
    return TaskChange(
      text: change.text.map { _ in before.text }, from: change.from.map { _ in before.from },
      lead: change.lead.flatMap { _ in before.members.first }, before.terms.clauses(statedIn: change.terms))
  }
}

extension Assignment {
  fileprivate mutating func apply(_ change: AssignedTask.Change) {
    switch change {
    case .adjusted(let clauses, _): merge(clauses)
    case .handedOver(let from, let to, _, _): members.handOver(from: from, to: to)
    case .stopped: break
    }
  }
}

extension AssignedTask.Change {
  /// The day stated with it.
  fileprivate var start: Day? {
    switch self {
    case .adjusted(let clauses, _): clauses.from
    case .handedOver(_, _, let day, _), .stopped(let day, _): day
    }
  }
}
