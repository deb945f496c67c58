/// Band of a meeting's quality score (mức chất lượng buổi sinh hoạt), best first. Source: 42-HD/BTCTW.
public enum ScoreBand: Sendable, Hashable {
  /// Tốt.
  case good
  /// Khá.
  case fair
  /// Trung bình.
  case average
  /// Kém.
  case poor
}

extension Cell {
  /// The band of the meeting's score by the bounds in force on its day; each bound belongs to the better band.
  ///
  /// - Returns: nil for a meeting without score or with an unfinished sheet, and when a bound that decides was not set.
  public func scoreBand(of meeting: Meeting) -> ScoreBand? {
    guard let score = scorePoints(of: meeting) else { return nil }
    let bounds: [(ParameterName, ScoreBand)] = [(.scoreGood, .good), (.scoreFair, .fair), (.scoreAverage, .average)]
    return rules.band(of: Ratio(score, of: 1), bounds, otherwise: .poor, on: meeting.facts.day)
  }
}
