@testable import Domain
import Testing

@Suite("Elections")
struct ElectionTests {
  let an = MemberID(0)
  let binh = MemberID(1)
  let cuong = MemberID(2)
  let dung = MemberID(3)

  /// Six official members, all present at a congress.
  private func congress(absent: [MemberID] = [], _ excuse: Excuse = .excused) throws -> Ledger {
    var ledger = try Ledger(members: "an", "bình", "cường", "dung", "em", "giang")
    ledger.cell.setRules(parameter(.voteOverElection, Ratio(1, of: 2), from: day(2024, 10, 10)))
    try ledger.open(.congress)
    if !absent.isEmpty { try ledger.state(.meeting(.absent(absent, excuse, reason: ""))) }
    try ledger.state(.meeting(.attend(.all(except: absent))))
    return ledger
  }

  private func election(
    seats: Int = 1, round: Int = 1, given: Int = 6, collected: Int? = nil, valid: Int? = nil, _ votes: (MemberID, Int)...
  ) -> Election {
    Election(
      post: .committeeMember, round: round, seats: seats, given: given, collected: collected ?? given, valid: valid ?? given,
      candidates: votes.map { Election.Candidate(member: $0.0, votes: $0.1) })
  }

  private func result(_ election: Election, in ledger: Ledger) throws -> ElectionResult {
    ledger.cell.electionResult(of: election, in: try #require(ledger.cell.currentMeeting))
  }

  @Test("more than half of the base is needed, however few ballots are valid")
  func half() throws {
    let ledger = try congress()
    let three = try result(election(valid: 4, (an, 3)), in: ledger)
    #expect(three.base == 6 && three.needed == 4 && three.elected.isEmpty && three.vacant(of: 1) == 1)
    #expect(try result(election((an, 4), (binh, 2)), in: ledger).elected == [an])
  }

  @Test("of more than enough the most votes win, and equals at the end of the list win none")
  func ranking() throws {
    let ledger = try congress()
    let clear = try result(election(seats: 2, (binh, 4), (an, 6), (cuong, 2)), in: ledger)
    #expect(clear.elected == [an, binh] && clear.tied.isEmpty)
    let tied = try result(election(seats: 2, (an, 6), (cuong, 3), (binh, 3)), in: ledger)
    #expect(tied.elected == [an] && tied.tied.isEmpty)
    let equal = try result(election(seats: 3, (an, 6), (dung, 4), (cuong, 4), (binh, 4)), in: ledger)
    #expect(equal.elected == [an] && equal.tied == [binh, cuong, dung])
  }

  @Test("a run-off between equals is won by the most votes, another second round still needs half")
  func secondRound() throws {
    var ledger = try congress()
    try ledger.state(.votes(.elect(election(seats: 2, (an, 4), (binh, 4), (cuong, 4)))))
    let runOff = try result(election(seats: 1, round: 2, (an, 3), (binh, 2)), in: ledger)
    #expect(runOff.isRunOff && runOff.elected == [an] && runOff.needed == nil)
    let other = try result(election(seats: 1, round: 2, (an, 3), (dung, 2)), in: ledger)
    #expect(!other.isRunOff && other.elected.isEmpty && other.needed == 4)
  }

  @Test("who is absent from a whole congress with leave is out of the base; in another meeting, or without leave, not")
  func base() throws {
    #expect(try result(election(given: 5, (an, 3)), in: congress(absent: [dung])).elected == [an])
    #expect(try result(election(given: 5, (an, 3)), in: congress(absent: [dung], .unexcused)).elected.isEmpty)
  }

  @Test("without a rule nobody is said to be elected")
  func noRule() throws {
    var ledger = try Ledger(members: "an", "bình")
    try ledger.open(.congress)
    try ledger.state(.meeting(.attend(.all(except: []))))
    let result = try result(election(given: 2, (an, 2)), in: ledger)
    #expect(result.needed == nil && result.elected.isEmpty)
  }

  @Test("counts that cannot be")
  func impossible() throws {
    let ledger = try congress()
    func refuses(_ election: Election, _ rejection: Rejection) { expect(ledger, refuses: .votes(.elect(election)), with: rejection) }
    refuses(election(given: 7, (an, 1)), .countTooHigh(7, most: 6, of: .given))
    refuses(election(collected: 7, (an, 1)), .countTooHigh(7, most: 6, of: .collected))
    refuses(election(collected: 5, valid: 6, (an, 1)), .countTooHigh(6, most: 5, of: .valid))
    refuses(election(valid: 5, (an, 6)), .countTooHigh(6, most: 5, of: .votes(for: an)))
    refuses(election((an, 4), (binh, 3)), .countTooHigh(7, most: 6, of: .allVotes))
    refuses(election(seats: 0, (an, 4)), .numberOutOfRange(0))
    refuses(election((an, 4), (an, 1)), .duplicateMember(an))
    refuses(election(), .noMembers)
  }

  @Test("a probationary candidate is found, an official one not; empty seats only once the meeting is closed")
  func findings() throws {
    var ledger = try Ledger(members: "an", "bình")
    let lan = try ledger.enter("lan", .probationary)
    ledger.cell.setRules(parameter(.voteOverElection, Ratio(1, of: 2), from: day(2024, 10, 10)))
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    try ledger.state(.votes(.elect(election(given: 2, (an, 1), (lan, 1)))))
    #expect(
      ledger.found(IneligibleCandidate.self) == [
        IneligibleCandidate(meeting: MeetingID(0), post: .committeeMember, member: lan, standing: .probationary)
      ])
    #expect(ledger.found(.vacantSeats).isEmpty)
    var decided = ledger
    try ledger.state(.meeting(.close(at: time(20, 40), irregular: nil)))
    #expect(ledger.found(VacantSeats.self) == [VacantSeats(meeting: MeetingID(0), post: .committeeMember, vacant: 1, tied: [])])
    try decided.state([.votes(.elect(election(round: 2, given: 2, (an, 2)))), .meeting(.close(at: time(20, 40), irregular: nil))])
    #expect(decided.found(.vacantSeats).isEmpty)
  }
}
