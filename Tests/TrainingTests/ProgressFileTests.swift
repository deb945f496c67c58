import Testing

@testable import Training

/// Lines of progress files: who may see them, how they are brought together, and what an exam does to reviews.
@Suite struct ProgressFileTests {
  static let day: Int64 = 86_400_000

  static func attempt(_ learner: String, _ exercise: String = "loi-dau", at: Int64 = 1_796_000_000_000, missed: String = "") -> String {
    ["1", String(at), learner, exercise, "1", "alone", "solved", "0", "0", "100", missed].joined(separator: "\t")
  }

  static func exam(_ learner: String, proved: [String], unproved: [String] = [], at: Int64) -> ExamResult {
    ExamResult(
      learner: learner, at: at, seed: 3, faults: 10, mended: 8, passMark: 70, minutes: 60, seconds: 900, isEarly: false, proved: proved,
      unproved: unproved, missed: ["task.vague", "task.overdue"])
  }

  @Test func nobodySeesAnothers() {
    let text = [Self.attempt("Trần Thị Hoa, Chi bộ A"), Self.attempt("Trần Thị Hoa, Chi bộ B"), Self.attempt("")].joined(separator: "\n")
    #expect(Progress(text, of: "Trần Thị Hoa, Chi bộ A").attempts.count == 1)
    #expect(Progress(text, of: "trần  thị hoa,  CHI BỘ A").attempts.count == 1, "capitals and spaces do not make another person")
    #expect(Progress(text, of: "Trần Thị Hòa, Chi bộ A").attempts.isEmpty, "tones do")
    #expect(Progress(text, of: "").attempts.count == 1)
  }

  @Test("the mark an editor puts before a file is no part of its first line")
  func byteOrderMark() {
    let line = Self.attempt("A")
    #expect(ProgressLine.text([0xEF, 0xBB, 0xBF] + Array(line.utf8)) == line && ProgressLine.text(Array(line.utf8)) == line)
  }

