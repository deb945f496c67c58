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
    let points = Ratio(score, of: 1)
    for (name, band) in [(ParameterName.scoreGood, ScoreBand.good), (.scoreFair, .fair), (.scoreAverage, .average)] {
      guard let bound = rules.value(name, on: meeting.facts.day) else { return nil }
      if points >= bound.value { return band }
    }
    return .poor
  }
}
