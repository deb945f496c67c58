/// An open task held by somebody who left the cell or the Party.
///
/// It is found even where it was given or changed since, for nobody who left can carry it out.
///
/// Source: 38-HD/BTCTW IV.2 (assignments are adjusted on a change).
public struct HolderLeft: TaskCheck {
  public static let about = About(.holderLeft, serves: .adjustedOnChange, weight: .breach, source: "38-HD/BTCTW IV.2")

  public let task: TaskID
  public let holder: MemberID
  /// How the holder left.
  public let standing: Standing
  public let since: Day
  /// What becomes of the task; nil when another leads it, for a hand-over moves the lead only.
  public let relief: TaskRelief?

  public static func stake(in event: Event, of cell: Cell) -> Stake { event.takesMemberAway ? .record : .none }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    holdersWhoCannotAct(in: cell, on: day).filter { $0.code == about.code }
  }
}

/// Open tasks of holders who left, are exempt, are temporarily elsewhere or suspended: findings of the three checks, in the order of tasks
/// and holders.
///
/// A task given, handed over or adjusted after the change of standing was given in its knowledge and is left alone, unless the holder
/// left. The task is offered to another holder, then to the secretary and the committee, last to its follower, who would have to be replaced.
func holdersWhoCannotAct(in cell: Cell, on day: Day) -> [Finding] {
  let officers = [cell.secretary(on: day)?.id].compactMap(\.self) + cell.committee(on: day).map(\.id)
  return cell.tasks.flatMap { task -> [Finding] in
    guard task.isOpen(on: day) else { return [] }
    let holders = task.members(on: day)
    return holders.compactMap { holder in
      guard let member = cell.member(holder), let standing = member.standing(on: day), let entry = member.standingEntry(on: day),
        standing.preventsTasks, standing.hasLeft || !task.isReviewed(since: entry.fact.from)
      else { return nil }
      let since = entry.fact.from
      let follower = task.assignment.follower
      let heirs = holders + officers.filter { $0 != follower } + [follower].compactMap(\.self)
      let relief = task.lead == holder ? cell.relief(of: task, holder, among: heirs, on: day) : nil
      let found: any Check =
        switch standing {
        case .left: HolderLeft(task: task.id, holder: holder, standing: standing, since: since, relief: relief)
        case .exempt: HolderExempt(task: task.id, holder: holder, standing: standing, since: since, relief: relief)
        default: HolderAway(task: task.id, holder: holder, standing: standing, since: since, relief: relief)
        }
      return Finding(found, evidence: [task.origin.record, entry.record])
    }
  }
}

extension Standing {
  fileprivate var preventsTasks: Bool {
    switch self {
    case .left, .exempt, .temporaryAway, .suspended: true
    case .official, .probationary, .temporaryHere: false
    }
  }
}

extension AssignedTask {
  /// Given or changed on `day` or later.
  fileprivate func isReviewed(since day: Day) -> Bool {
    assignment.from >= day || changes.contains { $0.day >= day }
  }
}

extension Cell {
  /// Handed over to the first of those named who can take it, or stopped when none can.
  fileprivate func relief(of task: AssignedTask, _ holder: MemberID, among heirs: [MemberID], on day: Day) -> TaskRelief {
    let heir = heirs.first { id in
      id != holder && (member(id)?.standing(on: day)).map { $0 == .official || $0 == .probationary } ?? false
    }
    return TaskRelief(task: task.id, heir: heir)
  }
}

/// What relieves a holder of a task.
public struct TaskRelief: Sendable, Equatable {
  public let task: TaskID
  /// Who takes it over; nil when it is stopped.
  public let heir: MemberID?
}

extension FindingCode {
  public static let holderLeft = FindingCode("task.holder-left")
}
