/// A criterion of the quality score of a meeting (tiêu chí chấm điểm). Source: 42-HD/BTCTW.
public enum ScoreCriterion: Int, Sendable, Hashable, CaseIterable {
  /// Thời gian.
  case timing
  /// Số đảng viên dự.
  case attendance
  /// Công tác chuẩn bị.
  case preparation
  /// Tiến hành sinh hoạt.
  case conduct
  /// Nguyên tắc sinh hoạt.
  case principles
  /// Kết quả thực hiện nghị quyết kỳ trước.
  case results
  /// Kết thúc.
  case closing

  /// The parameter that holds its points at most.
  public var maximum: ParameterName {
    switch self {
    case .timing: .scoreMaxTime
    case .attendance: .scoreMaxAttendance
    case .preparation: .scoreMaxPreparation
    case .conduct: .scoreMaxConduct
    case .principles: .scoreMaxPrinciples
    case .results: .scoreMaxResults
    case .closing: .scoreMaxClosing
    }
  }
}

/// Points given for a criterion.
public struct ScoreMark: Sendable, Equatable, Hashable {
  public let criterion: ScoreCriterion
  public let points: Int

  public init(criterion: ScoreCriterion, points: Int) {
    self.criterion = criterion
    self.points = points
  }
}

/// The score of a meeting by criteria, each given by the cell or computed from the record (bảng chấm điểm).
public struct ScoreSheet: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    public let criterion: ScoreCriterion
    public let maximum: RuleParameter?
    public let given: Int?
    /// Nil for what only people can judge, and where the record says nothing.
    public let computed: Computed?

    /// What counts: the points given, else those computed.
    public var points: Int? { given ?? computed?.points }
    /// The points given are not those that follow from the record.
    public var differs: Bool { given.flatMap { given in computed.map { $0.points != given } } ?? false }
  }

  /// Points that follow from the record.
  public struct Computed: Sendable, Equatable {
    public let points: Int
    /// Minutes of those needed, members present of those expected, points of the resolution done of those due.
    public let reached: Ratio
    /// The share from which all points are given.
    public let full: RuleParameter?
  }

  /// In the order of the criteria.
  public let rows: [Row]

  /// Criteria with neither points given nor a record to compute them from.
  public var missing: [ScoreCriterion] { rows.filter { $0.points == nil }.map(\.criterion) }
  /// Nil while a criterion is missing.
  public var total: Int? { missing.isEmpty ? rows.reduce(0) { $0 + ($1.points ?? 0) } : nil }
}

extension Cell {
  /// The sheet of a meeting scored by criteria; nil for one not scored or scored as a whole.
  ///
  /// Timing, attendance and results are computed where no points were given: all points from a share on, below it in proportion, rounded down.
  /// Times count once the meeting is closed, results when points of earlier resolutions were due for it.
  ///
  /// Source: 42-HD/BTCTW as used by Cẩm Lệ; the proportion is chibo's own. Numbers: `score.max.…`, `score.full.…`.
  public func scoreSheet(of meeting: Meeting) -> ScoreSheet? {
    guard let score = meeting.score, score.points == nil else { return nil }
    let rows = ScoreCriterion.allCases.map { criterion in
      let maximum = rules.value(criterion.maximum, on: meeting.facts.day)
      return ScoreSheet.Row(
        criterion: criterion, maximum: maximum, given: score.marks.last { $0.criterion == criterion }?.points,
        computed: maximum.flatMap { computed(criterion, of: meeting, atMost: $0.count) })
    }
    return ScoreSheet(rows: rows)
  }

  /// The quality score of a meeting, typed or added up; nil for one not scored or not scored to the end.
  public func scorePoints(of meeting: Meeting) -> Int? { meeting.score?.points ?? scoreSheet(of: meeting)?.total }

  private func computed(_ criterion: ScoreCriterion, of meeting: Meeting, atMost most: Int) -> ScoreSheet.Computed? {
    let day = meeting.facts.day
    switch criterion {
    case .timing:
      guard let minutes = meeting.minutes, let needed = rules.value(.meetingMinutesMinimum, on: day) else { return nil }
      return computed(Ratio(minutes, of: needed.count), full: Ratio(1, of: 1), most, nil)
    case .attendance:
      guard meeting.hasRollCall, let full = rules.value(.scoreFullAttendance, on: day) else { return nil }
      return computed(attendance(of: meeting).ratio, full: full.value, most, full)
    case .results:
      guard let full = rules.value(.scoreFullResults, on: day) else { return nil }
      return computed(pointsDone(by: meeting), full: full.value, most, full)
    case .preparation, .conduct, .principles, .closing: return nil
    }
  }

  private func computed(_ reached: Ratio, full: Ratio, _ most: Int, _ parameter: RuleParameter?) -> ScoreSheet.Computed? {
    guard reached.whole > 0, full.part > 0 else { return nil }
    let points = full <= reached ? most : most * reached.part * full.whole / (reached.whole * full.part)
    return ScoreSheet.Computed(points: points, reached: reached, full: parameter)
  }

  /// Each criterion once, with no more points than it has.
  func requireMarks(_ marks: [ScoreMark], on day: Day) throws(Rejection) {
    for mark in marks {
      guard let most = rules.value(mark.criterion.maximum, on: day)?.count else { continue }
      if mark.points > most { throw .countTooHigh(mark.points, most: most, of: .points(mark.criterion)) }
    }
  }
}
