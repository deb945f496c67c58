import TextRoom

/// A group or area with households that tasks of different leaders look after, or with more households in tasks than there are.
///
/// The remedy leaves each household to the task given first.
///
/// Source: 38-HD/BTCTW IV.2; 42-HD/BTCTW (members look after groups of households).
public struct HouseholdsCoveredTwice: Check {
  public static let about = About(.householdsTwice, serves: .clearWork, weight: .warning, source: "38-HD/BTCTW IV.2; 42-HD/BTCTW")

  /// By name.
  public let group: String
  /// Households that several look after; none when only the numbers show it.
  public let names: [String]
  /// How many more the tasks have than there are.
  public let excess: Int
  public let total: Int
  /// In the order given.
  public let tasks: [TaskID]
  /// What each of them is to keep where that is less; none when households were only counted.
  public let kept: [HouseholdList]

  public var subject: FindingSubject { .group(group) }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    switch event {
    case .assignment(.assigned): .record
    case .roster(.groupChanged(let change)): .subjects([.group(change.name)])
    default: .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.groups.compactMap { group in
      guard let stated = group.households(on: day), let coverage = cell.householdCoverage(of: group, on: day),
        !coverage.twice.isEmpty || coverage.excess > 0
      else { return nil }
      let tasks = coverage.twice.isEmpty ? coverage.tasks : Set(coverage.twice.flatMap(\.tasks)).sorted()
      return Finding(
        HouseholdsCoveredTwice(
          group: group.name, names: coverage.twice.map(\.name), excess: coverage.excess, total: coverage.total, tasks: tasks,
          kept: coverage.twice.isEmpty ? [] : cell.withoutRepeated(coverage, tasks)),
        evidence: [stated.record] + tasks.map { cell.task($0)?.origin.record })
    }
  }
}

/// The households a task is to keep, by name.
public struct HouseholdList: Sendable, Equatable {
  public let task: TaskID
  public let names: [String]
}

extension Cell {
  /// The tasks that lose households, with the names each keeps.
  fileprivate func withoutRepeated(_ coverage: HouseholdCoverage, _ tasks: [TaskID]) -> [HouseholdList] {
    var given: [String: TaskID] = [:]
    for household in coverage.twice { given[household.name.nameKey] = household.tasks[0] }
    return tasks.compactMap { id in
      let names = task(id)?.assignment.householdNames ?? []
      let kept = names.filter { given[$0.nameKey].map { $0 == id } ?? true }
      return kept.count == names.count ? nil : HouseholdList(task: id, names: kept)
    }
  }
}

extension FindingCode {
  public static let householdsTwice = FindingCode("household.twice")
}
