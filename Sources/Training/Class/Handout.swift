import Documents
import Domain
import Interpreter
import Syntax
import TextRoom
import Wording

/// An exercise on paper, for a class with fewer computers than learners: the scene, who is in the cell, what is on record, what is to be done,
/// and the forms of the statements to be filled in by hand.
///
/// No line of a solution stands on it; those are on the trainer's key.
public struct Handout: Sendable {
  public let document: Document
  /// Of its file, without ending.
  public let stem: String

  /// - Throws: what stopped the data of the exercise.
  public init(_ exercise: Exercise, rules: RuleBook) throws(Failure) {
    let sandbox = try Sandbox(exercise, rules: rules, host: SilentHost())
    let parts: [(title: String, blocks: [Block])] = [
      ("Bối cảnh", Self.told(exercise.scene)),
      ("Danh sách chi bộ", Self.roster(of: sandbox)),
      ("Đã có trong sổ", exercise.known.map { .paragraph(.plain(CleanText($0))) }),
      ("Việc cần làm", Self.told(exercise.task)),
      ("Câu sẽ dùng (‹ › là chỗ điền, [ ] có thể bỏ)", exercise.forms.flatMap(Self.room)),
    ]
    let body = parts.filter { !$0.blocks.isEmpty }.enumerated().flatMap { index, part in
      [.heading(level: 1, "\(index + 1). \(part.title)")] + part.blocks
    }
    stem = exercise.id
    document = Document(
      heading: nil, title: [CleanText(exercise.title)], abstract: "\(exercise.id), khoảng \(exercise.minutes) phút", body: body,
      mark: Self.mark, footer: "Họ và tên: ........................................  Chi bộ: ........................................")
  }

  /// The solutions of exercises, for the trainer alone.
  public static func key(to exercises: [Exercise]) -> Document {
    let body = exercises.flatMap { exercise in
      [Block.heading(level: 1, "\(exercise.title) (\(exercise.id))")]
        + exercise.solutions.enumerated().flatMap { index, solution in
          [Block.heading(level: 2, index == 0 ? "Lời giải" : "Cách khác")] + solution.lines.map { .paragraph(.plain(CleanText($0))) }
        } + [.heading(level: 2, "Vì sao đúng")] + told(exercise.success)
    }
    return Document(heading: nil, title: ["ĐÁP ÁN"], abstract: "dành cho giảng viên, không phát cho học viên", body: body, mark: mark)
  }

  private static let mark: CleanText = "BÀI TẬP – không phải văn bản thật"

  private static func told(_ text: String) -> [Block] { text.paragraphs.map { .paragraph(.plain(CleanText($0))) } }

  /// `- @an: Trần Văn An, bí thư`
  private static func roster(of sandbox: Sandbox) -> [Block] {
    let day = sandbox.session.interpreter.today
    guard let cell = sandbox.cell else { return [] }
    let items = cell.roster(on: day).map { member in
      let posts = member.posts(on: day).map { ", \($0.word.vi)" }.joined()
      return ListItem(.dash, .plain("@\(member.handle): \(member.name(on: day))\(posts)"))
    }
    return items.isEmpty ? [] : [.list(items)]
  }

  /// A form and the room to write it out.
  private static func room(for form: String) -> [Block] {
    [.paragraph(.plain(CleanText(form))), .paragraph(.plain(CleanText(String(repeating: ".", count: 120))))]
  }
}

extension Exercise.Script {
  /// Its statements as they are printed, line by line and without what they stand in by.
  var lines: [String] {
    sentences.flatMap { Printer.print($0.statement, in: .vi).split(separator: "\n").map(\.withoutOuterSpace) }
  }
}

extension Exercise {
  /// What is on record beside the cell and its people, which the roster tells; without a line that is one of a solution.
  fileprivate var known: [String] {
    let solved = Set(solutions.flatMap(\.lines))
    let rest = data.sentences.filter { sentence in
      switch sentence.statement {
      case .roster(.cell), .roster(.member): false
      case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .asking, .control: true
      }
    }
    return rest.flatMap { Printer.print($0.statement, in: .vi).split(separator: "\n").map(String.init) }.filter { !solved.contains($0) }
  }

  /// How the statements of the solutions are written, each once, with the clauses that are used; one with nothing to fill in is the solution
  /// itself and is left out.
  fileprivate var forms: [String] {
    var uses: [(keyword: Keyword, lines: [String])] = []
    for line in solutions.flatMap(\.lines) {
      guard let keyword = Verb.beginning(line) else { continue }
      if let place = uses.firstIndex(where: { $0.keyword == keyword }) {
        uses[place].lines.append(line)
      } else {
        uses.append((keyword, [line]))
      }
    }
    return uses.flatMap { Self.forms(of: $0.keyword, in: $0.lines) }.filter { $0.contains("‹") }
  }

  private static func forms(of keyword: Keyword, in lines: [String]) -> [String] {
    guard let guide = StatementGuide(of: keyword, in: .vi) else { return Verb.of(keyword)?.outline.map { [$0.vi] } ?? [] }
    let used = guide.clauses.filter { clause in
      clause.word.split(separator: " | ").contains { word in lines.contains { " \($0) ".contains(" \(word) ") } }
    }
    let clauses = used.map { $0.value.isEmpty ? "[\($0.word)]" : "[\($0.word) ‹\($0.value)›]" }.joined(separator: " ")
    return guide.lines.map { clauses.isEmpty ? $0 : "\($0) — thêm được: \(clauses)" }
  }
}

extension Verb {
  /// The verb a printed statement begins with; nil where it begins with none.
  fileprivate static func beginning(_ line: String) -> Keyword? {
    all.map(\.keyword).filter { (line + " ").hasPrefix($0.spelling(.vi) + " ") || line.hasPrefix($0.spelling(.vi) + ":") }
      .max { $0.spelling(.vi).count < $1.spelling(.vi).count }
  }
}

extension String {
  /// The paragraphs of a text whose lines may be broken anywhere: a line that does not end a sentence goes on in the next.
  var paragraphs: [String] {
    var paragraphs: [String] = []
    for line in split(separator: "\n", omittingEmptySubsequences: false).map(\.withoutOuterSpace) {
      if let last = paragraphs.last, let end = last.last, !line.isEmpty, !".:;!?”".contains(end) {
        paragraphs[paragraphs.count - 1] = last + " " + line
      } else {
        paragraphs.append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }
}
