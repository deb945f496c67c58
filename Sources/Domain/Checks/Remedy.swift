/// A change of the record that would mend a finding, or, where only an event can mend it, what the event would be; whoever words it leaves `…` for
/// what only people know, and offers the next act in the place of an event.
public enum Remedy: Sendable, Equatable {
  case assign(MemberID)
  /// State what is missing; `due` is a day to start from.
  case specify(TaskID, [TaskGap], due: Day)
  case extend(TaskID, due: Day)
  /// The task is done, which only its holders can bring about.
  case finish(TaskID)
  /// The same of a point, target or shortcoming.
  case finishFollowUp(FollowUpID)
  /// Somebody is elected to a post.
  case elect(Post)
  case report(MemberID, TaskID)
  case conclude(TaskID)
  /// State what is missing or no longer holds; `due` is a day to start from.
  case specifyFollowUp(FollowUpID, [FollowUpGap], by: MemberID?, due: Day)
  case handOver(TaskID, to: MemberID, from: Day)
  case stop(TaskID, from: Day)
  /// A regulation from `from` with these tasks.
  case setRegulation(DocumentNumber?, tasks: [TaskID], from: Day)
  /// Name a basis.
  case giveBasis(TaskID)
  case remindAbsence(MemberID, [Month])
  case payDues(MemberID, [Month])
  /// A resolution that is stated as passed, or left a draft, is put to the vote.
  case passResolution(DocumentNumber)
  /// What a document asks for, past its deadline.
  case reviewDocument(DocumentNumber)
  /// The congress of the cell.
  case holdCongress
  /// What is still to be sent up for a month.
  case remitRest(Month)
  /// Put the question to the vote; who states it adds the votes.
  case holdVote(Matter, MemberID)
  /// Say whose admission a vote was on, blank when nobody is named; of a closed meeting by a correction.
  case nameCandidate(RecordID, Ballot, isClosed: Bool)
  /// The level to begin a vote with: proposed, or the best one the record bears; nil for the cell itself.
  case classify(MemberID?, year: Int, Level)
  /// Recognised from the end of probation.
  case confirm(MemberID, from: Day)
  /// Back from exemption or absence.
  case resume(MemberID, from: Day)
  /// The end of a visit.
  case sendHome(MemberID, to: String, from: Day)
  /// A report up on votes that failed.
  case reportVotes(DocumentNumber, Matter, on: Day)
  /// A document of the cell left out of the register.
  case register(DocumentNumber, on: Day)
  /// The last day of a post held since `from`.
  case endPost(MemberID, Post, from: Day, to: Day)
  /// Name who follows.
  case follow(TaskID, by: MemberID)
  /// A plan for each task.
  case plan([TaskID], on: Day)
  case inspect(TaskID, by: MemberID, on: Day)
  /// A resolution on the assignments of the year.
  case resolveAssignment(year: Int)
  /// A thematic resolution on managing and assigning work.
  case resolveThematic
  case review(MemberID, year: Int)
  case commentFromResidence(MemberID, year: Int)
  /// Dues of all who owe them for each month.
  case collectDues([Month])
  /// A task for the households of an area that nobody looks after, by name or number.
  case coverHouseholds(MemberID, area: String, [String], Int)
  /// Fewer households for each task; one left with none is stopped.
  case leaveHouseholds([HouseholdList], from: Day)
  case nameHead(MemberID, of: String, from: Day)
  case reviewCell(year: Int)
  case reviewQuarter(MemberID, Quarter)
  case nameHelper(MemberID, of: String, from: Day)
  case nameMemberHelpers([MemberID], of: MemberID, from: Day)
  /// The cell's plan of inspection for a year.
  case planInspection(DocumentNumber, year: Int, on: Day)
  /// What is left for each month.
  case payRest(MemberID, [DuesRest])
  /// A meeting for a month without one, from what is known of it.
  indirect case hold(NewMeeting)
  /// The opening of a meeting as it should have been stated.
  indirect case correctOpening(RecordID, NewMeeting)
  /// The opening of a meeting with those who led it and kept its minutes.
  indirect case nameOfficers(RecordID, NewMeeting, [OfficerGap])
  /// The marks of a score as they follow from the record.
  case correctScore(RecordID, [ScoreMark], String)
  /// The members who were rightly stated absent by each record; none left, and it is taken back.
  case correctAbsences([AbsenceList])
  case takeBack(RecordID)
  /// Values of rules from an earlier day on; their source is left open.
  case setNumbers([RuleParameter])
  /// State anew what the task is, as a look at it.
  case reconsider(TaskID)
  case givePost(MemberID, Post, from: Day)
  /// A party group under a head; of all who belong to it when none is named.
  case formGroup(MemberID, [MemberID], from: Day)
  /// The exemption stated again with the papers it lacks; `until` is a day to start from.
  case exempt(MemberID, StandingFact, [ExemptionGap], until: Day?)
  /// What the members owe; who states it adds the amount or the basis.
  case setRate([MemberID], from: Day)
  /// A task that rests on a document.
  case assignFor(DocumentNumber, MemberID, from: Day, due: Day, String)
}

extension Day {
  /// A due day to start from when one is missing or past.
  var nextMonthEnd: Day { month.adding(1).lastDay }
}

/// The households a task is to keep, by name.
public struct HouseholdList: Sendable, Equatable {
  public let task: TaskID
  public let names: [String]
}

/// Those whom a record states absent, without the ones it should not name.
public struct AbsenceList: Sendable, Equatable {
  public let record: RecordID
  public let members: [MemberID]
  public let excuse: Excuse
  public let reason: String
}
