import TextRoom

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
  /// How the households of a group are covered by the open tasks whose area it is, or that name some of its households.
  ///
  /// A task counts with the households of this group alone: one that names a household of another group covers it there. A task of several
  /// members has one responsible for it, its leader.
  ///
  /// - Returns: nil when no households of the group are stated.
  public func householdCoverage(of group: Group, on day: Day) -> HouseholdCoverage? {
    guard let total = group.households(on: day)?.fact.householdCount else { return nil }
    let held = holders(of: group, on: day)
    let tasks = openTasks(on: day).filter { task in
      held.named.contains { $0.tasks.contains(task.id) } || held.others.contains { $0.tasks.contains(task.id) }
        || task.isOf(group) && task.assignment.householdNames.isEmpty && task.assignment.households != nil
    }
    let unnamed = tasks.reduce(0) { $0 + ($1.assignment.householdNames.isEmpty ? $1.assignment.households ?? 0 : 0) }
    let covered = held.named.count { !$0.tasks.isEmpty } + held.others.count + unnamed
    let twice = held.named.filter { Set($0.tasks.map { task($0)?.lead }).count > 1 }
    return HouseholdCoverage(
      total: total, tasks: tasks.map(\.id), uncovered: unnamed == 0 ? held.named.filter(\.tasks.isEmpty).map(\.name) : [],
      missing: max(0, total - covered), twice: twice, excess: max(0, covered - total))
  }

  /// The named households of a group with the open tasks that look after each, in the order of its list.
  public func householdTasks(of group: Group, on day: Day) -> [(name: String, tasks: [TaskID])] { holders(of: group, on: day).named }

  /// Who looks after the named households of a group; apart from them those that only the tasks of this area name.
  private func holders(
    of group: Group, on day: Day
  ) -> (named: [(name: String, tasks: [TaskID])], others: [(name: String, tasks: [TaskID])]) {
    var named = (group.households(on: day)?.fact.householdNames ?? []).map { (name: $0, tasks: [TaskID]()) }
    var others: [(name: String, tasks: [TaskID])] = []
    var places: [String: Int] = [:]
    for (place, household) in named.enumerated() where places[household.name.nameKey] == nil { places[household.name.nameKey] = place }
    var otherPlaces: [String: Int] = [:]
    let elsewhere = Set(groups.filter { $0.name != group.name }.flatMap { $0.householdKeys(on: day) })
    for task in openTasks(on: day) where !task.assignment.householdNames.isEmpty {
      let own = task.isOf(group)
      let area = own ? nil : task.assignment.area.flatMap { area in groups.first { $0.name.isName(area) } }?.householdKeys(on: day)
      for name in task.assignment.householdNames {
        let key = name.nameKey
        if let place = places[key] {
          // Two areas may each have a household of the name; the task says which it means.
          if area?.contains(key) != true { named[place].tasks.append(task.id) }
        } else if own, !elsewhere.contains(key) {
          if otherPlaces[key] == nil { others.append((name, [])) }
          let place = otherPlaces[key, default: others.count - 1]
          otherPlaces[key] = place
          others[place].tasks.append(task.id)
        }
      }
    }
    return (named, others)
  }
}

extension Group {
  fileprivate func householdKeys(on day: Day) -> Set<String> {
    Set((households(on: day)?.fact.householdNames ?? []).map(\.nameKey))
  }
}

extension AssignedTask {
  /// Whether the group is its area.
  fileprivate func isOf(_ group: Group) -> Bool { assignment.area?.isName(group.name) == true }
}
