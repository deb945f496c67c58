/// A group or area with households that no open task looks after.
///
/// A task counts when its area is the group, or when it names households of the group and no area. The remedy gives what is left to a head
/// or member of the group.
///
/// Source: 38-HD/BTCTW IV.2; 42-HD/BTCTW (members look after groups of households).
public struct HouseholdsNotCovered: Check {
  public static let about = About(.householdsNotCovered, serves: .clearWork, weight: .warning, source: "38-HD/BTCTW IV.2; 42-HD/BTCTW")

  /// By name.
  public let group: String
  /// The households where known.
  public let names: [String]
  /// How many nobody looks after, of all.
  public let missing: Int
  public let total: Int
  /// Who may look after them: a head of the group, or its first member.
  public let holder: MemberID?

  public var subject: FindingSubject { .group(group) }
  public var facts: [Int] { [missing, total] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.groups.compactMap { group in
      guard let stated = group.households(on: day), let coverage = cell.householdCoverage(of: group, on: day), coverage.missing > 0 else {
        return nil
      }
      let holder = group.heads(on: day).first { cell.member($0)?.isOnRoster(on: day) == true } ?? cell.members(of: group, on: day).first
      return Finding(
        HouseholdsNotCovered(
          group: group.name, names: coverage.uncovered, missing: coverage.missing, total: coverage.total, holder: holder),
        evidence: [stated.record] + coverage.tasks.map { cell.task($0)?.origin.record })
    }
  }
}

extension FindingCode {
  public static let householdsNotCovered = FindingCode("household.none")
}
