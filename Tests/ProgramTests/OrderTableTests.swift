import Documents
import Domain
import Foundation
import Syntax
import Testing
import Wording

@testable import chibo

/// The tables of `docs/nine-demands.md`, written from what checks, statements and papers say of themselves.
///
/// With `UPDATE_CASES=1` they are written anew and the test still fails, so that the difference is read.
@Suite struct OrderTableTests {
  /// Sentences that nothing answers yet.
  private static let open: [OrderSentence] = [.inspectedFromAbove]

  private static var papers: [any Paper.Type] { PaperWord.allCases.map { $0.paper } }
  private static let sentences = OrderSentence.allCases.filter { $0 != .goodOrder }

  @Test func everySentenceIsAnsweredButTheOpenOnes() {
    let unanswered = Self.sentences.filter { sentence in
      sentence.statements.isEmpty && !Checks.all.contains { $0.about.sentence == sentence }
        && !Self.papers.contains { $0.serves.contains(sentence) }
    }
    #expect(unanswered == Self.open)
  }

  @Test func theSentencesStandByDemand() {
    let demands = OrderSentence.allCases.map(\.demand)
    #expect(demands == demands.sorted() && Set(demands) == Set(Demand.allCases))
    for words in [OrderSentence.allCases.map(\.word.vi), OrderSentence.allCases.map(\.word.en)] { #expect(Set(words).count == words.count) }
    #expect(OrderFault.allCases.allSatisfy { !$0.answers.isEmpty && !$0.word.vi.isEmpty && !$0.word.en.isEmpty })
  }

  @Test func theStatementsBeginWithVerbs() {
    for words in Self.sentences.flatMap(\.statements) { #expect(words.first?.isVerb == true, "\(words)") }
  }

  @Test func theTablesAreThoseOfTheDeclarations() throws {
    let url = URL(filePath: Program.projectFile("docs/nine-demands.md"))
    let text = try String(contentsOf: url, encoding: .utf8)
    var parts = text.components(separatedBy: "\n## ")
    let index = try #require(parts.firstIndex { $0.hasPrefix("Bảng đối chiếu\n") })
    parts[index] = Self.tables(titles: parts.compactMap { $0.first?.isNumber == true ? String($0.prefix { $0 != "\n" }) : nil })
    let found = parts.joined(separator: "\n## ")
    if ProcessInfo.processInfo.environment["UPDATE_CASES"] != nil, found != text {
      try found.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("docs/nine-demands.md was written anew: read the difference")
      return
    }
    #expect(found == text)
  }

  // MARK: Words of the tables

  /// - Parameter titles: the headings of the demands, in their order.
  private static func tables(titles: [String]) -> String {
    let demands = zip(Demand.allCases, titles).flatMap { demand, title in
      sentences.filter { $0.demand == demand }.enumerated().map { index, sentence in
        row([index == 0 ? link(to: title) : "", sentence.word.vi, statements(sentence), checks(sentence), papers(sentence)])
      }
    }
    let faults = OrderFault.allCases.map { fault in
      row([fault.word.vi, fault.answers.map { "\($0.demand.rawValue) (\($0.word.vi))" }.joined(separator: "; ")])
    }
    let lines =
      [
        "Bảng đối chiếu", "", "Hai bảng này được ghi từ lời khai của từng câu, từng mã rà soát, từng văn bản; sửa ở đó.",
        "These tables are written from what statements, checks and papers say of themselves; change those.", "",
        row(["Yêu cầu", "Nội dung", "Câu", "Rà soát", "Văn bản"]), "|---|---|---|---|---|",
      ] + demands + ["", row(["Thiếu sót thường gặp", "Trả lời ở"]), "|---|---|"] + faults
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private static func link(to title: String) -> String {
    let anchor = title.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }.map { $0 == " " ? "-" : String($0) }.joined()
    return "[\(title)](#\(anchor))"
  }

  private static func statements(_ sentence: OrderSentence) -> String {
    listed(sentence.statements.map { words in words.map { $0.spelling(.vi) }.joined(separator: " ") })
  }

  private static func checks(_ sentence: OrderSentence) -> String {
    listed(Checks.all.filter { $0.about.sentence == sentence }.map { $0.about.code.rawValue }, separator: " ")
  }

  private static func papers(_ sentence: OrderSentence) -> String {
    let names = papers.filter { $0.serves.contains(sentence) }.map { $0.name.vi }
    return names.isEmpty ? "–" : names.joined(separator: ", ")
  }

  private static func listed(_ names: [String], separator: String = ", ") -> String {
    names.isEmpty ? "–" : names.map { "`\($0)`" }.joined(separator: separator)
  }
}
