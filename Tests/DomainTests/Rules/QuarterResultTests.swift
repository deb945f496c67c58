@testable import Domain
import Testing

private let (an, binh) = (MemberID(0), MemberID(1))
private let third = Quarter(unchecked: 2026, 3)

/// The numbers of a set called `thử`, in force from the day the cell began.
private func numbers(_ changed: [QuarterNumber.Part: Ratio] = [:]) -> [RuleParameter] {
  var values: [QuarterNumber.Part: Ratio] = [
    .isOn: Ratio(1, of: 1), .countsCoefficients: Ratio(0, of: 1), .quantityWeight: Ratio(1, of: 3), .qualityWeight: Ratio(1, of: 3),
    .progressWeight: Ratio(1, of: 3), .lateDeduction: Ratio(25, of: 100), .faultyDeduction: Ratio(25, of: 100),
    .excellentBand: Ratio(90, of: 100), .goodBand: Ratio(70, of: 100), .completeBand: Ratio(50, of: 100), .doneShare: Ratio(1, of: 1),
    .excellentShare: Ratio(20, of: 100), .badOfYear: Ratio(1, of: 1), .badInRow: Ratio(2, of: 1), .ratingDays: Ratio(15, of: 1),
  ]
  values.merge(changed) { $1 }
  return QuarterNumber.Part.allCases.compactMap { part in
    values[part].map {
      RuleParameter(name: QuarterNumber("thử", part).name, value: $0, from: day(2025, 1, 1), source: "thử", verified: false)
    }
  }
}

private func ledger(_ changed: [QuarterNumber.Part: Ratio] = [:], today: Day = day(2026, 7, 3)) throws -> Ledger {
  var ledger = try Ledger(members: "an", "bình", today: today)
  for number in numbers(changed) { ledger.cell.setRules(number) }
  return ledger
}

extension Ledger {
  /// A task of the quarter, concluded at a meeting unless the outcome is nil.
  fileprivate mutating func product(
    _ outcome: TaskOutcome?, due: Day = day(2026, 9, 30), coefficient: Int? = nil, meeting: Day = day(2026, 9, 3)
  ) throws {
    let id = cell.nextTask
    let terms = TaskTerms(due: due, coefficient: coefficient.flatMap(Coefficient.init(tenths:)))
    try state(.assignment(.assign(id, Assignment(members: [an], text: "Việc", from: day(2026, 7, 1), terms))))
    guard let outcome else { return }
    today = meeting
    if cell.currentMeeting == nil {
      try open()
      try state(.meeting(.attend(.all(except: []))))
    }
    try state(.talk(.conclude(.task(id, outcome, ""))))
  }

  fileprivate func reckoned(on day: Day = day(2026, 10, 10)) -> QuarterReckoning? {
    if case .reckoned(let reckoning) = cell.quarterResult(of: an, third, on: day) { reckoning } else { nil }
  }

  fileprivate mutating func rate(_ member: MemberID, _ quarter: Quarter, _ level: Level, reason: String = "") throws {
    try state(.year(.classify([member], .quarter(quarter), level, votes: nil, points: nil, reason: reason)))
  }
}

@Suite("Quarters by sets of rules")
struct QuarterResultTests {
  @Test("a number of a set is named by the set and its part, and nothing else is one")
  func names() {
    for part in QuarterNumber.Part.allCases {
      #expect(QuarterNumber(QuarterNumber("335", part).name) == QuarterNumber("335", part))
      #expect(ParameterName(rawValue: QuarterNumber("335", part).name) == nil)
    }
    for name in ["quarter.335", "quarter..on", "quarter.335.onn", "quarter.a b.on", "rating.335.on", "quarter.335.on."] {
      #expect(QuarterNumber(name) == nil && !RuleBook.knows(name), "\(name)")
    }
  }

  @Test("no set is on unless it is turned on; the one turned on last holds, from its day, and is turned off by 0")
  func turnedOn() throws {
    var book = RuleBook(numbers([.isOn: Ratio(0, of: 1)]))
    #expect(book.quarterRules(on: day(2026, 9, 30)) == nil && book.shownQuarterNumbers(on: day(2026, 9, 30)).isEmpty)
    func turn(_ set: String, _ value: Int, _ day: Day) {
      book.setOwn(
        RuleParameter(name: QuarterNumber(set, .isOn).name, value: Ratio(value, of: 1), from: day, source: "", verified: true))
    }
    turn("thử", 1, day(2026, 7, 1))
    #expect(book.quarterRules(on: day(2026, 6, 30)) == nil && book.quarterRules(on: day(2026, 7, 1))?.set == "thử")
    turn("khác", 1, day(2026, 8, 1))
    #expect(book.quarterRules(on: day(2026, 7, 31))?.set == "thử" && book.quarterRules(on: day(2026, 8, 1))?.set == "khác")
    turn("khác", 0, day(2026, 9, 1))
    #expect(book.quarterRules(on: day(2026, 9, 1))?.set == "thử" && book.quarterSets == ["khác", "thử"])
  }

