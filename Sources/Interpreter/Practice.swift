import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

/// What an exercise asks of the record: conditions of the language with three functions more.
///
/// `mới(nhiệm vụ)` are the values of a list that were not there before the learner began, `trước(…)` is a value as it was then, and
/// `phát hiện("task.vague", @mai)` is how many findings of a code are open, of all or about somebody.
extension Interpreter {
  /// Whether a condition holds now.
  ///
  /// - Parameter start: the state before the learner began.
  /// - Throws: what is wrong with the condition.
  public func holds(_ condition: Expression, since start: State) throws(Diagnostic) -> Bool {
    stateBefore = start
    defer { stateBefore = nil }
    return try truth(of: condition)
  }

  /// - Returns: nil for another function, or where nobody practises.
  func practised(_ name: Name, _ arguments: [Expression], about subject: Subject?) throws(Diagnostic) -> Value? {
    guard stateBefore != nil else { return nil }
    switch (name.text.folded, arguments.count) {
    case ("moi", 1), ("new", 1):
      let before = try asBefore { () throws(Diagnostic) in try list(arguments[0], about: subject).elements }
      return .list(try list(arguments[0], about: subject).elements.filter { !before.contains($0) })
    case ("truoc", 1), ("before", 1): return try asBefore { () throws(Diagnostic) in try evaluate(arguments[0], about: subject) }
    case ("phat hien", 1...2), ("findings", 1...2): return .number(try openFindings(arguments, about: subject))
    default: return nil
    }
  }

  private func asBefore<Found>(_ body: () throws(Diagnostic) -> Found) throws(Diagnostic) -> Found {
    guard let before = stateBefore else { return try body() }
    return try asIn(before, body)
  }

  /// What is found in another state.
  func asIn<Found, Failure>(_ other: State, _ body: () throws(Failure) -> Found) throws(Failure) -> Found {
    let now = state
    state = other
    defer { state = now }
    return try body()
  }

  private func openFindings(_ arguments: [Expression], about subject: Subject?) throws(Diagnostic) -> Int {
    let code = text(of: try evaluate(arguments[0], about: subject))
    guard let check = Checks.named(code) else {
      throw Diagnostic(
        InterpreterCode.unknownName, at: span(of: arguments[0]),
        Localized(vi: "không có phát hiện “\(code)”", en: "there is no finding “\(code)”"),
        replacement: nearest(to: code, among: Checks.all.map { $0.about.code.rawValue }))
    }
    guard let cell = state.cell else { return 0 }
    let found = cell.findings(of: [check.about.code], on: today).filter { cell.acceptances[$0.mark] == nil }
    guard arguments.count == 2 else { return found.count }
    let whom = try evaluate(arguments[1], about: subject)
    return found.count { cell.isAbout(whom, $0.subject) }
  }
}

extension Cell {
  fileprivate func isAbout(_ value: Value, _ subject: FindingSubject) -> Bool {
    switch (value, subject) {
    case (.member(let id), _): members(concernedBy: subject).contains(id)
    case (.task(let id), .task(let other)): id == other
    case (.meeting(let id), .meeting(let other)): id == other
    case (.text(let name), .group(let other)), (.text(let name), .candidate(let other)): name == other
    case (.document(let number, _), .document(let other)): number == other
    case (.number(let year), .year(let other)), (.year(let year), .year(let other)): year == other
    default: false
    }
  }
}
