/// An open task that nobody follows, or one who cannot act or carries it out too.
///
/// The remedy names a committee member who does not have the task, or the secretary.
///
/// Source: 38-HD/BTCTW IV.2 (a committee member, or the secretary, follows, checks and reports).
public struct TaskWithoutFollower: TaskCheck {
  public static let about = About(.follower, serves: .cellHelps, weight: .warning, source: "38-HD/BTCTW IV.2")

  public let task: TaskID
  public let gap: FollowerGap
  /// Who may follow it: a committee member who does not have the task, or the secretary.
  public let proposed: MemberID?

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .assignment(.adjusted(let id, let change, _)) = event {
      change.terms.follower == nil ? .none : .subjects([.task(id)])
    } else {
      event.takesMemberAway ? .record : .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.tasks.compactMap { task in
      guard task.isOpen(on: day) else { return nil }
      let holders = task.members(on: day)
      let follower = task.assignment.follower.flatMap(cell.member)
      guard let gap = follower.map({ $0.followerGap(of: holders, on: day) }) ?? .nobody else { return nil }
      return Finding(
        TaskWithoutFollower(task: task.id, gap: gap, proposed: cell.follower(besides: holders, on: day)),
        evidence: [task.origin.record, follower?.standingEntry(on: day)?.record])
    }
  }
}

/// What is amiss with the one who follows a task (người theo dõi).
public enum FollowerGap: Sendable, Equatable {
  case nobody
  /// Left, exempt, elsewhere or suspended.
  case cannotAct(MemberID, Standing)
  /// Carries the task out too.
  case holder(MemberID)
}

extension Member {
  /// Why the member is not to follow a task of these holders; nil when it is well.
  fileprivate func followerGap(of holders: [MemberID], on day: Day) -> FollowerGap? {
    if holders.contains(id) { return .holder(id) }
    guard let standing = standing(on: day), standing.isExpectedAtMeetings else {
      return .cannotAct(id, standing(on: day) ?? .left(.transferred))
    }
    return nil
  }
}

extension Cell {
  /// Who may follow a task that others carry out: an active member of the committee, the secretary where there is no other.
  package func follower(besides holders: [MemberID], on day: Day) -> MemberID? {
    let secretary = secretary(on: day)?.id
    let active = committee(on: day).map(\.id).filter { member($0)?.standing(on: day) == .official && !holders.contains($0) }
    return active.first { $0 != secretary } ?? active.first
  }
}

extension FindingCode {
  public static let follower = FindingCode("task.follower")
}
