import Diagnostics
import Domain

/// The minutes of a meeting on few pages (biên bản gọn): all that the full ones hold, what was reported and concluded on tasks as one table,
/// and nothing of what nobody did.
public enum ConciseMinutes: Paper {
  public static let name = Localized(vi: "biên bản gọn", en: "the concise minutes")
  public static let stem = "bien-ban-gon"
  public static let serves = Minutes.serves

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    guard case .meeting(let id) = subject else { return nil }
    return cell.meeting(id).map { document(of: $0, in: cell) }
  }

  /// The same meeting as `Minutes.document(of:in:)` tells it, in the same parts.
  public static func document(of meeting: Meeting, in cell: Cell) -> Document {
    let paper = MeetingPaper(meeting, in: cell)
    var document = Minutes.document(of: meeting, in: cell)
    document.abstract = "\(paper.abstract) (bản gọn)"
    document.body =
      Minutes.numbered([
        ("THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN", paper.conciseComposition), ("NỘI DUNG", paper.conciseContent),
        ("NỘI DUNG THỐNG NHẤT TRÌNH CHI BỘ", paper.agreed), ("ĐẢNG PHÍ", paper.conciseDues),
      ]) + paper.conciseScore + paper.conciseClosing + paper.corrections
    return document
  }
}

extension MeetingPaper {
  /// The fields one behind another, as many to a paragraph as are read at a glance.
  var conciseComposition: [Block] {
    let longest = 200
    var paragraphs: [Inline] = []
    for field in compositionFields where !field.isEmpty {
      let line = field.line + field.appended
      if let last = paragraphs.last, last.text.count + line.text.count < longest {
        paragraphs[paragraphs.count - 1] = last + " " + line
      } else {
        paragraphs.append(line)
      }
    }
    return paragraphs.map(Block.paragraph)
  }

  /// How it ended and that its minutes were adopted, in one paragraph.
  fileprivate var conciseClosing: [Block] {
    let sentences = closing.compactMap { block in if case .paragraph(let line) = block { CleanText(line.text) } else { nil } }
    return sentences.isEmpty ? [] : [.paragraph(.plain(.joined(sentences, by: " ")))]
  }

  /// A row a month: the names of who paid are many.
  fileprivate var conciseDues: [Block] {
    let rows = duesMonths.map { month in
      let (sum, parts) = duesWords(of: month)
      return [sum, .joined(parts.filter { $0.count > 0 }.map(\.text), by: " ")].map(Inline.plain)
    }
    guard !rows.isEmpty else { return [] }
    return [.table(Table(columns: [.init("Số đã đóng", width: 40), .init("Đóng, chưa đóng", width: 125)], rows: rows, isSmall: true))]
  }

  /// The points by criteria in a sentence, and their sum.
  fileprivate var conciseScore: [Block] {
    let criteria = (cell.scoreSheet(of: meeting)?.rows ?? []).map { row -> CleanText in
      let most = row.maximum.map { "/\($0.value.part / $0.value.whole)" } ?? ""
      let basis = basis(of: row)
      return "\(row.criterion.vietnamese) \(row.points.map { "\($0)" } ?? CleanText.blank)\(most)\(basis.isEmpty ? "" : " (\(basis))")"
    }
    let told: [Block] = criteria.isEmpty ? [] : [.paragraph(.plain(CleanText.joined(criteria, by: "; ").closed))]
    return told + score.filter { if case .table = $0 { false } else { true } }
  }
}

extension MeetingPaper.Field {
  /// It says that there is nobody, or nothing.
  var isEmpty: Bool { text == Self.nobody && details.isEmpty }

  /// What stands below it, to stand behind it.
  fileprivate var appended: Inline {
    let items = details.flatMap { block -> [CleanText] in
      if case .list(let items) = block { items.map { CleanText($0.content.text) } } else { [] }
    }
    return items.isEmpty ? Inline() : .plain(" \(CleanText.joined(items, by: " "))")
  }
}
