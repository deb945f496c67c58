extension Cell {
  func decideTasks(_ command: Command, on today: Day) throws(Rejection) -> [Event] {
    switch command {
    case .assign(let id, var assignment):
      guard (1...Cell.largestNumber).contains(id.number) else { throw .taskNumberOutOfRange(id) }
      guard taskIndex[id] == nil else { throw .taskNumberUsed(id) }
      try requireOrder(assignment.from, assignment.due)
      try requireList(assignment.members, on: assignment.from)
      try requireOnRoster(assignment.follower, on: assignment.from)
      assignment.householdNames = try distinct(households: assignment.householdNames)
      return [.assigned(id, assignment)]
    case .adjust(let id, var change, let reason):
      let assignment = try requireOpenTask(id).assignment
      try requireOrder(change.from ?? assignment.from, change.due ?? assignment.due)
      try requireOnRoster(change.follower, on: today)
      change.householdNames = try distinct(households: change.householdNames)
      try requireMembers(change, of: assignment, on: today)
      return [.adjusted(id, change, reason: reason)]
    case .handOver(let id, let to, let from, let reason):
      let task = try requireOpenTask(id)
      try requireOnRoster(to, on: from)
      guard let lead = task.lead, lead != to else { throw .taskHeldAlready(id, by: to) }
      return [.handedOver(id, from: lead, to: to, on: from, reason: reason)]
    case .stopTask(let id, let from, let reason):
      _ = try requireOpenTask(id)
      return [.stopped(id, on: from, reason: reason)]
    case .planTask(let id, let text, let day):
      _ = try requireTask(id)
      return [.planned(id, text, on: day)]
    case .supportTask(let id, let text, let day):
      _ = try requireTask(id)
      return [.supported(id, text, on: day)]
    case .inspectTask(let id, let by, let day, let text):
      _ = try requireTask(id)
      try requireList(by, on: day)
      return [.inspected(id, by: by, on: day, text)]
    default: return []
    }
  }

  /// Who joins or leads is on the roster, who leaves has a part in the task, and somebody is left.
  private func requireMembers(_ change: TaskChange, of assignment: Assignment, on today: Day) throws(Rejection) {
    guard change.changesMembers else { return }
    try requireOnRoster(change.lead, on: today)
    if !change.joining.isEmpty { try requireList(change.joining, on: today) }
    for id in change.leaving where !assignment.members.contains(id) { throw .notCharged(id) }
    var members = assignment.members
    members.merge(change)
    if members.isEmpty { throw .noMembers }
  }
}
