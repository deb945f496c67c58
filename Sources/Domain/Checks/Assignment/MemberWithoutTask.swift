/// A member who has fewer open tasks than each member is to have.
///
/// Members on the roll who take part here, visitors and the exempt are given tasks; for an exempt member, who gets light ones, it is
/// only a notice. Those temporarily elsewhere get theirs there.
///
/// Source: 38-HD/BTCTW IV.2.1a; number: `assignment.tasks.minimum`.
public struct MemberWithoutTask: MemberCheck {
  public static let about = About(.memberWithoutTask, serves: .everybodyHasTask, weight: .warning, source: "38-HD/BTCTW IV.2.1a")

  public let member: MemberID
  public let standing: Standing
  public let has: Int
  /// As many as each member is to have.
  public let needed: Int

  public var facts: [Int] { [has] }
  public var weight: FindingSeverity { if case .exempt = standing { .notice } else { Self.about.weight } }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    switch event {
    case .assignment(.handedOver(_, let from, _, _, _)): .subjects([.member(from)])
    case .assignment(.stopped(let id, _, _)): .subjects(cell.holders(of: id))
    case .talk(.concluded(.task(let id, let outcome?, _, _, _))) where outcome.endsTask: .subjects(cell.holders(of: id))
    case .membership(.standingChanged(_, let fact)) where fact.step == .resumed: .record
    default: .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let minimum = cell.rules.value(.assignmentTasksMinimum, on: day) else { return [] }
    let held = cell.openTasksByMember(on: day).map(\.count)
    return cell.members.compactMap { member in
      guard let standing = member.standing(on: day), standing.isGivenTasks, held[member.id.index] < minimum.count else { return nil }
      return Finding(
        MemberWithoutTask(member: member.id, standing: standing, has: held[member.id.index], needed: minimum.count),
        evidence: [member.standingEntry(on: day)?.record], parameters: [minimum])
    }
  }
}

extension FindingCode {
  public static let memberWithoutTask = FindingCode("member.no-task")
}