  @Test("each product counts once; a late one loses of its progress, a faulty one of its quality, one undone of all three")
  func reckoning() throws {
    var ledger = try ledger()
    #expect(
      ledger.cell.quarterResult(of: an, third, on: day(2026, 10, 10))
        == .nothingDue(try #require(ledger.cell.rules(of: third, on: day(2026, 10, 10))), []))
    try ledger.product(.done)
    try ledger.product(.faulty)
    try ledger.product(.notMet)
    try ledger.product(nil, due: day(2026, 8, 31))
    let reckoned = try #require(ledger.reckoned())
    #expect(reckoned.quantity == Ratio(1, of: 2) && reckoned.quality == Ratio(7, of: 16) && reckoned.progress == Ratio(1, of: 2))
    #expect(reckoned.result == Ratio(23, of: 48) && reckoned.band == .notComplete && reckoned.isShort)
    #expect(reckoned.parameters.count == 10 && reckoned.products.map(\.task.number) == [1, 2, 3, 4])
  }

  @Test("what is done after its day is late, by the first meeting after it in time")
  func late() throws {
    var ledger = try ledger()
    try ledger.product(.done, due: day(2026, 8, 31), meeting: day(2026, 9, 3))
    #expect(ledger.reckoned()?.progress == Ratio(1, of: 1))
    try ledger.state(.meeting(.close(at: nil, irregular: "Hết giờ")))
    try ledger.meet(on: day(2026, 10, 3))
    try ledger.product(.done, due: day(2026, 9, 30), meeting: day(2026, 11, 3))
    let reckoned = try #require(ledger.reckoned(on: day(2026, 11, 3)))
    #expect(reckoned.progress == Ratio(7, of: 8) && reckoned.quantity == Ratio(1, of: 1) && reckoned.level == .excellent)
  }

  @Test("coefficients weigh where the set says so, one without a coefficient as one")
  func coefficients() throws {
    var plain = try ledger()
    try plain.product(.done, coefficient: 15)
    try plain.product(.notMet)
    #expect(plain.reckoned()?.quantity == Ratio(1, of: 2))
    var weighed = try ledger([.countsCoefficients: Ratio(1, of: 1)])
    try weighed.product(.done, coefficient: 15)
    try weighed.product(.notMet)
    #expect(weighed.reckoned()?.quantity == Ratio(3, of: 5))
  }

  @Test(
    "a bound is reached by what is equal to it",
    arguments: [(90, Level.excellent), (89, .good), (70, .good), (69, .complete), (50, .complete), (49, .notComplete)])
  func bands(done: Int, level: Level) throws {
    // One product alone, of whose quality and progress a part is taken off, so that the result is the per cent given.
    let changed: [QuarterNumber.Part: Ratio] = [
      .quantityWeight: Ratio(0, of: 1), .qualityWeight: Ratio(1, of: 1), .progressWeight: Ratio(0, of: 1),
      .faultyDeduction: Ratio(100 - done, of: 100),
    ]
    var ledger = try ledger(changed)
    try ledger.product(.faulty)
    #expect(ledger.reckoned()?.level == level)
  }

  @Test("what is due in another quarter, stopped, handed over before, or still to come is no product")
  func others() throws {
    var ledger = try ledger()
    try ledger.product(nil, due: day(2026, 10, 1))
    try ledger.product(nil, due: day(2026, 7, 1))
    try ledger.product(nil)
    try ledger.state(.assignment(.stop(TaskID(3), from: day(2026, 9, 30), reason: "")))
    try ledger.product(nil)
    try ledger.state(.assignment(.handOver(TaskID(4), to: binh, from: day(2026, 9, 1), reason: "")))
    #expect(ledger.cell.quarterProducts(of: an, third, on: day(2026, 9, 30)).map(\.task.number) == [2])
    #expect(ledger.cell.quarterProducts(of: binh, third, on: day(2026, 9, 30)).map(\.outcome) == [.pending])
    #expect(ledger.cell.quarterProducts(of: binh, third, on: day(2026, 10, 1)).map(\.outcome) == [.undone])
  }

  @Test("of monthly work each month of the quarter is a product")
  func recurring() throws {
    var ledger = try ledger()
    let terms = TaskTerms(kind: .fixed, recurrence: .monthly)
    try ledger.state(.assignment(.assign(TaskID(1), Assignment(members: [an], text: "Việc", from: day(2026, 7, 1), terms))))
    ledger.today = day(2026, 8, 3)
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    try ledger.state(.talk(.conclude(.task(TaskID(1), .done, "", period: .month(month(2026, 7))))))
    let products = ledger.cell.quarterProducts(of: an, third, on: day(2026, 9, 15))
    #expect(products.map(\.period) == [7, 8, 9].map { .month(month(2026, $0)) })
    #expect(products.map(\.outcome) == [.done(isLate: false, isFaulty: false), .undone, .pending])
  }

  @Test("a number the set lacks leaves the quarter unreckoned, and the number is named")
  func incomplete() throws {
    var ledger = try Ledger(members: "an", today: day(2026, 7, 3))
    for number in numbers() where number.name != QuarterNumber("thử", .goodBand).name { ledger.cell.setRules(number) }
    try ledger.product(.done)
    guard case .unknown(_, let missing) = ledger.cell.quarterResult(of: an, third, on: day(2026, 10, 10)) else {
      Issue.record("reckoned")
      return
    }
    #expect(missing == [QuarterNumber("thử", .goodBand)])
  }
}

@Suite("Checks of quarters")
struct QuarterCheckTests {
  @Test("a level above the result asks for a reason; one equal to it, with a reason, decided above, or without a set on does not")
  func aboveResult() throws {
    var ledger = try ledger()
    try ledger.product(.done)
    try ledger.product(.notMet)
    ledger.today = day(2026, 10, 5)
    var equal = ledger
    try equal.rate(an, third, .notComplete)
    #expect(equal.found(.quarterAboveResult).isEmpty)
    var explained = ledger
    try explained.rate(an, third, .complete, reason: "Chờ kinh phí")
    #expect(explained.found(.quarterAboveResult).isEmpty)
    try ledger.rate(an, third, .complete)
    let finding = try #require(ledger.found(QuarterRatingAboveResult.self).first)
    #expect(finding.level == .complete && finding.reckoned == .notComplete && finding.result == Ratio(1, of: 2))
    #expect(ledger.offers(.quarterAboveResult).count == 1)
    ledger.today = day(2026, 10, 6)
    try ledger.state(.year(.decideRating(an, .quarter(third), YearFile.Decision(.complete, body: "Đảng ủy xã"))))
    #expect(ledger.found(.quarterAboveResult).isEmpty)
    var off = equal
    off.cell.setRules(numbers([.isOn: Ratio(0, of: 1)])[0])
    try off.rate(an, third, .excellent)
    #expect(off.found(.quarterAboveResult).isEmpty)
  }

