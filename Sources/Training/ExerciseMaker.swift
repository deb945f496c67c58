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

  /// - Parameter rules: the numbers that ship with the program.
  public init(rules: RuleBook) { self.rules = rules }

  /// The exercise, as the text of its file.
  ///
  /// - Throws: when the record does not run, the meeting has not so many faults, or the author's test finds something.
  public func exercise(of meeting: RecordedMeeting) throws(Diagnostic) -> MadeExercise {
    let names = Anonymizer(of: meeting.store)
    let bench = try FaultBench(
      before: Self.lines(meeting.before.filter { Lexer.verb(of: $0.sentence) != .accept }, names),
      held: meeting.held.map(\.sentence).filter { !Self.endings.contains(Lexer.verb(of: $0)) }.map(names.statement), day: meeting.day,
      rules: rules)
    let wanted = meeting.faults ?? max(Self.usualFaults, meeting.codes.count)
    let faults = try bench.faults(wanted, of: meeting.codes, atLeast: meeting.faults ?? 1)
    let title = names.text(meeting.title)
    let text = ExerciseWriter(title: title, id: id(of: title), bench: bench, faults: faults).text
    try test(text)
    return MadeExercise(title: title, text: text)
  }

  /// What ends a meeting, after which nothing is stated in it.
  private static let endings: [Keyword?] = [.readBack, .close, .sent]

  /// With the day before a statement whose day does not follow from the ones before.
  private static func lines(_ lines: [RecordedMeeting.Line], _ names: Anonymizer) -> [String] {
    var day: Day?
    return lines.flatMap { line in
      defer { day = line.day }
      let dated = line.day == day || Lexer.verb(of: line.sentence) == .meeting ? [] : ["đề ngày \(Written.day(line.day))"]
      return dated + [names.statement(line.sentence)]
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
