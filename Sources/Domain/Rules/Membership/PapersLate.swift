/// A member received whose introduction paper (giấy giới thiệu) was shown later than the working days after its issue, within two years.
///
/// Working days are Monday to Friday, as public holidays are not known. Later than the months that count as having given up activity is a
/// breach.
///
/// Source: 294-QĐ/TW § 6.3.1; numbers: `transfer.presentation.workdays`, `transfer.late.months`.
func papersLate(in cell: Cell, on day: Day) -> [Finding] {
  cell.members.flatMap { member in
    member.standings.compactMap { entry -> Finding? in
      guard let issued = entry.fact.introduced, entry.fact.from <= day, day.adding(months: -24) <= entry.fact.from,
        let workdays = cell.rules.value(.transferPresentationWorkdays, on: issued),
        case let limit = issued.adding(workdays: workdays.count), limit < entry.fact.from
      else { return nil }
      let months = cell.rules.value(.transferLateMonths, on: issued)
      let isAbandoned = months.map { issued.adding(months: $0.count) < entry.fact.from } ?? false
      return Finding(
        .membership(.paperLate(member.id, issued: issued, limit: limit, shown: entry.fact.from, isAbandoned: isAbandoned)),
        evidence: [entry.record], parameters: [workdays] + (isAbandoned ? [months].compactMap { $0 } : []))
    }
  }
}
