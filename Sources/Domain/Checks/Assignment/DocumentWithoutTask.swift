/// An incoming document with a deadline on which no task rests.
///
/// The remedy gives the task to the secretary, who may hand it on.
///
/// Source: 38-HD/BTCTW IV.2 (tasks come from party organisations, agencies and mass organisations).
public struct DocumentWithoutTask: Check {
  public static let about = About(.documentWithoutTask, serves: .workFromAbove, weight: .warning, source: "38-HD/BTCTW IV.2")

  public let document: DocumentNumber
  public let due: Day
  /// What the document says it is about.
  public let summary: String

  public var subject: FindingSubject { .document(document) }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .assignment(.documentRegistered) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    return cell.documentsWithDeadline.compactMap { document, due in
      guard cell.tasks(restingOn: document).isEmpty else { return nil }
      return Finding(
        DocumentWithoutTask(document: document.fact.number, due: due, summary: document.fact.summary), evidence: [document.record])
    }
  }
}

extension Cell {
  /// Documents of others that set a deadline, in the order stated.
  var documentsWithDeadline: [(document: Recorded<RegisteredDocument>, due: Day)] {
    documents.compactMap { document in document.fact.isOfCell ? nil : document.fact.due.map { (document, $0) } }
  }

  /// Tasks whose basis is the document, stopped ones left out, in the order given.
  public func tasks(restingOn document: Recorded<RegisteredDocument>) -> [AssignedTask] {
    let alike = documents.filter { $0.fact.number == document.fact.number && $0.fact.issuer == document.fact.issuer }
    return tasks.filter { task in
      if case .stopped = task.status { return false }
      guard task.assignment.basis == .document(document.fact.number) else { return false }
      let meant = alike.last { $0.record < task.basisRecord } ?? alike.first
      return meant?.fact.term == document.fact.term
    }
  }
}

extension AssignedTask {
  /// The record that stated what it rests on.
  fileprivate var basisRecord: RecordID {
    let change = changes.last { if case .adjusted(let clauses, _) = $0.fact { clauses.basis != nil } else { false } }
    return change?.record ?? origin.record
  }
}

extension FindingCode {
  public static let documentWithoutTask = FindingCode("document.no-task")
}
