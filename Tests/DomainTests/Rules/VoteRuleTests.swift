@testable import Domain
import Testing

@Suite("Checks of votes")
struct VoteRuleTests {
  let an = MemberID(0)

  @Test("discipline by show of hands is found until it is voted again in secret; a resolution may be voted openly")
  func openVote() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    try ledger.vote(.resolution, for: 3, "Thông qua")
    #expect(ledger.found(.openVote).isEmpty)
    try ledger.vote(.discipline, on: an, for: 2, "Khiển trách")
    #expect(ledger.offers(.openVote) == ["Biểu quyết kỷ luật đối với đồng chí an"])
    try ledger.vote(.discipline, on: an, for: 2, secret: true, "Khiển trách")
    #expect(ledger.found(.openVote).isEmpty)
    try ledger.vote(.expulsion, on: an, for: 2)
    try ledger.state(.meeting(.close(at: time(20, 30), irregular: nil)))
    #expect(ledger.found(.openVote).count == 1)
  }

  @Test("three failed votes on one member are found until a report is registered, two are not")
  func failedVotes() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    for number in 2...3 { try ledger.meet(on: day(2026, number, 3), vote: .deletion, on: an, for: 1) }
    try ledger.meet(on: day(2026, 4, 3), vote: .deletion, on: MemberID(1), for: 1)
    #expect(ledger.found(.failedVotes).isEmpty)
    try ledger.meet(on: day(2026, 5, 3), vote: .deletion, on: an, for: 1)
    let finding = try #require(ledger.found(.failedVotes).first)
    let found = try #require(finding.as(RepeatedlyFailedVote.self))
    #expect(found.meeting == MeetingID(3) && found.times == 3 && found.ballot.subject == an)
    #expect(finding.evidence.count == 3)
    let number = DocumentNumber(number: 1, type: "BC", issuer: "CB")
    #expect(
      ledger.offer(finding) == "văn bản 01-BC/CB ngày 03/05/2026: Báo cáo kết quả biểu quyết xóa tên không đạt tỷ lệ, kèm số phiếu từng lần"
    )
    try ledger.state(.assignment(.recordDocument(number, issuer: nil, on: ledger.today, summary: "Báo cáo")))
    #expect(ledger.found(.failedVotes).isEmpty)
  }

  @Test("a vote counted again is one vote, and one that passed begins the count anew")
  func countedAgain() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    for _ in 1...3 { try ledger.vote(.admission, for: 1, "Kết nạp Thảo") }
    #expect(ledger.found(.failedVotes).isEmpty)
    try ledger.state(.meeting(.close(at: time(20, 30), irregular: nil)))
    try ledger.meet(on: day(2026, 10, 3), vote: .admission, for: 1)
    try ledger.meet(on: day(2026, 11, 3), vote: .admission, for: 1)
    try ledger.meet(on: day(2026, 12, 3), vote: .admission, for: 3)
    try ledger.meet(on: day(2027, 1, 3), vote: .admission, for: 1)
    #expect(ledger.found(.failedVotes).isEmpty)
  }

  @Test("three failed votes on the admission of one candidate are found, votes on another do not count with them")
  func failedAdmissions() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    for name in ["mai", "nam"] { try ledger.state(.membership(.changeCandidate(CandidateChange(name: name, from: day(2026, 1, 1))))) }
    for (number, name) in [(2, "mai"), (3, "mai"), (4, "nam")] {
      try ledger.meet(on: day(2026, number, 3), vote: .admission, candidate: name, for: 1, "Lần \(number)")
    }
    #expect(ledger.found(.failedVotes).isEmpty)
    try ledger.meet(on: day(2026, 5, 3), vote: .admission, candidate: "mai", for: 1)
    #expect(ledger.found(.failedVotes).map(\.evidence.count) == [3])
    #expect(ledger.cell.candidate(named: "mai")?.step(.considered)?.fact == day(2026, 5, 3))
    try ledger.open()
    expect(
      ledger,
      refuses: .votes(
        .vote(
          Ballot(matter: .admission, candidate: "oanh", way: .secret, votes: Votes(inFavour: 1, against: 0, abstaining: 0), text: ""))),
      with: .unknownCandidate("oanh"))
  }

  /// A cell that met first on 03/02/2026, with one candidate considered on a day.
  private static func preparing(considered: Day?) throws -> Ledger {
    var ledger = try Ledger(members: "an", "bình", "cường")
    ledger.cell.setRules(parameter(.decisionWorkdays, Ratio(45, of: 1), from: day(2025, 1, 1)))
    ledger.cell.setRules(parameter(.ceremonyWorkdays, Ratio(30, of: 1), from: day(2025, 1, 1)))
    let steps = considered.map { [CandidateStep.considered: $0] } ?? [:]
    try ledger.state(.membership(.changeCandidate(CandidateChange(name: "mai", steps: steps, from: day(2026, 1, 1)))))
    try ledger.meet(on: day(2026, 2, 3))
    return ledger
  }

  private static func admit(_ name: String, in ledger: inout Ledger, on day: Day) throws {
    let facts = MemberFacts(admitted: day)
    try ledger.state(.roster(.addMember(NewMember(handle: name, name: name, facts: facts, entry: .probationary, from: day))))
  }

  @Test("an admission considered since the first meeting without a passing vote that names the candidate is found, with one it is not")
  func admissions() throws {
    var ledger = try Self.preparing(considered: nil)
    try ledger.meet(on: day(2026, 3, 3), vote: .admission, for: 3, "Kết nạp một đồng chí")
    try ledger.state(.membership(.changeCandidate(CandidateChange(name: "mai", steps: [.considered: day(2026, 3, 3)], from: ledger.today))))
    try ledger.state(.membership(.changeCandidate(CandidateChange(name: "mai", steps: [.decided: day(2026, 4, 3)], from: ledger.today))))
    ledger.today = day(2026, 9, 3)
    #expect(ledger.found(AdmissionWithoutVote.self) == [AdmissionWithoutVote(name: "mai", member: nil, admitted: day(2026, 4, 3))])
    var failed = ledger
    try failed.meet(on: day(2026, 3, 4), vote: .admission, candidate: "mai", for: 1)
    failed.today = ledger.today
    #expect(failed.found(.admissionWithoutVote).count == 1)
    var named = ledger
    try named.meet(on: day(2026, 3, 4), vote: .admission, candidate: "mai", for: 2)
    named.today = ledger.today
    #expect(named.found(.admissionWithoutVote).isEmpty)
    try Self.admit("mai", in: &ledger, on: day(2026, 5, 19))
    #expect(ledger.found(.admissionWithoutVote).map(\.subject) == [.member(MemberID(3))])
    var worded = ledger
    try worded.meet(on: day(2026, 3, 4), vote: .admission, for: 2, "Đề nghị kết nạp Mai")
    worded.today = ledger.today
    #expect(worded.found(.admissionWithoutVote).isEmpty)
  }

  @Test("an admission the cell may have voted on before its first meeting on record is left aside")
  func olderAdmissions() throws {
    var ledger = try Self.preparing(considered: day(2026, 2, 2))
    try Self.admit("mai", in: &ledger, on: day(2026, 8, 3))
    let last = day(2026, 2, 3).adding(workdays: 75)
    try Self.admit("nam", in: &ledger, on: last)
    ledger.today = day(2026, 9, 3)
    #expect(ledger.found(.admissionWithoutVote).isEmpty)
    try Self.admit("oanh", in: &ledger, on: last.adding(days: 1))
    #expect(ledger.found(.admissionWithoutVote).map(\.subject) == [.member(MemberID(5))])
  }

  @Test("a vote on admission that names nobody is found, one with the name in its words is not")
  func unnamed() throws {
    var ledger = try Self.preparing(considered: nil)
    try ledger.meet(on: day(2026, 3, 3), vote: .admission, for: 3, "Kết nạp Mai")
    #expect(ledger.found(.voteWithoutCandidate).isEmpty)
    try ledger.meet(on: day(2026, 4, 3), vote: .admission, for: 3)
    let finding = try #require(ledger.found(.voteWithoutCandidate).first)
    #expect(finding.as(VoteWithoutCandidate.self)?.proposed == "mai")
    #expect(
      ledger.offer(finding)
        == "đính chính 14 lý do \"Ghi thiếu tên quần chúng\": biểu quyết kết nạp \"mai\" tán thành 3 không tán thành 0 không ý kiến 0")
  }

  @Test("a vote that passed without a decision after the authority's working days is found, on the last of them it is not")
  func decisions() throws {
    var ledger = try Self.preparing(considered: nil)
    ledger.cell.setRules(parameter(.recognitionDecisionWorkdays, Ratio(30, of: 1), from: day(2025, 1, 1)))
    ledger.cell.setRules(parameter(.recognitionDecisionExtension, Ratio(15, of: 1), from: day(2025, 1, 1)))
    let lan = try ledger.enter("lan", .probationary, from: day(2025, 2, 1))
    let voted = day(2026, 3, 3)
    try ledger.meet(on: voted, vote: .admission, candidate: "mai", for: 3)
    try ledger.meet(on: voted, vote: .recognition, on: lan, for: 3)
    let limit = voted.adding(workdays: 45)
    ledger.today = limit
    #expect(ledger.found(.decisionLate).isEmpty)
    ledger.today = limit.adding(days: 1)
    #expect(
      ledger.found(LateDecision.self) == [
        LateDecision(name: "mai", member: nil, matter: .admission, voted: voted, limit: limit),
        LateDecision(name: "lan", member: lan, matter: .recognition, voted: voted, limit: limit),
      ])
    try ledger.state(.membership(.changeCandidate(CandidateChange(name: "mai", steps: [.decided: day(2026, 4, 3)], from: ledger.today))))
    try ledger.change(lan, .confirm, from: day(2026, 2, 1))
    #expect(ledger.found(.decisionLate).isEmpty)
  }

  @Test("who is elected and not on record in the post is found once the meeting is closed, and not when barred or recorded")
  func elected() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    ledger.cell.setRules(parameter(.voteOverElection, Ratio(1, of: 2), from: day(2025, 1, 1)))
    let lan = try ledger.enter("lan", .probationary)
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    func elect(_ id: MemberID, _ post: Post) throws {
      try ledger.state(
        .votes(.elect(Election(post: post, given: 3, collected: 3, valid: 3, candidates: [Election.Candidate(member: id, votes: 3)]))))
    }
    try elect(an, .secretary)
    try elect(lan, .deputy)
    #expect(ledger.found(.electedWithoutPost).isEmpty)
    try ledger.state(.meeting(.close(at: time(20, 30), irregular: nil)))
    let finding = try #require(ledger.found(.electedWithoutPost).first)
    #expect(ledger.found(.electedWithoutPost).count == 1 && finding.subject == .member(an))
    #expect(ledger.offer(finding) == "chức vụ @an bí thư từ 03/09/2026")
    try ledger.state(.roster(.givePost(an, .secretary, from: ledger.today, to: nil)))
    #expect(ledger.found(.electedWithoutPost).isEmpty)
  }
}
