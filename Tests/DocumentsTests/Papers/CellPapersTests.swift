import Domain
import Testing

@testable import Documents

/// Papers of the cell about no meeting: assignment table and resolution, rating summary.
@Suite struct CellPapersTests {
  /// A cell of six with tasks of every kind, and a year rated in two meetings.
  static func history() throws -> CellHistory {
    var history = CellHistory(
      CellFacts(name: "Thôn Đồng Sậy", superior: "Đảng bộ xã Hòa Khê", place: "Hòa Khê"), rules: rules, today: day(2026, 1, 5))
    let khai = try history.enter("Đỗ Văn Khải", .secretary)
    let hoa = try history.enter("Trần Thị Hòa", .deputy)
    let lam = try history.enter("Trịnh Văn Lâm", .other("Trưởng thôn"))
    let kien = try history.enter("Nguyễn Trung Kiên")
    let thinh = try history.enter("Cao Xuân Thịnh")
    try history.state(
      .membership(.changeStanding([thinh], .exempt(.ageOrHealth, until: nil), from: day(2026, 1, 1), document: nil, reason: "")),
      .assignment(
        .setRegulation(
          Regulation(
            document: DocumentNumber(number: 1, type: "QC", issuer: "CB"), tasks: [], from: day(2026, 1, 1), summary: "Quy chế làm việc"))))
    try history.assign([hoa, lam], "Vận động hiến đất") {
      ($0.kind, $0.due, $0.follower) = (.adHoc, day(2026, 3, 31), khai)
      $0.products = ["Biên bản hiến đất", "Danh sách hộ"]
      $0.basis = .document(DocumentNumber(number: 39, type: "KH", issuer: "ĐU"))
    }
    try history.assign([lam], "Phụ trách hộ") {
      ($0.recurrence, $0.days, $0.follower, $0.basis) = (.monthly, DaysOfMonth(first: 22, last: nil), khai, .regulation)
      ($0.area, $0.householdNames) = ("Xóm Đoài", ["Ông Ba", "Bà Tư"])
    }
    try history.open(.regular)
    try history.state(
      .meeting(.attend(.all(except: []))), .meeting(.openItem(1, presenters: [.member(khai)], title: "Phân công")),
      .votes(.vote(Ballot(matter: .resolution, votes: Votes(inFavour: 4, against: 0, abstaining: 0), text: "Thông qua"))),
      .votes(
        .resolve(DocumentNumber(number: 1, type: "NQ", issuer: "CB"), thematic: false, draft: false, title: "Phân công nhiệm vụ năm 2026")),
      .meeting(.close(at: nil, irregular: nil)))
    try rate(&history, [khai, hoa], kien)
    return history
  }

  private static func rate(_ history: inout CellHistory, _ first: [MemberID], _ later: MemberID) throws {
    history.today = day(2026, 12, 12)
    try history.state(
      .year(.review(first[1], year: 2026, .excellent, points: 94, "Vượt chỉ tiêu")),
      .year(.propose(first[1], year: 2026, .excellent, body: RatingBody(.committee))),
      .year(.propose(first[1], year: 2026, .good, body: RatingBody(.union, name: "Hội Phụ nữ"))),
      .year(.propose(first[1], year: 2026, .good, body: "Hội Nông dân")))
    try history.open(.yearEnd)
    let votes = Votes(inFavour: 4, against: 0, abstaining: 0)
    try history.state(
      .meeting(.attend(.all(except: [later]))), .year(.classify([first[0]], .year(2026), .good, votes: nil, points: 87, reason: "")),
      .year(.classify([first[1]], .year(2026), .excellent, votes: nil, points: 94, reason: "")),
      .year(.classify([nil], .year(2026), .good, votes: nil, points: 88, reason: "")), .meeting(.close(at: nil, irregular: nil)))
    history.today = day(2027, 1, 3)
    try history.open(.regular)
    try history.state(
      .meeting(.attend(.all(except: []))), .year(.classify([later], .year(2026), .complete, votes: votes, points: nil, reason: "")),
      .meeting(.close(at: nil, irregular: nil)))
  }

