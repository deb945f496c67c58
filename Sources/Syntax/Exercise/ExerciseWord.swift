import Diagnostics
import TextRoom

/// A word that begins a line of an exercise (bài tập); it is a word of the language only there, so no recorded sentence knows it.
public enum ExerciseWord: CaseIterable, Sendable {
  case exercise, version, id, minutes, day, level, needs, teaches
  case scene, data, model, step, task, requirement, when, must, because, next, success, hints, solution, otherSolution, mistake, trips
  case review, replace, end

  /// As it is written in each language.
  public var spelling: Localized {
    switch self {
    case .exercise: Localized(vi: "bài", en: "exercise")
    case .version: Localized(vi: "phiên bản", en: "version")
    case .id: Localized(vi: "mã", en: "id")
    case .minutes: Localized(vi: "phút", en: "minutes")
    case .day: Localized(vi: "ngày", en: "date")
    case .level: Localized(vi: "cấp", en: "level")
    case .needs: Localized(vi: "cần", en: "needs")
    case .teaches: Localized(vi: "dạy", en: "teaches")
    case .scene: Localized(vi: "bối cảnh", en: "scene")
    case .data: Localized(vi: "dữ liệu", en: "data")
    case .model: Localized(vi: "bài mẫu", en: "model")
    case .step: Localized(vi: "bước", en: "step")
    case .task: Localized(vi: "việc cần làm", en: "task")
    case .requirement: Localized(vi: "yêu cầu", en: "requirement")
    case .when: Localized(vi: "khi", en: "when")
    case .must: Localized(vi: "phải", en: "must")
    case .because: Localized(vi: "vì", en: "because")
    case .next: Localized(vi: "tiếp", en: "next")
    case .success: Localized(vi: "lý do đúng", en: "why it is right")
    case .hints: Localized(vi: "gợi ý", en: "hints")
    case .solution: Localized(vi: "lời giải", en: "solution")
    case .otherSolution: Localized(vi: "lời giải khác", en: "other solution")
    case .mistake: Localized(vi: "sai thường gặp", en: "common mistake")
    case .trips: Localized(vi: "trái", en: "trips")
    case .review: Localized(vi: "ôn lại", en: "review")
    case .replace: Localized(vi: "thay", en: "replace")
    case .end: Localized(vi: "hết", en: "end")
    }
  }

  /// Those that open a section, in the order in which sections are written.
  static let sections: [ExerciseWord] = [
    .scene, .data, .model, .task, .requirement, .success, .hints, .solution, .otherSolution, .mistake, .review,
  ]

  /// The word of a list that a line begins with, the longest first, and the rest of the line after it.
  ///
  /// Accents and capitals do not matter, as everywhere in the language.
  static func beginning(_ line: Substring, among words: [ExerciseWord]) -> (word: ExerciseWord, rest: Substring)? {
    let given = line.split(separator: " ")
    let spelled = words.flatMap { word in [word.spelling.vi, word.spelling.en].map { (word: word, parts: $0.split(separator: " ")) } }
    for (word, parts) in spelled.sorted(by: { $0.parts.count > $1.parts.count }) where parts.count <= given.count {
      guard zip(parts, given).allSatisfy({ $0.folded == $1.folded }), let last = given[..<parts.count].last else { continue }
      return (word, line[last.endIndex...].drop { $0 == " " })
    }
    return nil
  }
}

extension ExerciseWord {
  /// Whether a line of an exercise names a word that may vary.
  public static func isVariation(_ line: Substring) -> Bool { beginning(line.drop { $0 == " " }, among: [.replace]) != nil }
}
