/// The name of how much of a task, point, target or shortcoming is reached (mức hoàn thành), best first.
///
/// The names are the self levels of the review sheet (bản kiểm điểm cá nhân); no document seen sets a scale for a single task, so the
/// bounds are the cell's to set.
public enum ResultLevel: Sendable, Hashable {
  /// Xuất sắc.
  case excellent
  /// Tốt.
  case good
  /// Trung bình.
  case average
  /// Kém.
  case poor

  /// The shares from which each level is reached, best first; what reaches none is poor.
  public static let bounds: [(ParameterName, ResultLevel)] = [
    (.taskLevelExcellent, .excellent), (.taskLevelGood, .good), (.taskLevelAverage, .average),
  ]
}

extension Cell {
  /// The level of a share by the bounds in force on `day`: `task.level.excellent`, `task.level.good`, `task.level.average`.
  ///
  /// - Returns: nil when a bound that decides was not set.
  public func resultLevel(of share: Ratio, on day: Day) -> ResultLevel? {
    rules.band(of: share, ResultLevel.bounds, otherwise: .poor, on: day)
  }

  /// The level of what the chair concluded on a point, target or shortcoming.
  public func resultLevel(of entry: FollowUp, on day: Day) -> ResultLevel? {
    entry.conclusions.reached?.reached.flatMap(entry.share).flatMap { resultLevel(of: $0, on: day) }
  }
}
