import Domain
import Testing

@testable import Documents

@Suite struct RollCallSheetTests {
  private func sheet(of sample: SampleMeetings) throws -> Document {
    RollCallSheet.document(of: try #require(sample.history.cell.meetings.last), in: sample.history.cell)
  }

  private func rows(of document: Document) throws -> [[String]] {
    guard case .table(let table)? = document.body.first else { return [] }
    return table.rows.map { $0.map(\.text) }
  }

  @Test func theSheetOfAClosedMeeting() throws {
    var sample = try SampleMeetings()
    try sample.regularMeeting()
    try sample.close(at: time(21, 10))
    try expectGolden(PlainTextWriter.text(of: sheet(of: sample)), "roll-call.txt")
  }

  @Test func beforeTheRollCallItIsAFormToSign() throws {
    var sample = try SampleMeetings()
    sample.history.today = day(2026, 9, 3)
    try sample.history.open(.regular)
    let form = try sheet(of: sample)
    #expect(form.mark == nil)
    #expect(try rows(of: form)[0] == ["1", "Đỗ Văn Khải", "Bí thư Chi bộ", "", "", ""])
    #expect(try rows(of: form)[8] == ["9", "Cao Xuân Thịnh", "", "", "Được miễn công tác và sinh hoạt", ""])
    let blank = CleanText.blank
    #expect(form.body.last == .paragraph("Phải dự: 10 đồng chí; có mặt: \(blank); vắng có lý do: \(blank); vắng không có lý do: \(blank)."))
    try sample.history.state(.meeting(.attend(.members([sample.khai]))))
    #expect(try sheet(of: sample).mark == "DỰ THẢO")
  }

  @Test func theCommitteeSignsAlone() throws {
    var sample = try SampleMeetings()
    try sample.committeeMeeting()
    let expected = [
      ["1", "Đỗ Văn Khải", "Bí thư Chi bộ", "Có mặt", "", ""],
      ["2", "Nguyễn Thị Hòa", "Phó Bí thư Chi bộ", "Vắng có lý do", "Đi tập huấn ở tỉnh", ""],
      ["3", "Phạm Thị Ngọc", "Chi ủy viên", "Có mặt", "", ""],
    ]
    #expect(try rows(of: sheet(of: sample)) == expected)
  }
}
