/// An official transfer, away or here, done later than the working days after the decision or move it follows, within the last two years.
///
/// One later than the months that count as having given up activity is a breach.
///
/// Source: 294-QĐ/TW § 6.3.1; a provincial key says fewer days; numbers: `transfer.workdays`, `transfer.late.months`.
func transfersLate(in cell: Cell, on day: Day) -> [Finding] {
  cell.members.flatMap { member in
    member.standings.compactMap { entry -> Finding? in
      guard !entry.fact.isTemporary, let decided = entry.fact.decided,
        let late = cell.lateStep(entry.fact, after: decided, within: .transferWorkdays, monthsFromLimit: true, on: day)
      else { return nil }
      return Finding(
        .membership(.transferLate(member.id, decided: decided, limit: late.limit, done: entry.fact.from, isAbandoned: late.isAbandoned)),
        evidence: [entry.record], parameters: late.parameters)
    }
  }
}
