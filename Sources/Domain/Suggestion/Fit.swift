/// How well a member fits a task, with everything that speaks for and against.
public struct Fit: Sendable, Equatable {
  public let member: MemberID
  /// In the order of `FitEvidence`; only what applies to the member.
  public let parts: [FitPart]

  /// The sum of the parts; more is better, and it may be negative.
  public var points: Int { parts.reduce(0) { $0 + $1.points } }
}

/// One reason for or against giving a task to a member.
public struct FitPart: Sendable, Equatable {
  /// Between −1,000,000 and 1,000,000; 0 when no value is set for the weight.
  public let points: Int
  public let evidence: FitEvidence

  public init(points: Int, evidence: FitEvidence) {
    self.points = points
    self.evidence = evidence
  }
}

/// What a reason rests on.
public enum FitEvidence: Sendable, Equatable {
  /// Strengths (sở trường) that the task names; at least one.
  case strengths([WordMatch])
  /// Parts of the job that the task names; at least one.
  case job([WordMatch])
  /// The member's group or area, as on record, is that of the task.
  case group(String)
  /// The member's open tasks in the area of the task; at least one.
  case area([TaskID])
  /// Secretary, deputy or committee member, to be less loaded.
  case post(Post)
  /// Open tasks against the mean of all who are given tasks.
  case tasks([TaskID], mean: Ratio)
  /// Households looked after against that mean; only when the task has households.
  case households(Int, mean: Ratio)
  /// No open standing task, and the task is a standing one.
  case noFixedTask
  /// Results of the last twelve months; at least one.
  case results(PastResults)
  /// Those of them with tasks like this one; at least one.
  case similarResults(PastResults)
  /// Gets only light tasks, and the task is one.
  case light(LightReason)
  /// Circumstances on record, to be weighed as the task is not light.
  case circumstances(String)
  /// Groups the member belongs to and a common task suits; at least one.
  case suits([MemberGroup])
  /// Open tasks of others that are like a common task; at least one.
  case givenAlready([TaskID])
}

/// Why a member gets only light tasks.
public enum LightReason: Sendable, Equatable, Hashable {
  /// Source: 38-HD/BTCTW IV.2.2b.
  case exempt(Exemption)
  /// Age in years, and the age from which tasks are to be light; no rule of the Party.
  case age(Int, limit: Int)
}

/// A member who is not offered for a task.
public struct FitBar: Sendable, Equatable {
  public let member: MemberID
  public let reason: Reason
  /// The record the reason rests on.
  public let record: RecordID?

  public enum Reason: Sendable, Equatable {
    /// Left, temporarily elsewhere or suspended. Source: 294-QĐ/TW § 6.3.2, § 8.
    case standing(Standing)
    /// The task is not light.
    case onlyLight(LightReason)
    /// Has the task already, and it is to be somebody else's.
    case hasTask(TaskID)
  }

  public init(member: MemberID, reason: Reason, record: RecordID?) {
    self.member = member
    self.reason = reason
    self.record = record
  }
}

/// Everybody who was ever in the cell, measured against one task.
public struct Candidates: Sendable, Equatable {
  /// Best first, of equal points in the order of members.
  public let fits: [Fit]
  /// In the order of members.
  public let barred: [FitBar]
}

/// What became of a member's tasks in the twelve months up to a day; each task is in one list, in the order given.
public struct PastResults: Sendable, Equatable {
  public internal(set) var exceeded: [TaskID] = []
  /// Done in time.
  public internal(set) var done: [TaskID] = []
  /// Done after the due day, or after a conclusion that it was late.
  public internal(set) var late: [TaskID] = []
  public internal(set) var notMet: [TaskID] = []
  /// Still open, and past its due day or last concluded as late.
  public internal(set) var behind: [TaskID] = []

  public var completed: Int { exceeded.count + done.count + late.count }
  public var total: Int { completed + notMet.count + behind.count }
}
