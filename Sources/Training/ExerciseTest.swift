import Diagnostics
import Domain
import Interpreter
import Syntax
import TextRoom

/// The author's test of an exercise: that it can be failed, can be solved in every stage, and that its requirements notice what they are for.
public struct ExerciseTest {
  public let id: String
  /// What is wrong, a line each.
  public private(set) var problems: [Localized] = []
  /// How many wrong changes of the solution were made.
  public private(set) var mutants = 0
  /// The changes that no requirement noticed, told.
  public private(set) var unnoticed: [String] = []
  public var noticed: Int { mutants - unnoticed.count }
  /// Statements run for the test.
  public private(set) var steps = 0

  /// The share of wrong changes noticed that is asked for, per cent.
  public static let noticedShare = 90

  let exercise: Exercise
  private let rules: RuleBook
  /// What everything is tried on and taken back from; nil when the data do not run.
  private var sandbox: Sandbox?

  /// - Parameter book: the exercises it stands among.
  public init(_ exercise: Exercise, among book: ExerciseBook, rules: RuleBook) {
    self.exercise = exercise
    self.rules = rules
    id = exercise.id
    testPlace(in: book)
    testWording()
    guard testStart() else { return }
    testSolutions()
    testOrder()
    testMistakes()
    testMutants()
    testStages()
    testVariations(in: book)
  }

  mutating func fault(vi: String, en: String) { problems.append(Localized(vi: vi, en: en)) }

  // MARK: Running

  /// The names of the requirements that do not hold after the statements.
  private mutating func unmet(after sentences: [Sentence]) -> Result<[String], Failure> {
    guard let sandbox else { return .success([]) }
    steps += sentences.count
    return Result { () throws(Failure) in
      try sandbox.trying(sentences) { () throws(Failure) in try sandbox.unmet().map(\.name) }
    }
  }

  private func told(_ failure: Failure) -> String {
    let place = failure.diagnostic.span.map { failure.source.position(of: $0.start) }
    return (place.map { "\($0.line):\($0.column) " } ?? "") + failure.diagnostic.message.vi
  }

  // MARK: Place

  private mutating func testPlace(in book: ExerciseBook) {
    if book.exercises.count(where: { $0.id == exercise.id }) > 1 { fault(vi: "mã trùng với bài khác", en: "another exercise has its id") }
    for need in exercise.needs where !book.exercises.contains(where: { $0.id == need }) {
      fault(vi: "không có bài “\(need)”", en: "there is no exercise “\(need)”")
    }
    let place = book.exercises.firstIndex { $0.id == exercise.id } ?? 0
    if exercise.needs.contains(where: { need in book.exercises[place...].contains { $0.id == need } }) {
      fault(vi: "các bài cần nhau thành vòng", en: "exercises need each other in a circle")
    }
    let known = Set(book.exercises[..<place].flatMap(\.teaches))
    if exercise.teaches.allSatisfy(known.contains) { fault(vi: "không dạy điều gì mới", en: "it teaches nothing new") }
  }

  // MARK: Solutions and mistakes

  /// - Returns: false when the exercise cannot even begin.
  private mutating func testStart() -> Bool {
    steps += exercise.data.sentences.count
    do throws(Failure) {
      let sandbox = try Sandbox(exercise, rules: rules, host: SilentHost())
      if try sandbox.unmet().isEmpty { fault(vi: "chưa làm gì mà đã đạt", en: "it is solved before it begins") }
      self.sandbox = sandbox
      return true
    } catch {
      fault(vi: "dữ liệu đầu: \(told(error))", en: "the data: \(told(error))")
      return false
    }
  }

  private mutating func testSolutions() {
    for (index, solution) in exercise.solutions.enumerated() {
      switch unmet(after: solution.sentences) {
      case .failure(let failure): fault(vi: "lời giải \(index + 1): \(told(failure))", en: "solution \(index + 1): \(told(failure))")
      case .success(let names) where !names.isEmpty:
        let listed = names.joined(separator: ", ")
        fault(vi: "lời giải \(index + 1) chưa đạt: \(listed)", en: "solution \(index + 1) does not meet: \(listed)")
      case .success: break
      }
    }
    for step in exercise.model {
      if case .failure(let failure) = unmet(
        after: exercise.model.prefix { $0.label != step.label }.flatMap(\.script.sentences) + step.script.sentences)
      {
        fault(vi: "bài mẫu [\(step.label)]: \(told(failure))", en: "the model [\(step.label)]: \(told(failure))")
      }
    }
  }

  /// Whoever follows the solution is not told of anything before the line that does it: what is asked with `khi` speaks after what was
  /// done wrong, not before what is still to be done.
  private mutating func testOrder() {
    guard let sandbox, let solution = exercise.solutions.first?.sentences else { return }
    steps += solution.count
    var early: [(name: String, line: String)] = []
    let run = Result { () throws(Failure) in
      try sandbox.trying([]) { () throws(Failure) in
        for sentence in solution {
          let line = Printer.print(sentence.statement, in: .vi)
          early += try sandbox.unmet().filter { $0.relevance != nil }.map { ($0.name, line) }
          try sandbox.run([sentence])
        }
      }
    }
    // That it cannot be run was told before.
    guard case .success = run else { return }
    var told: Set<String> = []
    for (name, line) in early where told.insert(name).inserted {
      fault(vi: "“\(name)” nhắc sớm, trước câu: \(line)", en: "“\(name)” speaks early, before the line: \(line)")
    }
  }

