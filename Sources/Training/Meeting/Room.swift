import Diagnostics
import Domain
import Interpreter
import Session
import Syntax
import TextRoom
import Wording

/// A meeting that is being made up: who is there, what was said, and the record a perfect scribe has of it so far.
///
/// What an event says is decided on that record, so that nobody reports who left, and no more votes are counted than there are voters.
final class Room {
  var choice: SeededChoice
  let sandbox: Sandbox
  let day: Day
  private(set) var utterances: [Utterance] = []
  /// Minutes since midnight.
  private(set) var clock: Int
  /// The items to come and gone; the first has number 1.
  var agenda: [Topic] = []
  /// The item that is open; 0 before the first.
  var item = 0
  /// Who chairs and who writes, once the meeting is open.
  var chair: MemberID?
  var clerk: MemberID?
  /// Members of whom something was told that the next one need not tell again.
  var absent: [MemberID] = []
  /// Expected, and on the way.
  var late: [MemberID] = []
  /// Tasks that were spoken of.
  var handled: Set<TaskID> = []
  /// Points, targets and shortcomings that were spoken of.
  var handledFollowUps: Set<FollowUpID> = []
  /// Members who got a task in this meeting.
  var charged: Set<MemberID> = []
  /// The task reported on and waiting for the chair.
  var pending: TaskID?
  /// Kinds that happened.
  private(set) var happened: [String: Int] = [:]
  private var held: [(item: Int, noted: Utterance.Noted)] = []

  /// What an item is about.
  enum Topic: CaseIterable { case news, theme, tasks, followUps, people, dues, plan }

  init(_ sandbox: Sandbox, choice: SeededChoice, day: Day) {
    self.sandbox = sandbox
    self.choice = choice
    self.day = day
    clock = 0
    clock = (self.choice.one(of: [8, 14, 19, 19, 20]) ?? 19) * 60 + (self.choice.one(of: [0, 0, 15, 30]) ?? 0)
  }

  // MARK: What happens

  /// Lets an event happen where it can.
  ///
  /// - Returns: whether it did.
  /// - Throws: when the language refuses what the event is recorded with, which must never be.
  @discardableResult
  func take(_ event: any RoomEvent.Type) throws(Failure) -> Bool {
    guard let turn = event.happen(in: self) else { return false }
    let index = utterances.count
    let opens = turn.statements.first { $0.hasPrefix("mục ") } != nil
    var noted = turn.statements.map { Utterance.Noted(statement: $0, saidIn: index) }
    if opens {
      noted += held.filter { $0.item == item }.map(\.noted)
      held.removeAll { $0.item == item }
    }
    if let later = turn.later { held += later.statements.map { (later.item, Utterance.Noted(statement: $0, saidIn: index)) } }
    for statement in noted { try sandbox.enter(statement.statement) }
    utterances.append(Utterance(kind: event.id, lines: turn.lines, statements: noted, item: item))
    happened[event.id, default: 0] += 1
    clock += choice.number(in: 1...4)
    return true
  }

  func hasHappened(_ event: any RoomEvent.Type) -> Bool { happened[event.id] != nil }

  // MARK: Who is there

  var cell: Cell { sandbox.cell ?? Cell(facts: CellFacts(name: ""), rules: RuleBook()) }
  var meeting: Meeting? { cell.currentMeeting }

  /// Expected at meetings on the day.
  var expected: [MemberID] {
    cell.members.filter { $0.dueStanding(on: day)?.isExpectedAtMeetings == true && $0.isOnRoster(on: day) }.map(\.id)
  }

  var present: [MemberID] {
    guard let meeting else { return [] }
    return cell.members.map(\.id).filter { meeting.presence(of: $0).isPresent }
  }

  /// Present members who may vote.
  var voters: Int {
    guard let meeting else { return 0 }
    return cell.voters(in: meeting).count { $0.reason.mayVote }
  }

  func holder(of post: Post) -> MemberID? {
    cell.members.first { member in
      member.isOnRoster(on: day) && member.posts.contains { $0.fact.post == post && $0.fact.to == nil && $0.fact.from <= day }
    }?.id
  }

  func isOfficial(_ id: MemberID) -> Bool { cell.member(id)?.standing(on: day) == .official }
  func isProbationary(_ id: MemberID) -> Bool { cell.member(id)?.standing(on: day) == .probationary }

  /// Somebody in the room.
  ///
  /// - Parameter others: who is not meant; the chair never is.
  func someone(but others: [MemberID?] = [], official: Bool = false) -> MemberID? {
    let asked = present.filter { id in id != chair && !others.contains(id) && (!official || isOfficial(id)) }
    return choice.one(of: asked)
  }

  /// Somebody who may be given one task more in this meeting.
  func free(but others: [MemberID?] = []) -> MemberID? {
    let asked = present.filter { id in id != chair && !charged.contains(id) && !others.contains(id) && isOfficial(id) }
    return choice.one(of: asked)
  }

  /// Open tasks of members that nobody has spoken of, whose leader is in the room or not.
  func tasks(leaderPresent: Bool = true) -> [AssignedTask] {
    let cell = cell
    let present = Set(present)
    let open = cell.openTasks(on: day)
    // The words of a task must tell it from all other open ones.
    let namesakes = open.reduce(into: [String: Int]()) { $0[$1.assignment.text, default: 0] += 1 }
    return open.filter { task in
      guard let lead = task.lead, !handled.contains(task.id), namesakes[task.assignment.text] == 1 else { return false }
      return present.contains(lead) == leaderPresent && cell.member(lead)?.isOnRoster(on: day) == true
    }
  }

  // MARK: Time

  func pass(_ minutes: Int) { clock += minutes }

  func dayAhead(_ range: ClosedRange<Int>) -> Day { day.adding(days: choice.number(in: range)) }

  var month: Month { day.month }

  func pick(_ words: [String]) -> String { choice.one(of: words) ?? "" }
}
