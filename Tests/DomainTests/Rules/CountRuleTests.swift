import Domain
import Testing

@Suite("Checks of what is counted")
struct CountRuleTests {
  let an = MemberID(0)
  let binh = MemberID(1)
  let mai = MemberID(3)

  private func ledger(today: Day = day(2026, 9, 3)) throws -> Ledger {
    var ledger = try Ledger(members: "an", "bình", "cường", today: today)
    ledger.cell.setRules(
      parameter(.voteOverRating, Ratio(1, of: 2), from: day(2025, 1, 1)),
      parameter(.voteOverElection, Ratio(1, of: 2), from: day(2025, 1, 1)),
      parameter(.voteAtLeastExpulsion, Ratio(2, of: 3), from: day(2025, 1, 1)))
    return ledger
  }

  private func rating(_ level: Level, for inFavour: Int, against: Int = 0, round: Int? = nil) -> Command {
    .year(
      .classify(
        [an], .year(2026), level, round: round, votes: Votes(inFavour: inFavour, against: against, abstaining: 0), secret: true,
        points: nil,
        reason: ""))
  }

  // MARK: Too many

  @Test("a vote of as many as the later roll call allows is fine, one more is found and decides nothing")
  func overcounted() throws {
    for (present, isFound) in [([an, binh], false), ([an], true)] {
      var ledger = try ledger()
      try ledger.open()
      try ledger.vote(.resolution, for: 2, "Thông qua")
      #expect(ledger.found(.overcountedVote).isEmpty && ledger.cell.votes[0].result.passed == true)
      try ledger.state(.meeting(.attend(.members(present))))
      #expect(ledger.found(.overcountedVote).isEmpty != isFound)
      #expect(ledger.cell.votes[0].result.passed == (isFound ? nil : true))
      #expect(ledger.cell.votes[0].result.isCarried == !isFound)
    }
  }

  @Test("who is stated absent before any roll call is one voter fewer, yet no such vote is refused")
  func statedAbsent() throws {
    var ledger = try ledger()
    try ledger.open()
    try ledger.state(.meeting(.absent([binh], .excused, reason: "")))
    try ledger.vote(.resolution, for: 3, "Thông qua")
    #expect(ledger.found(.overcountedVote).count == 1)
    #expect(ledger.cell.votes[0].result.base == 3 && ledger.cell.votes[0].result.mayVote == 2)
  }

  @Test("who arrives or leaves after a vote changes nothing of it, who is called later was there")
  func order() throws {
    var ledger = try ledger()
    try ledger.open()
    try ledger.state(.meeting(.attend(.members([an, binh]))))
    try ledger.vote(.resolution, for: 2, "Một")
    try ledger.state(.meeting(.leave([binh], at: time(19, 30))))
    try ledger.state(.meeting(.arrive([MemberID(2)], at: time(19, 40))))
    #expect(ledger.cell.votes[0].result.mayVote == 2 && ledger.found(.overcountedVote).isEmpty)
    try ledger.vote(.resolution, for: 2, "Hai")
    #expect(ledger.cell.votes[1].result.mayVote == 2)
    #expect(ledger.cell.votes[1].result.voters.map(\.reason) == [.officialPresent, .officialAbsent, .officialPresent])
  }

  @Test("an election and a rating with more votes than voters elect and rate nobody")
  func otherCounts() throws {
    var ledger = try ledger()
    try ledger.open()
    let candidates = [Election.Candidate(member: binh, votes: 3)]
    try ledger.state(.votes(.elect(Election(post: .deputy, given: 3, collected: 3, valid: 3, candidates: candidates))))
    try ledger.state(rating(.good, for: 3))
    #expect(ledger.cell.rating(of: an, year: 2026)?.level == .good && ledger.found(.overcountedVote).isEmpty)
    try ledger.state(.meeting(.attend(.members([an, binh]))))
    #expect(ledger.found(.overcountedVote).count == 2)
    #expect(ledger.cell.elections(in: ledger.cell.meetings[0])[0].result.elected.isEmpty)
    #expect(ledger.cell.rating(of: an, year: 2026) == nil)
  }

  // MARK: Ratings

  @Test("a level needs more than half of the base; what is voted down leaves the level carried before")
  func notCarried() throws {
    var ledger = try ledger()
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    try ledger.state(rating(.good, for: 1, against: 2, round: 1))
    #expect(ledger.cell.rating(of: an, year: 2026) == nil)
    #expect(ledger.found(.ratingNotCarried).map(\.severity) == [.warning] && ledger.found(.noRating).count == 3)
    try ledger.state(rating(.good, for: 2, against: 1, round: 1))
    #expect(ledger.found(.ratingNotCarried).isEmpty && ledger.found(.noRating).count == 2)
    try ledger.state(rating(.excellent, for: 1, against: 2, round: 2))
    #expect(ledger.cell.rating(of: an, year: 2026)?.level == .good)
    #expect(ledger.found(.ratingNotCarried).map(\.severity) == [.notice])
  }

  @Test("outside a meeting the base is who takes part here on the day")
  func outside() throws {
    var ledger = try ledger()
    try ledger.change(binh, .exempt(.other, until: day(2026, 9, 2)))
    try ledger.state(rating(.good, for: 2))
    #expect(ledger.cell.yearFile(of: an, year: 2026).ratings[0].result?.base == 3)
    try ledger.change(binh, .exempt(.other, until: day(2026, 12, 31)), from: day(2026, 9, 1))
    #expect(ledger.cell.yearFile(of: an, year: 2026).ratings[0].result?.base == 2)
  }

