import Diagnostics
import Domain
import Syntax
import TextRoom

/// Wrong changes of a solution, by which the author's test sees whether the requirements notice what they are for.
///
/// A line is left out, or has another member, day, month, number, word of a choice (a level, an outcome, an office) or text in quotes, or two
/// lines of a kind have each other's members. These are changed only
/// where the scene or the task names them: what the learner was not told is the learner's to choose, and numbers of records, items and tasks
/// follow from the record.
/// What is said freely and hours are left alone. Where all requirements ask only what the checks find, any figure that mends the record is
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
    let told = exercise.looksAtRecord ? Told(exercise.scene + "\n" + exercise.task) : Told("")
    let handles = exercise.data.sentences.flatMap { sentence -> [String] in
      guard case .roster(.member(let form)) = sentence.statement, let handle = form.handle.literal?.name else { return [] }
      return ["@" + handle]
    }
    all =
      lines.indices.flatMap { index in
        var without = lines
        without.remove(at: index)
        let line = lines[index]
        let others =
          Self.withOtherMember(line, of: handles) + Self.withOtherFigure(line, told) + Self.withOtherWord(line, told)
          + (exercise.looksAtRecord ? Self.withOtherText(line, toldIn: exercise.scene + "\n" + exercise.task) : [])
        return [Change(lines: without, name: "bỏ: \(line)")]
          + others.map { other in
            var changed = lines
            changed[index] = other
            return Change(lines: changed, name: other)
          }
      } + (exercise.looksAtRecord ? Self.withMembersExchanged(lines, of: handles) : [])
  }

  /// The line with each of its texts in quotes that was told turned into another.
  private static func withOtherText(_ line: String, toldIn scene: String) -> [String] {
    let (source, told) = (SourceText(line), scene.folded)
    let tokens = Lexer.tokens(of: source)
    return zip(tokens, [nil] + tokens).compactMap { token, before in
      guard token.kind == .string, case let text = source[token.span].trimmingPrefix("\"").folded.filter({ $0 != "\"" }), !text.isEmpty,
        told.contains(text)
      else { return nil }
      // A product is the learner's to word, unless the scene quotes it.
      if before?.spells(.product) == true, !told.contains("“\(text)”") { return nil }
      return source.text(with: "\"Bịa Đặt Sai\"", at: token.span)
    }
  }

  /// Two assignments with each other's members: each is right by itself.
  private static func withMembersExchanged(_ lines: [String], of handles: [String]) -> [Change] {
    let givers = lines.indices.filter { Lexer.tokens(of: SourceText(lines[$0])).first?.verb == .assign }
    return zip(givers, givers.dropFirst()).compactMap { first, second in
      guard let one = used(in: lines[first], of: handles), let other = used(in: lines[second], of: handles), one != other else {
        return nil
      }
      var changed = lines
      changed[first] = lines[first].replacing(one, with: other)
      changed[second] = lines[second].replacing(other, with: one)
      return Change(lines: changed, name: "đổi người: \(changed[first]) | \(changed[second])")
    }
  }

  private static func used(in line: String, of handles: [String]) -> String? {
    handles.first { line.contains("\($0) ") || line.contains("\($0):") || line.hasSuffix($0) }
  }

  /// The line with one of its handles turned into another of the cell.
  private static func withOtherMember(_ line: String, of handles: [String]) -> [String] {
    guard let used = used(in: line, of: handles),
      let other = handles.first(where: { $0 != used && !line.contains($0) })
    else { return [] }
    return [line.replacing(used, with: other)]
  }

  /// Words before the number of what they are about.
  private static let numbering: Set<Keyword> = [.item, .point, .target, .shortcoming, .undo, .redo, .correct]

  /// The line with each figure that was told turned into others, one at a time.
  private static func withOtherFigure(_ line: String, _ told: Told) -> [String] {
    let source = SourceText(line)
    let tokens = Lexer.tokens(of: source)
    return zip(tokens, [nil] + tokens.map(\.verb)).flatMap { token, before -> [String] in
      if let before, Self.numbering.contains(before) { return [] }
      guard let figure = Figure(source[token.span], token.kind), told.contains(figure) else { return [] }
      return figure.others.map { source.text(with: $0, at: token.span) }
    }
  }

  /// Choices of which a learner is told one.
  private static let choices: [[Keyword]] =
    [LevelWord.allCases.map(\.keyword), OutcomeWord.allCases.map(\.keyword), PartyPost.allCases.map(\.keyword)]
    + [ExcuseWord.allCases.map(\.keyword), MatterWord.allCases.map(\.keyword), DisciplineWord.allCases.map(\.keyword)]
    + [EndingWord.allCases.map(\.keyword), MeetingKindWord.allCases.map(\.keyword), ExemptionKind.allCases.map(\.keyword)]

  /// The line with each word of a choice that was told turned into the others, one at a time.
  private static func withOtherWord(_ line: String, _ told: Told) -> [String] {
    let source = SourceText(line)
    return Lexer.tokens(of: source).flatMap { token in
      choices.flatMap { choice -> [String] in
        guard let used = choice.first(where: token.spells), told.contains(used) else { return [] }
        return choice.filter { !token.spells($0) }.map { source.text(with: $0.spelling(.vi), at: token.span) }
      }
    }
  }
}

extension SourceText {
  /// The text with other words in a place.
  func text(with other: String, at span: Span) -> String {
    self[Span(0, span.start)] + other + self[Span(span.end, UInt32(bytes.count))]
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
