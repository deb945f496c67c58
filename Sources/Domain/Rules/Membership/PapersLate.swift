/// A member received whose introduction paper (giấy giới thiệu) was shown later than the working days after its issue, within two years.
///
/// Later than the months that count as having given up activity is a breach.
///
/// Source: 294-QĐ/TW § 6.3.1; numbers: `transfer.presentation.workdays`, `transfer.late.months`.
func papersLate(in cell: Cell, on day: Day) -> [Finding] {
  cell.members.flatMap { member in
    member.standings.compactMap { entry -> Finding? in
      guard !entry.fact.isTemporary, let issued = entry.fact.introduced,
        let late = cell.lateStep(entry.fact, after: issued, within: .transferPresentationWorkdays, monthsFromLimit: false, on: day)
      else { return nil }
      return Finding(
        .membership(.paperLate(member.id, issued: issued, limit: late.limit, shown: entry.fact.from, isAbandoned: late.isAbandoned)),
        evidence: [entry.record], parameters: late.parameters)
    }
  }
}
