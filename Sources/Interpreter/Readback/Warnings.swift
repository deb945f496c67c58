import Domain
import Wording

extension Interpreter {
  /// What the rules find in what a statement made happen: irregular things are recorded and named at once.
  ///
  /// Only the checks that have something at stake in it are run. What was amiss before it is left to `rà soát`. A standing task given in
  /// a meeting may yet get its resolution there, so its basis is looked at when the meeting closes. Nothing is found in a taking back.
  ///
  /// - Parameter accepted: the statement recorded last.
  public func warnings(after accepted: Accepted) -> [FindingReport] {
    let cell = state.cells[accepted.cell].cell
    let garbled = GarbledRecord.findings(in: cell, on: accepted.day).filter { $0.evidence == [accepted.record] }
    let broken = accepted.events.flatMap { event in
      cell.findings(broughtBy: event, record: accepted.record, on: max(accepted.day, event.start ?? accepted.day))
    }
    return (garbled.map { $0.asked(on: accepted.day) } + broken).map { FindingReport($0, in: cell) }
  }
}

extension Event {
  /// The day what happened holds from, for what is stated ahead.
  fileprivate var start: Day? {
    switch self {
    case .assignment(.assigned(_, let assignment)): assignment.from
    case .assignment(.handedOver(_, _, _, let day, _)), .assignment(.stopped(_, let day, _)): day
    case .membership(.standingChanged(_, let fact)): fact.from
    case .assignment(.regulationSet(let regulation)): regulation.from
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted: nil
    }
  }
}
