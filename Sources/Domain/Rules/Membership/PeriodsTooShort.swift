/// A temporary stay elsewhere or here announced for less than the months from which one is arranged.
///
/// Source: 294-QĐ/TW § 6.3.2; number: `temporary.months.minimum`.
func periodsTooShort(in cell: Cell, on day: Day) -> [Finding] {
  cell.members.compactMap { member in
    guard let standing = member.standing(on: day), standing == .temporaryAway || standing == .temporaryHere,
      let period = member.periodEntry(on: day), let until = period.fact.until,
      let least = cell.rules.value(.temporaryMonthsMinimum, on: period.fact.from),
      until.adding(days: 1) < period.fact.from.adding(months: least.count)
    else { return nil }
    return Finding(
      .membership(.periodTooShort(member.id, standing, from: period.fact.from, to: until, months: least.count)), evidence: [period.record],
      parameters: [least])
  }
}
