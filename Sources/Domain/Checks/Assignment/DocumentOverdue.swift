/// An incoming document whose deadline is past while a task that rests on it is still open.
///
/// Source: 38-HD/BTCTW IV.2 (done well is with quality, effect and in time).
public struct DocumentOverdue: Check {
  public static let about = About(.documentOverdue, serves: .carriedOut, weight: .warning, source: "38-HD/BTCTW IV.2")

  public let document: DocumentNumber
  public let due: Day
  /// Days past the deadline.
  public let days: Int
  /// The open tasks that rest on it, in the order given.
  public let tasks: [TaskID]

  public var subject: FindingSubject { .document(document) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.documentsWithDeadline.compactMap { document, due in
      let open = cell.tasks(restingOn: document).filter { $0.isOpen(on: day) }
      guard due < day, !open.isEmpty else { return nil }
      return Finding(
        DocumentOverdue(document: document.fact.number, due: due, days: day.days(since: due), tasks: open.map(\.id)),
        evidence: [document.record] + open.map(\.origin.record))
    }
  }
}

extension FindingCode {
  public static let documentOverdue = FindingCode("document.overdue")
}
