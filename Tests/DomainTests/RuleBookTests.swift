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
    rules.set(own)
    #expect(rules.values(.duesKeptShare) == [early, own])
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
