/// An open task past its due day.
///
/// Source: 38-HD/BTCTW IV.2 (a task well done is done on time).
func overdueTasks(in cell: Cell, on day: Day) -> [Finding] {
  cell.overdueTasks(on: day).compactMap { task in
    guard let due = task.assignment.due else { return nil }
    return Finding(
      .assignment(.overdueTask(task.id, due: due, days: day.days(since: due))), evidence: [task.origin.record] + task.changes.map(\.record),
      remedy: .finish(task.id))
  }
}
