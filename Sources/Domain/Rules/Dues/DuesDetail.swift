/// What a rule on dues found, one case a rule.
public enum DuesDetail: Sendable, Equatable {
  /// Months without dues.
  case unpaidDues(MemberID, MonthTally)
  /// The same, not yet as many as the limit; with the last day to pay the month that would make it so when the next one does.
  case unpaidMonths(MemberID, MonthTally, MonthLimit?)
  /// Paid here for months in which the member did not pay here, ascending.
  case notOwed(MemberID, [Month])
  /// Paid the same amount more than once for each of these months, ascending.
  case paidTwice(MemberID, [Month])
  /// Stated without an amount to have paid for these months, ascending, in which the member owes nothing.
  case freeListed(MemberID, [Month])
  /// Past months for which nobody paid, ascending.
  case notRecorded([Month])
  /// Less paid than owed for these months, ascending; at least one.
  case short(MemberID, [DuesRest])
  /// More sent up than was to be sent, or less, both up to the month; `collected` is all that came in for the months to it.
  case remittedOver(Month, sent: Dong, due: Dong, collected: Dong)
  case remittedShort(Month, sent: Dong, due: Dong)
  /// Paid beyond this month, and the months to come of which it covers something, ascending.
  case ahead(MemberID, Dong, covers: [Month])
  /// A relief longer than `months`, or without an end.
  case reliefTooLong(MemberID, DuesRelief, months: Int)
  /// A relief that is over, and nothing stated since.
  case reliefOver(MemberID, DuesRelief, until: Day)
  /// A share waived that is none of these.
  case reliefShare(MemberID, DuesRelief, [Ratio])
  /// Nobody stated what they owe; by index, at least one.
  case noRate([MemberID])
  case noCollector(has: Int, needed: Int)
}

extension DuesDetail {
  var code: FindingCode {
    switch self {
    case .unpaidDues: .duesThreeMonths
    case .unpaidMonths: .duesMonths
    case .notOwed: .duesNotOwed
    case .paidTwice: .duesTwice
    case .freeListed: .duesFreeListed
    case .notRecorded: .duesNotRecorded
    case .short: .duesShort
    case .remittedOver: .remittedOver
    case .remittedShort: .remittedShort
    case .ahead: .duesAhead
    case .reliefTooLong: .reliefTooLong
    case .reliefOver: .reliefOver
    case .reliefShare: .reliefShare
    case .noRate: .noDuesRate
    case .noCollector: .noDuesCollector
    }
  }

  var subject: FindingSubject {
    switch self {
    case .unpaidDues(let member, _), .unpaidMonths(let member, _, _), .notOwed(let member, _), .paidTwice(let member, _),
      .freeListed(let member, _), .short(let member, _),
      .reliefTooLong(let member, _, _), .reliefOver(let member, _, _), .reliefShare(let member, _, _), .ahead(let member, _, _):
      .member(member)
    case .notRecorded, .noRate, .noCollector, .remittedOver, .remittedShort: .cell
    }
  }
}
