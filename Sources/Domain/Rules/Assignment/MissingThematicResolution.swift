/// The year of `day` without a thematic resolution (nghị quyết chuyên đề), looked at from its last quarter on.
///
/// What is asked for is one on managing and assigning work; the record shows only that a resolution is thematic.
///
/// Source: 42-HD/BTCTW; a demand of higher committees.
func missingThematicResolution(in cell: Cell, on day: Day) -> [Finding] {
  guard day.month.quarter == 4, let meeting = cell.firstRegularMeeting(of: day.year, upTo: day) else { return [] }
  let isPassed = cell.documents.contains { document in
    document.fact.kind == .resolution(thematic: true, draft: false) && document.fact.day.year == day.year && document.fact.day <= day
  }
  guard !isPassed else { return [] }
  return [Finding(.assignment(.noThematicResolution(year: day.year)), evidence: [meeting.record], remedy: .resolveThematic)]
}

extension Cell {
  /// The first closed regular meeting held in the year.
  func firstRegularMeeting(of year: Int, upTo day: Day) -> Meeting? {
    meetings.first { $0.isClosed && $0.facts.kind == .regular && $0.facts.day.year == year && $0.facts.day <= day }
  }
}
