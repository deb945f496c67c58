import Domain
import Testing

@testable import Documents

/// The rating summary of a quarter, with a set of rules and without one.
@Suite struct QuarterSummaryTests {
  private static let quarter = Quarter(year: 2026, number: 3)

  /// Hòa has done one product with faults and left one undone, Lâm has nothing due, Kiên is not rated for a reason, Khải not yet.
  private static func history(isOn: Bool) throws -> CellHistory {
    var history = CellHistory(
      CellFacts(name: "Thôn Đồng Sậy", superior: "Đảng bộ xã Hòa Khê", place: "Hòa Khê"), rules: rules(isOn: isOn), today: day(2026, 7, 1))
    _ = try history.enter("Đỗ Văn Khải", .secretary)
    let hoa = try history.enter("Trần Thị Hòa", .deputy)
    let lam = try history.enter("Trịnh Văn Lâm")
    let kien = try history.enter("Nguyễn Trung Kiên")
    for text in ["Vận động hiến đất", "Lập danh sách hộ"] {
      try history.assign([hoa], text) { ($0.due, $0.coefficient) = (day(2026, 8, 31), Coefficient(tenths: 15)) }
    }
    history.today = day(2026, 9, 3)
    try history.open(.regular)
    try history.state(
      .meeting(.attend(.all(except: []))), .talk(.conclude(.task(TaskID(1), .faulty, "Thiếu chữ ký"))),
      .meeting(.close(at: nil, irregular: "Mất điện")))
    history.today = day(2026, 10, 5)
    let period = RatingPeriod.quarter(try #require(quarter))
    try history.state(
      .year(.classify([hoa], period, .complete, votes: nil, points: 65, reason: "Chờ kinh phí")),
      .year(.decideRating(hoa, period, YearFile.Decision(.notComplete, body: "Đảng ủy xã", document: "45-QĐ/ĐU"))),
      .year(.classify([lam], period, .good, votes: nil, points: nil, reason: "")),
      .year(.classify([nil], period, .good, votes: nil, points: nil, reason: "")),
      .year(.leaveUnrated([kien], period, reason: "Đi học cả quý")))
    return history
  }

  private static func rules(isOn: Bool) -> RuleBook {
    let values: [(QuarterNumber.Part, Ratio)] = [
      (.isOn, Ratio(isOn ? 1 : 0, of: 1)), (.countsCoefficients, Ratio(1, of: 1)), (.quantityWeight, Ratio(1, of: 3)),
      (.qualityWeight, Ratio(1, of: 3)), (.progressWeight, Ratio(1, of: 3)), (.lateDeduction, Ratio(25, of: 100)),
      (.faultyDeduction, Ratio(25, of: 100)), (.excellentBand, Ratio(90, of: 100)), (.goodBand, Ratio(70, of: 100)),
      (.completeBand, Ratio(50, of: 100)), (.doneShare, Ratio(1, of: 1)), (.excellentShare, Ratio(20, of: 100)),
    ]
    var rules = RuleBook.sample
    for (part, value) in values {
      rules.set(RuleParameter(name: QuarterNumber("335", part).name, value: value, from: day(2026, 1, 1), source: "335", verified: false))
    }
    return rules
  }

  @Test func theSummaryOfAQuarterHasProductsResultAndWhoIsNotRated() throws {
    let cell = try Self.history(isOn: true).cell
    let document = RatingSummary.document(of: cell, try #require(Self.quarter), on: day(2026, 10, 5))
    try expectGolden(PlainTextWriter.text(of: document), "rating-summary-quarter.txt")
  }

  @Test func withoutASetOfRulesNothingIsReckoned() throws {
    let cell = try Self.history(isOn: false).cell
    let document = RatingSummary.document(of: cell, try #require(Self.quarter), on: day(2026, 10, 5))
    let text = PlainTextWriter.text(of: document)
    #expect(!text.contains("Mức tính được") && !text.contains("bộ quy tắc") && text.contains("KHT"))
    #expect(RatingSummary.document(of: .rating(.quarter(try #require(Self.quarter))), in: cell, on: day(2026, 10, 5)) == document)
    #expect(RatingSummary.document(of: .rating(.year(2026)), in: cell, on: day(2026, 10, 5)) != document)
  }
}
