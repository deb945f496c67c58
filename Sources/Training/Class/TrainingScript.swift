import Documents
import Domain
import Syntax
import TextRoom

/// The statements (tập huấn) by which each cell of a class records that its people were trained.
public enum TrainingScript {
  /// The statements of one cell, to be run on its store.
  public struct Part: Sendable {
    /// Empty for those who named no cell.
    public let cell: String
    public let text: String
    /// Names that cannot be written into a statement.
    public let unwritten: [String]
  }

  /// One script a cell, in the order of the book.
  public static func parts(of book: ClassBook, in course: TrainingCertificate.Course) -> [Part] {
    var groups: [(cell: String, learners: [ClassBook.Learner])] = []
    for learner in book.learners {
      if let last = groups.last, last.cell.isName(learner.cell) {
        groups[groups.count - 1].learners.append(learner)
      } else {
        groups.append((learner.cell, [learner]))
      }
    }
    return groups.map { group in
      let written = group.learners.map { (name: $0.name, line: statement(for: $0, in: course)) }
      let lines = written.compactMap(\.line)
      let unwritten = written.filter { $0.line == nil }.map(\.name)
      return Part(cell: group.cell, text: lines.map { $0 + "\n" }.joined(), unwritten: unwritten)
    }
  }

  /// - Returns: nil when what was typed as a name does not read as one.
  private static func statement(for learner: ClassBook.Learner, in course: TrainingCertificate.Course) -> String? {
    func quoted(_ text: String) -> String { "\"\(CleanText(text).text.replacing("\"", with: "”"))\"" }
    let words = learner.name.split { $0.isWhitespace }
    guard !words.isEmpty, words.allSatisfy({ $0.allSatisfy(\.isLetter) && $0.first?.isUppercase ?? false }) else { return nil }
    let organizer = course.issuer.map { " do \(quoted($0))" } ?? ""
    let result = learner.exam == nil || learner.hasPassedLess ? "" : learner.hasPassed ? " kết quả đạt" : " kết quả không đạt"
    let day = "\(Figures.padded(course.day.day))/\(Figures.padded(course.day.month.month))/\(course.day.year)"
    // The title tells where the name begins: “Trần Thị” alone is near “toàn thể”.
    return "tập huấn đồng chí \(words.joined(separator: " ")) ngày \(day)\(organizer) nội dung \(quoted(course.subject))\(result)"
  }
}
