/// A cell with as many official members as elect a committee (chi ủy), in which nobody holds the post of committee member.
///
/// The remedy names the secretary or who leads instead, to be replaced by whoever is elected.
///
/// Source: 294-QĐ/TW § 16.2.2; number: `committee.official.minimum`.
func missingCommittee(in cell: Cell, on day: Day) -> [Finding] {
  let official = cell.membership(on: day).official
  guard let minimum = cell.rules.value(.committeeOfficialMinimum, on: day), official >= max(minimum.count, 1), !cell.hasCommittee(on: day)
  else { return [] }
  let latest = cell.members.compactMap { $0.standingEntry(on: day)?.record }.max()
  return [
    Finding(
      .organisation(.noCommittee(official: official, from: minimum.count)), evidence: [latest], parameters: [minimum],
      remedy: .elect(.committeeMember))
  ]
}
