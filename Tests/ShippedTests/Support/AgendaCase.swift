import Diagnostics
import Foundation
import Interpreter
import Syntax
import Testing

/// One use of a template over a small cell: what is typed, what is answered, and what is then on record.
struct AgendaCase {
  var title: String
  /// Statements before, added to the small cell; a cell of their own when they begin with `đề ngày`.
  var context = ""
  var typed = ""
  var answers = ""

  /// The sections of a case, in their order.
  private enum Section: String, CaseIterable {
    case context = "bối cảnh"
    case typed = "gõ"
    case answers = "trả lời"
    case recorded = "ghi"
    case unanswered = "không ai trả lời"
  }

  /// The case with what the templates give now.
  func rendered() throws -> String {
    var sections: [(Section, String)] = [(.context, context), (.typed, typed), (.answers, answers)]
    sections.append((.recorded, try recorded(answers: answers)))
    sections.append((.unanswered, try recorded(answers: "")))
    let shown = sections.filter { !$0.1.isEmpty }.map { "=== \($0.0.rawValue)\n\($0.1)\n" }
    return "--- \(title)\n" + shown.joined()
  }

  /// The sentences the typed ones add, or the code of the message that stopped them.
  private func recorded(answers: String) throws -> String {
    let today = try day(2026, 9, 3)
    let prepared = try Store(today: today)
    if !context.hasPrefix("đề ngày") { try prepared.run(try AgendaCase.smallCell()) }
    if !context.isEmpty { try prepared.run(context + "\nđề ngày hôm nay") }
    let before = try prepared.recordCount
    let store = try Store(answers: answers, today: today, continuing: prepared)
    do {
      try store.run(typed)
    } catch let failure as Failure {
      #expect(try store.recordCount == before, "\(title): something of a script that stopped was kept")
      return "\(failure.diagnostic.code): \(failure.diagnostic.message.vi)"
    }
    // What is on record must read back.
    _ = try Store(today: today, continuing: store).cell
    return try store.sentences(after: before).joined(separator: "\n")
  }

  // MARK: Files

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Cases/agendas").standardizedFileURL

  static func smallCell() throws -> String {
    try String(contentsOf: folder.appending(path: "chi-bo.chibo"), encoding: .utf8)
  }

  /// Names of the case files, one for each file of templates.
  static func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".case") }.sorted()
  }

  static func text(of file: String) throws -> String { try String(contentsOf: folder.appending(path: file), encoding: .utf8) }

  static func cases(in text: String) -> [AgendaCase] {
    var cases: [AgendaCase] = []
    var section: Section?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("--- ") {
        cases.append(AgendaCase(title: String(line.dropFirst(4))))
        section = nil
      } else if line.hasPrefix("=== ") {
        section = Section(rawValue: String(line.dropFirst(4)))
      } else if !line.isEmpty, let last = cases.indices.last {
        switch section {
        case .context: cases[last].context.addLine(line)
        case .typed: cases[last].typed.addLine(line)
        case .answers: cases[last].answers.addLine(line)
        case .recorded, .unanswered, nil: break
        }
      }
    }
    return cases
  }
}

extension String {
  fileprivate mutating func addLine(_ line: String) { self += isEmpty ? line : "\n" + line }
}
