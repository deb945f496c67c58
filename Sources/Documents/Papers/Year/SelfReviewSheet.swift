import Diagnostics
import Domain

/// A member's self-review of a year (bản kiểm điểm cá nhân), with what the record knows filled in and room for the rest.
///
/// Parts and their order: the self-review sheets of cells since 25-HD/BTCTW, for a member who leads nobody; behind the member's own words and signature
/// stand what the cell says and what the committee above gave, each with a signature of its own.
public enum SelfReviewSheet: Paper {
  public static let name = Localized(vi: "bản kiểm điểm cá nhân", en: "the self-review")
  public static let stem = "ban-kiem-diem"
  public static let serves: [OrderSentence] = [.reviewed, .nothingForgotten]

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    if case .memberYear(let member, let year) = subject { document(of: cell, for: member, year: year, on: day) } else { nil }
  }

  /// - Parameter member: nil for the empty form.
  public static func document(of cell: Cell, for member: MemberID?, year: Int, on day: Day) -> Document {
    let period = cell.period(ofWorkYear: year)
    let paper = CellPaper(of: cell, on: cell.day(day, withinWorkYear: year))
    let sheet = ReviewedYear(paper: paper, member: member, year: year, period: period)
    return Document(
      heading: paper.heading(), title: ["BẢN KIỂM ĐIỂM CÁ NHÂN"], abstract: "năm \(year)", body: sheet.facts + sheet.strengths + sheet.rest)
  }
}

/// What a year holds of a member.
struct ReviewedYear {
  let paper: CellPaper
  let member: MemberID?
  let year: Int
  let period: ClosedRange<Day>

  var cell: Cell { paper.cell }
  static let room: Block = .paragraph(.plain(CleanText(String(repeating: ".", count: 235))))
  private static let levels: CleanText = "Tự đánh giá: Xuất sắc / Tốt / Trung bình / Kém"

  var facts: [Block] {
    let facts = member.flatMap(cell.member)?.facts(on: paper.day)
    func line(_ label: CleanText, _ text: CleanText?) -> Block {
      .paragraph(.plain("\(label): \(text.flatMap { $0.isEmpty ? nil : $0 } ?? .blank)"))
    }
    return [
      line("Họ và tên", member.map { paper.names[$0] }), line("Ngày sinh", facts?.born?.short),
      line("Chức vụ Đảng, chính quyền, đoàn thể", member.map { .joined(paper.posts(of: $0)) }),
      line("Nghề nghiệp, đơn vị công tác", facts?.job.map { CleanText($0).trimmed }), line("Chi bộ", paper.cellName),
    ] + ownWords
  }

  var strengths: [Block] {
    [
      .heading(level: 1, "I. ƯU ĐIỂM, KẾT QUẢ ĐẠT ĐƯỢC"),
      .point(1, "Về tư tưởng chính trị; phẩm chất đạo đức, lối sống; ý thức tổ chức kỷ luật; tác phong, lề lối làm việc"),
      Self.room, .paragraph(.plain(Self.levels)), .point(2, "Về thực hiện chức trách, nhiệm vụ được giao"), .table(tasks),
      .paragraph(.plain(Self.levels)), .point(3, "Việc thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu hằng năm"), Self.room,
      .paragraph(.plain(Self.levels)),
    ]
  }

  /// The tasks of the year, the last report on each and how it was concluded.
  private var tasks: Table {
    let held = member.map { id in cell.tasks.filter { $0.concerned(id, in: period) } } ?? []
    let rows = held.map { task -> [CleanText] in
      let assignment = task.assignment
      let conclusion = task.conclusions.last { $0.fact.outcome != nil && $0.day <= period.upperBound }
      let report = task.reports.last { $0.day <= period.upperBound }
      let reached = report?.reached.map { "đạt \(paper.words(of: $0))" as CleanText }
      let result = [reached, report.map { CleanText($0.result).trimmed }, conclusion?.outcome?.vietnamese].compactMap { $0 }.filter {
        !$0.isEmpty
      }
      return [
        "\(CleanText(assignment.text).trimmed) (số \(task.id.number))", paper.products(assignment.products), assignment.due?.short ?? "",
        .joined(result, by: "; "),
      ]
    }
    return Table(
      columns: [
        .init("TT", width: 11, .center), .init("Nhiệm vụ", width: 46), .init("Kết quả, sản phẩm cần có", width: 34),
        .init("Hạn", width: 25),
        .init("Kết quả thực hiện", width: 52),
      ],
      rows: rows.isEmpty
        ? [["1"] + (1...4).map { _ in .plain(.blank) }] : rows.enumerated().map { [.number($0 + 1)] + $1.map(Inline.plain) })
  }

