import Foundation
import LineEditor

/// Answers with four names after `@`; a row ending in a colon opens a block that an empty row closes.
struct Example: LineEditorDelegate {
  func completions(before: String, after: String) -> CompletionAnswer {
    let names = ["@an", "@bình", "@thảo", "@thắm"].map { CompletionCandidate($0) }
    guard let sign = before.lastIndex(of: "@") else { return CompletionAnswer(start: 0, candidates: []) }
    let typed = before[sign...]
    return CompletionAnswer(
      start: before.utf8.distance(from: before.startIndex, to: sign),
      candidates: names.filter { bare($0.text).hasPrefix(bare(typed)) })
  }

  func continuation(of text: String) -> String? {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard rows[0].hasSuffix(":"), let last = rows.last else { return nil }
    return last.contains { $0 != " " } ? "  " : nil
  }

  func hint(before: String, after: String) -> String {
    before == "giao " ? "đảng viên" : ""
  }

  func searchKey(of text: String) -> String { bare(text) }

  private func bare(_ text: some StringProtocol) -> String {
    text.folding(options: .diacriticInsensitive, locale: nil)
  }
}

let environment = ProcessInfo.processInfo.environment
let history = try environment["EXAMPLE_HISTORY"].map { try HistoryFile(path: $0) }
let editor = makeLineEditor(program: "example", terminal: environment["TERM"], history: history)
reading: while true {
  let answer: String
  switch editor.readLine(prompt: "ví dụ> ", delegate: Example()) {
  case .line(let text):
    let letters = text.unicodeScalars.count
    answer = "[" + text.replacingOccurrences(of: "\n", with: "|") + "] \(letters)"
  case .interrupted: answer = "(interrupted)"
  case .endOfInput:
    print("(end)")
    break reading
  }
  print(answer)
}
