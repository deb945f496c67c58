/// Why a statement cannot be a fact of this cell. What breaks a rule is no rejection but a finding.
public enum Rejection: Error, Sendable, Equatable {
  // Members
  /// The handle belongs to another member.
  case handleUsed(String, by: MemberID)
  /// No member has this index.
  case unknownMember(MemberID)
  /// Not yet, or no longer, on the roster on that day.
  case notOnRoster(MemberID, on: Day)
  /// A list names a member twice.
  case duplicateMember(MemberID)
  /// A statement that concerns members names none, or "all" leaves none.
  case noMembers
  /// Leaves a group without belonging to it.
  case notInGroup(MemberID, String)
  /// Leaves a task without having a part in it.
  case notCharged(MemberID)
  /// A list names a household twice.
  case duplicateHousehold(String)
  /// Confirmed, but not probationary.
  case notProbationary(MemberID)
  /// Named as who helps himself.
  case ownHelper(MemberID)
  /// No candidate has this name.
  case unknownCandidate(String)
  /// Stated to have been somewhere before the birth on record.
  case notBorn(MemberID, on: Day, born: Birth)
  /// Resumed, but neither exempt nor away nor suspended.
  case nothingToResume(MemberID)
  /// A sign of violation concluded, and none is open.
  case noOpenSign(MemberID)
  // Tasks
  case taskNumberUsed(TaskID)
  /// Outside 1 to 1,000,000.
  case taskNumberOutOfRange(TaskID)
  case unknownTask(TaskID)
  case taskEnded(TaskID, on: Day)
  /// The member has no part in the task; `owner` leads it.
  case taskOfOthers(TaskID, owner: MemberID)
  case duplicateTask(TaskID)
  /// Handed over to the member who leads it already.
  case taskHeldAlready(TaskID, by: MemberID)
  // Points, targets, shortcomings
  case unknownFollowUp(FollowUpID)
  case followUpEnded(FollowUpID, on: Day)
  case followUpNumberUsed(FollowUpID)
  /// The cell has no resolution of this number in the term.
  case unknownResolution(DocumentNumber)
  /// A review of a quarter that has not begun.
  case quarterAhead(Quarter)
  /// No document of the cell has the number.
  case unknownDocument(DocumentNumber)
  // Dates and numbers
  /// Not positive, more than all of something, or more than 1,000,000.
  case numberOutOfRange(Int)
  /// The second day lies before the first.
  case datesReversed(first: Day, second: Day)
  /// A text without a letter or digit, which says nothing.
  case emptyText(String)
  /// The year has not begun on the day of the statement.
  case yearAhead(Int)
  /// No rule has a parameter of this name.
  case unknownParameter(String)
  /// Negative, a share of nothing, or too large to calculate with.
  case parameterOutOfRange(String)
  /// A region of the minimum wage outside 1 to 4.
  case regionOutOfRange(Int)
  /// A round of ballots other than the first and second.
  case roundOutOfRange(Int)
  /// Points outside 0 to 100.
  case pointsOutOfRange(Int)
  /// Document number outside 1 to 1,000,000.
  case documentNumberOutOfRange(Int)
  // Meetings
  case noOpenMeeting
  case meetingAlreadyOpen(MeetingID)
  /// Stated present or arriving, and present already; or stated absent, and present.
  case alreadyPresent(MemberID)
  /// Stated present from the start, after being stated absent.
  case statedAbsent(MemberID)
  /// Leaves without having been present.
  case notPresent(MemberID)
  /// Before the start, the arrival, or the last time stated.
  case timeTooEarly(TimeOfDay, notBefore: TimeOfDay)
  case itemNumberUsed(Int)
  case unknownItem(Int)
  /// The guest was not welcomed in this meeting.
  case unknownGuest(String)
  /// The guest is stated not to have come.
  case guestAbsent(String)
  /// The open item does not exist: nothing to conclude without a task.
  case noOpenItem
  /// Closed with items or reports left without conclusion.
  case unconcluded(items: [Int], tasks: [TaskID], followUps: [FollowUpID] = [])
  /// More of something than there can be.
  case countTooHigh(Int, most: Int, of: Counted)
  /// More votes than there are members present who may vote.
  case votesExceedVoters(cast: Int, voters: Int)

  /// What was counted too high.
  public enum Counted: Sendable, Equatable {
    /// Ballots given out (phát ra): more than may vote.
    case given
    /// Ballots collected (thu về): more than were given out.
    case collected
    /// Valid ballots (hợp lệ): more than were collected.
    case valid
    /// Votes for one candidate: more than there are valid ballots.
    case votes(for: MemberID)
    /// The votes for all candidates together: more than the valid ballots have room for.
    case allVotes
    /// Points of a criterion: more than it has.
    case points(ScoreCriterion)
  }

