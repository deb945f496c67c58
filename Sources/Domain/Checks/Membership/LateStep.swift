/// A change of standing made later than the working days after what it follows: a decision, or the issue of a paper.
///
/// Working days are Monday to Friday, as public holidays are not known.
struct LateStep {
  let limit: Day
  /// Later than the months that count as having given up activity (tự ý bỏ sinh hoạt).
  let isAbandoned: Bool
  let parameters: [RuleParameter]
}

extension Cell {
  /// - Parameters:
  ///   - entry: the change; one to come, or from before the last two years, is not looked at.
  ///   - start: the day of what it follows.
  ///   - name: the number of working days.
  ///   - monthsFromLimit: the months of `transfer.late.months` count from the last working day, otherwise from `start`.
  func lateStep(_ entry: StandingFact, after start: Day?, within name: ParameterName, monthsFromLimit: Bool, on day: Day) -> LateStep? {
    guard let start, entry.from <= day, day.adding(months: -24) <= entry.from, let workdays = rules.value(name, on: start) else {
      return nil
    }
    let limit = start.adding(workdays: workdays.count)
    guard limit < entry.from else { return nil }
    let months = rules.value(.transferLateMonths, on: start)
    let isAbandoned = months.map { (monthsFromLimit ? limit : start).adding(months: $0.count) < entry.from } ?? false
    return LateStep(limit: limit, isAbandoned: isAbandoned, parameters: [workdays] + (isAbandoned ? [months].compactMap { $0 } : []))
  }
}
