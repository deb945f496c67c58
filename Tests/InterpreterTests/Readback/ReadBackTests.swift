import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing

/// The cases in `Tests/Cases/readback`: a statement after `>`, its sentence in both languages, and the codes of its warnings after `!`.
@Suite("Statements read back")
struct ReadBackTests {
  @Test(
    "every statement as one sentence in both languages, with its warnings",
    arguments: ["roster", "tasks", "meeting", "follow-ups", "counts", "year-end"])
  func sentences(name: String) throws {
    let file = CaseFile("readback/\(name).case")
    let session = Session(rules: try Shipped.rules())
    var found: [String] = []
    for line in try file.text.split(separator: "\n", omittingEmptySubsequences: false) where !line.hasPrefix("= ") && !line.hasPrefix("! ")
    {
      found.append(String(line))
      guard line.hasPrefix("> ") else { continue }
      try session.run(String(line.dropFirst(2)))
      found += ["= " + (try session.readBack(.vi)), "= " + (try session.readBack(.en))]
      found += try session.warnings().map { "! " + $0 }
    }
    try file.expect(found.joined(separator: "\n"))
  }

  @Test("no sentence of a year breaks a line, runs double spaces or ends without a mark")
  func year() throws {
    let session = try SampleYear.session()
    try session.run("gộp \"nam-2026.chibo\"")
    let cell = try session.cellState
    #expect(session.host.accepted.count == session.records.count)
    for accepted in session.host.accepted {
      let sentence = accepted.readBack(in: cell)
      for text in [sentence.vi, sentence.en] {
        #expect(!text.contains("\n") && !text.contains("  ") && !text.contains("..") && !text.contains("; ;"), "\(text)")
        #expect(text.last.map { ".!?…".contains($0) } == true, "\(text)")
        #expect(text.first.map { $0.isUppercase || $0.isNumber } == true, "\(text)")
      }
    }
  }

  @Test("a longer text is cut between words and the record keeps it whole")
  func cut() throws {
    let long = String(repeating: "phòng chống bão lũ ", count: 20).trimmingSuffix
    let session = try Session(SmallCell.meeting + "mục 1: \(long)")
    let sentence = try session.readBack()
    #expect(sentence.hasSuffix(" phòng…"))
    #expect(sentence.count == "Mục 1: ".count + 158)
    #expect(session.records.last?.sentence == "mục 1: \(long)")
  }

  @Test("several lines are read as one, without a second full stop")
  func lines() throws {
    let session = try Session(SmallCell.meeting + "mục 1: Mở đầu\nphát biểu @an:\n    Một là đường.\n    Hai là điện.")
    #expect(try session.readBack() == "Đồng chí Trần Văn An (@an) phát biểu: Một là đường. Hai là điện.")
  }

  @Test("without a rule the result of a vote is not known")
  func noThreshold() throws {
    let session = try Session(SmallCell.meeting + "biểu quyết tán thành 4: Thông qua")
    #expect(
      try session.readBack()
        == "Biểu quyết “Thông qua”: tán thành 4, không tán thành 0, không ý kiến 0 trên cơ số 5; chưa có quy định về tỷ lệ cần đạt nên chưa "
        + "rõ kết quả.")
    #expect(try session.readBack(.en).hasSuffix("out of a base of 5; no rule sets a threshold, so the result is not known."))
  }

  @Test("a taking back names the record, its statement and the reason")
  func takingBack() throws {
    let session = try Session(SmallCell.roster + "\nbiểu dương @hoa: Vận động hiến đất\nhoàn tác: Nhập nhầm người")
    #expect(try session.readBack() == "Đã hoàn tác bản ghi 14: biểu dương @hoa: Vận động hiến đất; lý do: Nhập nhầm người.")
    #expect(try session.readBack(.en) == "Undone record 14: commend @hoa: Vận động hiến đất; reason: Nhập nhầm người.")
    try session.run("làm lại")
    #expect(try session.readBack() == "Đã làm lại bản ghi 14: biểu dương @hoa: Vận động hiến đất.")
    #expect(try session.readBack(.en) == "Redone record 14: commend @hoa: Vận động hiến đất.")
    #expect(try session.warnings().isEmpty)
  }

  @Test("what a statement does to a cell is read back for the cell it belongs to")
  func otherCell() throws {
    let session = try Session(SmallCell.roster + "\nchi bộ \"Thôn Đoài\"\nđảng viên @an \"Ngô Thị An\"\nchi bộ \"Thôn Đông\"")
    let accepted = try #require(session.host.accepted.last)
    #expect(accepted.cell == 1)
    #expect(try session.readBack() == "Ghi vào danh sách đồng chí Ngô Thị An (@an), đảng viên chính thức.")
  }
}

extension String {
  fileprivate var trimmingSuffix: String { hasSuffix(" ") ? String(dropLast()) : self }
}