  // MARK: What may be voted on

  @Test(
    "recognition is voted on from the day the months end, and of a probationary member",
    arguments: [(day(2026, 9, 2), 1), (day(2026, 9, 3), 0)])
  func recognition(held: Day, found: Int) throws {
    var ledger = try ledger(today: held)
    try ledger.enter("mai", .probationary, from: day(2025, 9, 3))
    try ledger.meet(on: held, vote: .recognition, on: mai, for: 3)
    #expect(ledger.found(.voteNotAllowed).count == found)
    if found == 0 {
      // Recognised from that very day on, she was probationary when it was voted on.
      try ledger.change(mai, .confirm, from: held)
      #expect(ledger.found(.voteNotAllowed).isEmpty && ledger.cell.votes[0].result.base == 3)
      try ledger.meet(on: held.adding(days: 30), vote: .recognition, on: mai, for: 3)
      #expect(ledger.found(.voteNotAllowed).count == 1 && ledger.cell.votes[1].result.base == 4)
    }
  }

  @Test(
    "a probationary member is warned, not dismissed or expelled; a visitor is not removed here; a member is not admitted",
    arguments: [
      (Matter.discipline, 0, 0), (.dismissal, 1, 1), (.expulsion, 1, 1), (.deletion, 0, 1), (.admission, 1, 1), (.resolution, 0, 0),
    ])
  func matters(matter: Matter, ofProbationer: Int, ofVisitor: Int) throws {
    for (entry, count) in [(NewMember.Entry.probationary, ofProbationer), (.temporary(origin: "Chi bộ 2", until: nil), ofVisitor)] {
      var ledger = try ledger()
      try ledger.enter("mai", entry, from: day(2025, 9, 3))
      try ledger.meet(on: ledger.today, vote: matter, on: mai, for: 3)
      #expect(ledger.found(.voteNotAllowed).count == count, "\(entry)")
    }
  }

  @Test("a committee does not discipline, and its vote on a recognition is not the cell's")
  func committee() throws {
    var ledger = try ledger()
    try ledger.enter("mai", .probationary, from: day(2025, 9, 1))
    try ledger.state(.roster(.givePost(an, .secretary, from: day(2025, 5, 1), to: nil)))
    try ledger.state(.roster(.givePost(binh, .deputy, from: day(2025, 5, 1), to: nil)))
    try ledger.open(.committee)
    try ledger.state(.meeting(.attend(.all(except: []))))
    try ledger.vote(.recognition, on: mai, for: 2)
    #expect(ledger.found(.voteNotAllowed).isEmpty)
    try ledger.vote(.discipline, on: MemberID(2), for: 2, secret: true)
    #expect(ledger.found(.voteNotAllowed).count == 1)
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    try ledger.change(mai, .confirm, from: day(2026, 9, 3))
    #expect(ledger.found(.standingWithoutVote).count == 1)
  }

  @Test("a recognition that was lost when it was counted again is not carried")
  func recount() throws {
    var ledger = try ledger()
    try ledger.enter("mai", .probationary, from: day(2025, 9, 3))
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    try ledger.vote(.recognition, on: mai, for: 3)
    try ledger.vote(.recognition, on: mai, for: 1)
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    try ledger.change(mai, .confirm, from: day(2026, 9, 3))
    #expect(ledger.found(.standingWithoutVote).count == 1)
  }

  // MARK: Posts

  @Test("a post from the day of an election belongs to who won it")
  func post() throws {
    for (votes, from, found) in [(1, day(2026, 9, 3), 1), (2, day(2026, 9, 3), 0), (1, day(2026, 10, 1), 0)] {
      var ledger = try ledger()
      try ledger.open()
      try ledger.state(.meeting(.attend(.all(except: []))))
      let candidates = [Election.Candidate(member: binh, votes: votes)]
      try ledger.state(.votes(.elect(Election(post: .deputy, given: 3, collected: 3, valid: 3, candidates: candidates))))
      try ledger.state(.meeting(.close(at: nil, irregular: nil)))
      try ledger.state(.roster(.givePost(binh, .deputy, from: from, to: nil)))
      #expect(ledger.found(.postNotWon).count == found)
    }
  }

  @Test("a draft lost when it was counted again, or by the roll call, is a draft again")
  func draft() throws {
    var ledger = try ledger()
    let number = DocumentNumber(number: 8, type: "NQ", issuer: "CB")
    let isDraft = { (cell: Cell) in cell.documents.last?.fact.kind == .resolution(thematic: false, draft: true) }
    func ballot(_ inFavour: Int) -> Command {
      .votes(
        .vote(
          Ballot(
            matter: .resolution, resolution: number, votes: Votes(inFavour: inFavour, against: 0, abstaining: 0), text: "Thông qua")))
    }
    try ledger.open()
    try ledger.state([.votes(.resolve(number, thematic: false, draft: true, title: "")), ballot(3)])
    #expect(!isDraft(ledger.cell))
    try ledger.state(ballot(1))
    #expect(isDraft(ledger.cell))
    try ledger.state(ballot(2))
    #expect(!isDraft(ledger.cell))
    try ledger.state(.meeting(.attend(.members([an]))))
    #expect(isDraft(ledger.cell))
  }
}
