import Domain
import Testing

@Suite("Checks of votes")
struct VoteRuleTests {
  let an = MemberID(0)

  @Test("discipline by show of hands is found until it is voted again in secret; a resolution may be voted openly")
  func openVote() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.open()
    try ledger.state(.attend(.all(except: [])))
    try ledger.vote(.resolution, for: 3, "Thông qua")
    #expect(ledger.found(.openVote).isEmpty)
    try ledger.vote(.discipline, on: an, for: 2, "Khiển trách")
    let finding = try #require(ledger.found(.openVote).first)
    guard case .vote(let secret)? = finding.remedy else {
      Issue.record("another remedy")
      return
    }
    #expect(secret.secret && secret.matter == .discipline)
    try ledger.state(.vote(secret))
    #expect(ledger.found(.openVote).isEmpty)
    try ledger.vote(.expulsion, on: an, for: 2)
    try ledger.state(.closeMeeting(at: time(20, 30), irregular: nil))
    #expect(ledger.found(.openVote).map(\.remedy) == [nil])
  }

  @Test("three failed votes on one member are found until a report is registered, two are not")
  func failedVotes() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    for number in 2...3 { try ledger.meet(on: day(2026, number, 3), vote: .deletion, on: an, for: 1) }
    try ledger.meet(on: day(2026, 4, 3), vote: .deletion, on: MemberID(1), for: 1)
    #expect(ledger.found(.failedVotes).isEmpty)
    try ledger.meet(on: day(2026, 5, 3), vote: .deletion, on: an, for: 1)
    let finding = try #require(ledger.found(.failedVotes).first)
    guard case .vote(.failedVotes(MeetingID(3), let ballot, times: 3)) = finding.detail else {
      Issue.record("another detail")
      return
    }
    #expect(ballot.subject == an)
    #expect(finding.evidence.count == 3)
    let number = DocumentNumber(number: 1, type: "BC", issuer: "CB")
    #expect(finding.remedy == .reportVotes(number, .deletion, on: day(2026, 5, 3)))
    try ledger.state(.recordDocument(number, issuer: nil, on: ledger.today, summary: "Báo cáo"))
    #expect(ledger.found(.failedVotes).isEmpty)
  }

  @Test("a vote counted again is one vote, and one that passed begins the count anew")
  func countedAgain() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.open()
    try ledger.state(.attend(.all(except: [])))
    for _ in 1...3 { try ledger.vote(.admission, for: 1, "Kết nạp Thảo") }
    #expect(ledger.found(.failedVotes).isEmpty)
    try ledger.state(.closeMeeting(at: time(20, 30), irregular: nil))
    try ledger.meet(on: day(2026, 10, 3), vote: .admission, for: 1)
    try ledger.meet(on: day(2026, 11, 3), vote: .admission, for: 1)
    try ledger.meet(on: day(2026, 12, 3), vote: .admission, for: 3)
    try ledger.meet(on: day(2027, 1, 3), vote: .admission, for: 1)
    #expect(ledger.found(.failedVotes).isEmpty)
  }
}
