/// A member with more open tasks than one is to have, so that others could take some.
///
/// No document sets the number; a cell may set its own. The remedy hands the newest task the member leads to whoever has the fewest and does not
/// follow it.
///
/// Source: 38-HD/BTCTW IV.2 (tasks fit ability and conditions); number: `assignment.tasks.maximum`.
public struct MemberWithManyTasks: MemberCheck {
  public static let about = About(.tooManyTasks, serves: .withinCapacity, weight: .notice, source: "38-HD/BTCTW IV.2")

  public let member: MemberID
  public let has: Int
  /// As many as one member is to have.
  public let most: Int
  /// The newest task the member leads, and who has the fewest; nil when nobody has fewer.
  public let relief: TaskRelief?

  public var facts: [Int] { [has] }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .assignment(.assigned) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let maximum = cell.rules.value(.assignmentTasksMaximum, on: day) else { return [] }
    let held = cell.openTasksByMember(on: day)
    return cell.members.compactMap { member in
      let tasks = held[member.id.index]
      guard member.isOnRoster(on: day), tasks.count > maximum.count else { return nil }
      return Finding(
        MemberWithManyTasks(
          member: member.id, has: tasks.count, most: maximum.count, relief: cell.relief(of: member.id, tasks, held, on: day)),
        evidence: tasks.map(\.origin.record), parameters: [maximum])
    }
  }
}

extension Cell {
  /// The newest of the tasks a member leads handed to the active member with the fewest; nil when that one has as many.
  fileprivate func relief(of id: MemberID, _ tasks: [AssignedTask], _ held: [[AssignedTask]], on day: Day) -> TaskRelief? {
    let free = members.filter { $0.standing(on: day)?.isExpectedAtMeetings == true && held[$0.id.index].count + 1 < tasks.count }
    guard let task = tasks.last(where: { $0.lead == id }),
      let other = free.filter({ $0.id != task.assignment.follower })
        .min(by: { held[$0.id.index].count < held[$1.id.index].count })
    else { return nil }
    return TaskRelief(task: task.id, heir: other.id)
  }

  /// The open tasks each member has a part in on `day`, by `MemberID.index`, in the order given.
  func openTasksByMember(on day: Day) -> [[AssignedTask]] {
    var held = [[AssignedTask]](repeating: [], count: members.count)
    for task in tasks where task.isOpen(on: day) {
      for member in task.members(on: day) { held[member.index].append(task) }
    }
    return held
  }
}

extension FindingCode {
  public static let tooManyTasks = FindingCode("member.many-tasks")
}
