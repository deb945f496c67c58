import Domain
import Testing

@Suite("Random histories")
struct HistoryTests {
  /// Tries 600 random statements; the refused ones are left out.
  static func history(seed: UInt64) -> (ledger: Ledger, accepted: [(command: Command, day: Day)], refused: Int) {
    var statements = RandomStatements(seed: seed)
    var ledger = Ledger(today: day(2025, 9, 3))
    var accepted: [(command: Command, day: Day)] = []
    var refused = 0
    for step in 0..<600 {
      if step % 40 == 39, ledger.cell.openMeeting == nil { ledger.today = ledger.today.adding(months: 1) }
      let command = statements.next(today: ledger.today)
      do {
        try ledger.state(command)
        accepted.append((command, ledger.today))
      } catch { refused += 1 }
    }
    return (ledger, accepted, refused)
  }

  @Test("replaying the events gives the same cell", arguments: 1...12)
  func eventsReplay(seed: Int) {
    let (ledger, accepted, refused) = Self.history(seed: UInt64(seed))
    #expect(accepted.count > 60)
    #expect(refused > 60)
    var replayed = Ledger().cell
    for (event, record, day) in ledger.history { replayed.apply(event, record: record, on: day) }
    #expect(replayed == ledger.cell)
  }

  @Test("deciding the accepted statements again gives the same events and cell", arguments: 1...12)
  func statementsReplay(seed: Int) throws {
    let (ledger, accepted, _) = Self.history(seed: UInt64(seed))
    var again = Ledger()
    for (command, day) in accepted {
      again.today = day
      try again.state(command)
    }
    #expect(again.cell == ledger.cell)
    #expect(again.history.map(\.event) == ledger.history.map(\.event))
  }

  @Test("a copy is a snapshot that later statements do not touch")
  func snapshots() throws {
    var ledger = Ledger()
    let member = try ledger.enter("an")
    let task = try ledger.assign(member)
    let before = ledger.cell
    try ledger.open()
    try ledger.state(.talk(.report(member, task, .share(Ratio(50, of: 100)), result: "")))
    #expect(before.task(task)?.reports.isEmpty == true)
    #expect(before.meetings.isEmpty)
    #expect(before != ledger.cell)
  }

  @Test("what was counted is measured as the record stands at the end, and a draft is passed by what passed", arguments: 1...24)
  func counts(seed: Int) throws {
    let cell = Self.history(seed: UInt64(seed)).ledger.cell
    for vote in cell.votes {
      let meeting = try #require(vote.fact.meeting.flatMap(cell.meeting))
      let measured = cell.voteResult(of: vote.fact.ballot.votes, on: vote.fact.ballot.matter, in: meeting, at: vote.record)
      #expect(vote.fact.result == measured)
      #expect(meeting.entries.contains { $0.record == vote.record && $0.event == .votes(.voted(vote.fact.ballot, measured)) })
    }
    for meeting in cell.meetings {
      for (election, result, record) in cell.elections(in: meeting) {
        #expect(result == cell.electionResult(of: election, in: meeting, at: record))
        #expect(result.elected.allSatisfy { !result.barred.contains($0) } && !(result.isOvercounted && !result.elected.isEmpty))
      }
    }
    let quarters = (2025...2026).flatMap { year in (1...4).compactMap { Quarter(year: year, number: $0) } }
    let periods = (2025...2026).map(RatingPeriod.year) + quarters.map(RatingPeriod.quarter)
    for rating in cell.members.flatMap({ member in periods.flatMap { cell.ratingFile(of: member.id, in: $0).ratings } }) {
      #expect(rating.fact.result == cell.ratingResult(of: rating.fact, on: rating.day, at: rating.record))
    }
    let history = Self.history(seed: UInt64(seed)).ledger.history
    for document in cell.documents where document.fact.isPassed {
      let passing = cell.votes.contains { $0.fact.ballot.resolution == document.fact.number && $0.fact.result.passed == true }
      let stated = history.contains { event, record, _ in
        if case .votes(.resolved(_, _, draft: false, _, _, _)) = event { record == document.record } else { false }
      }
      #expect(passing || stated)
    }
  }

  @Test("the counted figures of any history agree with one another", arguments: 1...12)
  func invariants(seed: Int) {
    let cell = Self.history(seed: UInt64(seed)).ledger.cell
    for meeting in cell.meetings {
      let attendance = cell.attendance(of: meeting)
      #expect(attendance.present <= attendance.base)
      let voters = cell.voters(in: meeting)
      #expect(voters.allSatisfy { !$0.reason.mayVote || $0.reason.isInBase })
      let count = cell.membership(on: meeting.facts.day)
      #expect(count.official + count.probationary == count.roll)
      #expect(voters.count { $0.reason.isInBase } <= count.official)
    }
    for task in cell.tasks {
      #expect(cell.task(task.id) == task)
      #expect(task.assignment.members.allSatisfy { cell.members[$0.index].tasks.contains(task.id) })
      #expect(Set(task.assignment.members).count == task.assignment.members.count)
    }
    #expect(cell.members.allSatisfy { cell.member(handle: $0.handle) == $0 })
    #expect(cell.tasks.allSatisfy { $0.id < cell.nextTask })
  }
}

extension RegisteredDocument {
  fileprivate var isPassed: Bool { if case .resolution(_, draft: false) = kind { true } else { false } }
}
