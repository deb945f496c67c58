/// Something that has happened in a cell, decided by `Cell.decide` and kept by `Cell.apply`.
///
/// Names, lists and computed results are settled in it, so applying needs no judgement.
public enum Event: Sendable, Equatable {
  // Organisation and roster
  indirect case cellDescribed(CellFacts)
  case termSet(Term, from: Day)
  indirect case memberAdded(MemberID, NewMember)
  /// A member who had left is received again.
  indirect case memberReturned(MemberID, NewMember)
  indirect case memberUpdated(MemberID, FactsUpdate)
  indirect case candidateChanged(CandidateChange)
  indirect case groupChanged(GroupChange)
  indirect case postGiven(MemberID, PostFact)
  case postEnded(MemberID, Post, on: Day)
  indirect case standingChanged(MemberID, StandingFact)
  indirect case documentRegistered(DocumentNumber, issuer: String?, on: Day, due: Day?, summary: String)
  indirect case regulationSet(Regulation)
  indirect case ruleSet(RuleParameter)
  // Assignment
  indirect case assigned(TaskID, Assignment)
  indirect case adjusted(TaskID, TaskChange, reason: String)
  indirect case handedOver(TaskID, from: MemberID, to: MemberID, on: Day, reason: String)
  case stopped(TaskID, on: Day, reason: String)
  case planned(TaskID, String, on: Day)
  case supported(TaskID, String, on: Day)
  case inspected(TaskID, by: [MemberID], on: Day, String)
  // Meeting
  indirect case meetingOpened(MeetingID, NewMeeting)
  indirect case guestWelcomed(Guest)
  /// Present from the start.
  case attended([MemberID])
  case absent([MemberID], Excuse, reason: String)
  case arrived([MemberID], at: TimeOfDay?)
  case departed([MemberID], at: TimeOfDay?)
  case itemOpened(Int, presenter: MemberID?, title: String)
  case said(Speaker, String)
  case reported(MemberID, TaskID, Reached?, result: String)
  case discussed(MemberID, Subject, String)
  case concluded(Conclusion)
  indirect case voted(Ballot, VoteResult)
  indirect case elected(Election, ElectionResult)
  indirect case resolved(DocumentNumber, thematic: Bool, draft: Bool, title: String)
  indirect case followUpStated(FollowUpID, FollowUpFacts)
  indirect case followUpAdjusted(FollowUpID, FollowUpChange, reason: String)
  indirect case followUpReported(MemberID, FollowUpID, reached: Reached?, result: String)
  case commended(MemberID, String)
  case reminded(MemberID, String)
  case scored(Int, String)
  indirect case scoredByCriteria([ScoreMark], String)
  case readBack
  /// Minutes of a closed meeting change, by a correction or a taking back.
  indirect case minutesCorrected(MeetingID, Meeting.Correction)
  case meetingClosed(at: TimeOfDay?, irregular: String?)
  indirect case sent(Dispatch, on: Day)
  // Findings
  case findingAccepted(FindingMark, reason: String)
  // Dues and year end
  indirect case duesRateSet([MemberID], DuesRate)
  indirect case duesRelieved(MemberID, DuesRelief)
  case duesRemitted(Remittance)
  case duesPaid(Month, [MemberID], amount: Dong?)
  case reviewed(MemberID?, year: Int, Level?, points: Int?, String)
  case quarterReviewed(MemberID?, Quarter, Level?, points: Int?, String)
  indirect case proposed(MemberID?, year: Int, Level, body: RatingBody)
  case residenceCommented(MemberID, year: Int, String)
  indirect case classified(MemberID?, year: Int, Level, round: Int?, votes: Votes?, secret: Bool, points: Int?, reason: String)
}
