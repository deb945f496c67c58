/// A group or area with households that no open task looks after.
///
/// A task counts when its area is the group, or when it names households of the group and no area. The remedy gives what is left to a head
/// or member of the group.
///
/// Source: 38-HD/BTCTW IV.2; 42-HD/BTCTW (members look after groups of households).
func householdsNotCovered(in cell: Cell, on day: Day) -> [Finding] {
  cell.groups.compactMap { group in
    guard let stated = group.households(on: day), let coverage = cell.householdCoverage(of: group, on: day), coverage.missing > 0 else {
      return nil
    }
    let holder = group.heads(on: day).first { cell.member($0)?.isOnRoster(on: day) == true } ?? cell.members(of: group, on: day).first
    return Finding(
      .assignment(.uncoveredHouseholds(group: group.name, coverage.uncovered, missing: coverage.missing, of: coverage.total)),
      evidence: [stated.record] + coverage.tasks.map { cell.task($0)?.origin.record },
      remedy: holder.map { .coverHouseholds($0, area: group.name, coverage.uncovered, coverage.missing) })
  }
}