  @Test func aUnionHasEachLineOnce() {
    let (a, b, c) = (Self.attempt("A"), Self.attempt("B"), "9\tcủa bản khác")
    let union = ProgressUnion(of: [a, b, c, b].joined(separator: "\n"), into: [a, "hỏng"].joined(separator: "\n"))
    #expect(union.added == [b, c])
    #expect([union.doubles, union.unknown, union.known] == [2, 1, 3])
    let merged = ["hỏng", a] + union.added
    #expect(
      ProgressUnion(of: merged.joined(separator: "\n"), into: merged.joined(separator: "\n")).added == [], "taken in again it adds nothing")
  }

  @Test func oneLearnersExportHoldsNobodyElse() {
    let text = [Self.attempt("A"), Self.attempt("B"), "hỏng"].joined(separator: "\n")
    let union = ProgressUnion(of: text, into: "", learner: "B")
    #expect(union.added == [Self.attempt("B")])
  }

  @Test func anExamIsAnEasyReviewOfWhatItProves() throws {
    let start: Int64 = 1_796_000_000_000
    let solved = Self.attempt("A", at: start)
    let before = try #require(Progress(solved, of: "A").due("loi-dau"))
    let exam = Self.exam("A", proved: ["loi-dau"], unproved: ["giao-viec"], at: start + 2 * Self.day)
    let after = Progress([solved, exam.line].joined(separator: "\n"), of: "A")
    var memory = Memory(first: .good)
    memory.review(.easy, after: 2)
    #expect(after.due("loi-dau") == start + 2 * Self.day + Int64(memory.interval) * Self.day)
    #expect(try #require(after.due("loi-dau")) > before)
    #expect(after.due("giao-viec") == start + 2 * Self.day + Int64(Memory(first: .again).interval) * Self.day)
    #expect(after.unread == 0 && after.bestExam == exam && exam.isPassed)
  }

  @Test func aDamagedExamIsLeftAsItIs() {
    let line = Self.exam("A", proved: [], at: 7).line
    #expect(ExamResult(line: line)?.line == line)
    for broken in [String(line.dropLast(25)), line.replacing("thi1", with: "thi2"), line.replacing("\t10\t8\t", with: "\t10\t11\t")] {
      #expect(ExamResult(line: broken) == nil)
    }
  }

  @Test("a result ends the paper it is of, the last one begun before it; what is left was broken off")
  func exams() {
    func start(_ seed: UInt64, _ at: Int64) -> ExamStart { ExamStart(learner: "A; B", at: at, seed: seed) }
    func end(_ seed: UInt64, _ at: Int64) -> String {
      var result = Self.exam("A  B", proved: [], at: at)
      result.seed = seed
      return result.line
    }
    let line = start(3, 7).line
    #expect(ExamStart(line: line)?.line == line && ProgressLine(line).learner == "A  B" && ProgressLine.isOfAnyVersion(line))
    for broken in [String(line.dropLast(2)), line.replacing("vaothi1", with: "vaothi2"), line + "\t1", line + "x"] {
      #expect(ExamStart(line: broken) == nil)
    }
    func left(_ lines: String...) -> [Int64] { Progress(lines.joined(separator: "\n"), of: "A  B").unfinishedExams.map(\.at) }
    #expect(left(start(3, 1).line, end(3, 2)) == [])
    #expect(left(start(3, 1).line, start(3, 5).line, end(3, 6)) == [1])
    #expect(left(start(3, 1).line, start(3, 5).line, end(3, 4)) == [5])
    #expect(left(start(3, 5).line, end(3, 4)) == [], "a clock was set back")
    #expect(left(start(4, 1).line, end(3, 2)) == [1])
    #expect(left(end(3, 2)) == [], "older programs wrote no beginning")
    #expect(Progress([start(3, 1).line, end(3, 2), start(4, 5).line].joined(separator: "\n"), of: "A  B").papersSeen == 2)
  }

  @Test func aDamagedDrillIsLeftAsItIs() {
    let line = Drill(learner: "A; B", at: 7, exercise: "faults-2", seed: 17, asked: 5, right: 4).line
    #expect(Drill(line: line)?.line == line)
    #expect(ProgressLine(line).learner == "A  B" && ProgressLine.isOfAnyVersion(line))
    for broken in [
      String(line.dropLast(3)), line.replacing("luyen1", with: "luyen2"), line.replacing("\t5\t4", with: "\t5\t6"), line + "\t1",
    ] {
      #expect(Drill(line: broken) == nil)
    }
  }

  @Test func aReportTellsTimeWeaknessAndWhatIsDue() throws {
    let book = ShippedExerciseTests.book
    let first = try #require(book.named("giao-viec"))
    let text = [
      Self.attempt("A", "giao-viec", missed: "có hạn;có sản phẩm"), Self.attempt("A", "giao-viec", missed: "có hạn"), Self.attempt("A"),
      Self.exam("A", proved: [], at: 1_796_000_000_001).line,
    ].joined(separator: "\n")
    let report = LearnerReport(Progress(text, of: "A"), in: book, at: 1_896_000_000_000)
    #expect(report.entries.map(\.exercise.id) == ["loi-dau", "giao-viec"])
    #expect([report.tries, report.minutes, report.declaredMinutes, report.solved] == [3, 6, 10, 2])
    #expect(
      report.weaknesses.map(\.name.vi) == [
        "có hạn (\(first.title))", "có sản phẩm (\(first.title))", "Nhiệm vụ còn mở đã qua hạn",
        "Nhiệm vụ cần rõ nội dung, thời hạn hoặc định kỳ, và sản phẩm",
      ])
    #expect(report.weaknesses.map(\.count) == [2, 1, 1, 1])
    #expect(report.weaknesses.allSatisfy { !$0.reason.vi.isEmpty })
    #expect(report.due.map(\.id) == ["loi-dau", "giao-viec"])
  }
}
