/// An official transfer, away or here, done later than the working days after the decision or move it follows, within the last two years.
///
/// Working days are Monday to Friday, as public holidays are not known. One later than the months that count as having given up activity is
/// a breach.
///
/// Source: 294-QĐ/TW § 6.3.1; a provincial key says fewer days; numbers: `transfer.workdays`, `transfer.late.months`.
func transfersLate(in cell: Cell, on day: Day) -> [Finding] {
  cell.members.flatMap { member in
    member.standings.compactMap { entry -> Finding? in
      guard let decided = entry.fact.decided, entry.fact.from <= day, day.adding(months: -24) <= entry.fact.from,
        let workdays = cell.rules.value(.transferWorkdays, on: decided),
        case let limit = decided.adding(workdays: workdays.count), limit < entry.fact.from
      else { return nil }
      let months = cell.rules.value(.transferLateMonths, on: decided)
      let isAbandoned = months.map { limit.adding(months: $0.count) < entry.fact.from } ?? false
      return Finding(
        .membership(.transferLate(member.id, decided: decided, limit: limit, done: entry.fact.from, isAbandoned: isAbandoned)),
        evidence: [entry.record], parameters: [workdays] + (isAbandoned ? [months].compactMap { $0 } : []))
    }
  }
}
