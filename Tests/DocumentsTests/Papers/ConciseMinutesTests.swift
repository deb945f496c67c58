import Domain
import Testing

@testable import Documents

/// The concise minutes hold what the full ones do.
@Suite struct ConciseMinutesTests {
  private func samples() throws -> [(name: String, history: CellHistory)] {
    let states: [(name: String, make: (inout SampleMeetings) throws -> Void)] = [
      (
        "regular",
        {
          try $0.regularMeeting(); try $0.close(at: time(21, 10))
        }
      ), ("follow-ups", { try $0.resolutionAndItsReview() }),
      ("election", { try $0.election() }), ("thematic", { try $0.thematicMeeting() }), ("committee", { try $0.committeeMeeting() }),
      ("year-end", { try $0.yearEndMeeting() }),
    ]
    return try states.map { state in
      var sample = try SampleMeetings()
      try state.make(&sample)
      return (state.name, sample.history)
    }
  }

  @Test func theWordingOfARegularMeeting() throws {
    var sample = try SampleMeetings()
    try sample.regularMeeting()
    try sample.close(at: time(21, 10))
    let cell = sample.history.cell
    try expectGolden(PlainTextWriter.text(of: ConciseMinutes.document(of: cell.meetings[0], in: cell)), "minutes-concise.txt")
  }

  /// Words with a figure, and names of people, organisations and papers: what may not be lost. A count of nobody is no fact.
  private func facts(in document: Document) -> Set<String> {
    let text = MarkdownWriter.text(of: document).filter { !"\\*#".contains($0) }
    // The numbers of lines are no facts.
    let lines = text.split(separator: "\n").map { $0.replacing(#/^(\| )?\d+(\.| \|) /#, with: "") }
    let words = lines.flatMap { line in line.split { $0.isWhitespace || "(),.;:“”|/".contains($0) }.map(String.init) }
    return Set(words.filter { word in word.contains(where: \.isNumber) || word.first?.isUppercase == true }).subtracting(["0", "0%"])
  }

  /// Words of the frame of the full minutes: their headings and the beginnings of their lines.
  private static let frame: Set<String> = [
    "Nội", "Người", "Nhiệm", "Nội", "Thu", "Tán", "Không", "Có", "Các", "Cơ", "Kết", "Đạt", "Thực", "Đã", "Đồng", "STT", "TT", "Tiêu",
    "Điểm", "Tình",
    "Căn", "Khách", "Vắng", "Hoàn", "Từ", "CHẤT", "LƯỢNG", "BUỔI", "SINH", "HOẠT", "II", "III", "IV", "V", "Chưa", "Phiếu", "Chậm", "Số",
  ]

  @Test func noFigureAndNoNameIsLost() throws {
    for (name, history) in try samples() {
      let cell = history.cell
      for meeting in cell.meetings {
        let full = facts(in: Minutes.document(of: meeting, in: cell))
        let concise = facts(in: ConciseMinutes.document(of: meeting, in: cell))
        let lost = full.subtracting(concise).subtracting(Self.frame)
        #expect(lost.isEmpty, "\(name): \(lost.sorted())")
      }
    }
  }

  @Test func everyTextOfTheMeetingIsThere() throws {
    for (name, history) in try samples() {
      let cell = history.cell
      for meeting in cell.meetings {
        let full = text(of: Minutes.document(of: meeting, in: cell))
        let concise = text(of: ConciseMinutes.document(of: meeting, in: cell))
        for said in meeting.entries.flatMap({ texts(of: $0.event) }) where full.contains(said) {
          #expect(concise.contains(said), "\(name): \(said)")
        }
      }
    }
  }

  private func text(of document: Document) -> String {
    MarkdownWriter.text(of: document).filter { !"\\*".contains($0) }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func texts(of event: Event) -> [String] {
    let text: String
    switch event {
    case .talk(.said(_, let said)), .talk(.discussed(_, _, let said)), .talk(.commended(_, let said)), .talk(.reminded(_, let said)):
      text = said
    case .talk(.reported(_, _, _, let result, _)), .talk(.followUpReported(_, _, _, let result, _)): text = result
    case .talk(.concluded(.task(_, _, let said, _, _))), .talk(.concluded(.item(let said))), .talk(.concluded(.numberedItem(_, let said))),
      .talk(.concluded(.followUp(_, _, let said, _))):
      text = said
    case .assignment(.assigned(_, let assignment)): text = assignment.text
    case .votes(.resolved(_, _, _, _, _, let title)): text = title
    case .votes(.voted(let ballot, _)): text = ballot.text
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted: return []
    }
    return text.split(whereSeparator: \.isNewline).map(String.init)
  }

  /// By whom, how much and what was reported of a task, and how it was concluded, stand in one row.
  @Test func eachTaskHasItsRow() throws {
    for (name, history) in try samples() {
      let cell = history.cell
      for meeting in cell.meetings where meeting.facts.kind != .thematic {
        let paper = MeetingPaper(meeting, in: cell)
        let rows = ConciseMinutes.document(of: meeting, in: cell).body.flatMap { block -> [[String]] in
          if case .table(let table) = block { table.rows.map { $0.map(\.text) } } else { [] }
        }
        for entry in meeting.entries {
          let (task, parts, column): (TaskID, [CleanText?], Int)
          switch entry.event {
          case .talk(.reported(let member, let id, let reached, let result, _)):
            (task, parts, column) = (id, [paper.names[member], reached.map(paper.words), CleanText(result)], 1)
          case .talk(.concluded(.task(let id, let outcome, let text, let reached, _))):
            (task, parts, column) = (id, [outcome.map { CleanText($0.word.vi).capitalised }, reached.map(paper.words), CleanText(text)], 2)
          case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted: continue
          }
          let fits = rows.contains { row in
            row.count == 3 && row[0].hasPrefix("Số \(task.number): ")
              && parts.compactMap { $0?.text }.allSatisfy { $0.isEmpty || row[column].contains($0) }
          }
          #expect(fits, "\(name): \(task) \(parts)")
        }
      }
    }
  }

  @Test func nothingIsSaidOfNobody() throws {
    var sample = try SampleMeetings()
    try sample.regularMeeting()
    let cell = sample.history.cell
    let full = PlainTextWriter.text(of: Minutes.document(of: cell.meetings[0], in: cell))
    #expect(full.contains("không tán thành 0 đồng chí"))
    for (name, history) in try samples() {
      let text = history.cell.meetings.map { PlainTextWriter.text(of: ConciseMinutes.document(of: $0, in: history.cell)) }.joined()
      #expect(!text.contains(" 0 đồng chí") && !text.contains("không có."), "\(name)")
    }
  }

  @Test func anEmptyMeetingHasMinutesToo() throws {
    var sample = try SampleMeetings()
    sample.history.today = day(2026, 9, 3)
    try sample.history.open(.regular)
    let document = ConciseMinutes.document(of: try #require(sample.history.cell.meetings.last), in: sample.history.cell)
    #expect(document.mark == "DỰ THẢO" && document.body.contains(.paragraph("Chưa ghi nội dung.")))
    #expect(document.body.contains { if case .paragraph(let line) = $0 { line.text.hasPrefix("Địa điểm: ....") } else { false } })
  }
}
