@testable import Domain
import Testing

/// `training.none`: those elected are trained since.
@Suite("Training of those elected")
struct TrainingRuleTests {
  private let an = MemberID(0)
  private let elected = day(2025, 4, 20)

  /// A secretary from `elected` on, twelve months being the number.
  private func ledger(_ post: Post = .secretary, until end: Day? = nil, today: Day = day(2026, 9, 3)) throws -> Ledger {
    var ledger = Ledger(rules: RuleBook([parameter(.trainingMonths, Ratio(12, of: 1), from: day(2025, 1, 1))]), today: today)
    for name in ["an", "bình"] { try ledger.enter(name) }
    try ledger.state(.roster(.givePost(an, post, from: elected, to: end)))
    return ledger
  }

  private func train(_ ledger: inout Ledger, from: Day, until: Day? = nil, _ members: Selection? = nil) throws {
    try ledger.state(.year(.train(members ?? .members([an]), YearFile.Training(from: from, until: until, subject: "Công tác đảng"))))
  }

  @Test("a secretary and a deputy weigh more than a committee member; other posts do not count")
  func posts() throws {
    for (post, severity) in [(Post.secretary, FindingSeverity.warning), (.deputy, .warning), (.committeeMember, .notice)] {
      let finding = try #require(try ledger(post).found(.postWithoutTraining).first)
      #expect(finding.as(PostWithoutTraining.self) == PostWithoutTraining(member: an, post: post, since: elected, due: day(2026, 4, 20)))
      #expect(finding.severity == severity && finding.subject == .member(an))
    }
    for post in [Post.groupLeader, .duesCollector, .other("trưởng thôn")] {
      #expect(try ledger(post).found(.postWithoutTraining).isEmpty)
    }
  }

  @Test("the months are over the day after")
  func months() throws {
    #expect(try ledger(today: day(2026, 4, 20)).found(.postWithoutTraining).isEmpty)
    #expect(try ledger(today: day(2026, 4, 21)).found(.postWithoutTraining).count == 1)
  }

  @Test(
    "a course over before the first day of the post does not count, one that ends on it or later does",
    arguments: [
      (day(2025, 4, 19), nil, 1), (day(2025, 4, 21), nil, 0), (day(2025, 4, 20), nil, 0), (day(2025, 4, 18), day(2025, 4, 20), 0),
      (day(2025, 4, 18), day(2025, 4, 19), 1), (day(2026, 9, 4), nil, 1), (day(2026, 9, 3), nil, 0),
    ] as [(Day, Day?, Int)])
  func since(from: Day, until: Day?, found: Int) throws {
    var ledger = try ledger()
    try train(&ledger, from: from, until: until)
    #expect(ledger.found(.postWithoutTraining).count == found)
  }

  @Test("who gave up the post, left, or is elected anew is judged by that")
  func changes() throws {
    #expect(try ledger(until: day(2026, 9, 2)).found(.postWithoutTraining).isEmpty)
    #expect(try ledger(until: day(2026, 9, 3)).found(.postWithoutTraining).count == 1)
    var gone = try ledger()
    try gone.state(
      .membership(.changeStanding([an], .transferAway(to: "Nơi khác", decided: nil), from: day(2026, 9, 1), document: nil, reason: "")))
    #expect(gone.found(.postWithoutTraining).isEmpty)
    var again = try ledger()
    try train(&again, from: day(2025, 5, 12))
    try again.state(.roster(.givePost(an, .secretary, from: day(2025, 9, 1), to: nil)))
    #expect(again.found(.postWithoutTraining).map { $0.as(PostWithoutTraining.self)?.since } == [day(2025, 9, 1)])
    try again.state(.roster(.givePost(an, .secretary, from: day(2025, 9, 4), to: nil)))
    #expect(again.found(.postWithoutTraining).isEmpty)
  }

