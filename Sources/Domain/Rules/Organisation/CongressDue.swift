/// A term (nhiệm kỳ) whose years are over, with no congress on record since it began.
///
/// A term lasts the years in force when it began, or its own when they are more, but no more than the years in force today: terms begun
/// before a change of the rule were stated by the new one.
///
/// Source: 294-QĐ/TW § 23.1; number: `congress.years`.
func congressDue(in cell: Cell, on day: Day) -> [Finding] {
  guard let term = cell.terms.newest(on: day, from: \.from), let now = cell.rules.value(.congressYears, on: day) else { return [] }
  let own = Ratio(term.fact.term.last - term.fact.term.first, of: 1)
  let first = cell.rules.value(.congressYears, on: term.fact.from)
  let years = max(first?.value ?? own, min(own, now.value))
  let congress = cell.meetings.lazy.filter { $0.facts.kind == .congress && $0.facts.day <= day }.map(\.facts.day).max()
  let since = max(term.fact.from, congress ?? term.fact.from)
  let due = since.adding(months: years.part * 12 / max(years.whole, 1))
  guard due < day else { return [] }
  return [
    Finding(
      .organisation(.congressDue(since: since, due: due)), evidence: [term.record],
      parameters: [first.flatMap { $0.value == years ? $0 : nil } ?? now])
  ]
}
