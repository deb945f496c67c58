import Journal
import LineEditor
import Testing

/// Two shells on one store: what the one records while a line is typed in the other.
struct TwoWindowsTests {
  private let meeting = ["họp thường kỳ 03/09/2026 lúc 19:00", "có mặt tất cả", "mục 1: Công việc"]

  /// A shell in which the last of the lines is typed while another one records.
  private func bench(_ before: [String], _ typed: [String], while elsewhere: String...) throws -> Bench {
    let bench = try Bench((Bench.roster + before + typed).map(LineInput.line))
    bench.editor.meanwhile[Bench.roster.count + before.count] = {
      let other = try? Bench(elsewhere.map(LineInput.line), journal: MemoryJournal(sharing: bench.journal))
      other?.run()
    }
    bench.run()
    return bench
  }

  @Test func aQuestionIsAnsweredOfWhatIsRecordedNow() throws {
    let bench = try bench([], ["đếm đảng viên"], while: "đảng viên @mới \"Mai Văn Mới\" chính thức 03/02/2001")
    #expect(bench.screen.lines.contains("4"))
    #expect(bench.editor.offers.isEmpty)
  }

  @Test func aVoteIsNotPutUnderAnotherItem() throws {
    let vote = "biểu quyết tán thành 3 không tán thành 0 không ý kiến 0: Thông qua"
    let bench = try bench(meeting, [vote], while: "mục 2: Bầu bổ sung")
    #expect(bench.editor.offers == [vote])
    #expect(bench.screen.text.contains("đang bàn mục 2: Bầu bổ sung"))
    #expect(bench.sentences.last == "mục 2: Bầu bổ sung")
  }

  @Test func aVoteIsNotPutUnderAnEarlierItem() throws {
    let vote = "biểu quyết tán thành 3 không tán thành 0 không ý kiến 0: Thông qua"
    let bench = try bench(meeting + ["mục 2: Bầu bổ sung"], [vote], while: "hoàn tác")
    #expect(bench.editor.offers == [vote])
    #expect(bench.screen.text.contains("đang bàn mục 1: Công việc"))
  }

  @Test func whatWasOfferedAgainIsRunByASecondEnter() throws {
    let vote = "biểu quyết tán thành 3 không tán thành 0 không ý kiến 0: Thông qua"
    let bench = try bench(meeting, [vote, vote], while: "mục 2: Bầu bổ sung")
    #expect(bench.sentences.suffix(2) == ["mục 2: Bầu bổ sung", vote])
  }

  @Test func undoDoesNotTakeBackSomebodyElsesRecord() throws {
    let bench = try bench(["nhắc nhở @hà: Của mình"], ["hoàn tác"], while: "nhắc nhở @bình: Của người khác")
    #expect(bench.editor.offers == ["hoàn tác"])
    #expect(bench.screen.text.contains("bản ghi cuối nay là 8: nhắc nhở @bình: Của người khác"))
    #expect(bench.sentences.last == "nhắc nhở @bình: Của người khác")
  }

  @Test func undoOfAnItemDoesNotTakeBackSomebodyElsesRecord() throws {
    let bench = try bench(meeting + ["phát biểu @hà: Một"], ["hoàn tác mục 1"], while: "phát biểu @bình: Hai")
    #expect(bench.editor.offers == ["hoàn tác mục 1"])
    #expect(bench.sentences.last == "phát biểu @bình: Hai")
  }

  @Test func undoOfANumberIsRun() throws {
    let bench = try bench(["nhắc nhở @hà: Của mình"], ["hoàn tác 7"], while: "nhắc nhở @bình: Của người khác")
    #expect(bench.sentences.last == "hoàn tác 7")
    #expect(bench.editor.offers.isEmpty)
  }

  @Test func aTaskIsNotDatedByAMeetingOpenedElsewhere() throws {
    let task = "phân công @hà hạn 31/12/2026 sản phẩm \"Sổ\": Ghi sổ"
    let bench = try bench([], [task], while: "họp thường kỳ 01/09/2026")
    #expect(bench.editor.offers == [task])
    #expect(bench.screen.text.contains("cuộc họp ngày 01/09/2026 đã mở"))
  }

  @Test func aTemplateIsNotBegunInAnotherItem() throws {
    let template = "mẫu \"nói\"\n    phát biểu @hà: Tôi đồng ý\nhết"
    let bench = try bench(meeting + [template], ["dùng \"nói\""], while: "mục 2: Việc khác")
    #expect(bench.editor.offers == ["dùng \"nói\""])
    #expect(bench.sentences.last == "mục 2: Việc khác")
  }

  @Test func aStatementIsRunWhenOnlyOtherThingsChanged() throws {
    let bench = try bench(meeting, ["phát biểu @an: Tôi đồng ý"], while: "phát biểu @hà: Xin nói")
    #expect(bench.sentences.suffix(2) == ["phát biểu @hà: Xin nói", "phát biểu @an: Tôi đồng ý"])
    #expect(bench.editor.offers.isEmpty)
  }

