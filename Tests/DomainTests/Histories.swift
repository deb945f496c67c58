import Domain

/// SplitMix64 (Steele, Lea, Flood 2014): small, seeded, the same on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Statements at random, sensible and not, of every kind.
struct RandomStatements {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }
  mutating func member() -> MemberID { MemberID(below(9)) }
  mutating func members() -> [MemberID] { (0...below(3)).map { _ in member() } }
  mutating func task() -> TaskID { TaskID(below(12)) }
  mutating func date() -> Day { day(2025, 6, 1).adding(days: below(500)) }
  mutating func selection() -> Selection { below(2) == 0 ? .all(except: members()) : .members(members()) }
  mutating func moment() -> TimeOfDay? { below(3) == 0 ? nil : time(18 + below(4), below(60)) }
  mutating func votes() -> Votes { Votes(inFavour: below(6), against: below(3), abstaining: below(2)) }
  mutating func level() -> Level { Level(rawValue: below(4)) ?? .good }

  mutating func next(today: Day) -> Command {
    switch below(4) {
    case 0: roster()
    case 1: tasks()
    case 2: meeting(today: today)
    default: below(2) == 0 ? talk() : year()
    }
  }

  private mutating func roster() -> Command {
    switch below(9) {
    case 0: .roster(.describeCell(CellFacts(name: "Chi bộ \(below(3))")))
    case 1: term()
    case 2, 3: .roster(.addMember(newMember()))
    case 4: .roster(.updateMember(member(), MemberFacts(born: .day(date()), job: "Việc \(below(4))"), from: date()))
    case 5: .roster(.givePost(member(), [.secretary, .deputy, .groupLeader][below(3)], from: date(), to: below(2) == 0 ? date() : nil))
    case 6: .membership(.changeStanding([member()], change(), from: date(), document: nil, reason: ""))
    case 7: .assignment(.recordDocument(DocumentNumber(number: below(5), type: "NQ", issuer: "CB"), issuer: nil, on: date(), summary: ""))
    default: .roster(.setRule(parameter(.voteOverResolution, Ratio(1, of: 1 + below(3)), from: date())))
    }
  }

  private mutating func term() -> Command {
    let from = date()
    let term = Term(first: 2020 + below(5), last: 2026 + below(5))
    return term.map { .roster(.setTerm($0, from: from)) } ?? .meeting(.readBack)
  }

  private mutating func newMember() -> NewMember {
    let entries: [NewMember.Entry] = [.official, .probationary, .transferred(origin: ""), .temporary(origin: "", until: nil)]
    let name = "đảng viên \(below(9))"
    return NewMember(handle: name, name: name, facts: MemberFacts(), entry: entries[below(4)], from: day(2025, 1, 1 + below(28)))
  }

  private mutating func change() -> StandingChange {
    let changes: [StandingChange] = [
      .exempt(.other, until: below(2) == 0 ? date() : nil), .resume, .temporaryAway(to: "", until: nil), .confirm, .suspend, .resume,
      .transferAway(to: ""),
    ]
    return changes[below(changes.count)]
  }

  private mutating func tasks() -> Command {
    switch below(7) {
    case 0, 1:
      .assignment(.assign(task(), Assignment(members: members(), text: "Việc", from: date(), TaskTerms(kind: .fixed, due: date()))))
    case 2: .assignment(.adjust(task(), TaskChange(TaskTerms(due: date())), reason: ""))
    case 3: .assignment(.handOver(task(), to: member(), from: date(), reason: ""))
    case 4: below(4) == 0 ? .assignment(.stop(task(), from: date(), reason: "")) : .assignment(.plan(task(), "", on: date()))
    case 5: .assignment(.support(task(), "", on: date()))
    default: .assignment(.inspect(task(), by: [member()], on: date(), ""))
    }
  }

  private mutating func meeting(today: Day) -> Command {
    switch below(11) {
    case 0, 1: .meeting(.open(NewMeeting(kind: .regular, day: today, start: time(19, 0), month: today.month)))
    case 2, 3: .meeting(.attend(selection()))
    case 4: .meeting(.absent(members(), below(2) == 0 ? .excused : .unexcused, reason: ""))
    case 5: .meeting(.arrive(members(), at: moment()))
    case 6: .meeting(.leave(members(), at: moment()))
    case 7: .meeting(.openItem(below(6), presenters: [.member(member())], title: "Mục"))
    case 8: .meeting(.welcome([Guest(name: "Khách \(below(2))")]))
    case 9:
      below(2) == 0 ? .meeting(.score(below(110), "")) : .meeting(.scoreCriteria([ScoreMark(criterion: .conduct, points: below(50))], ""))
    default: .meeting(.close(at: moment(), irregular: below(2) == 0 ? "" : nil))
    }
  }

  private mutating func talk() -> Command {
    switch below(12) {
    case 11: .votes(.elect(election()))
    case 8: .talk(.followUp(followUp(), facts()))
    case 9: .talk(.reportFollowUp(member(), followUp(), reached: .share(Ratio(below(120), of: 100)), result: ""))
    case 10: .talk(.conclude(.followUp(followUp(), [.done, .onTrack, .late, nil][below(4)], "")))
    case 0: .talk(.say(below(2) == 0 ? .member(member()) : .guest("Khách \(below(2))"), ""))
    case 1: .talk(.report(member(), task(), .share(Ratio(below(101), of: 100)), result: ""))
    case 2: .talk(.discuss(member(), below(2) == 0 ? .task(task()) : .member(member()), ""))
    case 3: .talk(.conclude(.task(task(), [.done, .onTrack, .late, nil][below(4)], "")))
    case 4: .talk(.conclude(.item("")))
    case 5: .votes(.vote(ballot()))
    case 6: .votes(.resolve(DocumentNumber(number: below(5), type: "NQ", issuer: "CB"), thematic: false, draft: below(2) == 0, title: ""))
    default: below(2) == 0 ? .talk(.commend([member()], "")) : .meeting(.readBack)
    }
  }

  private mutating func ballot() -> Ballot {
    let number = below(2) == 0 ? DocumentNumber(number: below(5), type: "NQ", issuer: "CB") : nil
    return Ballot(
      matter: [.resolution, .resolution, .recognition, .admission][below(4)], resolution: number, way: .secret, votes: votes(), text: "")
  }

  private mutating func election() -> Election {
    let candidates = [MemberID(0), MemberID(3)].map { Election.Candidate(member: $0, votes: below(4)) }
    return Election(
      post: .secretary, round: 1 + below(2), seats: 1, given: below(6), collected: below(6), valid: below(6), candidates: candidates)
  }

  private mutating func followUp() -> FollowUpID {
    let number = 1 + below(3)
    let resolution = DocumentNumber(number: below(5), type: "NQ", issuer: "CB")
    return [.point(PointID(resolution: resolution, number: number)), .target(number), .shortcoming(number)][below(3)]
  }

  private mutating func facts() -> FollowUpFacts {
    let details: [FollowUpFacts.Detail] = [
      .point(product: nil, reportMonth: date().month), .target(value: Ratio(below(3), of: 1), unit: "hộ", resolution: nil, year: 2026),
      .shortcoming(owner: member(), cause: nil, remedy: "Sửa", proposal: nil, addressees: []),
    ]
    return FollowUpFacts(text: "", members: members(), due: date(), detail: details[below(3)])
  }

  private mutating func year() -> Command {
    switch below(5) {
    case 0: .dues(.pay(month(2026, 1 + below(12)), selection(), amount: Dong(below(9) * 1000)))
    case 1: .year(.review(member(), year: 2025 + below(3), level(), points: below(105), ""))
    case 2: .year(.propose(member(), year: 2025, level(), body: ""))
    case 3: .year(.leaveUnrated([member()], period(), reason: "Ốm"))
    default: .year(.classify([member()], period(), level(), votes: votes(), points: nil, reason: ""))
    }
  }

  private mutating func period() -> RatingPeriod { below(3) == 0 ? .quarter(date().month.quarter) : .year(2025 + below(2)) }
}
