import Diagnostics
import Domain
import Interpreter
import LanguageService
import LineEditor
import Syntax
import TextRoom

/// Tells the editor what the language service knows about the statement being typed.
struct ShellDelegate: LineEditorDelegate {
  let completer: Completer

  init(_ interpreter: Interpreter, language: Language) {
    completer = Completer(
      state: interpreter.state, today: interpreter.today, language: language, templates: interpreter.declaredTemplates,
      variables: interpreter.variableNames)
  }

  func completions(before: String, after: String) -> CompletionAnswer {
    let found = completer.completions(before: before, after: after)
    return CompletionAnswer(start: found.start, candidates: found.candidates.map { CompletionCandidate($0.text, note: $0.note) })
  }

  func continuation(of text: String) -> String? { completer.continuation(of: text) }
  func hint(before: String, after: String) -> String { completer.hint(before: before, after: after) }
  func searchKey(of text: String) -> String { text.folded }

  func searchPrompt(for query: String, isVain: Bool) -> String {
    let said =
      isVain
      ? Localized(vi: "không thấy “\(query)”: ", en: "nothing with “\(query)”: ")
      : Localized(vi: "tìm “\(query)”: ", en: "search “\(query)”: ")
    return said[completer.language]
  }
}

/// Helps with the answer to a question: members by handle or name.
struct AnswerDelegate: LineEditorDelegate {
  let interpreter: Interpreter?

  func completions(before: String, after: String) -> CompletionAnswer {
    let start = before.lastIndex { $0 == "," || $0 == " " }.map(before.index(after:)) ?? before.startIndex
    let typed = before[start...].drop { $0 == "@" }.folded
    let roster = interpreter.map { $0.state.cell?.roster(on: $0.today) ?? [] } ?? []
    let fitting = roster.filter { member in
      member.handle.folded.hasPrefix(typed) || member.name.folded.split(separator: " ").contains { $0.hasPrefix(typed) }
    }
    let candidates = typed.isEmpty ? [] : fitting.map { CompletionCandidate("@" + $0.handle, note: $0.name) }
    return CompletionAnswer(start: before.utf8.distance(from: before.startIndex, to: start), candidates: candidates)
  }

  func continuation(of text: String) -> String? { nil }
}
