/// What a rule on points, targets and shortcomings found.
public enum FollowUpDetail: Sendable, Equatable {
  /// At least one part is missing.
  case vague(FollowUpID, [FollowUpGap])
  /// Past its last day without a conclusion that ends it.
  case overdue(FollowUpID, due: Day, days: Int)
}

extension FollowUpDetail {
  var code: FindingCode {
    switch (self, subjectID.kind) {
    case (.vague, .point): .vaguePoint
    case (.vague, .target): .vagueTarget
    case (.vague, .shortcoming): .vagueShortcoming
    case (.overdue, .point): .overduePoint
    case (.overdue, .target): .overdueTarget
    case (.overdue, .shortcoming): .overdueShortcoming
    }
  }

  var subject: FindingSubject { .followUp(subjectID) }

  private var subjectID: FollowUpID {
    switch self {
    case .vague(let id, _), .overdue(let id, _, _): id
    }
  }
}
