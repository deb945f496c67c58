/// What a rule on the cell's papers found, one case a rule.
public enum DocumentDetail: Sendable, Equatable {
  /// The cell's own number given `times` times in a term; `next` is the next free one.
  case duplicateNumber(DocumentNumber, times: Int, next: Int)
  case documentType(DocumentNumber)
  /// The first missing number of the cell's resolutions, and all that are missing, ascending.
  case numberGap(DocumentNumber, all: [ClosedRange<Int>])
}

extension DocumentDetail {
  var code: FindingCode {
    switch self {
    case .duplicateNumber: .duplicateNumber
    case .documentType: .documentType
    case .numberGap: .numberGap
    }
  }

  var subject: FindingSubject {
    switch self {
    case .duplicateNumber(let number, _, _), .documentType(let number), .numberGap(let number, _): .document(number)
    }
  }
}
