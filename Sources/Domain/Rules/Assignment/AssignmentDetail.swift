/// What a rule on assigning work found, one case a rule.
public enum AssignmentDetail: Sendable, Equatable {
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
}

extension AssignmentDetail {
  var code: FindingCode {
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
    }
  }

  var subject: FindingSubject {
    switch self {
    case .tooFewTasks(let member, _, _, _): .member(member)
    case .vagueTask(let task, _), .overdueTask(let task, _, _), .unreportedTask(let task, _, _, _, _), .unconcludedTask(let task, _, _),
      .holderCannotAct(let task, _, _, _), .taskWithoutBasis(let task, _):
      .task(task)
    }
  }
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
