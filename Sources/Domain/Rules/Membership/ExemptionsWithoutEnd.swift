/// A member exempt for other reasons than age and health, without a day the exemption ends on.
///
/// Source: 38-HD/BTCTW IV.1.2 (the application states reason and period).
func exemptionsWithoutEnd(in cell: Cell, on day: Day) -> [Finding] {
  cell.members.compactMap { member in
    guard member.standing(on: day) == .exempt(.other), let period = member.periodEntry(on: day), period.fact.until == nil else {
      return nil
    }
    return Finding(.membership(.exemptionWithoutEnd(member.id, from: period.fact.from)), evidence: [period.record])
  }
}
