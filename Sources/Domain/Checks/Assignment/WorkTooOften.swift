/// Weekly or monthly work led by a member who is exempt for age or health.
///
/// Such a member is given light work as health allows; the catalogue proposes none that comes round so often. A task held since before the
/// exemption belongs to `task.holder-exempt` until it is looked at again.
///
/// Source: 38-HD/BTCTW IV.2.2b (tasks of the exempt are as their health allows).
public struct WorkTooOften: TaskCheck {
  public static let about = About(
    .workTooOften, serves: .withinCapacity, weight: .notice, source: "38-HD/BTCTW IV.2.2b", isDisputed: true)

  public let task: TaskID
  public let holder: MemberID
  public let recurrence: Recurrence

  public static func stake(in event: Event, of cell: Cell) -> Stake { if case .assignment(.assigned) = event { .record } else { .none } }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.tasks.compactMap { task in
      guard task.isOpen(on: day), let recurrence = task.assignment.recurrence, recurrence == .weekly || recurrence == .monthly,
        let lead = task.lead, let member = cell.member(lead), case .exempt(.ageOrHealth)? = member.dueStanding(on: day),
        let exemption = member.periodEntry(on: day), exemption.fact.from <= task.assignment.from
      else { return nil }
      return Finding(
        WorkTooOften(task: task.id, holder: lead, recurrence: recurrence), evidence: [task.origin.record, exemption.record])
    }
  }
}

extension FindingCode {
  public static let workTooOften = FindingCode("task.too-often")
}
