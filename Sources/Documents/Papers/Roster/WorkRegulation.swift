import Diagnostics
import Domain

/// The working regulation of the cell (quy chế làm việc) with the assignment of the committee and the standing tasks as annexes.
///
/// Chapters: frame of 7619-CV/BTCTW, 30/12/2024, in words of chibo's own; layout: 05-HD/VPTW of 27/5/2026. Every number is that of the rules
/// on the day of the regulation; a number the rules do not set is left out with what it belongs to.
public enum WorkRegulation: Paper {
  public static let name = Localized(vi: "quy chế làm việc", en: "the working regulation")
  public static let stem = "quy-che"
  public static let serves: [OrderSentence] = [.inRegulation]

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    guard case .document(let record) = subject else { return nil }
    return document(of: cell, cell.regulations.last { $0.record == record }?.fact, on: day)
  }

  /// One of the cell's regulations as things stood when it came into force; a draft of `day` where there is none.
  ///
  /// Articles that are on record are the regulation; the usual ones stand in only where none are.
  public static func document(of cell: Cell, _ regulation: Regulation?, on day: Day) -> Document {
    let paper = RegulationPaper(of: cell, regulation, on: regulation.map { $0.issued ?? $0.from } ?? day)
    let body = paper.grounds + (paper.recordedArticles ?? articles(of: paper.chapters))
    let term = cell.term(on: paper.day).map { "nhiệm kỳ \($0.words)" as CleanText }
    return Document(
      heading: paper.cellPaper.heading(of: "QC", regulation?.document), title: ["QUY CHẾ"],
      abstract: .joined(["làm việc của \(paper.cellName)", term].compactMap(\.self), by: " "), body: body, annexes: paper.annexes,
      signatures: paper.cellPaper.signatures, recipients: paper.cellPaper.recipients, mark: regulation == nil ? "DỰ THẢO" : nil)
  }

  private static func articles(of chapters: [(title: CleanText, articles: [RegulationPaper.Article])]) -> [Block] {
    var article = 0
    var body: [Block] = []
    for (index, chapter) in chapters.enumerated() {
      body.append(.chapter("CHƯƠNG \(roman[index])", chapter.title))
      for (title, blocks) in chapter.articles where !blocks.isEmpty {
        article += 1
        body += [.heading(level: 2, "Điều \(article). \(title)")] + blocks
      }
    }
    return body
  }

  private static let roman = ["I", "II", "III", "IV", "V"]
}

/// A working regulation with the cell it is of.
struct RegulationPaper: PaperContext {
  typealias Article = (title: CleanText, blocks: [Block])

  let cellPaper: CellPaper
  /// Nil for a draft.
  let regulation: Regulation?

  var cell: Cell { cellPaper.cell }
  var day: Day { cellPaper.day }
  var names: MemberNames { cellPaper.names }

  init(of cell: Cell, _ regulation: Regulation?, on day: Day) {
    self.regulation = regulation
    cellPaper = CellPaper(of: cell, on: day)
  }

  var chapters: [(title: CleanText, articles: [Article])] {
    [
      ("NHỮNG QUY ĐỊNH CHUNG", general), ("TRÁCH NHIỆM, QUYỀN HẠN", duties), ("CHẾ ĐỘ LÀM VIỆC", work), ("QUAN HỆ CÔNG TÁC", relations),
      ("TỔ CHỨC THỰC HIỆN", implementation),
    ]
  }

  /// The documents it rests on: those of the Party, and where the rules name a source in force, that.
  var grounds: [Block] {
    var grounds: [CleanText] = ["Điều lệ Đảng Cộng sản Việt Nam"]
    for name in [ParameterName.voteOverResolution, .meetingMinutesMinimum] {
      guard let source = cell.rules.value(name, on: day).map(document), !grounds.contains(source) else { continue }
      grounds.append(source)
    }
    if let guide = cellPaper.guide { grounds.append(guide) }
    if let frame = Day(year: 2024, month: 12, day: 30), frame <= day {
      grounds.append("Công văn số 7619-CV/BTCTW \(frame.words) về khung quy chế làm việc")
    }
    grounds += (regulation?.bases ?? []).map { CleanText($0).trimmed }.filter { !grounds.contains($0) }
    if let term = cell.term(on: day) { grounds.append("kết quả đại hội chi bộ nhiệm kỳ \(term.words)") }
    return grounds.map { .paragraph(.plain("Căn cứ \($0);")) }
      + [.paragraph(.plain("\(cellName) ban hành Quy chế làm việc như sau:"))]
  }

  /// The first document a number of the rules rests on, of `294-QĐ/TW § 9.3` the `Quy định số 294-QĐ/TW`, and from when the number holds.
  ///
  /// Guides of several years bear one number, so that the day tells which is meant.
  private func document(of rule: RuleParameter) -> CleanText {
    let source = rule.source
    let number = source.prefix { $0 != " " && $0 != ";" }
    let types: [(mark: String, name: CleanText)] = [
      ("-QĐ/", "Quy định"), ("-HD/", "Hướng dẫn"), ("-CT/", "Chỉ thị"), ("-NQ/", "Nghị quyết"), ("-KL/", "Kết luận"), ("-CV/", "Công văn"),
    ]
    guard number.first?.isNumber == true, let type = types.first(where: { number.contains($0.mark) }) else {
      return CleanText(source).trimmed
    }
    return "\(type.name) số \(CleanText(String(number))) (áp dụng từ \(rule.from.short))"
  }

  // MARK: Words

  /// Letters a), b), c)…; nil items are left out, and one alone is a paragraph.
  func letters(_ items: CleanText?...) -> [Block] {
    let said = items.compactMap(\.self)
    return said.count == 1 ? said.flatMap(text) : [.list(said.map { ListItem(.letter, .plain($0.closed)) })]
  }

  func text(_ text: CleanText) -> [Block] { [.paragraph(.plain(text.closed))] }

  /// A whole number of the rules on the day, written as in `03`; nil when none is set.
  func number(_ name: ParameterName) -> CleanText? { cell.rules.value(name, on: day).map { CleanText.twoDigits($0.count) } }

  /// A share of the rules on the day; nil when none is set.
  func share(_ name: ParameterName) -> CleanText? { cell.rules.value(name, on: day)?.value.share }

  /// Members holding a post, as `đồng chí Đỗ Văn Khải`; nil when nobody does.
  func holders(of post: Post) -> CleanText? {
    let holders = cell.holders(of: post, on: day).filter { $0.isOnRoster(on: day) }
    return holders.isEmpty ? nil : .joined(holders.map { comrade($0.id) })
  }

  /// The cell has a committee, and not only a secretary and a deputy.
  var hasCommittee: Bool { !cell.holders(of: .committeeMember, on: day).isEmpty }
}
