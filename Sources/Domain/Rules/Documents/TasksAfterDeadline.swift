/// An open task that rests on an incoming document and is due after the deadline the document sets, or has no due day.
///
/// Source: 38-HD/BTCTW IV.2 (done well is with quality, effect and in time).
func tasksAfterDeadline(in cell: Cell, on day: Day) -> [Finding] {
  cell.documentsWithDeadline.flatMap { document, deadline in
    cell.tasks(restingOn: document).compactMap { task in
      guard task.isOpen(on: day), task.assignment.due.map({ deadline < $0 }) ?? true else { return nil }
      return Finding(
        .document(.taskTooLate(task.id, document.fact.number, due: deadline)), evidence: [document.record, task.origin.record],
        remedy: task.assignment.from <= deadline ? .extend(task.id, due: deadline) : nil)
    }
  }
}
