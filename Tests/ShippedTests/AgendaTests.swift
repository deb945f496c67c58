import Diagnostics
import Foundation
import Shipped
import Syntax
import Testing

/// The templates, as the cases of `Tests/Cases/agendas` use them.
@Suite struct AgendaTests {
  /// With `UPDATE_CASES=1` a file is written anew and the test still fails, so that the difference is read.
  @Test(arguments: try AgendaCase.files())
  func templatesRecordWhatTheCasesSay(file: String) throws {
    let text = try AgendaCase.text(of: file)
    let found = try AgendaCase.cases(in: text).map { try $0.rendered() }.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["UPDATE_CASES"] != nil, found != text {
      try found.write(to: AgendaCase.folder.appending(path: file), atomically: true, encoding: .utf8)
      Issue.record("\(file) was written anew: read the difference")
      return
    }
    let lines = zip(found.split(separator: "\n"), text.split(separator: "\n"))
    let first = lines.first { $0 != $1 }.map { "found: \($0)\nexpected: \($1)" }
    #expect(found == text, "\(file)\n\(first ?? "")")
  }

  @Test func everyTemplateHasACase() throws {
    let typed = try AgendaCase.files().flatMap { AgendaCase.cases(in: try AgendaCase.text(of: $0)) }.map(\.typed).joined(separator: "\n")
    for file in Shipped.agendas {
      for case .control(.template(let template)) in Parser.parse(SourceText(name: file.name, bytes: file.bytes)).script.map(\.statement) {
        let name = try #require(template.name.literal?.text.literal)
        #expect(typed.contains("dùng \"\(name)\""), "\(name)")
      }
    }
  }

  /// Somebody must answer, or nothing is kept; only what asks nothing may run by itself.
  @Test func nobodyToAskMeansNothingKept() throws {
    for file in try AgendaCase.files() {
      for part in try AgendaCase.text(of: file).components(separatedBy: "--- ").dropFirst() {
        let title = part.prefix { $0 != "\n" }
        guard let result = part.components(separatedBy: "=== không ai trả lời\n").dropFirst().first else {
          #expect(title.hasSuffix("không ghi gì"), "\(title)")
          continue
        }
        #expect(["ask.no-answer: ", "template.argument: ", "meeting.none: "].contains(where: result.hasPrefix), "\(title)")
      }
    }
  }
}
