import Diagnostics
import Syntax
import Wording

/// What a script, or a line at the prompt, may use at most, so that it comes to an end whatever is in it.
public enum Limits {
  /// Templates, included files, conditions and loops within each other, along the whole chain.
  public static let depth = 300
  /// Statements run within them.
  public static let steps = 200_000
  /// What the inclusion of a file counts for, since the file has to be read.
  static let stepsOfInclusion = 100
  /// Bytes of a text that is put together.
  public static let textBytes = 100_000
  /// Bytes of all texts that are put together, and of all values that are held at one time.
  public static let memory = 50_000_000
}

/// Keeping within the limits, and listening for Ctrl-C.
extension Interpreter {
  /// A script, or a line at the prompt, begins: what was used before it does not count.
  public func beginWork() { (steps, textBytes) = (0, 0) }

  /// Runs a statement that holds or calls others.
  func runNested(_ control: ControlSentence, at span: Span) throws(Failure) {
    guard depth < Limits.depth else {
      throw failure(
        Limits.exceeded(
          vi: "lồng nhau quá \(Limits.depth) tầng mẫu, tệp gộp, “nếu”, “với mỗi”",
          en: "templates, included files, “if” and “for each” are nested more than \(Limits.depth) deep"
        ).located(at: span))
    }
    depth += 1
    defer { depth -= 1 }
    switch control {
    case .use(let form): try use(form, at: span)
    case .include(let form):
      steps += Limits.stepsOfInclusion
      try include(form)
    case .if(let form): try branch(form)
    case .forEach(let form): try loop(form)
    case .template, .let, .ask, .expect, .saveTemplate, .saveExercise, .dated: break
    }
  }

  /// Counts a statement that stands within others.
  func countStep(_ sentence: Sentence) throws(Failure) {
    guard depth > 0 else { return }
    steps += 1
    guard steps > Limits.steps else { return }
    let steps = Written.money(Limits.steps)
    throw failure(
      Limits.exceeded(
        vi: "quá \(steps) câu chạy trong mẫu, tệp gộp và vòng lặp",
        en: "more than \(steps) statements run within templates, included files and loops"
      ).located(at: sentence.span))
  }

  /// Looks now and then whether the person wants to stop; a query may take longer than any statement.
  func listen() throws(Diagnostic) {
    evaluations &+= 1
    if evaluations % 64 == 0 { try requireGoingOn() }
  }

  func requireGoingOn() throws(Diagnostic) {
    if host.isInterruptedNow { throw Interpreter.interruption }
  }

  /// - Throws: when a text that is put together becomes too long.
  func requireFitting(_ bytes: Int) throws(Diagnostic) {
    guard bytes > Limits.textBytes else { return }
    let limit = Written.money(Limits.textBytes)
    throw Limits.exceeded(vi: "giá trị chữ dài quá \(limit) byte", en: "a text value is longer than \(limit) bytes")
  }

  /// Counts a text that was put together, which may be on its way to the record.
  func count(_ text: String) throws(Diagnostic) {
    textBytes += text.utf8.count
    try requireRoom(for: textBytes)
  }

  /// - Throws: when the variables hold too much.
  func requireRoom() throws(Diagnostic) { try requireRoom(for: scopes.reduce(0) { $0 + $1.weight }) }

  private func requireRoom(for bytes: Int) throws(Diagnostic) {
    guard bytes > Limits.memory else { return }
    let limit = Written.money(Limits.memory)
    throw Limits.exceeded(vi: "các giá trị chiếm quá \(limit) byte bộ nhớ", en: "the values take more than \(limit) bytes of memory")
  }
}

extension Limits {
  fileprivate static func exceeded(vi: String, en: String) -> Diagnostic {
    Diagnostic(InterpreterCode.limit, at: nil, Localized(vi: vi, en: en))
  }
}

extension Value {
  /// Bytes it takes, about.
  var weight: Int {
    switch self {
    case .text(let text): 40 + text.utf8.count
    case .list(let values), .row(_, let values): values.reduce(40) { $0 + $1.weight }
    case .group(let group): group.values.reduce(40) { $0 + $1.weight }
    case .months(let months, let toCome): 40 + 8 * (months.count + toCome.count)
    case .nothing, .boolean, .number, .percent, .money, .share, .mean, .date, .year, .month, .quarter, .time, .term, .document, .word,
      .member,
      .task, .meeting, .record:
      40
    }
  }
}

extension ControlSentence {
  /// Whether it runs other statements where it stands.
  public var runsOthers: Bool {
    switch self {
    case .use, .include, .if, .forEach: true
    case .template, .let, .ask, .expect, .saveTemplate, .saveExercise, .dated: false
    }
  }
}
