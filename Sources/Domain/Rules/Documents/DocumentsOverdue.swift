/// An incoming document whose deadline is past while a task that rests on it is still open.
///
/// Source: 38-HD/BTCTW IV.2 (done well is with quality, effect and in time).
func documentsOverdue(in cell: Cell, on day: Day) -> [Finding] {
  cell.documentsWithDeadline.compactMap { document, due in
    let open = cell.tasks(restingOn: document).filter { $0.isOpen(on: day) }
    guard due < day, !open.isEmpty else { return nil }
    return Finding(
      .document(.overdue(document.fact.number, due: due, days: day.days(since: due), open.map(\.id))),
      evidence: [document.record] + open.map(\.origin.record), remedy: .reviewDocument(document.fact.number))
  }
}
