import Diagnostics
import Foundation
import Interpreter
import Testing

@testable import Syntax

@Suite("What a refusal offers")
struct RefusalOfferTests {
  @Test("typed as offered it is accepted, once its blanks are filled in", arguments: Language.allCases)
  func isAccepted(language: Language) throws {
    for refusal in try Provocations.all() { refusal.expectOffersToBeAccepted(in: language) }
  }

  @Test("these messages say in words what is wrong and offer nothing to type")
  func withoutOffer() throws {
    let offering = try Set(Provocations.all().filter { !Offer.all(of: $0.diagnostic, in: .vi).isEmpty }.map(\.diagnostic.code))
    let codes = InterpreterCode.allCases.map(\.rawValue) + SyntaxCode.allCases.map(\.rawValue)
    #expect(
      codes.filter { !offering.contains($0) } == [
        "task.unknown", "query.ungrouped-column", "value.wrong-type", "value.division-by-zero", "template.unknown", "template.recursion",
        "ask.no-answer", "include.cycle", "include.failed", "expect.failed", "undo.nothing", "undo.unknown-record", "explain.nothing",
        "finding.unknown", "script.interrupted", "script.limit", "rules.not-a-rule", "export.unfit", "syntax.unterminated-string",
        "syntax.repeated-clause", "syntax.stray-end", "syntax.unclosed-block", "syntax.too-deep",
      ])
  }
}

extension Refusal {
  /// Types everything that is offered.
  func expectOffersToBeAccepted(in language: Language, sourceLocation: SourceLocation = #_sourceLocation) {
    for offer in Offer.all(of: diagnostic, in: language) {
      let problem =
        switch offer {
        case .instead(let texts): refusedInstead(texts)
        case .statements(let statements, let inOrder, let before): refused(statements, inOrder: inOrder, before: before)
        }
      if let problem { Issue.record("\(self) [\(language)]: \(problem)", sourceLocation: sourceLocation) }
    }
  }

  /// The first of some texts that is refused in the place of the message.
  private func refusedInstead(_ texts: [String]) -> String? {
    texts.first { text in
      let texts = text.hasPrefix("\"") ? [text, String(text.dropFirst().dropLast())] : [text]
      return !texts.flatMap(Self.completions).flatMap(replacing).contains { isMended(typing([$0])) }
    }
  }

  /// The first of some statements that is refused, or leaves its blank, or does not help.
  private func refused(_ statements: [String], inOrder: Bool, before: Bool) -> String? {
    let groups = inOrder ? [statements] : statements.map { [$0] }
    for group in groups {
      let typed = group.count > 1 ? [group.map { $0.replacing("…", with: "Nhầm") }] : Self.completions(of: group[0]).map { [$0] }
      guard let accepted = typed.first(where: { isAccepted(typing($0)) }) else {
        return "\(group): \(typed.first.flatMap(typing)?.message.vi ?? "")"
      }
      if group.contains(where: { $0.contains("…") }), typing(group) == nil { return "\(group) is accepted with its blank" }
      if before, group == groups.first, typing(accepted + [text])?.message == diagnostic.message {
        return "\(accepted) does not help"
      }
    }
    return nil
  }

  /// What is offered for a mistake of form knows of no cell: it is well formed.
  private func isAccepted(_ answer: Diagnostic?) -> Bool {
    guard let answer else { return true }
    return diagnostic.isOfForm && !answer.isOfForm
  }

  /// Something else may still be wrong, or the same of another place.
  private func isMended(_ answer: Diagnostic?) -> Bool {
    isAccepted(answer) || answer.map { $0.code != diagnostic.code || $0.span?.start != span?.start } ?? true
  }

  /// A text with each of its blanks filled in by something that may stand there.
  private static func completions(of text: String) -> [String] {
    guard text.contains("…") else { return [text] }
    let values = ["Nội dung", "1", "20:30", "2026", "03/09/2026", "2"]
    let members = ["@an", "@bình", "@cường", "@hà", "@hoa", "@thịnh"]
    let named = text.contains("@…") ? members.map { text.replacing("@…", with: $0) } : [text]
    return named.flatMap { named in
      named.contains("…") ? values.map { named.replacing("\"…\"", with: "\"Tên\"").replacing("…", with: $0) } : [named]
    }
  }
}

extension Diagnostic {
  fileprivate var isOfForm: Bool { code.hasPrefix("syntax.") }
}
