import Diagnostics
import Domain
import Interpreter
import Journal
import Session
import Shipped
import Syntax
import Testing
import Wording

/// A store in memory with the shipped rules and templates, as the program opens one.
final class Store {
  let journal = MemoryJournal()
  let host: TableHost
  let session: Session

  /// - Parameters:
  ///   - records: sentences that are on record already, each with its day.
  ///   - today: the day the clock shows.
  init(answers: String = "", today: Day, continuing other: Store? = nil) throws {
    host = TableHost(answers: answers)
    if let other {
      for record in try other.journal.records(of: 0) {
        try journal.append([Draft(cell: 0, effective: record.effective, sentence: record.sentence)], writtenAt: 0, author: "")
      }
    }
    session = try Session(
      journal: journal, rules: try RuleBook(reading: Shipped.rules.map { SourceText(name: $0.name, bytes: $0.bytes) }), host: host,
      author: "", day: { today }, now: { 0 })
    for file in Shipped.agendas {
      let source = SourceText(name: file.name, bytes: file.bytes)
      session.interpreter.learn(Parser.parse(source).script, from: source, origin: .shipped)
    }
  }

  var cell: Cell { get throws { try #require(session.interpreter.state.cell) } }

  var recordCount: Int { get throws { try journal.records(of: 0).count } }

  /// Runs a script as one transaction.
  @discardableResult
  func run(_ source: SourceText) throws -> Int {
    let parsed = Parser.parse(source)
    if let problem = parsed.diagnostics.first { throw Failure(problem, in: source) }
    return try session.run(parsed.script, from: source)
  }

  func run(_ script: String) throws { try run(SourceText(name: "thử", script)) }

  /// Enters a line at the prompt: what it records is kept at once.
  ///
  /// - Parameter prompt: Ctrl-C is pressed at the question that begins so.
  /// - Returns: the code of the message that stopped it; nil when it ran.
  func enter(_ line: String, breakingOffAt prompt: String? = nil) throws -> String? {
    let source = SourceText(line)
    let parsed = Parser.parse(source)
    if let problem = parsed.diagnostics.first { throw Failure(problem, in: source) }
    host.begin(breakingOffAt: prompt)
    do throws(Failure) {
      try session.enter(parsed.script, from: source)
      return nil
    } catch {
      return error.diagnostic.code
    }
  }

  /// The journal as a script with keywords of a language.
  func log(_ language: Language = .vi) throws -> String {
    var printer = JournalScript(language: language)
    return try journal.records(of: 0).flatMap { printer.lines(of: $0) }.map { $0 + "\n" }.joined()
  }

  /// The sentences after the first `count`.
  func sentences(after count: Int = 0) throws -> [String] { try journal.records(of: 0).dropFirst(count).map(\.sentence) }

  /// Codes of the findings with what they are about.
  func findings() throws -> [String] {
    let cell = try cell
    return cell.findings(on: session.interpreter.today).map { "\($0.code.rawValue) \(Store.name(of: $0.subject, in: cell))" }
  }

  private static func name(of subject: FindingSubject, in cell: Cell) -> String {
    switch subject {
    case .cell: ""
    case .member(let id): "@\(cell.member(id)?.handle ?? "")"
    case .task(let id): "#\(id.number)"
    case .meeting(let id): (cell.meeting(id)?.facts.day).map(Written.day) ?? ""
    case .document(let number): Written.document(number)
    case .followUp(let id): "\(id.kind) \(id.number)"
    case .group(let name), .candidate(let name): name
    case .year(let year): String(year)
    }
  }
}

func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day { try #require(Day(year: year, month: month, day: day)) }
