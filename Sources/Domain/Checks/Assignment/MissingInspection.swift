/// The year of `day` without an inspection (kiểm tra) of any task, looked at in its last three months.
///
/// The remedy names the first open task and its follower, or the secretary.
///
/// Source: 38-HD/BTCTW IV.2 (the cell checks and supervises).
public struct MissingInspection: Check {
  public static let about = About(.noInspection, serves: .inspected, weight: .notice, source: "38-HD/BTCTW IV.2")

  public let year: Int
  /// The first open task.
  public let task: TaskID
  /// Who may inspect it: its follower, or the secretary.
  public let inspector: MemberID?

  public var subject: FindingSubject { .year(year) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let year = cell.workYear(of: day)
    let period = cell.period(ofWorkYear: year)
    guard cell.isLateInWorkYear(day), let meeting = cell.firstRegularMeeting(of: year, upTo: day),
      let task = cell.tasks.first(where: { $0.isOpen(on: day) }),
      !cell.tasks.contains(where: { task in task.inspections.contains { period.contains($0.fact.on) && $0.fact.on <= day } })
    else { return [] }
    return [
      Finding(
        MissingInspection(year: year, task: task.id, inspector: cell.inspector(of: task, on: day)), evidence: [meeting.record])
    ]
  }
}

extension Cell {
  /// Who may inspect a task: its follower, or the secretary; nil when neither is on the roster.
  func inspector(of task: AssignedTask, on day: Day) -> MemberID? {
    [task.assignment.follower, secretary(on: day)?.id].compactMap(\.self).first { member($0)?.isOnRoster(on: day) == true }
  }
}

extension FindingCode {
  public static let noInspection = FindingCode("assignment.no-inspection")
}
