import Domain
import Testing

@Suite("Rule book")
struct RuleBookTests {
  let early = parameter(.duesKeptShare, Ratio(30, of: 100), from: day(2010, 12, 28))
  let late = parameter(.duesKeptShare, Ratio(70, of: 100), from: day(2026, 2, 1))

  @Test("values ascend by date in whatever order they are set")
  func order() {
    #expect(RuleBook([late, early]).values(.duesKeptShare) == [early, late])
    #expect(RuleBook([late, early]) == RuleBook([early, late]))
  }

  @Test("the value of a day is the last one set for it or before")
  func valueOfDay() {
    let rules = RuleBook([early, late])
    #expect(rules.value(.duesKeptShare, on: day(2010, 12, 27)) == nil)
    #expect(rules.value(.duesKeptShare, on: day(2026, 1, 31)) == early)
    #expect(rules.value(.duesKeptShare, on: day(2026, 2, 1)) == late)
    #expect(rules.value(.scoreGood, on: day(2026, 2, 1)) == nil)
  }

  @Test("a value of the same day takes the place of the older one")
  func replacement() {
    var rules = RuleBook([early, late])
    let own = parameter(.duesKeptShare, Ratio(60, of: 100), from: day(2026, 2, 1))
    rules.setOwn(own)
    #expect(rules.values(.duesKeptShare) == [early, own])
    rules.set(late)
    #expect(rules.value(.duesKeptShare, on: day(2026, 2, 1)) == own && rules.official(.duesKeptShare, on: day(2026, 2, 1)) == late)
  }

  @Test("the cell's own value holds from its day on, whatever official one comes later, until the cell sets another")
  func own() {
    var rules = RuleBook([early, late])
    let own = parameter(.duesKeptShare, Ratio(50, of: 100), from: day(2025, 1, 1))
    rules.setOwn(own)
    #expect(rules.value(.duesKeptShare, on: day(2024, 12, 31)) == early)
    #expect(rules.value(.duesKeptShare, on: day(2026, 2, 1)) == own)
    let next = parameter(.duesKeptShare, Ratio(60, of: 100), from: day(2026, 3, 1))
    rules.setOwn(next)
    #expect(rules.value(.duesKeptShare, on: day(2026, 2, 28)) == own && rules.value(.duesKeptShare, on: day(2026, 3, 1)) == next)
    #expect(rules.values(.duesKeptShare) == [early, own, late, next])
  }

  @Test("a newer official number is found where it says something else, not where it says the same or is older")
  func newer() throws {
    var ledger = Ledger(rules: RuleBook([early, late]), today: day(2026, 1, 31))
    try ledger.state(.roster(.setRule(parameter(.duesKeptShare, Ratio(50, of: 100), from: day(2025, 1, 1)))))
    #expect(ledger.found(.newerNumber).isEmpty)
    ledger.today = day(2026, 2, 1)
    #expect(ledger.offers(.newerNumber) == ["quy định \"dues.kept.share\" 70% từ 01/02/2026 nguồn \"294-QĐ/TW\""])
    try ledger.state(.roster(.setRule(parameter(.duesKeptShare, Ratio(7, of: 10), from: day(2025, 1, 1)))))
    #expect(ledger.found(.newerNumber).isEmpty)
  }

  @Test("of the two thresholds of a matter the cell's own holds against a newer official one")
  func ownThreshold() throws {
    var ledger = Ledger(rules: RuleBook([parameter(.voteAtLeastResolution, Ratio(2, of: 3), from: day(2026, 1, 1))]))
    #expect(ledger.cell.voteThreshold(for: .resolution, on: ledger.today)?.isStrict == false)
    try ledger.state(.roster(.setRule(parameter(.voteOverResolution, Ratio(1, of: 2), from: day(2025, 1, 1)))))
    #expect(ledger.cell.voteThreshold(for: .resolution, on: ledger.today)?.isStrict == true)
  }

  @Test("an unknown name changes nothing")
  func unknownName() {
    let unknown = RuleParameter(name: "dues.unknown", value: Ratio(1, of: 1), from: day(2026, 1, 1), source: "", verified: false)
    #expect(RuleBook([unknown]) == RuleBook())
  }

  @Test("parameter names are dotted lower-case words")
  func names() {
    for name in ParameterName.allCases {
      let words = name.rawValue.split(separator: ".", omittingEmptySubsequences: false)
      #expect(words.count >= 2)
      #expect(words.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) } })
    }
  }
}
