/// What became of work in a period: tasks, points of resolutions, or shortcomings.
public struct WorkFigures<ID: Sendable & Hashable>: Sendable, Equatable {
  /// In hand at any time of the period.
  public internal(set) var all: [ID] = []
  /// Of those, stated in the period.
  public internal(set) var new: [ID] = []
  /// Ended in the period as done, those exceeded among them; and recurring work of which a period was last concluded as done in it.
  public internal(set) var done: [ID] = []
  /// Of those done, recurring work that goes on and so is open too.
  public internal(set) var continuing: [ID] = []
  public internal(set) var exceeded: [ID] = []
  /// Of those done, the ones done after the due day.
  public internal(set) var doneLate: [ID] = []
  public internal(set) var notMet: [ID] = []
  /// Given up without result (thôi phân công).
  public internal(set) var stopped: [ID] = []
  /// Open on the last day.
  public internal(set) var open: [ID] = []
  /// Of those open, past the due day or last concluded as late.
  public internal(set) var late: [ID] = []

  /// Done out of those that have ended or should have.
  public var share: Ratio { Ratio(done.count, of: done.count + notMet.count + late.count) }

  /// - Parameters:
  ///   - end: how and when it ended, if it has, and whether after its due day.
  ///   - isLate: past its due day or last concluded as late, should it be open on the last day.
  ///   - period: the outcome of the last period concluded, should it recur and be open on the last day.
  fileprivate mutating func add(
    _ id: ID, stated: Day, end: (outcome: TaskOutcome?, day: Day, isLate: Bool)?, isLate: Bool, period: TaskOutcome? = nil,
    in days: ClosedRange<Day>
  ) {
    if let end, end.day < days.lowerBound { return }
    all.append(id)
    if days.contains(stated) { new.append(id) }
    guard let end, end.day <= days.upperBound else {
      open.append(id)
      if isLate { late.append(id) }
      guard let period, !isLate else { return }
      add(id, as: period)
      if period != .notMet { continuing.append(id) }
      return
    }
    guard let outcome = end.outcome else {
      stopped.append(id)
      return
    }
    add(id, as: outcome)
    if outcome != .notMet, end.isLate { doneLate.append(id) }
  }

  private mutating func add(_ id: ID, as outcome: TaskOutcome) {
    switch outcome {
    case .notMet: notMet.append(id)
    case .done, .exceeded, .faulty, .onTrack, .late:
      done.append(id)
      if outcome == .exceeded { exceeded.append(id) }
    }
  }
}

/// A target in a report.
public struct TargetFigures: Sendable, Equatable {
  public let id: FollowUpID
  /// The value reached by the last day, in the unit of the target; nil before anybody said one.
  public let reached: Reached?
  /// What that is of the figure.
  public let share: Ratio?
  /// As last concluded by then.
  public let outcome: TaskOutcome?
}

extension Cell {
  /// - Parameter isMeant: which tasks are counted.
  func taskFigures(in days: ClosedRange<Day>, where isMeant: (AssignedTask) -> Bool = { _ in true }) -> WorkFigures<TaskID> {
    let begun = tasks.filter { max($0.origin.day, $0.assignment(on: days.upperBound).from) <= days.upperBound && isMeant($0) }
    return begun.reduce(into: WorkFigures()) { sum, task in
      let end: (outcome: TaskOutcome?, day: Day, isLate: Bool)? =
        switch task.status {
        case .open: nil
        case .ended(let outcome, let day): (outcome, day, isDoneLate(task))
        case .stopped(let day): (nil, day, false)
        }
      sum.add(
        task.id, stated: task.origin.day, end: end,
        isLate: task.isOverdue(on: days.upperBound) || task.isBehind(on: days.upperBound) || isLastPeriodLate(of: task, in: days),
        period: task.lastPeriodConcluded(in: days)?.fact.outcome, in: days)
    }
  }

  func followUpFigures(_ kind: FollowUpKind, in days: ClosedRange<Day>) -> WorkFigures<FollowUpID> {
    followUps(kind).filter { $0.day <= days.upperBound }.reduce(into: WorkFigures()) { sum, entry in
      let concluded = entry.conclusions.last { $0.day <= days.upperBound && $0.fact.outcome != nil }?.fact.outcome
      sum.add(
        entry.id, stated: entry.day, end: entry.end.map { ($0.fact.outcome, $0.day, isDoneLate(entry)) },
        isLate: entry.isOverdue(on: days.upperBound) || concluded == .late, in: days)
    }
  }

  func targetFigures(in days: ClosedRange<Day>) -> [TargetFigures] {
    followUps(.target).filter { $0.day <= days.upperBound && $0.end.map { days.lowerBound <= $0.day } ?? true }.map { target in
      let conclusions = target.conclusions.filter { $0.day <= days.upperBound }
      let report = target.reports.last { $0.day <= days.upperBound && $0.fact.reached != nil }?.fact
      let reached = conclusions.reached(after: report?.reached, in: report?.meeting)
      return TargetFigures(
        id: target.id, reached: reached, share: reached.flatMap { target.facts(on: days.upperBound).share(of: $0) },
        outcome: conclusions.last { $0.fact.outcome != nil }?.fact.outcome)
    }
  }

  func proposals(in days: ClosedRange<Day>) -> [FollowUpID] {
    followUps(.shortcoming).filter { entry in
      guard case .shortcoming(_, _, _, _?, _) = entry.facts(on: days.upperBound).detail, entry.day <= days.upperBound else { return false }
      return days.contains(entry.day) || entry.isOpen(on: days.upperBound)
    }.map(\.id)
  }
}
