extension TaskTerms {
  /// Carried out every week, month, quarter or year, on days of every month, or by a day of each period.
  public var recurs: Bool { recurrence != nil || days != nil || deadline != nil }
}

/// Recurring work (việc định kỳ): a conclusion is about a period of it, and the work goes on.
extension Assignment {
  public var recurs: Bool { terms.recurs }

  /// The period a conclusion in a meeting for `month` is about: of monthly work that month, or the one before while its days, or its
  /// day, are still to come; of quarterly and yearly work the one whose month of report, its last or that of the due day, came last.
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
      let isNotYetDue = terms.deadline.map { day.month == month && day <= $0.lastDay(in: month) && month > from.month } ?? false
      return .month(isToCome || isNotYetDue ? month.adding(-1) : month)
    }
  }

  /// Work that is due in a month is reported on in it, though its quarter goes on.
  private func endsBy(_ month: Month) -> Bool { terms.due.map { $0.month <= month } ?? false }

  /// The month of a year in which yearly work is reported on: that of its due day, or December.
  var reportMonthOfYear: Int { terms.due?.month.month ?? 12 }

  /// The period that a month is of.
  public func period(of month: Month) -> Period {
    switch terms.recurrence {
    case .quarterly: .quarter(month.quarter)
    case .yearly: .year(month.year)
    case .weekly, .monthly, nil: .month(month)
    }
  }

  /// Whether recurring work has a period: one of its kind, not over before the work begins.
  public func hasPeriod(_ period: Period) -> Bool {
    guard recurs, let last = period.months.last else { return false }
    return self.period(of: last) == period && from.month <= last
  }

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

/// A period of recurring work, judged by itself: what was reported and concluded of it, and by when it was to be done.
public struct TaskPeriod: Sendable, Equatable {
  public let task: TaskID
  public let period: Period
  /// The last day that is in time.
  public let due: Day
  public let reports: [Recorded<AssignedTask.Report>]
  public let conclusions: [Recorded<AssignedTask.Decision>]

  /// What the chair said last.
  public var outcome: TaskOutcome? { conclusions.last { $0.fact.outcome != nil }?.fact.outcome }

  /// How much of it is done, by what was stated last; the chair wins over what was reported in the same meeting.
  public var reached: Reached? {
    let report = reports.last { $0.fact.reached != nil }?.fact
    return conclusions.reached(after: report?.reached, in: report?.meeting)
  }

  /// The day it was done, as reported last.
  public var finished: Day? { reports.last { $0.fact.finished != nil }?.fact.finished }
}

extension AssignedTask {
  /// Its periods from the one it begins in to the one `day` is in, or its last; empty for what does not recur.
  public func periods(until day: Day) -> [TaskPeriod] {
    guard assignment.recurs else { return [] }
    let last = [day, endDay ?? day, assignment.due ?? day].min()?.month ?? day.month
    var periods: [Period] = []
    var month = assignment.from.month
    while month <= last {
      let period = assignment.period(of: month)
      if periods.last != period { periods.append(period) }
      month = month.adding(1)
    }
    return periods.compactMap { self.period($0, until: day) }
  }

  /// One of its periods as it stood on `day`.
  func period(_ period: Period, until day: Day) -> TaskPeriod? {
    guard let due = assignment.lastDay(of: period) else { return nil }
    return TaskPeriod(
      task: id, period: period, due: due, reports: reports.filter { $0.day <= day && $0.fact.period == period },
      conclusions: conclusions.filter { $0.day <= day && $0.fact.period == period })
  }
}
