/// A member deleted or expelled who is on the roster as a probationer again before the months after which that may be, or one who withdrew.
///
/// Source: 294-QĐ/TW; 06-HD/TW (not for those who quit by themselves); number: `admission.again.months`.
func readmittedEarly(in cell: Cell, on day: Day) -> [Finding] {
  cell.members.compactMap { member in
    let steps = member.standings.filter { $0.fact.from <= day }
    for (left, back) in zip(steps, steps.dropFirst()) where back.fact.step == .joined(.probationary) {
      guard case .left(let departure) = left.fact.step, let months = cell.rules.value(.readmissionMonths, on: back.fact.from) else {
        continue
      }
      let earliest = left.fact.from.adding(months: months.count)
      let isBarred = departure == .withdrawn
      guard isBarred || (departure == .removed || departure == .expelled) && back.fact.from < earliest else { continue }
      return Finding(
        .membership(
          .readmittedEarly(member.id, departure, left: left.fact.from, back: back.fact.from, earliest: isBarred ? nil : earliest)),
        evidence: [left.record, back.record], parameters: isBarred ? [] : [months])
    }
    return nil
  }
}