  @Test("a quarter not completed bars excellent for its year, not good, and not another year")
  func badQuarter() throws {
    func found(_ level: Level, _ quarter: Quarter, limit: Int = 1) throws -> [ExcellentAfterBadQuarter] {
      var ledger = try ledger([.badOfYear: Ratio(limit, of: 1)], today: day(2026, 12, 20))
      try ledger.rate(an, quarter, .notComplete)
      try ledger.state(.year(.classify([an], .year(2026), level, votes: nil, points: nil, reason: "")))
      return ledger.found(ExcellentAfterBadQuarter.self)
    }
    #expect(try found(.excellent, third) == [ExcellentAfterBadQuarter(member: an, year: 2026, quarters: [third])])
    #expect(try found(.good, third).isEmpty && found(.excellent, third, limit: 2).isEmpty)
    #expect(try found(.excellent, third.adding(-3)).isEmpty)
  }

  @Test("as many quarters not completed in a row as the set names are found, with a better one between they are not")
  func badQuarters() throws {
    var ledger = try ledger(today: day(2026, 10, 5))
    try ledger.rate(an, third, .notComplete)
    #expect(ledger.found(.badQuarters).isEmpty)
    try ledger.rate(an, third.adding(-1), .notComplete)
    #expect(ledger.found(BadQuartersInRow.self) == [BadQuartersInRow(member: an, quarters: [third.adding(-1), third])])
    try ledger.rate(an, third.adding(-1), .complete)
    #expect(ledger.found(.badQuarters).isEmpty)
  }

  @Test("a quarter not rated is named after the days the set allows, one left unrated for a reason is not")
  func notRated() throws {
    var ledger = try ledger(today: day(2026, 10, 15))
    #expect(!ledger.found(QuarterNotRated.self).contains { $0.quarter == third })
    ledger.today = day(2026, 10, 16)
    #expect(ledger.found(QuarterNotRated.self).filter { $0.quarter == third }.map(\.member) == [an, binh])
    try ledger.rate(an, third, .good)
    try ledger.state(.year(.leaveUnrated([binh], .quarter(third), reason: "Đi học")))
    #expect(!ledger.found(QuarterNotRated.self).contains { $0.quarter == third })
    ledger.cell.setRules(numbers([.isOn: Ratio(0, of: 1)])[0])
    #expect(ledger.found(.quarterNotRated).isEmpty)
  }
}
