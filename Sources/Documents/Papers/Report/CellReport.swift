import Diagnostics
import Domain

/// The report of the cell to the committee above for a month, a quarter, half a year or a year (báo cáo định kỳ).
///
/// Parts: usual reports of cells; layout: 05-HD/VPTW of 27/5/2026. What nobody recorded is said to be not recorded.
public enum CellReport: Paper {
  public static let name = Localized(vi: "báo cáo của chi bộ", en: "the cell's report")
  public static let stem = "bao-cao"
  public static let serves: [OrderSentence] = [.carriedOut, .training, .summedUp]

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    guard case .period(let period, let number) = subject else { return nil }
    return document(of: cell, for: period, number: number, on: day)
  }

  /// - Parameter number: of the report; nil leaves room for it.
  /// - Returns: nil for a period that has not begun on `day`.
  public static func document(of cell: Cell, for period: Period, number: DocumentNumber?, on day: Day) -> Document? {
    guard let report = cell.periodReport(for: period, on: day) else { return nil }
    let paper = ReportPaper(of: cell, report, on: day)
    let parts: [(title: CleanText, blocks: [Block])] = [
      ("TÌNH HÌNH ĐẢNG VIÊN", paper.membership), ("SINH HOẠT CHI BỘ", paper.attendance), ("ĐẢNG PHÍ", paper.dues),
      ("THỰC HIỆN NHIỆM VỤ ĐƯỢC PHÂN CÔNG", paper.tasks), ("CHỈ TIÊU, NGHỊ QUYẾT", paper.targets),
      ("SINH HOẠT CHUYÊN ĐỀ", paper.thematic), ("PHÁT TRIỂN ĐẢNG VIÊN", paper.admission),
      ("KIỂM TRA, GIÁM SÁT", paper.inspections), ("BIỂU DƯƠNG, NHẮC NHỞ, KỶ LUẬT", paper.conduct),
      ("NHẬN XÉT CỦA NƠI CƯ TRÚ", paper.residence), ("CHẤT LƯỢNG SINH HOẠT", paper.scores), ("KIỂM ĐIỂM, XẾP LOẠI", paper.ratings),
      ("HẠN CHẾ, KIẾN NGHỊ", paper.proposals),
    ]
    var body = [Block.paragraph(.plain(paper.opening))]
    for (index, part) in parts.filter({ !$0.blocks.isEmpty }).enumerated() {
      body.append(.heading(level: 1, "\(roman[index]). \(part.title)"))
      body += part.blocks
    }
    return Document(
      heading: paper.cellPaper.heading(of: "BC", number), title: ["BÁO CÁO"], abstract: "kết quả công tác \(period.words)", body: body,
      signatures: paper.cellPaper.signatures,
      recipients: paper.superiorCommittee.map { ["\($0) (để báo cáo),", "Lưu Chi bộ."] } ?? ["Lưu Chi bộ."])
  }

  private static let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII"]
}

/// A report with the cell it is of.
struct ReportPaper: PaperContext {
  let cellPaper: CellPaper
  let report: PeriodReport

  var cell: Cell { cellPaper.cell }
  /// The last day looked at.
  var day: Day { report.days.upperBound }
  var names: MemberNames { cellPaper.names }

  init(of cell: Cell, _ report: PeriodReport, on day: Day) {
    self.report = report
    cellPaper = CellPaper(of: cell, on: day)
  }

  var opening: CleanText {
    "\(cellName) báo cáo kết quả công tác \(report.period.words), theo sổ của chi bộ từ \(report.days.lowerBound.short) đến \(day.short):"
  }

  // MARK: Words

  func line(_ text: CleanText) -> ListItem { ListItem(.dash, .plain(text.closed)) }

  /// `Kết nạp: 01 đồng chí (Nguyễn Thị Lệ)`; nil when nobody.
  func line(_ label: CleanText, _ members: [MemberID]) -> ListItem? {
    members.isEmpty ? nil : line("\(label): \(CleanText.people(members.count)) (\(names.list(members)))")
  }

  /// `Nhiệm vụ số 3: Giữ gìn an ninh trật tự`
  func title(of id: TaskID) -> CleanText {
    "số \(id.number): \(cell.task(id).map { CleanText($0.assignment.text).trimmed } ?? "")"
  }

  func title(of id: FollowUpID) -> CleanText { cell.followUp(id).map { CleanText($0.facts.text).trimmed } ?? "" }

  /// `, đạt 95,7%`; empty for a share of nothing.
  func share(_ ratio: Ratio) -> CleanText { ratio.percent.map { " (\($0))" } ?? "" }

  /// That the record has nothing of it.
  func unrecorded(_ what: CleanText) -> [Block] { [.list([line("Trong kỳ chưa ghi \(what)")])] }
}

