import Diagnostics
import Domain
import Journal
import LineEditor
import Session
import Syntax
import Testing

/// What a session keeps of itself when others write, and when a run fails.
struct SessionStateTests {
  @Test func aLineOfTwoStatementsIsNotRunAgainAfterAnotherWriter() throws {
    let bench = try Bench((Bench.roster + ["nhắc nhở @hà: Một\nnhắc nhở @hà: Hai"]).map(LineInput.line))
    bench.editor.meanwhile[Bench.roster.count] = {
      let other = try? Bench([.line("nhắc nhở @bình: Nơi khác")], journal: MemoryJournal(sharing: bench.journal))
      other?.run()
    }
    bench.run()
    #expect(bench.sentences.suffix(3) == ["nhắc nhở @bình: Nơi khác", "nhắc nhở @hà: Một", "nhắc nhở @hà: Hai"])
  }

  @Test func theCellAtWorkIsTheSameAfterAReload() throws {
    let bench = try Bench(
      (Bench.roster + ["chi bộ \"Chi bộ thôn Tây\"", "chi bộ \"Chi bộ thôn Đông\"", "nhắc nhở @hà: Một"]).map(LineInput.line))
    bench.editor.meanwhile[Bench.roster.count + 2] = {
      let other = try? Bench([.line("chi bộ \"Chi bộ thôn Nam\"")], journal: MemoryJournal(sharing: bench.journal))
      other?.run()
    }
    bench.run()
    #expect(bench.sentences.last == "nhắc nhở @hà: Một")
    #expect(bench.session.interpreter.state.cells.count == 3)
  }

  @Test func aRunThatFailsLeavesTheStateAsItWas() throws {
    let bench = try Bench("nhắc nhở @hà: Một")
    bench.run()
    let source = SourceText("nhắc nhở @hà: Hai\ngán x = 1\nnhắc nhở @nobody: Ba")
    #expect(throws: (any Error).self) { try bench.session.run(Parser.parse(source).script, from: source) }
    #expect(bench.session.interpreter.state.cell?.reminders.count == 1)
    #expect(bench.session.interpreter.variableNames.isEmpty)
    #expect(bench.sentences.count == Bench.roster.count + 1)
  }

  @Test func theScriptOfAStoreSaysTheDayOfEachCellAndNotOfAMeeting() throws {
    let bench = try Bench(
      "đề ngày 02/09/2026", "nhắc nhở @hà: Một", "họp thường kỳ 01/09/2026", "bế mạc bất thường: Mưa", "chi bộ \"Thôn Tây\"",
      "đảng viên @lan \"Lê Thị Lan\"")
    bench.run()
    var script = JournalScript(language: .vi)
    var lines: [String] = []
    try bench.journal.replay { record in
      lines += script.lines(of: record)
      return true
    }
    #expect(
      lines.suffix(7) == [
        "đề ngày 02/09/2026", "nhắc nhở @hà: Một", "họp thường kỳ 01/09/2026", "bế mạc bất thường: Mưa", "đề ngày 01/09/2026",
        "chi bộ \"Thôn Tây\"", "đảng viên @lan \"Lê Thị Lan\"",
      ])
  }

  @Test func eachCellBeginsWithItsDayThoughItIsTheSame() throws {
    let bench = try Bench("chi bộ \"Một\"", "chi bộ \"Hai\"", roster: false)
    bench.run()
    var script = JournalScript(language: .en)
    var lines: [String] = []
    try bench.journal.replay { record in
      lines += script.lines(of: record)
      return true
    }
    #expect(lines == ["dated 03/09/2026", "cell \"Một\"", "dated 03/09/2026", "cell \"Hai\""])
  }

  @Test func whereALinkFailsEitherRecordMayHaveBeenChanged() {
    let digest = Digest.zero
    func said(_ difference: ChainBreak.Difference, _ number: Int) -> String {
      Diagnostic(JournalError.brokenChain(ChainBreak(cell: 0, number: number, difference: difference))).message.vi
    }
    #expect(said(.previous(expected: digest), 5) == "chuỗi bản ghi đứt ở bản ghi 5: chỉ tin được 3 bản ghi đầu")
    #expect(said(.digest(expected: digest), 5) == "chuỗi bản ghi đứt ở bản ghi 5: chỉ tin được 4 bản ghi đầu")
  }

  @Test func afterAnotherStatementLeavingIsWarnedAboutAgain() throws {
    let lines = (Bench.roster + ["họp thường kỳ 03/09/2026"]).map(LineInput.line)
    let bench = try Bench(lines + [.endOfInput, .line("tình hình")])
    bench.run()
    #expect(bench.screen.lines.filter { $0.contains("chưa bế mạc") }.count == 2)
  }

  @Test func nothingIsAppendedBehindAChangedRecord() throws {
    let bench = try Bench()
    bench.run()
    let records = try bench.journal.records(of: 0)
    let changed = records.map { record in
      record.number != 3
        ? record
        : Record(
          cell: record.cell, number: record.number, effective: record.effective, writtenAt: record.writtenAt, author: record.author,
          sentence: record.sentence.replacing("2010", with: "2001"), previous: record.previous, digest: record.digest)
    }
    let broken = MemoryJournal(cells: [changed])
    let shell = try Bench([.line("nhắc nhở @hà: Một"), .line("xem đảng viên")], journal: broken)
    shell.run()
    #expect(shell.screen.text.contains("chỉ tin được 2 bản ghi đầu"))
    #expect(shell.sentences.count == records.count)
    #expect(shell.session.interpreter.state.cell?.reminders.isEmpty == true)
  }
}
