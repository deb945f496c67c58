import TextRoom

/// A line that speaks to whoever leads a learner, and states nothing.
enum PracticeWord: CaseIterable {
  case missing, hint, task, model, done, again, solution, quit

  /// - Returns: nil for a statement of the language.
  init?(_ line: String) {
    let key = line.split { $0.isWhitespace }.joined(separator: " ").folded
    guard let word = Self.allCases.first(where: { $0.spellings.contains { $0.folded == key } }) else { return nil }
    self = word
  }

  private var spellings: [String] {
    switch self {
    case .missing: ["còn thiếu gì", "thiếu gì", "what is missing"]
    case .hint: ["gợi ý", "hint"]
    case .task: ["đề bài", "task"]
    case .model: ["bài mẫu", "xem bài mẫu", "model", "show model"]
    case .done: ["xong", "done"]
    case .again: ["bắt đầu lại", "start over"]
    case .solution: ["xem lời giải", "lời giải", "show solution", "solution"]
    case .quit: ["thoát", "quit"]
    }
  }
}
