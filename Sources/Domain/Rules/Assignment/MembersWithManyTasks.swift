/// A member with more open tasks than one is to have, so that others could take some.
///
/// No document sets the number; a cell may set its own.
///
/// Source: 38-HD/BTCTW IV.2 (tasks fit ability and conditions); number: `assignment.tasks.maximum`.
func membersWithManyTasks(in cell: Cell, on day: Day) -> [Finding] {
  guard let maximum = cell.rules.value(.assignmentTasksMaximum, on: day) else { return [] }
  let held = cell.openTasksByMember(on: day)
  return cell.members.compactMap { member in
    let tasks = held[member.id.index]
    guard member.isOnRoster(on: day), tasks.count > maximum.count else { return nil }
    return Finding(
      .assignment(.tooManyTasks(member.id, has: tasks.count, most: maximum.count)), evidence: tasks.map(\.origin.record),
      parameters: [maximum])
  }
}

extension Cell {
  /// The open tasks each member has a part in on `day`, by `MemberID.index`, in the order given.
  func openTasksByMember(on day: Day) -> [[AssignedTask]] {
    var held = [[AssignedTask]](repeating: [], count: members.count)
    for task in tasks where task.isOpen(on: day) {
      for member in task.members(on: day) { held[member.index].append(task) }
    }
    return held
  }
}
