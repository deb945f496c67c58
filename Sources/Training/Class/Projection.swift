import Diagnostics
import Syntax
import TextRoom

/// An exercise for the wall of a class: screens of few and short rows, one step each; the solution stands apart for the trainer.
public struct Projection: Sendable {
  /// What is seen at once, row by row.
  public struct Screen: Sendable, Equatable {
    public let rows: [String]
  }

  /// Rows of a screen, one of which is left for the keys; letters of a row.
  public static let rows = 12
  public static let columns = 60

  /// Scene, task and the steps of the model.
  public let steps: [Screen]
  public let solution: [Screen]

  /// - Parameter language: in which statements and headings are shown; the author's words stay as they are.
  public init(_ exercise: Exercise, in language: Language) {
    func heading(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }
    func screens(_ heading: String, _ lines: [String]) -> [Screen] { Self.screens(of: exercise.title, heading, lines) }
    func printed(_ script: Exercise.Script) -> [String] {
      script.sentences.flatMap { Printer.print($0.statement, in: language).split(separator: "\n").map(String.init) }
    }
    var steps = screens(heading("Bối cảnh", "The scene"), exercise.scene.paragraphs)
    for step in exercise.model { steps += screens(heading("Bài mẫu: \(step.label)", "The model: \(step.label)"), printed(step.script)) }
    steps += screens(heading("Việc cần làm", "What to do"), exercise.task.paragraphs)
    self.steps = steps
    solution = exercise.solutions.first.map { screens(heading("Lời giải", "The solution"), printed($0)) } ?? []
  }

  /// As many screens as the lines take, each under the title and the heading of the step.
  private static func screens(of title: String, _ heading: String, _ lines: [String]) -> [Screen] {
    let head = (TextLayout.wrap("BÀI TẬP: \(title)", to: columns).prefix(3) + TextLayout.wrap(heading, to: columns).prefix(2)).map(\.self)
    // What stands in a block is set in by two, however deep, so that a row that goes on is never wider than the others.
    let wrapped = lines.flatMap { line in
      TextLayout.hanging((line.hasPrefix(" ") ? "  " : "") + line.withoutOuterSpace, to: columns, by: 2)
    }
    let room = rows - 1 - head.count - 1
    return stride(from: 0, to: max(wrapped.count, 1), by: room).map { first in
      Screen(rows: head + [""] + wrapped[min(first, wrapped.count)..<min(first + room, wrapped.count)])
    }
  }
}
