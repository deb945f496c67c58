import Domain
import Testing

@testable import Documents

/// What is read out before minutes are adopted.
@Suite struct ReadOutTests {
  private func text(_ history: CellHistory) -> String {
    history.cell.meetings.map { PlainTextWriter.text(of: ReadOutMinutes.document(of: $0, in: history.cell)) }.joined(separator: "\n")
  }

  @Test func decisionsAreReadOutAndReportsAreNot() throws {
    var sample = try SampleMeetings()
    try sample.regularMeeting()
    let text = text(sample.history)
    try expectGolden(text, "read-out.txt")
    #expect(!text.contains("Đã họp 11 hộ") && text.contains("Gặp lại hai hộ trước rằm tháng Giêng"))
  }

  @Test func conclusionsOnPointsElectionsAndRatingsAreReadOut() throws {
    var points = try SampleMeetings()
    try points.resolutionAndItsReview()
    let reviewed = text(points.history)
    var election = try SampleMeetings()
    try election.election()
    var year = try SampleMeetings()
    try year.yearEndMeeting()
    let words = [reviewed, text(election.history), text(year.history)].map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(words[0].contains("điểm 1 Nghị quyết số") && words[1].contains("Trúng cử") && words[2].contains("Xếp loại chất lượng năm"))
  }

  @Test func aMeetingWithoutRollCallSaysSo() throws {
    var sample = try SampleMeetings()
    sample.history.today = day(2026, 9, 3)
    try sample.history.open(.regular)
    #expect(text(sample.history).contains("Chưa điểm danh."))
  }
}
