extension TaskTerms {
  /// Carried out every week, month, quarter or year, on days of every month, or by a day of each period.
  public var recurs: Bool { recurrence != nil || days != nil || deadline != nil }
}

/// Recurring work (việc định kỳ): a conclusion is about a period of it, and the work goes on.
extension Assignment {
  public var recurs: Bool { terms.recurs }

  /// The period a conclusion in a meeting for `month` is about: of monthly work that month, or the one before while its days are still to
  /// come; of quarterly and yearly work the one whose month of report, its last or that of the due day, came last.
  ///
  /// - Returns: nil for what does not recur.
  public func period(concludedIn month: Month, on day: Day) -> Period? {
    switch terms.recurrence {
    case .quarterly:
      let isReported = month.month % 3 == 0 || month.quarter <= from.month.quarter || endsBy(month)
      return .quarter(isReported ? month.quarter : month.quarter.adding(-1))
    case .yearly: return .year(month.month >= reportMonthOfYear || month.year <= from.year ? month.year : month.year - 1)
    case .weekly, .monthly, nil:
      guard recurs else { return nil }
      let isToCome = terms.days.map { day.month == month && day.day < $0.first && month > from.month } ?? false
      return .month(isToCome ? month.adding(-1) : month)
    }
  }

  /// Work that is due in a month is reported on in it, though its quarter goes on.
  private func endsBy(_ month: Month) -> Bool { terms.due.map { $0.month <= month } ?? false }

  /// The month of a year in which yearly work is reported on: that of its due day, or December.
  var reportMonthOfYear: Int { terms.due?.month.month ?? 12 }

  /// The day by which a period is to be done: that stated, that of its days, or its last; never after the day the work ends.
  ///
  /// - Returns: nil for a period without months.
  public func lastDay(of period: Period) -> Day? {
    guard let month = reportMonth(of: period) else { return nil }
    let last = terms.deadline?.lastDay(in: month) ?? terms.days?.end(of: month) ?? month.lastDay
    return terms.due.map { min($0, last) } ?? last
  }

  private func reportMonth(of period: Period) -> Month? {
    if case .year(let year) = period { return Month(year: year, month: reportMonthOfYear) }
    return period.months.last
  }

  /// Whether work that recurs until its due day is over with the period.
  public func isOver(with period: Period) -> Bool {
    guard let due = terms.due, let last = period.months.last else { return false }
    return due <= last.lastDay
  }
}

extension AssignedTask {
  /// Whether a conclusion of the outcome ends the whole task, and not only a period of it.
  func isEnded(by decision: Decision) -> Bool {
    guard decision.outcome?.endsTask ?? false else { return false }
    return decision.period.map(assignment.isOver) ?? true
  }

  /// Recurring work whose period with the month was concluded, so that it needs no report.
  func isConcluded(for month: Month) -> Bool {
    conclusions.contains { $0.fact.outcome?.endsTask ?? false && $0.fact.period?.months.contains(month) ?? false }
  }

  /// The last report until `day` of what is reached; of recurring work one of the period concluded last, not of a period before.
  public func lastReport(until day: Day) -> Recorded<Report>? {
    let closed = conclusions.filter { $0.day <= day && $0.fact.period != nil && $0.fact.outcome?.endsTask ?? false }
    let before = closed.dropLast().last?.record
    return reports.last { report in
      report.day <= day && report.fact.reached != nil && before.map { $0 < report.record } ?? true
    }
  }

  /// The last conclusion until `day` that closed a period of work which goes on.
  func lastPeriodConcluded(in days: ClosedRange<Day>) -> Recorded<Decision>? {
    conclusions.last { days.contains($0.day) && $0.fact.period != nil && $0.fact.outcome?.endsTask ?? false }
  }
}
