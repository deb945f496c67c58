/// An open point, target or shortcoming past its last day: the due day, or the end of the month a point is to be reported in.
/// Whether it was done only the cell knows.
///
/// Source: 42-HD/BTCTW (each meeting goes through the last resolution); 366-QĐ/TW (shortcomings are fixed).
func overdueFollowUps(in cell: Cell, on day: Day) -> [Finding] {
  cell.followUps.compactMap { entry in
    guard let last = entry.lastDay, entry.isOverdue(on: day) else { return nil }
    return Finding(
      .followUp(.overdue(entry.id, due: last, days: day.days(since: last))),
      evidence: entry.evidence + entry.reports.map(\.record) + entry.conclusions.map(\.record),
      remedy: .finishFollowUp(entry.id))
  }
}
