import Diagnostics
import Domain
import Interpreter
import Syntax
import TextRoom
import Wording

/// Makes an exercise of a recorded meeting: its people made strangers, some of its statements left out or weakened.
///
/// A fault is one only if a check finds it, and finds it no more when what is missing is stated; so every check that the meeting can break may
/// be trained. The meeting is left open, so that what is missing is stated as it was in the meeting.
public struct ExerciseMaker {
  private let rules: RuleBook

  /// How many faults an exercise has where none is said.
  static let usualFaults = 3

  /// Who waits.
  private let host: any Host

  /// - Parameters:
  ///   - rules: the numbers that ship with the program.
  ///   - host: is told how far it has come, and may break it off.
  public init(rules: RuleBook, host: (any Host)? = nil) { (self.rules, self.host) = (rules, host ?? SilentHost()) }

  /// The exercise, as the text of its file.
  ///
  /// Its days are moved by whole weeks where the checks then find what they found before and the author's test passes.
  ///
  /// - Throws: when the record does not run, the meeting has not so many faults, or the author's test finds something.
  public func exercise(of meeting: RecordedMeeting) throws(Diagnostic) -> MadeExercise {
    let names = Anonymizer(of: meeting.store)
    let still = try bench(of: meeting, names, .none)
    for shift in DayShift.candidates(seed: Self.seed(of: meeting))
    where shift != .none && shift.fits(meeting.before + meeting.held, rules: rules) {
      try watch(0, 1)
      do throws(Diagnostic) {
        let moved = try bench(of: meeting, names, shift)
        if moved.finds(as: still) { return try exercise(of: meeting, names, shift, on: moved) }
      } catch { continue }
    }
    return try exercise(of: meeting, names, .none, on: still)
  }

  private func bench(of meeting: RecordedMeeting, _ names: Anonymizer, _ shift: DayShift) throws(Diagnostic) -> FaultBench {
    try FaultBench(
      before: Self.lines(meeting.before.filter { !Self.isPrivate($0) && Lexer.verb(of: $0.sentence) != .accept }, names, shift),
      held: meeting.held.filter { !Self.isPrivate($0) && !Self.endings.contains(Lexer.verb(of: $0.sentence)) }.map {
        shift.statement(names.statement($0.sentence), on: $0.day)
      }, day: shift.moved(meeting.day), rules: rules, watch: watch)
  }

  private func watch(_ done: Int, _ total: Int) throws(Diagnostic) {
    if host.isInterrupted { throw Interpreter.interruption }
    host.progress(done, of: total)
  }

  private func exercise(
    of meeting: RecordedMeeting, _ names: Anonymizer, _ shift: DayShift, on bench: FaultBench
  ) throws(Diagnostic) -> MadeExercise {
    let wanted = meeting.faults ?? max(Self.usualFaults, meeting.codes.count)
    let faults = try bench.faults(wanted, of: meeting.codes, atLeast: meeting.faults ?? 1)
    let title = shift.text(names.text(meeting.title), on: meeting.day)
    let decided = bench.decided(by: faults.map(\.fault.repair), after: faults)
    let writer = ExerciseWriter(title: title, id: id(of: title), bench: bench, faults: faults, decided: decided)
    do throws(Diagnostic) { return try tested(writer.text, title) } catch {
      if decided.allSatisfy(\.isEmpty) { throw error }
      // Where a decision can be stated otherwise too, what the checks find is all that is asked.
      return try tested(writer.asking(of: faults.map { _ in [] }).text, title)
    }
  }

  private func tested(_ text: String, _ title: String) throws(Diagnostic) -> MadeExercise {
    try test(text)
    return MadeExercise(title: title, text: text)
  }

  /// Follows from the first sentences of the store.
  private static func seed(of meeting: RecordedMeeting) -> UInt64 {
    // FNV-1a
    meeting.store.prefix(20).joined().utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// What ends a meeting, after which nothing is stated in it.
  private static let endings: [Keyword?] = [.readBack, .close, .sent]

  /// Kept for the secretary alone.
  private static func isPrivate(_ line: RecordedMeeting.Line) -> Bool {
    [.visit, .violationSign, .concludeSign, .disciplining].contains(Lexer.verb(of: line.sentence))
  }

  /// With the day before a statement whose day does not follow from the ones before.
  private static func lines(_ lines: [RecordedMeeting.Line], _ names: Anonymizer, _ shift: DayShift) -> [String] {
    var day: Day?
    return lines.flatMap { line in
      defer { day = line.day }
      let dated = line.day == day || Lexer.verb(of: line.sentence) == .meeting ? [] : ["đề ngày \(Written.day(shift.moved(line.day)))"]
      return dated + [shift.statement(names.statement(line.sentence), on: line.day)]
    }
  }

  private func id(of title: String) -> String {
    let words = title.folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return (["rieng"] + words).joined(separator: "-")
  }

  private func test(_ text: String) throws(Diagnostic) {
    let book = ExerciseBook([SourceText(name: "", text)])
    if let failure = book.failures.first { throw failure.diagnostic }
    guard let exercise = book.exercises.first else { return }
    guard let problem = ExerciseTest(exercise, among: book, rules: rules).problems.first else { return }
    throw Diagnostic(
      ExerciseCode.unfit, at: nil,
      Localized(vi: "buổi họp này chưa làm được bài: \(problem.vi)", en: "no exercise can be made of this meeting: \(problem.en)"))
  }
}
