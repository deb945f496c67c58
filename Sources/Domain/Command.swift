/// What a statement asks of a cell, with every name already looked up and every date explicit.
///
/// A command may still be refused by `Cell.decide`; an `Event` may not. Indirect cases keep it small, for it is handed on several times.
public enum Command: Sendable, Equatable {
  // Organisation and roster
  indirect case describeCell(CellFacts)
  case setTerm(Term, from: Day)
  indirect case addMember(NewMember)
  indirect case updateMember(MemberID, MemberFacts, from: Day)
  indirect case changeCandidate(CandidateChange)
  indirect case changeGroup(GroupChange)
  case giveRole(MemberID, Post, from: Day, to: Day?)
  indirect case changeStanding(MemberID, StandingChange, from: Day, document: String?, reason: String)
  indirect case recordDocument(DocumentNumber, issuer: String?, on: Day, due: Day? = nil, summary: String)
  indirect case setRegulation(DocumentNumber?, tasks: [TaskID], from: Day, summary: String)
  indirect case setRule(RuleParameter)
  // Assignment
  indirect case assign(TaskID, Assignment)
  indirect case adjust(TaskID, TaskChange, reason: String)
  case handOver(TaskID, to: MemberID, from: Day, reason: String)
  case stopTask(TaskID, from: Day, reason: String)
  case planTask(TaskID, String, on: Day)
  case supportTask(TaskID, String, on: Day)
  case inspectTask(TaskID, by: [MemberID], on: Day, String)
  // Meeting
  indirect case openMeeting(NewMeeting)
  case welcome([Guest])
  case attend(Selection)
  case absent([MemberID], Excuse, reason: String)
  case arrive([MemberID], at: TimeOfDay?)
  case leave([MemberID], at: TimeOfDay?)
  case openItem(Int, presenter: MemberID?, title: String)
  case say(Speaker, String)
  case report(MemberID, TaskID, Reached?, result: String)
  case discuss(MemberID, Subject, String)
  indirect case conclude(Conclusion)
  indirect case vote(Ballot)
  indirect case elect(Election)
  indirect case resolve(DocumentNumber, thematic: Bool, draft: Bool, title: String)
  indirect case followUp(FollowUpID, FollowUpFacts)
  indirect case adjustFollowUp(FollowUpID, FollowUpChange, reason: String)
  indirect case reportFollowUp(MemberID, FollowUpID, reached: Reached?, result: String)
  case commend([MemberID], String)
  case remind([MemberID], String)
  case scoreMeeting(Int, String)
  case scoreCriteria([ScoreMark], String)
  case readBack
  case closeMeeting(at: TimeOfDay?, irregular: String?)
  /// A document of the cell, or the score of a meeting, was sent up.
  indirect case send(Dispatch, on: Day)
  // Findings
  case acceptFinding(FindingMark, reason: String)
  // Dues and year end
  case setDuesRate([MemberID], DuesRate)
  indirect case relieveDues(MemberID, DuesRelief)
  indirect case remitDues(Remittance)
  case payDues(Month, Selection, amount: Dong?)
  /// The amount is of each member for the three months together.
  case payQuarterDues(Quarter, Selection, amount: Dong?)
  case review(MemberID?, year: Int, Level?, points: Int?, String)
  case reviewQuarter(MemberID?, Quarter, Level?, points: Int?, String)
  case propose(MemberID?, year: Int, Level, body: RatingBody)
  case commentFromResidence(MemberID, year: Int, String)
  indirect case classify(MemberID?, year: Int, Level, round: Int? = nil, votes: Votes?, secret: Bool = false, points: Int?, reason: String)
}

/// The four levels of the yearly rating (xếp loại chất lượng), best first. Source: 366-QĐ/TW.
public enum Level: Int, Sendable, Hashable, CaseIterable {
  /// Hoàn thành xuất sắc nhiệm vụ.
  case excellent
  /// Hoàn thành tốt nhiệm vụ.
  case good
  /// Hoàn thành nhiệm vụ.
  case complete
  /// Không hoàn thành nhiệm vụ.
  case notComplete
}
