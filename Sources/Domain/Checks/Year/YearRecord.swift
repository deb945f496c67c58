/// What became of a member's tasks of a year; each task is in one list, in the order given.
public struct YearRecord: Sendable, Equatable {
  /// Done better than asked, and in time.
  public internal(set) var exceeded: [TaskID] = []
  /// Done in time, or open, reported on or concluded, and not behind.
  public internal(set) var onTime: [TaskID] = []
  /// Done late, or open and concluded as late.
  public internal(set) var late: [TaskID] = []
  /// Not met, or past its due day and unfinished.
  public internal(set) var unfinished: [TaskID] = []
  /// Open, not yet due, and neither reported on nor concluded: nothing tells how they stand.
  public internal(set) var unknown: [TaskID] = []

  /// Those something is known of.
  public var total: Int { exceeded.count + onTime.count + late.count + unfinished.count }
}

extension Cell {
  /// The record a rating of the year rests on, as of the end of the year or `day` if that is earlier.
  ///
  /// Tasks the member had a part in during the year count; one that was stopped does not. A task done by its due day is in time whatever
  /// was concluded on the way, see `isDoneLate`; without a due day it is late when a conclusion of the year says so. Recurring work is what
  /// was concluded of its last period. What came late or stayed undone after the member had handed the task over is not the member's.
  ///
  /// Source: 366-QĐ/TW (tasks done, on time, exceeded).
  public func yearRecord(of member: MemberID, year: Int, on day: Day) -> YearRecord {
    var record = YearRecord()
    let period = period(ofWorkYear: year)
    let end = min(day, period.upperBound)
    for id in self.member(member)?.tasks ?? [] {
      guard let task = task(id), task.concerned(member, in: period), let result = task.result(of: period, asOf: end, in: self) else {
        continue
      }
      let wasHandedOver = !task.members(on: min(end, task.endDay ?? end)).contains(member)
      if wasHandedOver, result == \.late || result == \.unfinished { continue }
      record[keyPath: result].append(id)
    }
    return record
  }
}

extension AssignedTask {
  /// The list the task belongs to; nil for one that was stopped.
  fileprivate func result(of period: ClosedRange<Day>, asOf day: Day, in cell: Cell) -> WritableKeyPath<YearRecord, [TaskID]>? {
    switch status {
    case .stopped(let end) where end <= day: return nil
    case .ended(.notMet, let end) where end <= day: return \.unfinished
    case .ended(let outcome, let end) where end <= day:
      if assignment.due == nil ? wasLate(in: period) : cell.isDoneLate(self) { return \.late }
      return outcome == .exceeded ? \.exceeded : \.onTime
    case .open, .ended, .stopped:
      if let due = assignment.due, due < day { return \.unfinished }
      if isBehind(on: day) { return \.late }
      if cell.isLastPeriodLate(of: self, in: period.lowerBound...day) { return \.late }
      switch lastPeriodConcluded(in: period.lowerBound...day)?.fact.outcome {
      case .notMet?: return \.unfinished
      case .exceeded?: return \.exceeded
      case .done?, .faulty?, .onTrack?, .late?, nil: break
      }
      let isKnown = conclusions.contains { $0.day <= day } || reports.contains { $0.day <= day }
      return isKnown ? \.onTime : \.unknown
    }
  }

  private func wasLate(in period: ClosedRange<Day>) -> Bool {
    conclusions.contains { $0.fact.outcome == .late && period.contains($0.day) }
  }
}
