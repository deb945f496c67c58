import Diagnostics
import Documents
import Domain
import Interpreter
import Syntax
import Testing
import TextRoom

@testable import Training

/// What a class is handed and shown, over every exercise that ships.
@Suite struct ClassPapersTests {
  static let book = ShippedExerciseTests.book

  /// The lines of all solutions, as they are printed.
  static func solutionLines(_ exercise: Exercise) -> Set<String> { Set(exercise.solutions.flatMap(\.lines)) }

  @Test(arguments: book.exercises.map(\.id)) func noLineOfASolutionStandsOnAHandout(_ id: String) throws {
    let exercise = try #require(Self.book.named(id))
    let document = try Handout(exercise, rules: try ShippedExerciseTests.rules()).document
    let text = MarkdownWriter.text(of: document).replacing("\\", with: "")
    let lines = Set(text.split(separator: "\n").map { String($0).withoutOuterSpace.folded })
    let solution = Self.solutionLines(exercise)
    #expect(!solution.isEmpty)
    #expect(solution.filter { lines.contains($0.folded) } == [])
    // Words such as “bế mạc lúc 20:45” are words of prose too; a statement that names somebody or something is not.
    #expect(solution.filter { $0.contains { "@#\"".contains($0) } && text.folded.contains($0.folded) } == [])
    #expect(document.mark?.text.hasPrefix("BÀI TẬP") == true)
    #expect(document.heading == nil, "no sheet for study looks like an official paper")
  }

  @Test(arguments: book.exercises.map(\.id)) func aHandoutTellsSceneTaskAndForms(_ id: String) throws {
    let exercise = try #require(Self.book.named(id))
    let text = PlainTextWriter.text(of: try Handout(exercise, rules: try ShippedExerciseTests.rules()).document)
    let words = Set(text.split { $0.isWhitespace }.map(String.init))
    for told in [exercise.title, exercise.scene, exercise.task] {
      #expect(told.split { $0.isWhitespace }.map(String.init).filter { !words.contains($0) } == [])
    }
    #expect(text.contains("Câu sẽ dùng") && text.contains("‹"))
  }

  @Test func theKeyHoldsEverySolution() {
    let text = MarkdownWriter.text(of: Handout.key(to: Self.book.exercises)).replacing("\\", with: "")
    for exercise in Self.book.exercises {
      #expect(Self.solutionLines(exercise).filter { !text.contains($0) } == [], "\(exercise.id)")
    }
    #expect(text.hasPrefix("> **BÀI TẬP"))
  }

  /// What stands on screens below their headings, each word parted by one space.
  private static func words(_ screens: [Projection.Screen]) -> String {
    screens.flatMap { $0.rows.drop { !$0.isEmpty } }.joined(separator: " ").split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test(arguments: book.exercises.map(\.id)) func screensAreSmallAndKeepTheSolutionBack(_ id: String) throws {
    let exercise = try #require(Self.book.named(id))
    let projection = Projection(exercise, in: .vi)
    for screen in projection.steps + projection.solution {
      #expect(screen.rows.count < Projection.rows, "one row is left for the keys")
      #expect(screen.rows.allSatisfy { TextLayout.width($0) <= Projection.columns })
    }
    let shown = Self.words(projection.steps)
    for word in (exercise.scene + " " + exercise.task).split(whereSeparator: \.isWhitespace) { #expect(shown.contains(word)) }
    let model = exercise.model.flatMap(\.script.lines).joined(separator: "\n").folded
    let told = Self.solutionLines(exercise).filter { $0.contains { "@#\"".contains($0) } && !model.contains($0.folded) }
    #expect(told.filter { shown.folded.contains($0.folded) } == [])
    let solved = Self.words(projection.solution)
    for line in exercise.solutions.first?.lines ?? [] { #expect(solved.contains(line.split { $0.isWhitespace }.joined(separator: " "))) }
  }
}

/// Whatever the hours, a plan keeps its laws.
@Suite struct ClassPlanTests {
  static let book = ShippedExerciseTests.book

  @Test(arguments: 1...12, [1, 3]) func keepsOrderTimeAndRests(_ hours: Int, _ sharing: Int) throws {
    var terms = ClassPlan.Terms(length: hours * 60, start: 450, sharing: sharing)
    try keeps(hours, sharing, terms)
    terms.exam = 60
    try keeps(hours, sharing, terms)
  }

  /// The last hour of four and more, three hours of eight for three who share a computer, and nothing where that is over half.
  @Test(arguments: [(3, 1, 0), (4, 1, 60), (5, 1, 60), (12, 1, 60), (6, 3, 0), (7, 3, 180), (8, 3, 180)])
  func theExamIsLast(_ hours: Int, _ sharing: Int, _ minutes: Int) {
    var terms = ClassPlan.Terms(length: hours * 60, start: 450, sharing: sharing)
    terms.exam = 60
    let plan = ClassPlan(Self.book, terms)
    #expect(terms.examTime == minutes)
    let exams = plan.entries.filter { if case .exam = $0.activity { true } else { false } }
    #expect(exams.map(\.minutes) == (minutes == 0 ? [] : [minutes]))
    guard let exam = exams.last else { return }
    #expect(exam.start == plan.entries.map(\.start).max())
    #expect(exam.start + exam.minutes == 450 + hours * 60 + (hours > 5 ? terms.noon : 0))
  }

  private func keeps(_ hours: Int, _ sharing: Int, _ terms: ClassPlan.Terms) throws {
    let plan = ClassPlan(Self.book, terms)
    var (now, worked, done, total) = (450, 0, Set<String>(), 0)
    for (index, entry) in plan.entries.enumerated() {
      #expect(entry.start >= now && entry.minutes > 0)
      now = entry.start + entry.minutes
      switch entry.activity {
      case .rest:
        worked = 0
        total += entry.minutes
      case .noon: worked = 0
      case .exam: total += entry.minutes
      case .shown(let exercise):
        worked += entry.minutes
        total += entry.minutes
        guard case .practised(let next) = plan.entries[index + 1].activity else { Issue.record("shown and not done"); return }
        #expect(next.id == exercise.id)
      case .practised(let exercise):
        worked += entry.minutes
        total += entry.minutes
        #expect(entry.minutes == exercise.minutes * sharing)
        #expect(exercise.needs.allSatisfy(done.contains))
        #expect(done.insert(exercise.id).inserted)
        #expect(worked <= terms.stretch || worked == exercise.showing + entry.minutes)
      }
    }
    #expect(total <= hours * 60)
    #expect(now <= 450 + hours * 60 + (hours > 5 ? terms.noon : 0))
    #expect(done.count + plan.left.count == Self.book.exercises.count)
    #expect(!done.isEmpty)
  }

  @Test func anAfternoonsWorthIsTheFirstExercises() {
    let plan = ClassPlan(Self.book, ClassPlan.Terms(length: 120, start: 450, sharing: 1))
    #expect(plan.exercises.prefix(8).map(\.id) == Self.book.exercises.prefix(8).map(\.id), "from nothing to printed minutes")
  }

  @Test func whatIsLeftSaysWhatItNeeds() throws {
    let plan = ClassPlan(Self.book, ClassPlan.Terms(length: 60, start: 450, sharing: 1))
    let last = try #require(plan.left.first { $0.id == "ca-buoi-hop" })
    #expect(plan.missing(for: last) == ["bao-cao-thang", "theo-doi", "thu-dang-phi", "diem-danh"])
  }
}
