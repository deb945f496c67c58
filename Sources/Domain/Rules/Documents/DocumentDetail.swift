import Vietnamese

/// What a rule on the cell's papers found, one case a rule.
public enum DocumentDetail: Sendable, Equatable {
  /// The cell's own number given `times` times in a term; `next` is the next free one.
  case duplicateNumber(DocumentNumber, times: Int, next: Int)
  case documentType(DocumentNumber)
  /// The first missing number of the cell's resolutions, and all that are missing, ascending.
  case numberGap(DocumentNumber, all: [ClosedRange<Int>])
  /// An incoming document with a deadline, and no task for it.
  case noTask(DocumentNumber, due: Day)
  /// `days` past the deadline, with open tasks.
  case overdue(DocumentNumber, due: Day, days: Int, [TaskID])
  /// Due after the deadline of its document.
  case taskTooLate(TaskID, DocumentNumber, due: Day)
  case garbled(RecordID, GarbledText)
}

extension DocumentDetail {
  var code: FindingCode {
    switch self {
    case .duplicateNumber: .duplicateNumber
    case .documentType: .documentType
    case .numberGap: .numberGap
    case .noTask: .documentWithoutTask
    case .overdue: .documentOverdue
    case .taskTooLate: .taskAfterDeadline
    case .garbled: .garbledText
    }
  }

  var subject: FindingSubject {
    switch self {
    case .duplicateNumber(let number, _, _), .documentType(let number), .numberGap(let number, _), .noTask(let number, _),
      .overdue(let number, _, _, _):
      .document(number)
    case .taskTooLate(let task, _, _): .task(task)
    case .garbled: .cell
    }
  }
}
