import Diagnostics
import LineEditor
import Shell
import Testing

/// What is typed in reply to a question of the shell, and what is asked at all.
struct AnswerTests {
  private let namesake = "đảng viên @bìnhb \"Đỗ Thị Bình\" chính thức 03/02/2015"
  private let meeting = ["họp thường kỳ 03/09/2026 lúc 19:00", "có mặt tất cả", "mục 1: Công việc"]

  @Test func twoOfOneNameAreAskedAboutInAnAnswerToo() throws {
    let bench = try Bench((Bench.roster + [namesake] + meeting + ["nhắc nhở", "binh", "Nộp báo cáo", "@bìnhb"]).map(LineInput.line))
    bench.run()
    #expect(bench.editor.prompts.contains { $0.hasPrefix("Đồng chí nào?") })
    #expect(bench.sentences.last == "nhắc nhở @bìnhb: Nộp báo cáo")
  }

  @Test func theNameOfBothIsNoAnswerToWhichIsMeant() throws {
    let answers = ["nhắc nhở binh: Nộp báo cáo", "binh", "do thi binh"]
    let bench = try Bench((Bench.roster + [namesake] + meeting + answers).map(LineInput.line))
    bench.run()
    #expect(bench.editor.prompts.filter { $0.hasPrefix("Đồng chí nào?") }.count == 2)
    #expect(bench.sentences.last == "nhắc nhở @bìnhb: Nộp báo cáo")
  }

  @Test func anAnswerThatFitsOneIsNotAskedAbout() throws {
    let bench = try Bench((Bench.roster + [namesake] + meeting + ["nhắc nhở", "van binh", "Nộp báo cáo"]).map(LineInput.line))
    bench.run()
    #expect(!bench.editor.prompts.contains { $0.hasPrefix("Đồng chí nào?") })
    #expect(bench.sentences.last == "nhắc nhở @bình: Nộp báo cáo")
  }

  @Test func aWordForTheCoachIsNoPartOfAStatement() throws {
    let coach = Listener()
    let bench = try Bench((Bench.roster + ["phân công @hà", "gợi ý", "xong", "phân công @bình", "Giữ sổ"]).map(LineInput.line))
    bench.run(coach: coach)
    #expect(coach.heard.filter { Listener.words.contains($0) } == ["gợi ý"])
    #expect(bench.sentences.suffix(2).map { $0.split(separator: ": ").last } == ["xong", "Giữ sổ"])
  }

  @Test func twoOfOneNameAreAskedAboutInATemplateToo() throws {
    let template = "mẫu \"nhắc\" (ai: đảng viên)\n    nhắc nhở {ai}: Nộp báo cáo\nhết"
    let bench = try Bench((Bench.roster + [namesake, template, "dùng \"nhắc\"", "binh", "2"]).map(LineInput.line))
    bench.run()
    #expect(bench.editor.prompts.contains { $0.hasPrefix("Đồng chí nào?") })
    #expect(bench.sentences.last == "nhắc nhở @bìnhb: Nộp báo cáo")
  }

  @Test func whatIsTakenWithoutAnAnswerStandsInTheQuestion() throws {
    let template = "mẫu \"nhắc\" (ai: đảng viên, việc: chữ = \"Nộp sổ\")\n    nhắc nhở {ai}: {việc}\nhết"
    let bench = try Bench((Bench.roster + [template, "dùng \"nhắc\"", "@hà", ""]).map(LineInput.line))
    bench.run()
    #expect(bench.editor.prompts.contains("việc [Nộp sổ]: "))
    #expect(bench.sentences.last == "nhắc nhở @hà: Nộp sổ")
  }

  @Test func aChoiceThatIsAStatementTooIsNotAskedAboutAgain() throws {
    let template = "mẫu \"nhắc\" (việc: lựa chọn(\"rà soát\", \"thôi\"))\n    nhắc nhở @hà: {việc}\nhết"
    let bench = try Bench((Bench.roster + [template, "dùng \"nhắc\"", "rà soát"]).map(LineInput.line))
    bench.run()
    #expect(bench.editor.prompts.contains("việc (rà soát / thôi): "))
    #expect(bench.editor.offers.isEmpty)
    #expect(bench.sentences.last == "nhắc nhở @hà: rà soát")
  }

  @Test func aTextThatIsAStatementTooIsAskedAboutAgain() throws {
    let template = "mẫu \"nhắc\" (việc: chữ)\n    nhắc nhở @hà: {việc}\nhết"
    let bench = try Bench((Bench.roster + [template, "dùng \"nhắc\"", "rà soát", "rà soát"]).map(LineInput.line))
    bench.run()
    #expect(bench.editor.offers == ["rà soát"])
    #expect(bench.sentences.last == "nhắc nhở @hà: rà soát")
  }

  @Test func aTemplateNamedAsAStatementIsMeantWhereATemplateIsAskedFor() throws {
    let template = "mẫu \"rà soát\"\n    nhắc nhở @hà: Nộp sổ\nhết"
    let bench = try Bench((Bench.roster + [template, "dùng", "rà soát"]).map(LineInput.line))
    bench.run()
    #expect(bench.editor.prompts.contains("Mẫu nào? "))
    #expect(bench.sentences.last == "nhắc nhở @hà: Nộp sổ")
  }