extension ReportPaper {
  /// Numbers at the end and the beginning, then who came, went and changed.
  var membership: [Block] {
    let (count, before, members) = (report.members.after, report.members.before, report.members)
    let ranks = [("chính thức", count.official), ("dự bị", count.probationary)].filter { $0.1 > 0 }
    let parts: CleanText =
      ranks.count > 1 ? "; trong đó \(CleanText.joined(ranks.map { "\(CleanText($0)) \(CleanText.people($1))" }))" : ""
    let standings: [(CleanText, Int)] = [
      ("Được miễn công tác và sinh hoạt", count.exempt), ("Sinh hoạt tạm thời nơi khác", count.temporaryAway),
      ("Nơi khác đến sinh hoạt tạm thời", count.temporaryHere), ("Bị đình chỉ sinh hoạt", count.suspended),
    ]
    let items =
      [
        line("Tổng số đảng viên đến ngày \(day.short): \(CleanText.people(count.roll))\(parts)"),
        line("Tổng số đảng viên đầu kỳ: \(CleanText.people(before.roll))"),
      ] + standings.filter { $0.1 > 0 }.map { line("\($0): \(CleanText.people($1))") }
    let changes: [(CleanText, [MemberID])] = [
      ("Kết nạp", members.admitted), ("Chuyển đến", members.received), ("Công nhận chính thức", members.confirmed),
      ("Chuyển đi", members.left(.transferred)), ("Xóa tên", members.left(.removed)), ("Khai trừ", members.left(.expelled)),
      ("Xin ra khỏi Đảng", members.left(.withdrawn)), ("Từ trần", members.left(.deceased)), ("Được miễn trong kỳ", members.exempted),
      ("Chuyển sinh hoạt tạm thời đi", members.wentAway), ("Đến sinh hoạt tạm thời", members.visitorsCome),
      ("Hết sinh hoạt tạm thời tại chi bộ", members.visitorsGone), ("Bị đình chỉ sinh hoạt trong kỳ", members.suspended),
      ("Trở lại sinh hoạt", members.resumed),
    ]
    let changed = changes.compactMap { line($0, $1) }
    return [.list(items + (changed.isEmpty ? [line("Trong kỳ không ghi biến động đảng viên")] : changed))]
  }

  /// A row a meeting, then the mean of the regular ones and months without.
  var attendance: [Block] {
    guard !report.meetings.isEmpty else { return unrecorded("cuộc họp nào") }
    let table = Table(
      columns: [
        .init("TT", width: 10, .center), .init("Ngày", width: 24, .center), .init("Cuộc họp", width: 50),
        .init("Có mặt", width: 22, .center), .init("Tỷ lệ", width: 22, .center), .init("Số phút", width: 18, .center),
      ],
      rows: report.meetings.enumerated().map { index, meeting in
        let present: CleanText = meeting.attendance.map { "\($0.part)/\($0.whole)" } ?? "chưa ghi"
        return ["\(index + 1)"]
          + [
            meeting.day.short, meeting.name, present, meeting.attendance?.percent ?? "",
            meeting.minutes.map { "\($0)" } ?? "chưa ghi",
          ].map(Inline.plain)
      })
    var items: [ListItem] = []
    if let attendance = report.regularAttendance {
      items.append(line("Tỷ lệ dự sinh hoạt thường kỳ chung cả kỳ: \(attendance.part)/\(attendance.whole)\(share(attendance))"))
    }
    let missing = report.monthsWithoutMeeting
    if !missing.isEmpty { items.append(line("Chưa ghi buổi sinh hoạt thường kỳ của tháng: \(CleanText.joined(missing.map(\.short)))")) }
    return [.table(table)] + (items.isEmpty ? [] : [.list(items)])
  }

  var dues: [Block] {
    guard let dues = report.dues else { return unrecorded("đảng phí") }
    let sums = dues.sums
    func shared(_ amount: Dong) -> CleanText { sums.isShareKnown ? amount.words : "chưa có quy định về tỷ lệ trích giữ" }
    let exempt: CleanText = dues.exempt > 0 ? "; được miễn: \(CleanText.people(dues.exempt))" : ""
    var items = [
      line("Số đảng viên phải đóng đến cuối kỳ: \(CleanText.people(dues.liable))\(exempt)"),
      line("Số phải đóng: \(sums.due.words)"), line("Số đã thu: \(sums.collected.words)"),
      dues.paid.whole > 0 ? line("Lượt đóng: \(dues.paid.part)/\(dues.paid.whole)\(share(dues.paid))") : nil,
      line("Trích giữ lại chi bộ: \(shared(sums.kept))"), line("Phải nộp cấp trên: \(shared(sums.toSend))"),
      line("Đã nộp cấp trên: \(sums.sent.words)"),
    ].compactMap(\.self)
    if sums.isShareKnown { items.append(line("Còn phải nộp cấp trên: \(sums.notSent.words)")) }
    let owing = dues.owing.map { "\(names[$0.member]) (tháng \(CleanText.joined($0.months.map(\.short))))" as CleanText }
    if !owing.isEmpty { items.append(line("Chưa đóng: \(CleanText.joined(owing, by: "; "))")) }
    return [.list(items)]
  }
}

extension MeetingFigures {
  /// What a list of meetings calls it, with the month where it is held for another than that of its day.
  var name: CleanText { month == day.month ? kind.name : "\(kind.name) tháng \(month.short)" }
}

extension MeetingKind {
  /// What a list of meetings calls it.
  var name: CleanText {
    switch self {
    case .regular: "Sinh hoạt thường kỳ"
    case .thematic: "Sinh hoạt chuyên đề"
    case .committee: "Họp chi ủy"
    case .congress: "Đại hội chi bộ"
    case .yearEnd: "Kiểm điểm cuối năm"
    }
  }
}
