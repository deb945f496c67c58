import Domain
import Testing

@testable import Documents

/// The cell's periodic report and its working regulation.
@Suite struct CellReportTests {
  private func words(_ document: Document) -> String {
    PlainTextWriter.text(of: document).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func aYearHasEveryPartInItsOrder() throws {
    let cell = try MemberPapersTests.history().cell
    let number = DocumentNumber(number: 5, type: "BC", issuer: "CB")
    let report = try #require(CellReport.document(of: cell, for: .year(2026), number: number, on: MemberPapersTests.today))
    try expectGolden(PlainTextWriter.text(of: report), "cell-report.txt")
    #expect(report.heading?.number == "Số 05-BC/CB")
  }

  @Test func aMonthSaysWhatIsNotRecordedAndHasNoRatings() throws {
    let cell = try MemberPapersTests.history().cell
    let report = try #require(CellReport.document(of: cell, for: .month(month(2026, 2)), number: nil, on: MemberPapersTests.today))
    let words = words(report)
    for expected in [
      "Số ......-BC/CB", "kết quả công tác tháng 02 năm 2026", "Trong kỳ chưa ghi cuộc họp nào.", "Trong kỳ chưa ghi đảng phí.",
      "Trong kỳ chưa ghi điểm chấm buổi sinh hoạt nào.", "Biểu dương: chưa ghi.", "Trong kỳ chưa ghi kiến nghị.",
    ] { #expect(words.contains(expected), "\(expected)") }
    #expect(!words.contains("XẾP LOẠI"))
    #expect(CellReport.document(of: cell, for: .month(month(2027, 1)), number: nil, on: MemberPapersTests.today) == nil)
  }

  @Test func aTaskInspectedTwiceIsOneTask() throws {
    var history = try MemberPapersTests.history()
    let number = try #require(history.cell.tasks.first?.id)
    for date in [day(2026, 5, 4), day(2026, 5, 11)] {
      try history.state(.assignment(.inspect(number, by: [MemberID(0)], on: date, "")))
    }
    let report = try #require(CellReport.document(of: history.cell, for: .month(month(2026, 5)), number: nil, on: MemberPapersTests.today))
    #expect(words(report).contains("02 lần, 01 nhiệm vụ"))
  }

  @Test func theRegulationHasItsChaptersNumbersAndAnnexes() throws {
    var history = try CellPapersTests.history()
    try history.state(
      .assignment(
        .setRegulation(
          Regulation(
            document: DocumentNumber(number: 2, type: "QC", issuer: "CB"), tasks: [TaskID(2)], from: day(2026, 2, 1),
            summary: "Quy chế làm việc"))))
    try expectGolden(
      PlainTextWriter.text(
        of: WorkRegulation.document(of: history.cell, history.cell.regulation(on: day(2026, 2, 1))?.fact, on: day(2026, 2, 1))),
      "work-regulation.txt")
    let earlier = WorkRegulation.document(of: history.cell, history.cell.regulation(on: day(2026, 1, 20))?.fact, on: day(2026, 1, 20))
    #expect(earlier.heading?.number == "Số 01-QC/CB" && words(earlier).contains("Quy chế chưa ghi nhiệm vụ nào."))
  }

  @Test func numbersOfTheRegulationAreThoseOfTheRulesOfItsDay() throws {
    var history = CellHistory(CellFacts(name: "Thôn Đông"))
    let document = words(WorkRegulation.document(of: history.cell, history.cell.regulation(on: day(2026, 2, 1))?.fact, on: day(2026, 2, 1)))
    #expect(document.contains("Mỗi buổi ít nhất 90 phút.") && document.contains("trên 1/2 số đảng viên chính thức"))
    #expect(!document.contains("Sinh hoạt chuyên đề mỗi quý") && !document.contains("Phó bí thư:"))
    try history.state(
      .roster(
        .setRule(
          RuleParameter(name: "meeting.minutes.minimum", value: Ratio(60, of: 1), from: day(2026, 3, 1), source: "xã", verified: true))))
    let later = words(WorkRegulation.document(of: history.cell, nil, on: day(2026, 3, 1)))
    #expect(later.contains("Mỗi buổi ít nhất 60 phút."))
  }

  @Test func aCellWithoutRegulationHasADraftWithItsStandingTasks() throws {
    var history = CellHistory(CellFacts(name: "Thôn Đông"))
    let an = try history.enter("Trần Văn An", .secretary)
    try history.assign([an], "Thu đảng phí")
    try history.assign([an], "Dọn vệ sinh") { ($0.kind, $0.due) = (nil, day(2026, 3, 1)) }
    let draft = WorkRegulation.document(of: history.cell, history.cell.regulation(on: day(2026, 2, 1))?.fact, on: day(2026, 2, 1))
    #expect(draft.mark == "DỰ THẢO" && draft.heading?.number == "Số ......-QC/CB")
    #expect(words(draft).contains("Thu đảng phí") && !words(draft).contains("Dọn vệ sinh"))
    #expect(words(draft).contains("Chi bộ không có chi ủy"))
  }

  @Test func theTableOfAssignmentsClaimsNoKindThatNobodyStated() throws {
    var history = CellHistory(CellFacts(name: "Thôn Đông"))
    let an = try history.enter("Trần Văn An", .secretary)
    try history.assign([an], "Dọn vệ sinh") { ($0.kind, $0.due) = (nil, day(2026, 3, 1)) }
    let words = words(AssignmentTable.document(of: history.cell, on: day(2026, 2, 1)))
    #expect(words.contains("Dọn vệ sinh") && !words.contains("Cố định"))
  }
}
