import Diagnostics
import Domain
import Interpreter
import Shipped
import Syntax
import Testing
import TextRoom

@testable import Training

/// A learner and the trainer, line by line.
@Suite struct TrainerTests {
  static let text = """
    bài "Giao việc" phiên bản 2
      mã thu
      phút 3
      ngày 05/12/2026
      dạy phân công

    bối cảnh
      Chi bộ có hai đảng viên.

    dữ liệu
      chi bộ "Chi bộ thôn Đông"
      đảng viên @an "Trần Văn An" chính thức 03/02/1999
      đảng viên @bình "Nguyễn Văn Bình" chính thức 19/05/2010

    việc cần làm
      Giao đồng chí Bình một việc có hạn.

    yêu cầu "có việc"
      phải đếm(mới(nhiệm vụ khi người = @bình)) = 1
      vì Việc chưa ghi thì không ai đối chiếu được.
      tiếp Bắt đầu bằng “phân công”.

    yêu cầu "có hạn"
      khi đếm(mới(nhiệm vụ)) > 0
      phải đếm(mới(nhiệm vụ khi hạn = 30/12/2026)) = 1
      vì Việc không có hạn thì không biết khi nào xong.
      tiếp Thêm “hạn” và ngày.

    yêu cầu "không đổi danh sách"
      khi đếm(mới(nhiệm vụ)) > 0
      phải đếm(đảng viên) = trước(đếm(đảng viên))
      vì Bài chỉ giao việc.
      tiếp Lấy lại câu vừa thêm người.

    lý do đúng
      Việc có hạn.

    gợi ý
      - Người nhận đứng ngay sau “phân công”.

    lời giải
      phân công @bình hạn 30/12/2026: Trực nhà văn hóa

    sai thường gặp "quên hạn" trái "có hạn"
      phân công @bình: Trực nhà văn hóa
    hết
    """

  private func exercise() throws -> Exercise {
    let parsed = ExerciseParser.parse(SourceText(name: "thu.bai", Self.text))
    #expect(parsed.diagnostics == [])
    return parsed.exercise
  }

  private func trainer(_ stage: Stage = .alone) throws -> Trainer {
    try Trainer(try Sandbox(try exercise(), rules: try ShippedExerciseTests.rules(), host: SilentHost()), stage: stage)
  }

  private func type(_ line: String, _ trainer: Trainer) throws -> [String] {
    if let answer = trainer.take(line) { return answer.map(\.vi) }
    let source = SourceText(line)
    try trainer.sandbox.session.enter(Parser.parse(source).script, from: source)
    return trainer.review().map(\.vi)
  }

