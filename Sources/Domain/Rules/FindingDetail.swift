/// The values of a finding, one case a rule; enough to word it and to explain it.
public enum FindingDetail: Sendable, Equatable {
  /// Fewer open tasks than each member is to have.
  case tooFewTasks(MemberID, Standing, has: Int, needed: Int)
  /// Clauses the task lacks; at least one.
  case vagueTask(TaskID, missing: [TaskGap])
  /// `days` past its due day.
  case overdueTask(TaskID, due: Day, days: Int)
  /// Fewer reports for the month than each task is to have.
  case unreportedTask(TaskID, lead: MemberID, Month, has: Int, needed: Int)
  /// Reported on in a meeting that is over, and not concluded since.
  case unconcludedTask(TaskID, by: MemberID, meeting: MeetingID)
  /// The holder's standing since a day no longer fits the task.
  case holderCannotAct(TaskID, MemberID, Standing, since: Day)
  case taskWithoutBasis(TaskID, BasisGap)
  /// Months with a regular meeting missed without reason.
  case absence(MemberID, MonthTally)
  /// Months without dues.
  case unpaidDues(MemberID, MonthTally)
  /// Stated absent though outside the base of attendance that day.
  case exemptStatedAbsent(MemberID, meetings: [MeetingID])
  /// Fewer votes than present members who may vote.
  case uncountedVote(MeetingID, Ballot, mayVote: Int)
  /// At least one gap between the level and the year's record.
  case ratingAgainstRecord(MemberID, year: Int, Level, [RatingGap])
  case ratingNotDue(MemberID, year: Int, Level, RatingBar)
  case tooManyExcellent(year: Int, ExcellentCap)
  /// Regular meeting of `minutes`; `together` with a thematic one of the same day.
  case shortMeeting(MeetingID, minutes: Int, needed: Int, together: Bool)
  case noRollCall(MeetingID)
  /// The cell's own number given `times` times in a term; `next` is the next free one.
  case duplicateNumber(DocumentNumber, times: Int, next: Int)
  case documentType(DocumentNumber)
}

/// A clause without which a task stays vague.
public enum TaskGap: Sendable, Equatable, Hashable, CaseIterable {
  case content
  /// Neither a due day nor a recurrence.
  case deadline
  /// Sản phẩm.
  case product
}

/// What an assignment should rest on and does not.
public enum BasisGap: Sendable, Equatable, Hashable {
  /// A fixed task while no working regulation is in force, and on no document.
  case noRegulation
  /// A fixed task that the regulation in force does not list, and on no document.
  case notInRegulation
  /// An ad hoc or seasonal task given outside a meeting, on no document.
  case noMeetingOrDocument
}

/// In what the record of a year falls short of a level.
public enum RatingGap: Sendable, Equatable {
  /// The year has no task to rate.
  case noTask
  case points(Int, needed: Int)
  /// Tasks on time or better against the share needed.
  case onTime(Ratio, needed: Ratio)
  case exceeded(Ratio, needed: Ratio)
  case done(Ratio, needed: Ratio)
  /// Tasks done late against the share allowed.
  case late(Ratio, allowed: Ratio)
}

/// Why a member is not to be rated for a year.
public enum RatingBar: Sendable, Equatable {
  /// Exempt, suspended, visiting or left on the day rated for.
  case standing(Standing)
  /// Admitted on a day less than the months before.
  case admittedLately(Day, months: Int)
}

/// A change of the record that would mend a finding; whoever words it leaves `…` for what only people know.
public enum Remedy: Sendable, Equatable {
  case assign(MemberID)
  /// State what is missing; `due` is a day to start from.
  case specify(TaskID, [TaskGap], due: Day)
  case extend(TaskID, due: Day)
  case report(MemberID, TaskID)
  case conclude(TaskID)
  case handOver(TaskID, to: MemberID, from: Day)
  case stop(TaskID, from: Day)
  /// A regulation from `from` with these tasks.
  case setRegulation(DocumentNumber?, tasks: [TaskID], from: Day)
  /// Name a basis.
  case giveBasis(TaskID)
  case remindAbsence(MemberID, [Month])
  case payDues(MemberID, [Month])
  /// Count again, the missing votes among the abstentions.
  case vote(Ballot)
  /// The best level the record bears.
  case classify(MemberID, year: Int, Level)
}

extension FindingDetail {
  public var code: FindingCode {
    switch self {
    case .tooFewTasks: .memberWithoutTask
    case .vagueTask: .vagueTask
    case .overdueTask: .overdueTask
    case .unreportedTask: .unreportedTask
    case .unconcludedTask: .unconcludedTask
    case .holderCannotAct(_, _, .left, _): .holderLeft
    case .holderCannotAct(_, _, .exempt, _): .holderExempt
    case .holderCannotAct: .holderAway
    case .taskWithoutBasis: .taskWithoutBasis
    case .absence: .absenceThreeMonths
    case .unpaidDues: .duesThreeMonths
    case .exemptStatedAbsent: .exemptExcused
    case .uncountedVote: .uncountedVote
    case .ratingAgainstRecord: .ratingAgainstRecord
    case .ratingNotDue: .ratingNotDue
    case .tooManyExcellent: .ratingCap
    case .shortMeeting: .shortMeeting
    case .noRollCall: .noRollCall
    case .duplicateNumber: .duplicateNumber
    case .documentType: .documentType
    }
  }

  public var subject: FindingSubject {
    switch self {
    case .tooFewTasks(let member, _, _, _), .absence(let member, _), .unpaidDues(let member, _), .exemptStatedAbsent(let member, _),
      .ratingAgainstRecord(let member, _, _, _), .ratingNotDue(let member, _, _, _):
      .member(member)
    case .vagueTask(let task, _), .overdueTask(let task, _, _), .unreportedTask(let task, _, _, _, _), .unconcludedTask(let task, _, _),
      .holderCannotAct(let task, _, _, _), .taskWithoutBasis(let task, _):
      .task(task)
    case .uncountedVote(let meeting, _, _), .shortMeeting(let meeting, _, _, _), .noRollCall(let meeting): .meeting(meeting)
    case .tooManyExcellent(let year, _): .year(year)
    case .duplicateNumber(let number, _, _), .documentType(let number): .document(number)
    }
  }
}
