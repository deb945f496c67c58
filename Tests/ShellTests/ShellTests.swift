import Diagnostics
import Interpreter
import Journal
import LineEditor
import Testing

@Suite struct ShellTests {
  @Test func everyAcceptedStatementIsOnRecordAndReadBack() throws {
    let bench = try Bench("họp thường kỳ 03/09/2026 lúc 19:00 chủ trì @an", "co mat tat ca", "bao cao @binh #1 dat 60%: Đã vận động 3 hộ")
    bench.run()
    #expect(bench.sentences.last == "báo cáo @bình #1 đạt 60%: Đã vận động 3 hộ")
    #expect(bench.screen.text.contains("✓ [9] "))
    #expect(bench.editor.prompts.last == "họp> ")
  }

  @Test func theStatusLineSaysWhereTheMeetingStands() throws {
    let bench = try Bench("họp thường kỳ 03/09/2026 lúc 19:00", "có mặt tất cả trừ @hà", "mục 1: Thời sự")
    bench.run()
    #expect(bench.screen.text.contains("có mặt 2/3"))
    #expect(bench.screen.text.contains("còn 1 việc chưa báo cáo"))
    #expect(bench.screen.text.contains("20 phút"))
    #expect(bench.editor.prompts.last == "mục 1> ")
  }

  @Test func theStatusLineOfACommitteeMeetingCountsTheCommittee() throws {
    let bench = try Bench("họp chi ủy 03/09/2026 lúc 19:00", "có mặt tất cả", "giải thích có mặt")
    bench.run()
    #expect(bench.screen.text.contains("có mặt 1/1"))
    #expect(bench.screen.text.contains("Cơ số của họp chi ủy là các chi ủy viên: 1"))
  }

  @Test func aMistakeKeepsNothingAndTheNextLineIsRead() throws {
    let bench = try Bench("báo cáo @bình #7 đạt 60%: x", "nhắc nhở @hà: Nộp báo cáo")
    bench.run()
    #expect(bench.sentences.count == Bench.roster.count + 1)
    #expect(bench.screen.text.contains("[task.unknown]"))
  }

  @Test(arguments: [
    ("vắng đỗ văn hạn, trần thị mục có lý do: Ốm", "vắng @hạn, @mục có lý do: Ốm"), ("có mặt tất cả trừ hạn", "có mặt tất cả trừ @hạn"),
    ("phân công hạn hạn 30/09/2026: Việc", "phân công #2 @hạn từ 03/09/2026 hạn 30/09/2026: Việc"),
    ("phân công do van han han 30/09/2026: Việc", "phân công #2 @hạn từ 03/09/2026 hạn 30/09/2026: Việc"),
    ("biểu dương mục: Tốt", "biểu dương @mục: Tốt"),
  ])
  func aNameOfTheRosterIsOneThoughItsWordsAreKeywords(_ typed: String, _ recorded: String) throws {
    let members = ["đảng viên @hạn \"Đỗ Văn Hạn\" chính thức 03/02/1999", "đảng viên @mục \"Trần Thị Mục\" chính thức 03/02/1999"]
    let bench = try Bench((Bench.roster + members + ["họp thường kỳ 03/09/2026 lúc 19:00", typed]).map(LineInput.line))
    bench.run()
    #expect(bench.sentences.last == recorded)
  }

  @Test(arguments: [
    ("phân công hạn 30/09/2026: Việc", "gặp “hạn”"), ("phân công bình hn 30/09/2026: Việc", "“hn” không viết được"),
    ("vắng bình anh có lý do: Ốm", "không có đảng viên “bình anh”"),
  ])
  func aNameDoesNotSwallowWhatIsNone(_ typed: String, _ message: String) throws {
    let bench = try Bench(
      (Bench.roster + ["đảng viên @hạn \"Đỗ Văn Hạn\" chính thức 03/02/1999", "họp thường kỳ 03/09/2026 lúc 19:00", typed]).map(
        LineInput.line))
    bench.run()
    #expect(bench.screen.text.contains(message), "\(bench.screen.lines.suffix(6))")
  }

