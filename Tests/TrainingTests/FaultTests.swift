import Diagnostics
import Domain
import Interpreter
import LawSupport
import Session
import Syntax
import Testing
import Wording

@testable import Training

/// Faults put into invented cells, and what the checks find of them.
@Suite struct FaultTests {
  /// Runs statements as the learner would, and tells the first that is refused.
  private func run(_ lines: [String], in session: Session) -> String? {
    for line in lines {
      let source = SourceText(line)
      let parsed = Parser.parse(source)
      if let problem = parsed.diagnostics.first { return "\(line): \(problem.message.vi)" }
      do throws(Failure) { try session.enter(parsed.script, from: source) } catch { return "\(line): \(error.diagnostic.message.vi)" }
    }
    return nil
  }

  private func findings(_ session: Session, _ day: Day) -> Set<SeededFinding> {
    let open = session.interpreter.state.cell?.openFindings(on: day).open ?? []
    return Set(open.map { SeededFinding($0.code, $0.subject) })
  }

  private func shown(_ findings: Set<SeededFinding>) -> [String] { findings.map { "\($0.code.rawValue) \($0.subject)" }.sorted() }

  private func problem(_ seeded: SeededCell, _ rules: RuleBook) throws -> String? {
    let session = try InventedCellTests.session(seeded.cell.script, day: seeded.cell.day, rules: rules)
    let found = findings(session, seeded.cell.day)
    if found != seeded.found {
      return "thừa \(shown(found.subtracting(seeded.found))), thiếu \(shown(seeded.found.subtracting(found)))"
    }
    if let refused = run(["đề ngày hôm nay"] + seeded.solution, in: session) { return "không sửa được: \(refused)" }
    let left = findings(session, seeded.cell.day)
    return left.isEmpty ? nil : "còn lại \(shown(left)) sau \(seeded.solution)"
  }

  @Test(arguments: Fault.all.map(\.code.rawValue)) func aFaultAloneIsFoundAndMended(_ code: String) throws {
    let rules = try ShippedExerciseTests.rules()
    let fault = try #require(Fault.all.first { $0.code.rawValue == code })
    var made = 0
    for seed in UInt64(1)...3 {
      let season = fault.season ?? (seed.isMultiple(of: 3) ? .yearEnd : .midYear)
      let seeded = SeededCell(seed: seed, season: season, [fault], 1)
      made += seeded.faults.count
      if let problem = try problem(seeded, rules) {
        Issue.record("\(code) seed \(seed): \(problem)")
        return
      }
    }
    #expect(made > 0, "\(code) finds no place")
  }

  /// A level each: greeted, led by its own solution line by line, and solved; a fault less is told as soon as it is mended.
  @Test(arguments: SeededCell.levels) func aLearnerIsLedToTheEnd(_ level: Int) throws {
    let seeded = SeededCell(seed: 40, level: level)
    let exercise = seeded.exercise(seed: 40, level: level)
    let sandbox = try Sandbox(exercise, rules: try ShippedExerciseTests.rules(), host: SilentHost())
    let trainer = try Trainer(sandbox, guide: FaultGuide(seeded, seeded.words(seed: 40, level: level)))
    let all = Fault.count(at: level)
    #expect(seeded.faults.count == all)
    #expect(trainer.take("còn thiếu gì")?.first?.vi.hasPrefix("Còn \(all) trong \(all) lỗi.") == true)
    #expect(trainer.take("xong")?.map(\.vi).first == "Chưa xong:")
    #expect(trainer.missed == seeded.faults.map(\.code.rawValue))
    for step in 0..<3 * all {
      let hint = trainer.take("gợi ý")?.first?.vi ?? ""
      #expect(hint.hasPrefix(["Có một lỗi", "Hãy xem", "Quy định ["][step % 3]), "\(step): \(hint)")
    }
    #expect(trainer.take("gợi ý")?.first?.vi.hasPrefix("Hết gợi ý") == true)
    var told: [String] = []
    for line in seeded.solution {
      #expect(run([line], in: sandbox.session) == nil)
      told += trainer.review().map(\.vi)
    }
    #expect(told.last == "Không còn lỗi nào. Gõ “xong”.")
    #expect(trainer.take("xong")?.first?.vi == "ĐẠT.")
    #expect(trainer.outcome == .solved)
  }

  @Test func theSameSeedGivesTheSame() {
    let (one, other) = (SeededCell(seed: 5, level: 3), SeededCell(seed: 5, level: 3))
    #expect(one.cell.script == other.cell.script)
    #expect(one.solution == other.solution)
    #expect(SeededCell(seed: 6, level: 3).cell.script != one.cell.script)
    // The first numbers of the published generator, so that they are the same everywhere.
    var choice = SeededChoice(seed: 1_234_567)
    #expect([choice.next(), choice.next()] == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973])
  }

  @Test func everyCheckIsProvokedOrSaidWhyNot() {
    let seeded = Set(Fault.all.flatMap(\.codes))
    let known = Set(Checks.all.map { $0.about.code })
    let reasoned = Set(Fault.notSeeded.keys)
    #expect(seeded.intersection(reasoned).isEmpty)
    let forgotten = known.subtracting(seeded).subtracting(reasoned).map(\.rawValue).sorted()
    #expect(forgotten == [])
    let codes = Set(Fault.all.map(\.code))
    #expect(codes.count == Fault.all.count)
  }

  /// The set of what is found is the set of what was put in, and nothing of it is left after its mending statements.
  @Test(arguments: SeededCell.levels) func checksAndGeneratorAgree(_ level: Int) throws {
    let rules = try ShippedExerciseTests.rules()
    for seed in FaultLaws.seeds {
      let seeded = SeededCell(seed: seed, level: level)
      if let problem = try problem(seeded, rules) {
        Issue.record("seed \(seed): \(seeded.faults.map(\.code.rawValue)): \(problem)")
      }
    }
  }
}

/// Seeds of which each is tried at every level: 300 cells, and 10,000 where laws are tried often.
enum FaultLaws {
  static let seeds: [UInt64] = Array(1...(Laws.areLong ? 2500 : 75))
}
