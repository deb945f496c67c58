/// A closed meeting of the last twelve months at which nobody was stated present.
///
/// Source: 42-HD/BTCTW (roll call at the opening).
func meetingsWithoutRollCall(in cell: Cell, on day: Day) -> [Finding] {
  cell.meetingsOfYear(upTo: day).compactMap { meeting in
    guard meeting.isClosed, !meeting.hasRollCall else { return nil }
    return Finding(.meeting(.noRollCall(meeting.id)), evidence: [meeting.record, meeting.end?.record])
  }
}