  @Test func aMissingPartIsAskedFor() throws {
    let bench = try Bench("nhắc nhở", "@hà", "Nộp báo cáo")
    bench.run()
    #expect(bench.sentences.last == "nhắc nhở @hà: Nộp báo cáo")
  }

  @Test func aQuestionBrokenOffDropsTheStatement() throws {
    let bench = try Bench(Bench.roster.map(LineInput.line) + [.line("nhắc nhở"), .interrupted, .line("tình hình")])
    bench.run()
    #expect(bench.sentences.count == Bench.roster.count)
    #expect(bench.screen.text.contains("Chi bộ thôn Đông, ngày 03/09/2026"))
  }

  @Test func leavingDuringAMeetingIsWarnedAboutOnce() throws {
    let bench = try Bench("họp thường kỳ 03/09/2026")
    bench.run()
    #expect(bench.screen.lines.filter { $0.contains("chưa bế mạc") }.count == 1)
    #expect(bench.editor.prompts.count == Bench.roster.count + 3)
  }

  @Test func undoTakesBackOneStatementAndIsItselfTakenBack() throws {
    let bench = try Bench("nhắc nhở @hà: Nhầm", "hoàn tác", "làm lại")
    bench.run()
    #expect(bench.sentences.suffix(2) == ["hoàn tác 7", "làm lại 7"])
    #expect(bench.session.interpreter.state.cell?.reminders.count == 1)
  }

  @Test func closingAMeetingBeingHeldWritesTheTime() throws {
    let bench = try Bench("họp thường kỳ 03/09/2026 lúc 19:00", "có mặt tất cả", "bế mạc")
    bench.run()
    #expect(bench.sentences.last == "bế mạc lúc 19:20")
  }

  @Test func aTemplateAsksAndKeepsEachStatementAtOnce() throws {
    let template =
      "mẫu \"nhắc\" (ai: đảng viên)\n    hỏi \"Việc gì?\" vào việc dạng chữ\n    nhắc nhở {ai}: {việc}\n    hỏi \"Nữa?\" vào nữa dạng chữ\n    nhắc nhở {ai}: {nữa}\nhết"
    let bench = try Bench(
      Bench.roster.map(LineInput.line) + [.line(template), .line("dùng \"nhắc\""), .line("hà"), .line("Nộp báo cáo"), .interrupted])
    bench.run()
    #expect(bench.sentences.last == "nhắc nhở @hà: Nộp báo cáo")
    #expect(bench.screen.text.contains("[script.interrupted]"))
  }

  @Test func recordsOfAnotherWriterAreTakenOver() throws {
    let bench = try Bench()
    bench.run()
    let other = try Bench([.line("nhắc nhở @hà: Từ máy khác")], journal: MemoryJournal(sharing: bench.journal))
    let first = try Bench([.line("nhắc nhở @bình: Từ máy này")], journal: MemoryJournal(sharing: bench.journal))
    other.run()
    first.run()
    #expect(first.sentences.suffix(2) == ["nhắc nhở @hà: Từ máy khác", "nhắc nhở @bình: Từ máy này"])
    #expect(first.screen.text.contains("đã nạp lại"))
  }

  @Test func theLanguageOfMessagesChanges() throws {
    let bench = try Bench("language english", "remind @nobody: x")
    bench.run()
    #expect(bench.screen.text.contains("there is no member @nobody"))
  }

  @Test func helpShowsEveryStatementAndAnExample() throws {
    let bench = try Bench("giúp", "giúp phân công")
    bench.run()
    #expect(bench.screen.text.contains("bế mạc"))
    #expect(bench.screen.text.contains("phân công @bình hạn 30/09/2026"))
  }

  @Test func minutesAreExportedByTheProgram() throws {
    let bench = try Bench("họp thường kỳ 03/09/2026", "xuất biên bản \"bb.docx\"")
    bench.run()
    #expect(bench.screen.exports == ["bb.docx"])
  }

  @Test func whatPeopleTypedCannotControlTheTerminal() throws {
    let bench = try Bench("nhắc nhở @hà: \u{1B}[2Jxóa màn hình")
    bench.run()
    #expect(!bench.screen.text.contains("\u{1B}"))
  }
}
