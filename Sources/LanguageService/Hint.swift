import Diagnostics
import Syntax
import TextRoom

extension Completer {
  /// How many names a hint has at most.
  private static let hintLength = 5

  /// A few words on what may come next: the kinds of parts, or how the part being typed may go on; `↵` when the statement may end here.
  ///
  /// Empty inside text and quotes, before other text on the row, and where something before the cursor is wrong.
  public func hint(before: String, after: String) -> String {
    let place = CursorPlace(atEndOf: before)
    guard place.kind == .code, after.allSatisfy({ $0 == " " }) || after.hasPrefix("\n") else { return "" }
    if let cut = place.cuts.first, cut < before.utf8.count {
      let completions = completions(before: before, after: after)
      let typed = TypedPart(String(decoding: before.utf8.dropFirst(completions.start), as: UTF8.self))
      let isSettled = completions.candidates.contains { $0.text.folded == typed.key }
      if !completions.candidates.isEmpty, !isSettled { return shortened(completions.candidates.map(\.text)) }
    }
    return whatFollows(before + " ")
  }

  private func whatFollows(_ text: String) -> String {
    let head = SourceText(typed: text)
    guard let outlook = Parser.outlook(atEndOf: head) else { return "" }
    let words = ordered(outlook).map { $0.spelling(language) }
    guard outlook.statement != nil else { return words.prefix(Completer.hintLength).joined(separator: " · ") }
    let spot = Spot(head: head, outlook: outlook, typed: TypedPart(""), scope: LocalNames(of: Parser.parse(head).script))
    let end = outlook.isComplete ? ["↵"] : []
    let content = outlook.productions.contains(.text) ? PartName.names(of: [.text], in: language) : []
    let parts = end + parts(at: spot, outlook) + words
    return (parts.prefix(Completer.hintLength - content.count) + content).joined(separator: " · ")
  }

  /// What the productions at a place are called; where a name belongs, the names themselves.
  private func parts(at spot: Spot, _ outlook: Outlook) -> [String] {
    if outlook.productions.contains(where: { $0 == .name || $0 == .expression }) {
      let names = names(at: spot).map { $0.text.hasSuffix(" ") ? String($0.text.dropLast()) : $0.text }
      if !names.isEmpty { return [shortened(names)] }
    }
    let productions = outlook.productions.filter { production in
      // The number after `phân công` is given by itself.
      production != .text && !(production == .task && spot.verb == .assign)
    }
    return PartName.names(of: productions, in: language)
  }

  private func shortened(_ texts: [String]) -> String {
    let shown = texts.prefix(Completer.hintLength).joined(separator: " · ")
    return texts.count > Completer.hintLength ? shown + " · …" : shown
  }
}