  /// The operand of a statement that is at fault.
  public enum Part: Sendable, Equatable, Hashable {
    case whole
    case member
    /// The second member of a statement: receiver, follower, chair, subject, presenter.
    case otherMember
    case task
    /// A point, target, shortcoming or item.
    case followUp
    case date
    case month
    case time
    case number
    case votes
    case percent
    case money
    case text
    case document
  }

  public var part: Part {
    switch self {
    case .handleUsed, .unknownMember, .notOnRoster, .duplicateMember, .notProbationary, .nothingToResume, .noOpenSign: .member
    case .alreadyPresent, .statedAbsent, .notPresent, .unknownGuest, .guestAbsent, .notInGroup, .notCharged: .member
    case .taskHeldAlready, .ownHelper: .otherMember
    case .taskNumberUsed, .taskNumberOutOfRange, .unknownTask, .taskEnded, .taskOfOthers, .duplicateTask: .task
    case .unknownFollowUp, .followUpEnded: .followUp
    case .datesReversed, .notBorn: .date
    case .parameterOutOfRange, .pointsOutOfRange, .regionOutOfRange, .roundOutOfRange, .itemNumberUsed, .yearAhead, .quarterAhead: .number
    case .countTooHigh(_, _, .votes), .countTooHigh(_, _, .allVotes): .member
    case .numberOutOfRange, .countTooHigh, .followUpNumberUsed: .number
    case .unknownItem: .followUp
    case .unknownParameter, .duplicateHousehold, .unknownCandidate, .emptyText: .text
    case .documentNumberOutOfRange, .unknownResolution, .unknownDocument: .document
    case .timeTooEarly: .time
    case .votesExceedVoters: .votes
    case .noMembers, .noOpenMeeting, .meetingAlreadyOpen, .noOpenItem, .unconcluded: .whole
    }
  }

  /// The member at fault, to be found among the operands of a statement that names several.
  public var member: MemberID? {
    switch self {
    case .unknownMember(let id), .notOnRoster(let id, _), .duplicateMember(let id), .notProbationary(let id): id
    case .nothingToResume(let id), .noOpenSign(let id), .alreadyPresent(let id), .statedAbsent(let id), .notPresent(let id): id
    case .notBorn(let id, _, _), .ownHelper(let id), .taskHeldAlready(_, let id), .notInGroup(let id, _), .notCharged(let id): id
    case .countTooHigh(_, _, .votes(let id)): id
    case .handleUsed, .noMembers, .duplicateHousehold, .unknownCandidate, .taskNumberUsed, .taskNumberOutOfRange, .unknownTask, .taskEnded,
      .taskOfOthers, .duplicateTask, .unknownFollowUp, .followUpEnded, .followUpNumberUsed, .unknownResolution, .quarterAhead,
      .unknownDocument, .numberOutOfRange, .datesReversed, .yearAhead, .unknownParameter, .parameterOutOfRange, .regionOutOfRange,
      .roundOutOfRange, .pointsOutOfRange, .documentNumberOutOfRange, .noOpenMeeting, .meetingAlreadyOpen, .timeTooEarly, .itemNumberUsed,
      .unknownItem, .unknownGuest, .guestAbsent, .noOpenItem, .unconcluded, .votesExceedVoters, .countTooHigh, .emptyText:
      nil
    }
  }

  /// The task at fault.
  public var task: TaskID? {
    switch self {
    case .taskNumberUsed(let id), .taskNumberOutOfRange(let id), .unknownTask(let id), .taskEnded(let id, _): id
    case .taskOfOthers(let id, _), .duplicateTask(let id), .taskHeldAlready(let id, _): id
    case .handleUsed, .unknownMember, .notOnRoster, .duplicateMember, .noMembers, .notInGroup, .notCharged, .duplicateHousehold,
      .notProbationary, .ownHelper, .unknownCandidate, .nothingToResume, .noOpenSign, .unknownFollowUp, .followUpEnded,
      .followUpNumberUsed,
      .unknownResolution, .quarterAhead, .unknownDocument, .numberOutOfRange, .datesReversed, .yearAhead, .unknownParameter,
      .parameterOutOfRange, .regionOutOfRange, .roundOutOfRange, .pointsOutOfRange, .documentNumberOutOfRange, .noOpenMeeting,
      .meetingAlreadyOpen, .alreadyPresent, .statedAbsent, .notPresent, .timeTooEarly, .itemNumberUsed, .unknownItem, .unknownGuest,
      .guestAbsent, .noOpenItem, .unconcluded, .countTooHigh, .votesExceedVoters, .notBorn, .emptyText:
      nil
    }
  }
}