  var rest: [Block] {
    [.heading(level: 1, "II. HẠN CHẾ, KHUYẾT ĐIỂM VÀ NGUYÊN NHÂN")] + list(shortcomings + reminders) + [
      .heading(level: 1, "III. KẾT QUẢ KHẮC PHỤC HẠN CHẾ, KHUYẾT ĐIỂM ĐƯỢC CHỈ RA TỪ TRƯỚC")
    ] + list(earlier) + [
      .heading(level: 1, "IV. GIẢI TRÌNH NHỮNG VẤN ĐỀ ĐƯỢC GỢI Ý KIỂM ĐIỂM (NẾU CÓ)"), Self.room,
      .heading(level: 1, "V. TRÁCH NHIỆM CỦA CÁ NHÂN TRONG HẠN CHẾ, KHUYẾT ĐIỂM CỦA TẬP THỂ (NẾU CÓ)"), Self.room,
      .heading(level: 1, "VI. PHƯƠNG HƯỚNG, BIỆN PHÁP KHẮC PHỤC"),
    ] + list(remedies) + [.heading(level: 1, "VII. TỰ NHẬN MỨC XẾP LOẠI CHẤT LƯỢNG")] + ratings + [signature] + judged
  }

  private var signature: Block {
    .signatures(Signatures(right: Signature(roles: ["NGƯỜI TỰ KIỂM ĐIỂM"], name: member.map { paper.names.signature(of: $0) })))
  }

  /// Room to write where the record has nothing.
  private func list(_ items: [CleanText]) -> [Block] {
    items.isEmpty ? [Self.room] : [.list(items.map { ListItem(.dash, .plain($0)) }), Self.room]
  }

  private var own: [(entry: FollowUp, cause: String?, remedy: String?)] {
    cell.followUps(.shortcoming).compactMap { entry in
      guard let member, case .shortcoming(member, let cause, let remedy, _, _) = entry.facts.detail else { return nil }
      return (entry, cause, remedy)
    }
  }

  private var shortcomings: [CleanText] {
    own.filter { period.contains($0.entry.day) }.map { entry, cause, _ in
      let why = cause.map { " Nguyên nhân: \(CleanText($0).trimmed.closed)" as CleanText } ?? ""
      return "\(CleanText(entry.facts.text).trimmed.closed)\(why)"
    }
  }

  private var reminders: [CleanText] {
    cell.reminders.filter { $0.fact.member == member && period.contains($0.day) }.map {
      "Nhắc nhở ngày \($0.day.short): \(CleanText($0.text).trimmed.closed)"
    }
  }

  private var earlier: [CleanText] {
    own.filter { $0.entry.day < period.lowerBound && ($0.entry.end.map { period.lowerBound <= $0.day } ?? true) }.map { entry, _, _ in
      let end = entry.end.flatMap { $0.day <= period.upperBound ? $0 : nil }
      let state: CleanText =
        end.map { "\($0.outcome?.vietnamese(of: .shortcoming).text.lowercased() ?? "") (ngày \($0.day.short))" } ?? "chưa khắc phục xong"
      return "\(CleanText(entry.facts.text).trimmed): \(state)."
    }
  }

  private var remedies: [CleanText] {
    own.filter { period.contains($0.entry.day) }.compactMap { entry, _, remedy in remedy.map { CleanText($0).trimmed.closed } }
  }
}