  @Test func nothingIsSaidInAMeetingClosedElsewhere() throws {
    let bench = try bench(meeting, ["phát biểu @an: Xong"], while: "kết luận: Xong", "bế mạc")
    #expect(bench.editor.offers == ["phát biểu @an: Xong"])
    #expect(bench.screen.text.contains("cuộc họp ngày 03/09/2026 đã bế mạc"))
  }

  @Test func aPaperIsNotMadeOfANewerMeetingHeldElsewhere() throws {
    let paper = "xuất biên bản \"bb.docx\""
    let before = ["họp thường kỳ 02/09/2026", "bế mạc bất thường: Mưa"]
    let bench = try bench(before, [paper], while: "họp chi ủy 03/09/2026", "bế mạc bất thường: Gió")
    #expect(bench.editor.offers == [paper])
    #expect(bench.screen.text.contains("đã có cuộc họp mới hơn"))
    #expect(bench.screen.exports.isEmpty)
  }

  @Test func aTaskIsNotGroundedOnANewerResolution() throws {
    let task = "phân công @hà hạn 31/12/2026 sản phẩm \"Sổ\": Ghi sổ"
    let bench = try bench(meeting + ["nghị quyết 07-NQ/CB: Một"], [task], while: "nghị quyết 08-NQ/CB: Hai")
    #expect(bench.editor.offers == [task])
    #expect(bench.screen.text.contains("văn bản gần nhất nay là 08-NQ/CB"))
    #expect(bench.sentences.last == "nghị quyết 08-NQ/CB: Hai")
  }

  @Test func aQuestionIsAnsweredWhateverChanged() throws {
    let bench = try bench(meeting + ["nghị quyết 07-NQ/CB: Một"], ["đếm đảng viên"], while: "mục 2: Bầu", "nghị quyết 08-NQ/CB: Hai")
    #expect(bench.screen.lines.contains("3"))
    #expect(bench.editor.offers.isEmpty)
  }

  @Test func aLineTypedOverMidnightIsNotOfAnotherDayUnseen() throws {
    let reminder = "nhắc nhở @hà: Một"
    let bench = try Bench((Bench.roster + [reminder]).map(LineInput.line))
    bench.editor.meanwhile[Bench.roster.count] = { bench.screen.day = bench.screen.day.adding(days: 1) }
    bench.run()
    #expect(bench.editor.offers == [reminder])
    #expect(bench.screen.text.contains("câu ghi lúc này mang ngày 04/09/2026"))
    #expect(bench.sentences.count == Bench.roster.count)
  }

  @Test func redoDoesNotRestoreBehindSomebodyElsesRecord() throws {
    let bench = try bench(["nhắc nhở @hà: Một", "hoàn tác"], ["làm lại"], while: "nhắc nhở @bình: Hai")
    #expect(bench.editor.offers == ["làm lại"])
    #expect(bench.sentences.last == "nhắc nhở @bình: Hai")
  }

  @Test func aTemplateDoesNotGoOnInAnotherItem() throws {
    let template = "mẫu \"nói\" (ai: đảng viên)\n    hỏi \"Gì?\" vào gì dạng chữ\n    phát biểu {ai}: {gì}\nhết"
    let bench = try Bench((Bench.roster + meeting + [template, "dùng \"nói\" (ai: @hà)", "Ý kiến"]).map(LineInput.line))
    bench.editor.meanwhile[Bench.roster.count + meeting.count + 2] = {
      let other = try? Bench([.line("mục 2: Việc khác")], journal: MemoryJournal(sharing: bench.journal))
      other?.run()
    }
    bench.run()
    #expect(bench.sentences.last == "mục 2: Việc khác")
    #expect(bench.editor.offers == ["dùng \"nói\" (ai: @hà)"])
  }
}

/// Several statements entered at once.
struct PastedBlockTests {
  @Test func onlyWhatWasNotRecordedIsPutBack() throws {
    let rest = "nhắc nhở @nobody: Hai\nnhắc nhở @hà: Ba"
    let bench = try Bench("nhắc nhở @hà: Một\n" + rest)
    bench.run()
    #expect(bench.sentences.last == "nhắc nhở @hà: Một")
    #expect(bench.editor.offers == [rest])
    #expect(bench.screen.text.contains("(1 trên 3 câu đã ghi; phần còn lại ở dòng gõ)"))
  }

  @Test func aBlockWithAMistakeOfFormRecordsNothing() throws {
    let bench = try Bench("nhắc nhở @hà: Một\nnhắc nhở @hà hạnn 3: Hai")
    bench.run()
    #expect(bench.sentences.count == Bench.roster.count)
  }

  @Test func aSingleStatementThatFailsIsNotPutBack() throws {
    let bench = try Bench("nhắc nhở @nobody: Một")
    bench.run()
    #expect(bench.editor.offers.isEmpty)
  }

  @Test func aTemplateThatStoppedHalfWayIsNotRunFromItsBeginning() throws {
    let template = "mẫu \"hai\"\n    nhắc nhở @hà: Một\n    nhắc nhở @nobody: Hai\nhết"
    let bench = try Bench(template, "dùng \"hai\"\nnhắc nhở @hà: Ba")
    bench.run()
    #expect(bench.sentences.last == "nhắc nhở @hà: Một")
    #expect(bench.editor.offers == ["nhắc nhở @hà: Ba"])
  }
}