  @Test func aNewHandleIsNotTakenForAName() throws {
    let bench = try Bench("đảng viên", "binh", "Lê Văn Tư")
    bench.run()
    #expect(bench.screen.text.contains("@binh"))
    #expect(!bench.editor.prompts.contains { $0.hasPrefix("Đồng chí nào?") })
  }

  @Test(arguments: ["báo cáo @bình", "bao cao binh", "báo cáo Nguyễn Văn Bình"])
  func whatIsMissingIsAskedForAfterANameAsAfterAHandle(typed: String) throws {
    let second = "phân công #2 @bình hạn 31/12/2026: Viết bài"
    let bench = try Bench((Bench.roster + [second] + meeting + [typed, "1"]).map(LineInput.line))
    bench.run()
    #expect(bench.editor.prompts.contains("Nhiệm vụ nào? "))
    #expect(bench.sentences.last?.hasPrefix("báo cáo @bình #1") == true)
  }

  @Test func theDayOfATermIsAskedFor() throws {
    let bench = try Bench("nhiem ky 2025-2030", "20/04/2025")
    bench.run()
    #expect(bench.sentences.last == "nhiệm kỳ 2025-2030 từ 20/04/2025")
  }

  @Test func aTermWithoutADayIsNotRecorded() throws {
    let bench = try Bench("nhiem ky 2025-2030", "")
    bench.run()
    #expect(bench.sentences.count == Bench.roster.count)
  }

  @Test func aTermWithItsDayAsksNothing() throws {
    let bench = try Bench("nhiệm kỳ 2025-2030 từ 20/04/2025")
    bench.run()
    #expect(bench.editor.prompts.count == Bench.roster.count + 2)
  }

  @Test func aStatementTypedAsAnAnswerIsOfferedAsAStatement() throws {
    let bench = try Bench((Bench.roster + meeting + ["biểu quyết", "phát biểu @an: Tôi hỏi"]).map(LineInput.line))
    bench.run()
    #expect(bench.sentences.last == "mục 1: Công việc")
    #expect(bench.editor.offers == ["phát biểu @an: Tôi hỏi"])
  }

  @Test func aStatementTypedAsATextIsNotRecordedAsOne() throws {
    let bench = try Bench((Bench.roster + meeting + ["nhắc nhở @hà", "hoàn tác"]).map(LineInput.line))
    bench.run()
    #expect(bench.sentences.last == "mục 1: Công việc")
    #expect(bench.editor.offers == ["hoàn tác"])
  }

  @Test(arguments: [([LineInput.interrupted], false), ([.line("hoàn tác")], true)])
  func aStatementIsTheAnswerOfATemplateOnlyWhenItIsConfirmed(then: [LineInput], isRecorded: Bool) throws {
    let template = "mẫu \"nhắc\"\n    hỏi \"Việc gì?\" vào việc dạng chữ\n    nhắc nhở @hà: {việc}\nhết"
    let bench = try Bench((Bench.roster + [template, "dùng \"nhắc\"", "hoàn tác"]).map(LineInput.line) + then)
    bench.run()
    #expect(bench.editor.offers == ["hoàn tác"])
    #expect(bench.sentences.contains("nhắc nhở @hà: hoàn tác") == isRecorded)
    #expect(bench.sentences.count == Bench.roster.count + (isRecorded ? 1 : 0))
  }

  @Test func howToLeaveAQuestionIsSaid() throws {
    let template = "mẫu \"nhắc\"\n    hỏi \"Mấy?\" vào số_ấy dạng số\n    nhắc nhở @hà: {số_ấy}\nhết"
    let bench = try Bench((Bench.roster + [template, "dùng \"nhắc\"", "sửa 5"]).map(LineInput.line) + [.interrupted])
    bench.run()
    #expect(bench.screen.text.contains("Ctrl-C để dừng"))
  }

  @Test func theDayThatWasSetIsSaidAndShown() throws {
    let bench = try Bench("đề ngày 03/01/2027", "nhắc nhở @hà: Một", "đề ngày hôm nay")
    bench.run()
    #expect(bench.screen.text.contains("Từ đây câu ghi ngoài cuộc họp mang ngày 03/01/2027"))
    #expect(bench.editor.prompts.suffix(3) == ["chi bộ 03/01/2027> ", "chi bộ 03/01/2027> ", "chi bộ> "])
  }
}

/// A coach who is asked for a hint and told that something is done, which a report may say too.
private final class Listener: Coach {
  static let words = ["gợi ý", "xong"]
  private(set) var heard: [String] = []
  let greeting: [Localized] = []
  let mark = Localized(vi: "BÀI TẬP", en: "EXERCISE")
  let isOver = false
  let help: [Localized] = []
  let farewell: Localized? = nil

  func take(_ line: String) -> [Localized]? {
    heard.append(line)
    return Self.words.contains(line) ? [Localized(vi: "Nghe rồi.", en: "Heard.")] : nil
  }

  func isWord(_ line: String, inText: Bool) -> Bool { line == "gợi ý" || line == "xong" && !inText }
  func review() -> [Localized] { [] }
}
