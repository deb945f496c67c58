/// An open task whose last report, made in a meeting that is over, has no conclusion of the chair after it.
///
/// Source: 38-HD/BTCTW IV.2; 42-HD/BTCTW (the chair concludes on each task).
public struct UnconcludedTask: TaskCheck {
  public static let about = About(.unconcludedTask, serves: .concluded, weight: .warning, source: "38-HD/BTCTW IV.2; 42-HD/BTCTW")

  public let task: TaskID
  /// Who made the last report on it, and where.
  public let reporter: MemberID
  public let meeting: MeetingID

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .meeting(.closed) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.tasks.compactMap { task in
      guard task.isOpen(on: day), let report = task.reports.last, let meeting = cell.meeting(report.fact.meeting), meeting.isClosed
      else { return nil }
      if let conclusion = task.conclusions.last, conclusion.record > report.record { return nil }
      return Finding(
        UnconcludedTask(task: task.id, reporter: report.fact.member, meeting: meeting.id), evidence: [report.record, meeting.end?.record])
    }
  }
}

extension FindingCode {
  public static let unconcludedTask = FindingCode("task.unconcluded")
}