  private mutating func testMistakes() {
    for mistake in exercise.mistakes {
      switch unmet(after: mistake.script.sentences) {
      case .failure(let failure): fault(vi: "“\(mistake.name)”: \(told(failure))", en: "“\(mistake.name)”: \(told(failure))")
      case .success(let names) where names != [mistake.trips]:
        let listed = names.isEmpty ? "–" : names.joined(separator: ", ")
        fault(
          vi: "“\(mistake.name)” phải trái “\(mistake.trips)”, lại trái: \(listed)",
          en: "“\(mistake.name)” must trip “\(mistake.trips)” and trips: \(listed)")
      case .success: break
      }
    }
  }

  // MARK: Wrong changes

  private mutating func testMutants() {
    guard let solution = exercise.solutions.first?.sentences else { return }
    let changes = WrongChanges(of: solution.map { Printer.print($0.statement, in: .vi) }, in: exercise)
    for change in changes.all {
      let parsed = Parser.parse(SourceText(change.lines.joined(separator: "\n")))
      // A change that does not read is none.
      guard parsed.diagnostics.isEmpty else { continue }
      mutants += 1
      if case .success(let names) = unmet(after: parsed.script), names.isEmpty { unnoticed.append(change.name) }
    }
    guard mutants > 0, noticed * 100 < mutants * Self.noticedShare else { return }
    let listed = unnoticed.prefix(3).joined(separator: " | ")
    fault(
      vi: "yêu cầu bỏ lọt \(unnoticed.count)/\(mutants) thay đổi sai: \(listed)",
      en: "\(unnoticed.count) of \(counted(mutants, "wrong change")) \(unnoticed.count == 1 ? "goes" : "go") unnoticed: \(listed)")
  }

  // MARK: Stages and variations

  private mutating func testStages() {
    let lines = exercise.shuffledLines
    let solution = (exercise.solutions.first?.sentences ?? []).map { Printer.print($0.statement, in: .vi) }
    let order = solution.compactMap { line in lines.firstIndex(of: line).map { String($0 + 1) } }.joined(separator: " ")
    steps += solution.count * 2
    do throws(Failure) {
      let trainer = try Trainer(try Sandbox(exercise, rules: rules, host: SilentHost()), stage: .order)
      _ = trainer.take(order)
      if trainer.outcome != .solved { fault(vi: "không xếp dòng được", en: "ordering its lines does not solve it") }
      let filler = try Trainer(try Sandbox(exercise, rules: rules, host: SilentHost()), stage: .gaps)
      try filler.sandbox.run(exercise.solutions.first?.secondHalf ?? [])
      _ = filler.take("xong")
      if filler.outcome != .solved { fault(vi: "không làm tiếp được", en: "filling its gaps does not solve it") }
    } catch {
      fault(vi: "các bước: \(told(error))", en: "the stages: \(told(error))")
    }
  }

  /// The names of the requirements of a review that do not hold after its solution.
  private mutating func unmet(after sentences: [Sentence], of varied: Exercise) -> Result<[String], Failure> {
    steps += varied.data.sentences.count + sentences.count
    return Result { () throws(Failure) in
      let sandbox = try Sandbox(varied, rules: rules, host: SilentHost())
      try sandbox.run(sentences)
      return try sandbox.unmet().map(\.name)
    }
  }

  private mutating func testVariations(in book: ExerciseBook) {
    for choice in 0..<(exercise.variations.map(\.others.count).max() ?? 0) {
      let varied = exercise.varied(choice)
      guard let solution = varied.solutions.first?.sentences else { continue }
      switch unmet(after: solution, of: varied) {
      case .success(let names) where names.isEmpty: break
      case .success(let names):
        fault(
          vi: "bài ôn \(choice + 1) chưa đạt: \(names.joined(separator: ", "))",
          en: "review \(choice + 1) does not meet: \(names.joined(separator: ", "))")
      case .failure(let failure): fault(vi: "bài ôn \(choice + 1): \(told(failure))", en: "review \(choice + 1): \(told(failure))")
      }
    }
  }
}

extension Exercise {
  /// The exercise with other words in the places that may vary, read anew.
  ///
  /// - Parameter choice: which of the other words; they are taken in turn.
  public func varied(_ choice: Int) -> Exercise {
    var text = source[Span(0, UInt32(source.bytes.count))]
    for variation in variations where !variation.others.isEmpty {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let other = variation.others[choice % variation.others.count]
      text = lines.map { line in
        Exercise.isVariation(line) ? String(line) : String(line).replacing(variation.word, with: other)
      }.joined(separator: "\n")
    }
    return ExerciseParser.parse(SourceText(name: source.name, text)).exercise
  }
}
