import Domain
import Testing

@Suite("Votes")
struct VoteTests {
  /// 22 members, 20 official and 2 probationary; 3 official and 1 probationary are away on business.
  static func workedExample() throws -> Ledger {
    var ledger = Ledger()
    for index in 0..<20 { try ledger.enter("chính thức \(index)") }
    for index in 0..<2 { try ledger.enter("dự bị \(index)", .probationary) }
    let away = [0, 1, 2, 20].map { MemberID($0) }
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: away))))
    try ledger.state(.meeting(.absent(away, .excused, reason: "Đi công tác")))
    return ledger
  }

  static func result(_ ledger: Ledger, _ matter: Matter, inFavour: Int) throws -> VoteResult {
    let meeting = try #require(ledger.cell.currentMeeting)
    return ledger.cell.voteResult(of: Votes(inFavour: inFavour, against: 0, abstaining: 0), on: matter, in: meeting)
  }

  @Test("a draft is passed by the vote that names it and reaches the share, and by no other")
  func draft() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    let number = DocumentNumber(number: 8, type: "NQ", issuer: "CB")
    try ledger.open()
    try ledger.state([.meeting(.attend(.all(except: []))), .votes(.resolve(number, thematic: false, draft: true, title: ""))])
    func ballot(_ inFavour: Int, _ resolution: DocumentNumber?) -> Command {
      .votes(
        .vote(
          Ballot(
            matter: .resolution, resolution: resolution, votes: Votes(inFavour: inFavour, against: 3 - inFavour, abstaining: 0),
            text: "Thông qua")))
    }
    let isDraft = { (cell: Cell) in cell.documents.last?.fact.kind == .resolution(thematic: false, draft: true) }
    try ledger.state([ballot(3, nil), ballot(1, number)])
    #expect(isDraft(ledger.cell))
    try ledger.state(ballot(2, number))
    #expect(!isDraft(ledger.cell))
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    #expect(ledger.found(.resolutionWithoutVote).isEmpty)
    let other = DocumentNumber(number: 9, type: "NQ", issuer: "CB")
    try ledger.open()
    expect(ledger, refuses: ballot(0, other), with: .unknownResolution(other))
  }

  @Test("a second round is no recount of the first")
  func rounds() {
    func question(_ round: Int?) -> Ballot.Question {
      Ballot(matter: .admission, round: round, way: .secret, votes: Votes(inFavour: 1, against: 0, abstaining: 0), text: "").question
    }
    #expect(question(1) != question(2) && question(nil) == question(nil))
  }

  @Test("the base keeps official members away on business: 20 of 22")
  func baseKeepsExcusedAbsent() throws {
    let result = try Self.result(Self.workedExample(), .resolution, inFavour: 17)
    #expect(result.base == 20)
    #expect(result.mayVote == 17)
    #expect(result.voters.count { $0.reason == .officialAbsent } == 3)
    #expect(result.voters.count { $0.reason == .probationary } == 2)
  }

  @Test(
    "each matter has its threshold",
    arguments: [
      (Matter.resolution, 11), (.admission, 14), (.recognition, 14), (.deletion, 14), (.expulsion, 14), (.discipline, 11),
      (.dismissal, 11),
    ])
  func thresholds(matter: Matter, needed: Int) throws {
    let ledger = try Self.workedExample()
    #expect(try Self.result(ledger, matter, inFavour: needed).needed == needed)
    #expect(try Self.result(ledger, matter, inFavour: needed).passed == true)
    #expect(try Self.result(ledger, matter, inFavour: needed - 1).passed == false)
  }

  @Test("more than half and at least two thirds differ exactly at the share")
  func strictness() {
    let half = VoteThreshold(parameter: parameter(.voteOverResolution, Ratio(1, of: 2), from: day(2025, 1, 1)), isStrict: true)
    #expect((1...6).map(half.needed) == [1, 2, 2, 3, 3, 4])
    let thirds = VoteThreshold(parameter: parameter(.voteAtLeastAdmission, Ratio(2, of: 3), from: day(2025, 1, 1)), isStrict: false)
    #expect((1...6).map(thirds.needed) == [1, 2, 2, 3, 4, 4])
  }

  @Test("exempt and temporarily absent members count only when present")
  func presentExempt() throws {
    var ledger = Ledger()
    for name in ["an", "bình", "cường"] { try ledger.enter(name) }
    try ledger.change(MemberID(1), .exempt(.ageOrHealth, until: nil))
    try ledger.change(MemberID(2), .temporaryAway(to: "Chi bộ 2", until: nil))
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    #expect(try Self.result(ledger, .resolution, inFavour: 1).base == 1)
    try ledger.state(.meeting(.arrive([MemberID(1), MemberID(2)], at: time(19, 10))))
    #expect(try Self.result(ledger, .resolution, inFavour: 1).base == 3)
    try ledger.state(.meeting(.leave([MemberID(2)], at: time(19, 40))))
    #expect(try Self.result(ledger, .resolution, inFavour: 1).voters.map(\.reason) == [.officialPresent, .excusedPresent, .temporaryAway])
  }

  @Test("only the committee is convened to its meeting")
  func committee() throws {
    var ledger = Ledger()
    for name in ["an", "bình", "cường"] { try ledger.enter(name) }
    try ledger.state(.roster(.givePost(MemberID(0), .secretary, from: day(2025, 5, 1), to: nil)))
    try ledger.state(.roster(.givePost(MemberID(1), .deputy, from: day(2025, 5, 1), to: nil)))
    try ledger.open(.committee)
    try ledger.state(.meeting(.attend(.all(except: []))))
    let result = try Self.result(ledger, .resolution, inFavour: 2)
    #expect(result.base == 2)
    #expect(result.voters.map(\.reason) == [.officialPresent, .officialPresent, .notOnCommittee])
  }

  @Test("without any rule the result is unknown")
  func noRule() throws {
    var ledger = Ledger(rules: RuleBook())
    try ledger.enter("an")
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    let result = try Self.result(ledger, .resolution, inFavour: 1)
    #expect(result.threshold == nil)
    #expect(result.passed == nil)
  }

  @Test("of two kinds of threshold the one set last holds")
  func newestKind() throws {
    var ledger = try Self.workedExample()
    let from = day(2026, 1, 1)
    try ledger.state(.roster(.setRule(parameter(.voteAtLeastResolution, Ratio(3, of: 4), from: from))))
    #expect(try Self.result(ledger, .resolution, inFavour: 15).needed == 15)
    #expect(try Self.result(ledger, .resolution, inFavour: 15).threshold?.isStrict == false)
  }

  @Test("the result at the time of the vote stays in the minutes")
  func frozenResult() throws {
    var ledger = try Self.workedExample()
    let votes = Votes(inFavour: 16, against: 0, abstaining: 1)
    try ledger.state(.votes(.vote(Ballot(matter: .resolution, votes: votes, text: "Nghị quyết tháng 9"))))
    try ledger.state(.meeting(.leave([MemberID(5)], at: time(20, 0))))
    let entry = try #require(ledger.cell.currentMeeting?.opening.first)
    guard case .votes(.voted(_, let result)) = entry.event else { throw Rejection.noOpenMeeting }
    #expect(result.mayVote == 17)
    #expect(result.passed == true)
    #expect(ledger.cell.votes.map(\.fact.result) == [result])
    #expect(ledger.cell.votes.map(\.fact.meeting) == [MeetingID(0)])
  }

  @Test("more votes than voters are refused, however large")
  func tooManyVotes() throws {
    let ledger = try Self.workedExample()
    func refused(_ votes: Votes) -> Rejection? {
      do {
        _ = try ledger.cell.decide(.votes(.vote(Ballot(matter: .resolution, votes: votes, text: ""))), on: ledger.today)
        return nil
      } catch { return error }
    }
    #expect(refused(Votes(inFavour: 17, against: 0, abstaining: 1)) == .votesExceedVoters(cast: 18, voters: 17))
    #expect(refused(Votes(inFavour: .max, against: .max, abstaining: 1)) == .votesExceedVoters(cast: .max, voters: 17))
    #expect(refused(Votes(inFavour: 17, against: 0, abstaining: 0)) == nil)
  }
}
