import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

/// What is wrong with the words of an exercise, each with its place in the file.
extension ExerciseTest {
  mutating func testWording() {
    testKindness()
    testTaughtWords()
    testVariationWords()
    testHints()
  }

  private mutating func testKindness() {
    let messages = exercise.requirements.flatMap { [$0.reason, $0.next] } + exercise.hints + [exercise.success]
    let others = [exercise.title, exercise.scene, exercise.task] + exercise.mistakes.map(\.name)
    for (text, isMessage) in messages.map({ ($0, true) }) + others.map({ ($0, false) }) {
      for unkind in UnkindWords.found(in: text, isMessage: isMessage) {
        let place = place { UnkindWords.found(in: $0, isMessage: isMessage).contains(unkind) }
        fault(
          vi: "\(place)lời nên thân thiện: “\(unkind)”; viết điều còn thiếu và cách làm",
          en: "\(place)an unkind word: “\(unkind)”; write what is missing and what to do")
      }
    }
    for text in messages where text.contains("{") || text.isEmpty {
      fault(vi: "lời để trống hoặc chưa điền: “\(text)”", en: "a text is empty or not filled in: “\(text)”")
    }
  }

  private mutating func testTaughtWords() {
    for word in exercise.teaches where !Self.isTeachable(word) {
      let place = place(of: word)
      fault(
        vi: "\(place)“dạy” có “\(word)”, không phải từ của câu hay mã kiểm tra; viết như: dạy phân công, task.vague",
        en: "\(place)“\(word)” is taught, which is no word of statements and no check; write such as: teaches assign, task.vague")
    }
  }

  /// Keywords of the language, or the code of a check.
  private static func isTeachable(_ word: String) -> Bool {
    if Checks.named(word) != nil { return true }
    let tokens = Lexer.tokens(of: SourceText(word)).filter { $0.kind != .endOfFile && $0.kind != .newline }
    return !tokens.isEmpty && tokens.allSatisfy { $0.kind == .keyword }
  }

  private mutating func testVariationWords() {
    let text = exercise.source[Span(0, UInt32(exercise.source.bytes.count))]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !Exercise.isVariation($0) }
    for variation in exercise.variations {
      let place = place(of: "\"\(variation.word)\"")
      if !lines.contains(where: { $0.contains(variation.word) }) {
        fault(
          vi: "\(place)“\(variation.word)” không có trong bài, nên thay cũng như không; ghi một chữ có trong bài",
          en: "\(place)“\(variation.word)” stands nowhere, so nothing is replaced; write a word of the exercise")
      } else if variation.others.contains(variation.word) {
        fault(
          vi: "\(place)thay “\(variation.word)” bằng chính nó; ghi một chữ khác",
          en: "\(place)“\(variation.word)” is replaced by itself; write another word")
      }
    }
  }

  private mutating func testHints() {
    let lines = exercise.solutions.flatMap(\.sentences).map { Printer.print($0.statement, in: .vi) }
    for hint in exercise.hints where lines.contains(where: { Self.isGiven($0, by: hint) }) {
      let place = place(of: hint)
      fault(
        vi: "\(place)gợi ý nêu nguyên câu của lời giải: “\(hint)”; chỉ nêu việc cần làm, hoặc quy định",
        en: "\(place)a hint gives the solution away: “\(hint)”; tell what is to be done, or the rule")
    }
  }

  /// Kinds of what requirements look at.
  private static let graded: Set<TokenKind> = [
    .handle, .task, .integer, .money, .fraction, .percent, .date, .month, .quarter, .time, .term, .documentNumber, .string,
  ]

  /// The line stands in the hint, or all that is looked at in it does: its verb and every name, day and number, of which there are two or more.
  private static func isGiven(_ line: String, by hint: String) -> Bool {
    let hint = hint.folded
    if hint.contains(line.folded) { return true }
    let source = SourceText(line)
    let tokens = Lexer.tokens(of: source)
    let parts = tokens.filter { Self.graded.contains($0.kind) }.map { source[$0.span].folded }
    guard parts.count > 1, let verb = tokens.first, verb.kind == .keyword else { return false }
    return ([source[verb.span].folded] + parts).allSatisfy { hint.contains($0.filter { $0 != "\"" }) }
  }

  /// `thu.bai:12: `, where a text first stands; empty where it stands on no line of its own.
  private func place(of text: String) -> String {
    let key = text.lowercased()
    return place { $0.lowercased().contains(key) }
  }

  /// The same of the first line that is one of those meant.
  private func place(_ isMeant: (String) -> Bool) -> String {
    let lines = exercise.source[Span(0, UInt32(exercise.source.bytes.count))].split(separator: "\n", omittingEmptySubsequences: false)
    return lines.firstIndex { isMeant(String($0)) }.map { "\(exercise.source.name):\($0 + 1): " } ?? ""
  }
}
