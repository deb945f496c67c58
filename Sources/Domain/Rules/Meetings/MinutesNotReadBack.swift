/// A closed meeting of the last twelve months whose minutes were not read back after the last statement but for their adoption.
///
/// Source: 42-HD/BTCTW (minutes are read and adopted at the end).
func minutesNotReadBack(in cell: Cell, on day: Day) -> [Finding] {
  cell.meetingsOfYear(upTo: day).compactMap { meeting in
    guard let end = meeting.end, meeting.readBack == nil else { return nil }
    return Finding(.meeting(.notReadBack(meeting.id)), evidence: [meeting.record, end.record])
  }
}
