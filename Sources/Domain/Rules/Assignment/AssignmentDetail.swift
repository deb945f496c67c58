/// What a rule on assigning work found, one case a rule.
public enum AssignmentDetail: Sendable, Equatable {
  /// Fewer open tasks than each member is to have.
  case tooFewTasks(MemberID, Standing, has: Int, needed: Int)
  /// More open tasks than one member is to have.
  case tooManyTasks(MemberID, has: Int, most: Int)
  /// Clauses the task lacks; at least one.
  case vagueTask(TaskID, missing: [TaskGap])
  /// `days` past its due day.
  case overdueTask(TaskID, due: Day, days: Int)
  /// Fewer reports for the month than each task is to have.
  case unreportedTask(TaskID, lead: MemberID, Month, has: Int, needed: Int)
  /// Months with a regular meeting in which it was to be reported on and was not, ascending, up to the last one.
  case silentTask(TaskID, lead: MemberID, [Month])
  /// Reported on in a meeting that is over, and not concluded since.
  case unconcludedTask(TaskID, by: MemberID, meeting: MeetingID)
  /// The holder's standing since a day no longer fits the task.
  case holderCannotAct(TaskID, MemberID, Standing, since: Day)
  /// The holder was given a post or gave it up on a day, and the task was not looked at since.
  case holderChangedPost(TaskID, MemberID, Post, PostChange, on: Day)
  case taskWithoutBasis(TaskID, BasisGap)
  case follower(TaskID, FollowerGap)
  /// Tasks the member leads without a plan of his or her own; at least one.
  case noPlan(MemberID, [TaskID])
  /// Fewer resolutions on assignment in the year than there are to be.
  case noResolution(year: Int, has: Int, needed: Int)
  case noThematicResolution(year: Int)
  /// No working regulation since the term began; nil when no term is on record either.
  case noRegulation(Term?)
  case noInspection(year: Int)
  case noInspectionPlan(year: Int)
  /// Households of a group that no task looks after: their names where known, and how many of all.
  case uncoveredHouseholds(group: String, [String], missing: Int, of: Int)
  /// Households of a group that several look after, by name, or by how many the tasks have more than there are.
  case householdsTwice(group: String, [String], excess: Int, of: Int, tasks: [TaskID])
}

extension AssignmentDetail {
  var code: FindingCode {
    switch self {
    case .tooFewTasks: .memberWithoutTask
    case .tooManyTasks: .tooManyTasks
    case .vagueTask: .vagueTask
    case .overdueTask: .overdueTask
    case .unreportedTask: .unreportedTask
    case .silentTask: .silentTask
    case .unconcludedTask: .unconcludedTask
    case .holderCannotAct(_, _, .left, _): .holderLeft
    case .holderCannotAct(_, _, .exempt, _): .holderExempt
    case .holderCannotAct: .holderAway
    case .holderChangedPost: .holderChangedPost
    case .taskWithoutBasis: .taskWithoutBasis
    case .follower: .follower
    case .noPlan: .memberWithoutPlan
    case .noResolution: .noAssignmentResolution
    case .noThematicResolution: .noThematicResolution
    case .noRegulation: .noRegulation
    case .noInspection: .noInspection
    case .noInspectionPlan: .noInspectionPlan
    case .uncoveredHouseholds: .householdsNotCovered
    case .householdsTwice: .householdsTwice
    }
  }

  var subject: FindingSubject {
    switch self {
    case .tooFewTasks(let member, _, _, _), .tooManyTasks(let member, _, _), .noPlan(let member, _): .member(member)
    case .vagueTask(let task, _), .overdueTask(let task, _, _), .unreportedTask(let task, _, _, _, _), .silentTask(let task, _, _),
      .unconcludedTask(let task, _, _), .holderCannotAct(let task, _, _, _), .holderChangedPost(let task, _, _, _, _),
      .taskWithoutBasis(let task, _), .follower(let task, _):
      .task(task)
    case .noResolution(let year, _, _), .noThematicResolution(let year), .noInspection(let year), .noInspectionPlan(let year):
      .year(year)
    case .noRegulation: .cell
    case .uncoveredHouseholds(let group, _, _, _), .householdsTwice(let group, _, _, _, _): .group(group)
    }
  }
}