  @Test("who failed the last graded course is found until one is passed; words are no grade")
  func failed() throws {
    func found(_ results: YearFile.CourseResult?..., post: Post = .secretary) throws -> Int {
      var ledger = try ledger(post)
      for (index, result) in results.enumerated() {
        let course = YearFile.Training(from: day(2026, 5, 1 + index), subject: "Công tác đảng", result: result)
        try ledger.state(.year(.train(.members([an]), course)))
      }
      return ledger.found(.failedTraining).count
    }
    #expect(try found(.grade(.failed)) == 1)
    #expect(try found(.grade(.failed), .grade(.passed)) == 0)
    #expect(try found(.grade(.passed), .grade(.failed), nil, .words("Tốt")) == 1)
    #expect(try found(.words("không đạt")) == 0)
    #expect(try found(.grade(.failed), post: .groupLeader) == 0)
    for grade in YearFile.Grade.allCases where grade != .failed { #expect(try found(.grade(grade)) == 0) }
  }

  /// A member with facts besides the one of `ledger`.
  private func ledger(of facts: MemberFacts, today: Day = day(2026, 9, 3)) throws -> Ledger {
    var ledger = Ledger(today: today)
    let member = NewMember(handle: "an", name: "an", facts: facts, entry: .official, from: day(2025, 1, 1))
    try ledger.state(.roster(.addMember(member)))
    return ledger
  }

  @Test(
    "a course is told of that has not begun, or was over before its member joined; where that day is not known, official counts",
    arguments: [
      (day(2026, 9, 3), nil, nil), (day(2026, 9, 4), nil, Day?.none), (day(2026, 9, 2), day(2026, 9, 9), nil),
      (day(2010, 5, 18), nil, day(2010, 5, 19)), (day(2010, 5, 19), nil, nil), (day(2010, 5, 1), day(2010, 5, 19), nil),
      (day(2010, 5, 1), day(2010, 5, 18), day(2010, 5, 19)),
    ] as [(Day, Day?, Day?)])
  func unlikelyDay(from: Day, until: Day?, joined: Day?) throws {
    let isAhead = from > day(2026, 9, 3)
    let expected = UnlikelyTrainingDay(member: an, course: "Công tác đảng", day: from, joined: joined)
    for facts in [MemberFacts(official: day(2010, 5, 19)), MemberFacts(admitted: day(2010, 5, 19), official: day(2011, 5, 19))] {
      var ledger = try ledger(of: facts)
      try train(&ledger, from: from, until: until)
      #expect(ledger.found(.trainingDay).map { $0.as(UnlikelyTrainingDay.self) } == (isAhead || joined != nil ? [expected] : []))
    }
    var unknown = try ledger(of: MemberFacts())
    try train(&unknown, from: from, until: until)
    #expect(unknown.found(.trainingDay).count == (isAhead ? 1 : 0))
    unknown.today = day(2026, 9, 4)
    #expect(unknown.found(.trainingDay).isEmpty)
  }

  @Test("a course stands twice that has one subject, however it is written, and one first day, for one member")
  func twice() throws {
    func found(_ other: String, _ from: Day = day(2026, 5, 12), _ member: MemberID = MemberID(0)) throws -> [TrainingListedTwice?] {
      var ledger = try ledger()
      try train(&ledger, from: day(2026, 5, 12))
      try ledger.state(.year(.train(.members([member]), YearFile.Training(from: from, subject: other))))
      return ledger.found(.trainingTwice).map { $0.as(TrainingListedTwice.self) }
    }
    let listed = TrainingListedTwice(member: an, course: "Công tác đảng", day: day(2026, 5, 12))
    for subject in ["Công tác đảng", "CÔNG TÁC  ĐẢNG", "cong tac dang"] { #expect(try found(subject) == [listed]) }
    #expect(try found("Công tác dân vận") == [] && found("Công tác đảng", day(2026, 5, 13)) == [])
    #expect(try found("Công tác đảng", day(2026, 5, 12), MemberID(1)) == [])
  }

  @Test("before birth and on nothing nobody is trained; a record that says so is still read")
  func impossible() throws {
    func refusal(_ course: YearFile.Training, _ born: Birth?) throws -> Rejection? {
      let ledger = try ledger(of: MemberFacts(born: born))
      let command = Command.year(.train(.members([an]), course))
      #expect(throws: Never.self) { _ = try ledger.cell.decide(command, on: ledger.today) }
      do throws(Rejection) { try ledger.cell.requirePossible(command, on: ledger.today) } catch { return error }
      return nil
    }
    let born = day(1970, 5, 12)
    let early = YearFile.Training(from: day(1970, 5, 11), subject: "X")
    #expect(try refusal(early, .day(born)) == .notBorn(an, on: day(1970, 5, 11), born: .day(born)))
    #expect(try refusal(early, .year(1971)) == .notBorn(an, on: day(1970, 5, 11), born: .year(1971)))
    #expect(try refusal(early, .year(1970)) == nil && refusal(early, nil) == nil)
    #expect(try refusal(YearFile.Training(from: born, subject: "X"), .day(born)) == nil)
    for blank in ["", "  ", "–"] {
      #expect(try refusal(YearFile.Training(from: day(2026, 5, 12), subject: blank), nil) == .emptyText(blank))
      #expect(try refusal(YearFile.Training(from: day(2026, 5, 12), organizer: blank, subject: "X"), nil) == .emptyText(blank))
      #expect(try refusal(YearFile.Training(from: day(2026, 5, 12), subject: "X", result: .words(blank)), nil) == .emptyText(blank))
    }
    #expect(try refusal(YearFile.Training(from: day(2026, 5, 12), subject: "5S"), nil) == nil)
  }

  @Test("all are those who take part in the life of the cell on the first day; a list names each once")
  func selection() throws {
    var ledger = try ledger()
    try ledger.enter("cường")
    let away = StandingChange.temporaryAway(to: "Nơi khác", until: nil, decided: nil)
    try ledger.state(.membership(.changeStanding([MemberID(2)], away, from: day(2026, 8, 1), document: nil, reason: "")))
    try train(&ledger, from: day(2026, 8, 12), .all(except: [MemberID(1)]))
    #expect(ledger.cell.allTrainings.map(\.member) == [an] && ledger.cell.trainings(of: MemberID(1)).isEmpty)
    let course = YearFile.Training(from: day(2026, 8, 12), until: day(2026, 8, 11), subject: "X")
    expect(ledger, refuses: .year(.train(.members([an]), course)), with: .datesReversed(first: day(2026, 8, 12), second: day(2026, 8, 11)))
    let other = YearFile.Training(from: day(2026, 8, 12), subject: "X")
    expect(ledger, refuses: .year(.train(.members([an, an]), other)), with: .duplicateMember(an))
    expect(ledger, refuses: .year(.train(.all(except: [an, MemberID(1)]), other)), with: .noMembers)
  }

  @Test("the report of a year counts courses, members and those of the committee at the time")
  func report() throws {
    var ledger = try ledger(until: day(2026, 6, 30))
    try train(&ledger, from: day(2026, 5, 12))
    try train(&ledger, from: day(2026, 5, 12), .members([MemberID(1)]))
    try train(&ledger, from: day(2026, 7, 1))
    try train(&ledger, from: day(2025, 5, 12))
    try train(&ledger, from: day(2026, 12, 1))
    let training = try #require(ledger.cell.periodReport(for: .year(2026), on: day(2026, 9, 3))?.year?.training)
    #expect(training == YearFigures.Training(courses: 2, members: [an, MemberID(1)], committee: [an]))
  }
}
