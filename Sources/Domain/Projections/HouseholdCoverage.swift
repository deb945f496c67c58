/// Which households of a group are looked after by whom (phụ trách hộ).
public struct HouseholdCoverage: Sendable, Equatable {
  /// Households there are.
  public let total: Int
  /// Open tasks that look after some of them, in the order given.
  public let tasks: [TaskID]
  /// Households no task covers; by name where they and those covered are named.
  public let uncovered: [String]
  /// Their number, named or not.
  public let missing: Int
  /// Households that tasks of different leaders cover, with those tasks, in the order of the group's list.
  public let twice: [(name: String, tasks: [TaskID])]
  /// By how many the tasks cover more than there are, when only numbers are stated.
  public let excess: Int

  public static func == (a: HouseholdCoverage, b: HouseholdCoverage) -> Bool {
    a.total == b.total && a.tasks == b.tasks && a.uncovered == b.uncovered && a.missing == b.missing && a.excess == b.excess
      && a.twice.map(\.name) == b.twice.map(\.name) && a.twice.map(\.tasks) == b.twice.map(\.tasks)
  }
}

extension Cell {
  /// How the households of a group are covered by the open tasks whose area it is, or that name its households without an area.
  ///
  /// A task of several members has one responsible for it, its leader.
  ///
  /// - Returns: nil when no households of the group are stated.
  public func householdCoverage(of group: Group, on day: Day) -> HouseholdCoverage? {
    guard let stated = group.households(on: day)?.fact, let total = stated.householdCount else { return nil }
    let names = stated.householdNames
    let known = Set(names)
    let tasks = openTasks(on: day).filter { task in
      guard let area = task.assignment.area else { return !known.isDisjoint(with: task.assignment.householdNames) }
      return area == group.name && task.assignment.householdCount != nil
    }
    var holders: [String: [AssignedTask]] = [:]
    var unnamed = 0
    for task in tasks {
      if task.assignment.householdNames.isEmpty { unnamed += task.assignment.households ?? 0 }
      for name in task.assignment.householdNames { holders[name, default: []].append(task) }
    }
    let covered = holders.count + unnamed
    let left = names.filter { holders[$0] == nil }
    let twice = names.compactMap { name -> (name: String, tasks: [TaskID])? in
      guard let tasks = holders[name], Set(tasks.map(\.lead)).count > 1 else { return nil }
      return (name, tasks.map(\.id))
    }
    return HouseholdCoverage(
      total: total, tasks: tasks.map(\.id), uncovered: unnamed == 0 ? left : [], missing: max(0, total - covered), twice: twice,
      excess: max(0, covered - total))
  }
}
