/// An open task that rests on an incoming document and is due after the deadline the document sets, or has no due day.
///
/// Source: 38-HD/BTCTW IV.2 (done well is with quality, effect and in time).
public struct TaskAfterDeadline: TaskCheck {
  public static let about = About(.taskAfterDeadline, serves: .workFromAbove, weight: .warning, source: "38-HD/BTCTW IV.2")

  public let task: TaskID
  public let document: DocumentNumber
  /// What the document sets.
  public let deadline: Day

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    switch event {
    case .assignment(.assigned): .record
    case .assignment(.adjusted(let id, let change, _)) where change.terms.due != nil || change.terms.basis != nil:
      .subjects([.task(id)])
    default: .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.documentsWithDeadline.flatMap { document, deadline in
      cell.tasks(restingOn: document).compactMap { task in
        guard task.isOpen(on: day), task.assignment.due.map({ deadline < $0 }) ?? true else { return nil }
        return Finding(
          TaskAfterDeadline(task: task.id, document: document.fact.number, deadline: deadline),
          evidence: [document.record, task.origin.record])
      }
    }
  }
}

extension FindingCode {
  public static let taskAfterDeadline = FindingCode("document.late-task")
}
