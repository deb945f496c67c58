import Diagnostics
import Domain
import Interpreter
import LawSupport
import Syntax
import Testing

@testable import Training

/// The exam: a clock, no help, and a verdict by what the checks still find.
@Suite struct ExamTests {
  /// A clock that a test sets.
  final class Clock { var now: Int64 = 1_000_000 }

  private static let paper = ExamPaper(seed: 9, faults: 10)

  @Test("a cell of any number has place for as many faults as may be asked for, and its record runs", arguments: Laws.seeds(8))
  func greatestFaults(seed: UInt64) throws {
    let paper = ExamPaper(seed: seed, faults: ExamTerms.greatestFaults)
    #expect(paper.faults.count == ExamTerms.greatestFaults)
    _ = try Sandbox(paper.exercise, rules: try ShippedExerciseTests.rules(), host: SilentHost())
  }

  private func exam(_ clock: Clock, _ paper: ExamPaper = Self.paper) throws -> Exam {
    let terms = ExamTerms(faults: 10, minutes: 10, passMark: 70)
    return try Exam(paper, terms, rules: try ShippedExerciseTests.rules(), host: SilentHost(), now: { clock.now })
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

  /// A slip of one word does not end an hour's work.
  @Test func leavingHandsItInAtTheSecondTime() throws {
    let exam = try exam(Clock())
    #expect(try type("thoát", exam) == ["Bài thi chưa nộp. Ctrl-D hay “thoát” lần nữa để nộp và ra."])
    #expect(!exam.isOver)
    #expect(try type("thoát", exam)?.first?.hasPrefix("CHƯA ĐẠT: sửa được 0/10 lỗi") == true)
    #expect(exam.isOver)
  }

  @Test func wordsAreNoTextAndTextIsNoWord() throws {
    let exam = try exam(Clock())
    for word in ["goi y", "gợi ý", "đề bài", "thoát"] { #expect(exam.isWord(word, inText: true) && exam.isWord(word, inText: false)) }
    #expect(exam.isWord("xong", inText: false) && !exam.isWord("xong", inText: true))
    #expect(!exam.isWord("gợi ý cho dân", inText: true) && !exam.isWord("gợi ý cho dân", inText: false))
  }

  @Test func whatIsMissedIsToldWithItsRule() throws {
    let clock = Clock()
    let exam = try exam(clock)
    clock.now += 125_000
    let verdict = try #require(try type("xong", exam))
    #expect(exam.isOver)
    #expect(verdict.prefix(2) == ["CHƯA ĐẠT: sửa được 0/10 lỗi trong 3 phút.", "Còn sót:"])
    #expect(verdict.count { $0.hasPrefix("• ") } >= 10 && verdict.count { $0.hasPrefix("  → ") } >= 10)
    #expect(!verdict.contains("Lỗi mới sinh ra:"))
    let result = exam.result(of: "Hoa, Chi bộ A", in: ShippedExerciseTests.book, at: 5, isEarly: true)
    #expect([result.faults, result.mended, result.seconds] == [10, 0, 125])
    #expect(result.missed == Self.paper.faults && result.proved == [])
    #expect(Set(result.unproved) == Set(Self.paper.exercises(in: ShippedExerciseTests.book).map(\.id)))
    #expect(ExamResult(line: result.line) == result)
  }

  @Test func whatIsPastIsAcceptedAndNothingElse() throws {
    let exam = try exam(Clock())
    let past = SeededCell(seed: ExamPaper.source(of: 9), level: 4, faults: 10).faults.count(where: \.isPast)
    let count = try #require(exam.sandbox.cell).findings(on: exam.sandbox.session.interpreter.today).count
    for _ in 0..<count {
      _ = try type("rà soát", exam)
      _ = try type("chấp nhận 1: Đã biết", exam)
    }
    #expect(try #require(try type("xong", exam))[0] == "CHƯA ĐẠT: sửa được \(past)/10 lỗi trong 0 phút.")
  }

  @Test func whatIsTypedAfterTheTimeDoesNotCount() throws {
    let clock = Clock()
    let exam = try exam(clock)
    clock.now += 600_000
    let answer = try #require(try type("rà soát", exam))
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

  @Test(arguments: UInt64(0)..<20) func everyPaperCanBeSolvedAndIsTheSameAgain(_ seed: UInt64) throws {
    let paper = ExamPaper(seed: seed, faults: 10)
    #expect(paper.exercise.source.bytes == ExamPaper(seed: seed, faults: 10).exercise.source.bytes)
    #expect(paper.faults.count == 10)
    let exam = try exam(Clock(), paper)
    #expect(!paper.exercises(in: ShippedExerciseTests.book).isEmpty)
    try exam.sandbox.run(try #require(paper.exercise.solutions.first))
    #expect(exam.handIn().map(\.vi) == ["ĐẠT: sửa được 10/10 lỗi trong 0 phút."])
    #expect(exam.result(of: "", in: ShippedExerciseTests.book, at: 5, isEarly: false).unproved == [])
  }
}
