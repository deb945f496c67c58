import Diagnostics
import Domain
import Syntax
import TextRoom

/// Wrong changes of a solution, by which the author's test sees whether the requirements notice what they are for.
///
/// A line is left out, or has another member, day, month or number. A day, month or number is changed only where the scene or the task names it
/// in figures: one that the learner was not told is the learner's to choose, and numbers of records, items and tasks follow from the record.
/// What is said freely, names and hours are left alone. Where all requirements ask only what the checks find, any figure that mends the record is
/// right, and none is changed.
struct WrongChanges {
  /// The statements of a solution, one of them changed or missing.
  struct Change {
    let lines: [String]
    /// What was done, for the author.
    let name: String
  }

  let all: [Change]

  /// - Parameter lines: the statements of the solution, a line each.
  init(of lines: [String], in exercise: Exercise) {
    let told = exercise.looksAtRecord ? ToldFigures(exercise.scene + "\n" + exercise.task) : ToldFigures("")
    let handles = exercise.data.sentences.flatMap { sentence -> [String] in
      guard case .roster(.member(let form)) = sentence.statement, let handle = form.handle.literal?.name else { return [] }
      return ["@" + handle]
    }
    all = lines.indices.flatMap { index in
      var without = lines
      without.remove(at: index)
      let line = lines[index]
      let others = Self.withOtherMember(line, of: handles) + Self.withOtherFigure(line, told)
      return [Change(lines: without, name: "bỏ: \(line)")]
        + others.map { other in
          var changed = lines
          changed[index] = other
          return Change(lines: changed, name: other)
        }
    }
  }

  /// The line with one of its handles turned into another of the cell.
  private static func withOtherMember(_ line: String, of handles: [String]) -> [String] {
    guard let used = handles.first(where: { line.contains("\($0) ") || line.contains("\($0):") || line.hasSuffix($0) }),
      let other = handles.first(where: { $0 != used && !line.contains($0) })
    else { return [] }
    return [line.replacing(used, with: other)]
  }

  /// Words before the number of what they are about.
  private static let numbering: Set<Keyword> = [.item, .point, .target, .shortcoming, .undo, .redo, .correct]

  /// The line with each figure that was told turned into others, one at a time.
  private static func withOtherFigure(_ line: String, _ told: ToldFigures) -> [String] {
    let source = SourceText(line)
    let tokens = Lexer.tokens(of: source)
    return zip(tokens, [nil] + tokens.map(\.verb)).flatMap { token, before -> [String] in
      if let before, Self.numbering.contains(before) { return [] }
      guard let figure = Figure(source[token.span], token.kind), told.contains(figure) else { return [] }
      let before = source[Span(0, token.span.start)]
      let after = source[Span(token.span.end, UInt32(source.bytes.count))]
      return figure.others.map { before + $0 + after }
    }
  }
}

extension Exercise {
  /// Whether a requirement counts what is on record itself, and not only what the checks find in it.
  fileprivate var looksAtRecord: Bool {
    requirements.contains { requirement in
      Lexer.tokens(of: SourceText(Printer.print(requirement.condition, in: .vi))).contains { $0.verb == .count }
    }
  }
}
