/// An open task past its due day.
///
/// Source: 38-HD/BTCTW IV.2 (a task well done is done on time).
public struct OverdueTask: TaskCheck {
  public static let about = About(.overdueTask, serves: .carriedOut, weight: .warning, source: "38-HD/BTCTW IV.2")

  public let task: TaskID
  public let due: Day
  /// Days past it.
  public let days: Int

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    switch event {
    case .assignment(.assigned): .record
    case .assignment(.adjusted(let id, let change, _)) where change.terms.due != nil: .subjects([.task(id)])
    default: .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.overdueTasks(on: day).compactMap { task in
      guard let due = task.assignment.due else { return nil }
      return Finding(
        OverdueTask(task: task.id, due: due, days: day.days(since: due)), evidence: [task.origin.record] + task.changes.map(\.record))
    }
  }
}

extension FindingCode {
  public static let overdueTask = FindingCode("task.overdue")
}
