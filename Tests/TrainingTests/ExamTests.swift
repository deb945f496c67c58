import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing

@testable import Training

/// The exam: a clock, no help, and a verdict by what the checks still find.
@Suite struct ExamTests {
  static let text = """
    bài "Nhận chi bộ" phiên bản 1
      mã nhan
      ngày 05/12/2026
      dạy task.vague

    bối cảnh
      Chi bộ có hai đảng viên.

    dữ liệu
      đề ngày 01/12/2026
      chi bộ "Chi bộ thôn Đông"
      đảng viên @an "Trần Văn An" chính thức 03/02/1999
      đảng viên @bình "Nguyễn Văn Bình" chính thức 19/05/2010
      phân công @bình theo dõi @an: Công tác chung
      phân công @an hạn 03/12/2026 sản phẩm "Sổ" theo dõi @bình: Lập sổ

    việc cần làm
      Rà soát và sửa.

    yêu cầu "có việc"
      phải đếm(nhiệm vụ) > 0
      vì Vì thế.
      tiếp Rà soát.

    lý do đúng
      Đúng.

    gợi ý
      - Xem sổ.

    lời giải
      rà soát
    hết
    """

  /// A clock that a test sets.
  final class Clock { var now: Int64 = 1_000_000 }

  private func exam(_ clock: Clock, passMark: Int = 50) throws -> Exam {
    let parsed = ExerciseParser.parse(SourceText(name: "nhan.bai", Self.text))
    #expect(parsed.diagnostics == [])
    let terms = ExamTerms(faults: 2, minutes: 10, passMark: passMark)
    return try Exam(
      ExamPaper(seed: 9, exercise: parsed.exercise), terms, rules: try ShippedExerciseTests.rules(), host: SilentHost(), now: { clock.now })
  }

  private func type(_ line: String, _ exam: Exam) throws -> [String]? {
    if let answer = exam.take(line) { return answer.map(\.vi) }
    let source = SourceText(line)
    try exam.sandbox.session.enter(Parser.parse(source).script, from: source)
    return nil
  }

  @Test func thereIsAClockAndNoHelp() throws {
    let clock = Clock()
    let exam = try exam(clock)
    #expect(exam.mark.vi == "BÀI THI còn 10 phút")
    clock.now += 61_000
    #expect(exam.mark.vi == "BÀI THI còn 9 phút")
    for word in ["gợi ý", "còn thiếu gì", "xem lời giải", "bài mẫu", "bắt đầu lại"] {
      #expect(try type(word, exam) == ["Trong bài thi không có gợi ý; gõ “xong” để nộp bài."])
    }
    #expect(!exam.isOver)
  }

  @Test func whatIsMendedCountsAndWhatIsMissedIsTold() throws {
    let clock = Clock()
    let exam = try exam(clock)
    let faults = exam.sandbox.faults
    let vague = try #require(faults.first { $0.code.rawValue == "task.vague" })
    #expect(try type("điều chỉnh #1 nội dung \"Thu gom rác\" hạn 30/12/2026 sản phẩm \"Báo cáo\": Cho rõ", exam) == nil)
    clock.now += 125_000
    let verdict = try #require(try type("xong", exam))
    #expect(exam.isOver)
    #expect(verdict[0].hasSuffix("sửa được 1/\(faults.count) lỗi trong 3 phút."))
    #expect(
      !verdict.contains { $0.contains(vague.message(cell: exam.sandbox.cell ?? Cell(facts: CellFacts(name: ""), rules: RuleBook())).vi) })
    let result = exam.result(of: "Hoa, Chi bộ A", in: ShippedExerciseTests.book, at: 5, isEarly: true)
    #expect([result.faults, result.mended, result.seconds] == [faults.count, 1, 125])
    #expect(result.proved.contains("giao-viec"), "it teaches task.vague")
    #expect(!result.missed.contains("task.vague") && result.missed.count == faults.count - 1)
    #expect(ExamResult(line: result.line) == result)
  }

  @Test func toAcceptIsNotToMend() throws {
    let exam = try exam(Clock())
    let count = exam.sandbox.faults.count
    _ = try type("chấp nhận task.vague #1: Đã biết", exam)
    #expect(try #require(try type("xong", exam))[0].contains("sửa được 0/\(count)"))
  }

  @Test func whatIsTypedAfterTheTimeDoesNotCount() throws {
    let clock = Clock()
    let exam = try exam(clock)
    clock.now += 600_000
    let answer = try #require(try type("điều chỉnh #1 hạn 30/12/2026 sản phẩm \"Báo cáo\"", exam))
    #expect(answer[0] == "Hết giờ; câu vừa gõ không tính.")
    #expect(exam.isOver)
    let result = exam.result(of: "", in: ShippedExerciseTests.book, at: 5, isEarly: false)
    #expect([result.mended, result.seconds] == [0, 600])
  }

  @Test func theTermsAreThoseOfTheRules() throws {
    let day = try #require(Day(year: 2026, month: 5, day: 12))
    #expect(ExamTerms(try ShippedExerciseTests.rules(), on: day) == ExamTerms(faults: 10, minutes: 60, passMark: 70))
    #expect(ExamTerms(RuleBook(), on: day) == nil)
  }

  @Test(arguments: 0..<20) func everySeedGivesAPaperAndTheSameOneAgain(_ seed: UInt64) throws {
    let rules = try ShippedExerciseTests.rules()
    let book = ShippedExerciseTests.book
    let (one, two) = (
      ExamPaper.inherited(seed, faults: 10, from: book, rules: rules), ExamPaper.inherited(seed, faults: 10, from: book, rules: rules)
    )
    let paper = try #require(one)
    #expect(paper.exercise.source.bytes == two?.exercise.source.bytes)
    let exam = try Exam(
      paper, ExamTerms(faults: 10, minutes: 60, passMark: 70), rules: rules, host: SilentHost(), now: { 0 })
    #expect(exam.sandbox.faults.count > 0)
    #expect(!exam.exercises(in: book).isEmpty)
  }
}