  private static let rules: RuleBook = {
    var rules = RuleBook.sample
    for (name, value) in [(ParameterName.ratingExcellentShare, Ratio(20, of: 100)), (.ratingBaseCountsExcellent, Ratio(1, of: 1))] {
      rules.set(RuleParameter(name: name.rawValue, value: value, from: day(2025, 10, 28), source: "366-QĐ/TW", verified: false))
    }
    return rules
  }()

  @Test func theTableOfAssignmentsHasEveryMemberAndTask() throws {
    let cell = try Self.history().cell
    try expectGolden(PlainTextWriter.text(of: AssignmentTable.document(of: cell, on: day(2026, 2, 1))), "assignment-table.txt")
  }

  @Test func theResolutionBearsItsNumberVoteAndTable() throws {
    let cell = try Self.history().cell
    try expectGolden(
      PlainTextWriter.text(
        of: AssignmentResolution.document(of: cell, cell.assignmentResolution(ofYearOf: day(2026, 2, 1)), on: day(2026, 2, 1))),
      "assignment-resolution.txt")
    let draft = AssignmentResolution.document(of: cell, cell.assignmentResolution(ofYearOf: day(2027, 2, 1)), on: day(2027, 2, 1))
    #expect(draft.mark == "DỰ THẢO" && draft.heading?.number == nil)
  }

  @Test func theSummaryOfRatingsHasTheSevenColumnsAndWhoIsNotRated() throws {
    let cell = try Self.history().cell
    let document = RatingSummary.document(of: cell, year: 2026, on: day(2027, 1, 3))
    try expectGolden(PlainTextWriter.text(of: document), "rating-summary.txt")
  }

  @Test func theCapIsThatOfTheYearRatedWhateverTheRulesSayLater() throws {
    var history = try Self.history()
    try history.state(
      .roster(
        .setRule(
          RuleParameter(
            name: ParameterName.ratingExcellentShare.rawValue, value: Ratio(50, of: 100), from: day(2027, 1, 1), source: "xã",
            verified: true))))
    let text = PlainTextWriter.text(of: RatingSummary.document(of: history.cell, year: 2026, on: day(2027, 1, 3)))
    #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("(20% của "))
  }

  @Test func theSummaryNamesWhoIsYetToBeRatedAndWhoDiedAndKeepsTheCellOutOfTheTable() throws {
    var history = try Self.history()
    history.today = day(2027, 1, 10)
    try history.state(.membership(.changeStanding([MemberID(3)], .decease, from: day(2027, 1, 5), document: nil, reason: "")))
    try history.state(.year(.classify([nil], .year(2027), .good, votes: nil, points: nil, reason: "")))
    func text(_ year: Int, _ day: Day) -> String {
      PlainTextWriter.text(of: RatingSummary.document(of: history.cell, year: year, on: day)).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    #expect(text(2026, day(2027, 1, 3)).contains("Đồng chí Trịnh Văn Lâm: phải xếp loại, chưa ghi kết quả."))
    #expect(text(2027, day(2027, 1, 10)).contains("Đồng chí Nguyễn Trung Kiên: đã từ trần."))
    #expect(text(2026, day(2027, 1, 3)).contains("- Tập thể chi bộ: chi bộ hoàn thành tốt nhiệm vụ; 88 điểm."))
    #expect(!text(2026, day(2027, 1, 3)).contains("Họ và tên: Tập thể chi bộ"))
  }

  @Test func anEmptyCellHasTheseCellPapersToo() throws {
    let cell = CellHistory(CellFacts(name: "Thôn Đông")).cell
    for document in [
      AssignmentTable.document(of: cell, on: day(2026, 2, 1)),
      AssignmentResolution.document(of: cell, cell.assignmentResolution(ofYearOf: day(2026, 2, 1)), on: day(2026, 2, 1)),
      RatingSummary.document(of: cell, year: 2026, on: day(2026, 2, 1)),
    ] {
      #expect(!PlainTextWriter.text(of: document).isEmpty)
      #expect(document.signatures.right?.roles == ["T/M CHI BỘ", "BÍ THƯ"])
    }
  }
}