  @Test func onlyWhatIsAskedAndNewIsSaid() throws {
    let trainer = try trainer()
    #expect(try type("xong", trainer) == ["Chưa xong:", "• Việc chưa ghi thì không ai đối chiếu được.", "  → Bắt đầu bằng “phân công”."])
    #expect(
      try type("phân công @bình: Trực nhà văn hóa", trainer) == [
        "• Việc không có hạn thì không biết khi nào xong.", "  → Thêm “hạn” và ngày.",
      ])
    #expect(try type("đề ngày 06/12/2026", trainer) == [], "told once until it holds again")
    #expect(try type("còn thiếu gì", trainer) == ["• Việc không có hạn thì không biết khi nào xong.", "  → Thêm “hạn” và ngày."])
    #expect(try type("điều chỉnh #1 hạn 30/12/2026", trainer) == [])
    #expect(trainer.outcome == nil, "solved only when the learner says so")
    #expect(try type("XONG", trainer) == ["ĐẠT.", "Việc có hạn."])
    #expect(trainer.outcome == .solved)
    #expect(trainer.missed == ["có việc", "có hạn"])
  }

  @Test func dataOfEarlierDaysLeaveTheLearnersDay() throws {
    let text = Self.text.replacing("  đảng viên @an", with: "  đề ngày 01/02/2026\n  đảng viên @an")
    let exercise = ExerciseParser.parse(SourceText(name: "thu.bai", text)).exercise
    let sandbox = try Sandbox(exercise, rules: try ShippedExerciseTests.rules(), host: SilentHost())
    #expect(sandbox.session.interpreter.today == Day(year: 2026, month: 12, day: 5))
    #expect(sandbox.session.interpreter.state.cells[0].history.last?.day == Day(year: 2026, month: 2, day: 1))
  }

  @Test func theStateBeforeIsKnown() throws {
    let trainer = try trainer()
    _ = try type("phân công @bình hạn 30/12/2026: Trực nhà văn hóa", trainer)
    #expect(
      try type("đảng viên @cúc \"Lê Thị Cúc\" chính thức 01/01/2020", trainer) == [
        "• Bài chỉ giao việc.", "  → Lấy lại câu vừa thêm người.",
      ])
    #expect(try type("hoàn tác", trainer) == [])
    #expect(try type("xong", trainer).first == "ĐẠT.")
  }

  @Test func hintsEndAndTheSolutionIsRemembered() throws {
    let trainer = try trainer()
    #expect(try type("gợi ý", trainer) == ["1. Người nhận đứng ngay sau “phân công”."])
    #expect(try type("gợi ý", trainer) == ["Hết gợi ý; “xem lời giải” để xem cách làm."])
    #expect(trainer.hints == 1)
    _ = try type("phân công @an: Việc khác", trainer)
    let shown = try type("xem lời giải", trainer)
    #expect(shown.contains("  phân công @bình hạn 30/12/2026: Trực nhà văn hóa"))
    #expect(shown.contains { $0.hasPrefix("  phân công #1 @an") }, "what is otherwise than in the solution: \(shown)")
    #expect(trainer.hasSeenSolution)
  }

  @Test(
    "a word to the trainer that is nearly right is told, a statement and a question mark are none",
    arguments: [
      ("xng", ["Không có “xng”. Có phải: xong"]), ("gơi y", ["1. Người nhận đứng ngay sau “phân công”."]),
      ("gợi ý?", ["1. Người nhận đứng ngay sau “phân công”."]), ("gọi í", ["Không có “gọi í”. Có phải: gợi ý"]),
      ("hnt", ["Không có “hnt”. Có phải: hint"]),
    ])
  func nearWords(_ line: String, _ told: [String]) throws { #expect(try type(line, try trainer()) == told) }

  @Test(
    "a statement is never taken for a slip of a word to the trainer",
    arguments: ["xem nhiệm vụ", "rà soát", "phân công @bình: Trực", "mục 1: X"])
  func statementsAreNoSlips(_ line: String) throws { #expect(try trainer().take(line) == nil) }

  @Test("leaving without a word is warned of once something was typed, not before and not while a model is read")
  func farewell() throws {
    let trainer = try trainer()
    #expect(trainer.farewell == nil)
    _ = try type("phân công @bình: Trực", trainer)
    #expect(trainer.farewell?.vi.contains("Ctrl-D lần nữa") == true)
    _ = try type("thoát", trainer)
    #expect(trainer.farewell == nil)
    let watching = try self.trainer(.watch)
    _ = try type("phân công @bình: Trực", watching)
    #expect(watching.farewell == nil)
  }

  @Test("the difference from the solution is told with the keywords of either language")
  func differenceInEnglish() throws {
    let trainer = try trainer()
    let told = try #require(trainer.take("show solution")).map(\.en)
    #expect(told.filter { $0.contains("@bình") }.allSatisfy { $0.hasPrefix("  assign ") } && told.count { $0.contains("@bình") } == 2)
  }

  @Test("what the checks find beside the task keeps it open until it is taken back")
  func harmIsTold() throws {
    let trainer = try trainer()
    _ = try type("phân công @bình hạn 30/12/2026: Trực nhà văn hóa", trainer)
    _ = try type("phân công @an: Việc khác", trainer)
    let said = try type("xong", trainer)
    #expect(said.first?.hasPrefix("Chưa xong: việc của bài đã đủ") == true)
    #expect(said.contains { $0.contains("Việc khác") }, "\(said)")
    #expect(trainer.outcome == nil)
    _ = try type("hoàn tác", trainer)
    #expect(try type("xong", trainer).first == "ĐẠT.")
  }

  @Test("a wrong line is no part of an order, though all that is asked for is there")
  func aWrongLineIsLeftOut() throws {
    let text = Self.text.replacing("  phân công @bình: Trực", with: "  phân công @an: Trực")
    let exercise = ExerciseParser.parse(SourceText(name: "thu.bai", text)).exercise
    let trainer = try Trainer(try Sandbox(exercise, rules: try ShippedExerciseTests.rules(), host: SilentHost()), stage: .order)
    #expect(try type("1 2", trainer).map { $0.drop { !$0.isPunctuation } } == [": bỏ dòng ấy rồi xếp lại."])
    #expect(trainer.outcome == nil)
  }

  @Test func linesArePutInOrder() throws {
    let trainer = try trainer(.order)
    let lines = trainer.greeting.map(\.vi).filter { $0.hasPrefix("  1. ") || $0.hasPrefix("  2. ") }
    let right = try #require(lines.first { $0.contains("30/12/2026") }).dropFirst(2).prefix(1)
    let wrong = right == "1" ? "2" : "1"
    #expect(try type(wrong, trainer).first == "Chưa xong:")
    #expect(try type("7", trainer) == ["Các số từ 1 đến 2."])
    #expect(try type(String(right), trainer).first == "ĐẠT.")
  }

  @Test func anAttemptReadsBackAndOtherVersionsAreCounted() throws {
    let trainer = try trainer()
    _ = try type("phân công @bình: Trực", trainer)
    _ = try type("thoát", trainer)
    let attempt = Attempt(trainer, learner: "Trần\tThị Hoa", seconds: 61, at: 1_796_000_000_000)
    #expect(attempt.outcome == .left)
    let read = try #require(Attempt(line: attempt.line))
    #expect(read.learner == "Trần Thị Hoa")
    #expect(read.missed == ["có hạn"])
    #expect([read.exerciseVersion, read.seconds] == [2, 61])
    let progress = Progress(attempt.line + "\n9\tkhác\nhỏng\n", of: "Trần Thị Hoa")
    #expect(progress.attempts.count == 1)
    #expect(progress.unread == 2)
    #expect(!progress.hasSolved("thu"))
  }

  @Test func aMistakeInAnExerciseIsLocated() {
    let broken = Self.text.replacing("gợi ý", with: "goi y them").replacing("trái \"có hạn\"", with: "trái \"có hẹn\"")
    let source = SourceText(name: "thu.bai", broken)
    let problems = ExerciseParser.parse(source).diagnostics.map { problem in
      let place = source.position(of: problem.span?.start ?? 0)
      return "\(place.line):\(place.column) \(problem.code)"
    }
    #expect(problems == ["38:1 exercise.section", "1:1 exercise.missing", "44:1 exercise.value"])
  }
}
