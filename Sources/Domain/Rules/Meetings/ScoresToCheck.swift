/// A meeting of the last twelve months scored by criteria: closed with a criterion missing, or with points that differ from the record.
///
/// The remedy for points that differ is the score with those of the record, corrected with a reason. A score typed as a whole is left alone. Before the meeting is closed its times are not known and nothing is missing yet.
///
/// Source: 42-HD/BTCTW (the cell scores itself at the end of each meeting); numbers: `score.max.…`, `score.full.…`.
func scoresToCheck(in cell: Cell, on day: Day) -> [Finding] {
  cell.meetingsOfYear(upTo: day).flatMap { meeting -> [Finding] in
    guard let end = meeting.end, let score = meeting.score, let sheet = cell.scoreSheet(of: meeting) else { return [] }
    let evidence = [meeting.record, score.record, end.record]
    let missing = sheet.missing
    let incomplete = missing.isEmpty ? [] : [Finding(.meeting(.scoreIncomplete(meeting.id, missing)), evidence: evidence)]
    let differing = sheet.rows.filter(\.differs).compactMap { row -> Finding? in
      guard let given = row.given, let computed = row.computed else { return nil }
      return Finding(
        .meeting(.scoreAgainstRecord(meeting.id, row.criterion, given: given, computed: computed.points)), evidence: evidence,
        parameters: [row.maximum, computed.full].compactMap(\.self),
        remedy: .correctScore(score.record, score.fact.marks.with(computed.points, for: row.criterion), score.fact.text))
    }
    return incomplete + differing
  }
}

extension [ScoreMark] {
  /// The same marks with other points for one criterion.
  fileprivate func with(_ points: Int, for criterion: ScoreCriterion) -> [ScoreMark] {
    map { $0.criterion == criterion ? ScoreMark(criterion: criterion, points: points) : $0 }
  }
}
