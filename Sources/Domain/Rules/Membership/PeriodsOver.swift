/// A member still exempt, temporarily elsewhere or visiting past the day announced, without return or renewal.
///
/// Source: 38-HD/BTCTW IV.1.2; 06-HD/TW 10.3a; 294-QĐ/TW § 6.3.2b (an extension is reported).
func periodsOver(in cell: Cell, on day: Day) -> [Finding] {
  cell.members.compactMap { member in
    guard let standing = member.standing(on: day), !standing.hasLeft, let period = member.periodEntry(on: day),
      let until = period.fact.until,
      until < day
    else { return nil }
    let after = until.adding(days: 1)
    return Finding(
      .membership(.periodOver(member.id, standing, until: until)), evidence: [period.record],
      remedy: standing == .temporaryHere
        ? .sendHome(member.id, to: period.fact.place ?? "", from: after) : .resume(member.id, from: after))
  }
}
