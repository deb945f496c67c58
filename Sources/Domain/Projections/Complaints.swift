/// The last day on which a member may complain (khiếu nại), and the number it follows from.
public struct ComplaintTime: Sendable, Equatable {
  public let last: Day
  public let parameter: RuleParameter
  /// The same read as days of the calendar, as some texts have it; nil where no such number is known.
  public let inDays: Reading?

  /// Another reading of the same time.
  public struct Reading: Sendable, Equatable {
    public let last: Day
    public let parameter: RuleParameter
  }
}

extension Cell {
  /// Of a deletion or expulsion; nil for another step and without a number.
  ///
  /// Counts from the day the step is true from; working days are Monday to Friday. Source: 294-QĐ/TW § 8.2; 06-HD/TW 11.1.
  public func complaintTime(of fact: StandingFact) -> ComplaintTime? {
    switch fact.step {
    case .left(.removed): complaintTime(.deletionComplaintWorkdays, .deletionComplaintDays, from: fact.from)
    case .left(.expelled): complaintTime(.disciplineComplaintWorkdays, .disciplineComplaintDays, from: fact.from)
    default: nil
    }
  }

  /// Of a reprimand or warning the cell voted for, which takes effect when the result is announced; nil for another vote.
  public func complaintTime(of vote: Ballot, _ result: VoteResult, on day: Day) -> ComplaintTime? {
    guard vote.matter == .discipline, result.passed == true else { return nil }
    return complaintTime(.disciplineComplaintWorkdays, .disciplineComplaintDays, from: day)
  }

  private func complaintTime(_ workdays: ParameterName, _ days: ParameterName, from day: Day) -> ComplaintTime? {
    let inDays = rules.value(days, on: day).map { ComplaintTime.Reading(last: day.adding(days: $0.count), parameter: $0) }
    return rules.value(workdays, on: day).map {
      ComplaintTime(last: day.adding(workdays: $0.count), parameter: $0, inDays: inDays)
    }
  }
}
