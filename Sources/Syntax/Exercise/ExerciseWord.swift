import Diagnostics
import TextRoom

/// A word that begins a line of an exercise (bài tập); it is a word of the language only there, so no recorded sentence knows it.
///
/// Each place of an exercise has words of its own; the type says which.
protocol ExerciseWord: CaseIterable, Sendable {
  /// As it is written in each language.
  var spelling: Localized { get }
}

extension ExerciseWord {
  /// The word of this place that a line begins with, the longest first, and the rest of the line after it.
  ///
  /// Accents and capitals do not matter, as everywhere in the language.
  static func beginning(_ line: Substring) -> (word: Self, rest: Substring)? {
    let given = line.split(separator: " ")
    let spelled = allCases.flatMap { word in [word.spelling.vi, word.spelling.en].map { (word: word, parts: $0.split(separator: " ")) } }
    for (word, parts) in spelled.sorted(by: { $0.parts.count > $1.parts.count }) where parts.count <= given.count {
      guard zip(parts, given).allSatisfy({ $0.folded == $1.folded }), let last = given[..<parts.count].last else { continue }
      return (word, line[last.endIndex...].drop { $0 == " " })
    }
    return nil
  }

  /// What follows this one word at the beginning of a line; nil when the line begins otherwise.
  func after(in line: Substring) -> Substring? where Self: Equatable {
    Self.beginning(line).flatMap { $0.word == self ? $0.rest : nil }
  }

  /// The words of this place, for a message.
  static var listed: Localized {
    let words = allCases.map(\.spelling)
    return Localized(vi: words.map(\.vi).joined(separator: ", "), en: words.map(\.en).joined(separator: ", "))
  }
}

/// The words around and between the sections.
enum ExerciseMark: ExerciseWord {
  case exercise, end

  var spelling: Localized {
    switch self {
    case .exercise: Localized(vi: "bài", en: "exercise")
    case .end: Localized(vi: "hết", en: "end")
    }
  }
}

/// The words that stand within a line of an exercise, or begin one within a section.
enum ExerciseJoint: ExerciseWord {
  case version, step, trips, replace, mayBeUndone

  var spelling: Localized {
    switch self {
    case .version: Localized(vi: "phiên bản", en: "version")
    case .step: Localized(vi: "bước", en: "step")
    case .trips: Localized(vi: "trái", en: "trips")
    case .replace: Localized(vi: "thay", en: "replace")
    case .mayBeUndone: Localized(vi: "được hoàn tác", en: "may be undone")
    }
  }
}

/// The facts below the title, in the order in which they are written.
enum ExerciseFact: ExerciseWord {
  case id, minutes, day, level, needs, teaches

  var spelling: Localized {
    switch self {
    case .id: Localized(vi: "mã", en: "id")
    case .minutes: Localized(vi: "phút", en: "minutes")
    case .day: Localized(vi: "ngày", en: "date")
    case .level: Localized(vi: "cấp", en: "level")
    case .needs: Localized(vi: "cần", en: "needs")
    case .teaches: Localized(vi: "dạy", en: "teaches")
    }
  }
}

/// What opens a section, in the order in which sections are written.
enum ExerciseSection: ExerciseWord {
  case scene, data, model, task, requirement, success, hints, solution, otherSolution, mistake, review

  var spelling: Localized {
    switch self {
    case .scene: Localized(vi: "bối cảnh", en: "scene")
    case .data: Localized(vi: "dữ liệu", en: "data")
    case .model: Localized(vi: "bài mẫu", en: "model")
    case .task: Localized(vi: "việc cần làm", en: "task")
    case .requirement: Localized(vi: "yêu cầu", en: "requirement")
    case .success: Localized(vi: "lý do đúng", en: "why it is right")
    case .hints: Localized(vi: "gợi ý", en: "hints")
    case .solution: Localized(vi: "lời giải", en: "solution")
    case .otherSolution: Localized(vi: "lời giải khác", en: "other solution")
    case .mistake: Localized(vi: "sai thường gặp", en: "common mistake")
    case .review: Localized(vi: "ôn lại", en: "review")
    }
  }

  /// Whether an exercise may have several.
  var repeats: Bool {
    switch self {
    case .requirement, .otherSolution, .mistake: true
    case .scene, .data, .model, .task, .success, .hints, .solution, .review: false
    }
  }

  /// Whether what follows the word on its line may stand there: a name where it has one, and the clause of the data.
  func takes(_ rest: Substring) -> Bool {
    if self == .data, ExerciseJoint.mayBeUndone.after(in: rest)?.isEmpty == true { return true }
    return rest.isEmpty != isNamed
  }

  /// Whether a name in quotes follows on the line.
  var isNamed: Bool {
    switch self {
    case .requirement, .mistake: true
    case .scene, .data, .model, .task, .success, .hints, .solution, .otherSolution, .review: false
    }
  }
}

/// The clauses of a requirement, in the order in which they are written.
enum ExerciseClause: ExerciseWord {
  case when, must, because, next

  var spelling: Localized {
    switch self {
    case .when: Localized(vi: "khi", en: "when")
    case .must: Localized(vi: "phải", en: "must")
    case .because: Localized(vi: "vì", en: "because")
    case .next: Localized(vi: "tiếp", en: "next")
    }
  }
}
