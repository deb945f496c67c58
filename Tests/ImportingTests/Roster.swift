import Diagnostics
import Domain
import Interpreter
import Journal
import Session
import Syntax
import Testing

@testable import Importing

/// A cell in memory into which lists are read.
final class Roster {
  static let today = Day(year: 2026, month: 12, day: 1) ?? Day(number: 0)
  static let terms = ListTerms(today: today, ageMinimum: 18, probationMonths: 12)

  private let session: Session
  private let host = SilentHost()

  init(_ script: String = "chi bộ \"Chi bộ thôn Đông\"") throws {
    session = try Session(
      journal: MemoryJournal(), rules: RuleBook(), host: host, author: "", day: { Roster.today }, now: { 0 })
    try run(script)
  }

  var cell: Cell { get throws { try #require(session.interpreter.state.cell) } }

  func run(_ script: String) throws {
    let source = SourceText(name: "thử", script)
    let parsed = Parser.parse(source)
    if let problem = parsed.diagnostics.first { throw Failure(problem, in: source) }
    try session.run(parsed.script, from: source)
  }

  func read(_ bytes: [UInt8]) throws -> RosterImport {
    RosterImport(try MemberList(bytes, name: "thử", terms: Self.terms), into: try cell, terms: Self.terms)
  }

  func read(_ text: String) throws -> RosterImport { try read(Array(text.utf8)) }
}

private final class SilentHost: Host {
  let isInterrupted = false
  func answer(_ question: Question, problem: Diagnostic?) -> String? { nil }
  func load(_ path: String, includedFrom source: SourceText) throws(Diagnostic) -> SourceText {
    throw Diagnostic(InterpreterCode.includeFailed, at: nil, Localized(vi: path, en: path))
  }
  func show(_ answer: Answer) {}
  func recorded(_ accepted: Accepted) {}
  func request(_ request: Request) {}
}

extension RosterImport {
  var statements: [String] { entries.map { Printer.print(.roster(.member($0.statement)), in: .vi) } }
  /// Codes of what is told but of columns that are left out.
  var codes: [String] { remarks.map(\.code).filter { $0 != ImportCode.columnsLeftOut.rawValue } }
  func told(_ code: ImportCode) -> [String] { remarks.filter { $0.code == code.rawValue }.map(\.message.vi) }
}
