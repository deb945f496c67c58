import Diagnostics
import Domain
import Wording

/// The summary of a quarter's ratings (bảng tổng hợp xếp loại quý).
///
/// What the products come to stands in it where a set of rules is on.
extension RatingSummary {
  /// The products, their result and the level given, of everybody rated; then the cell's own, the sums and who was not rated, and why.
  public static func document(of cell: Cell, _ quarter: Quarter, on day: Day) -> Document {
    let paper = CellPaper(of: cell, on: day)
    let rules = cell.rules(of: quarter, on: day)
    var body: [Block] = [
      .table(paper.ratings(quarter, isReckoned: rules != nil)), .list(paper.cellItself(quarter) + paper.sums(quarter, rules)),
    ]
    let unrated = paper.unrated(quarter)
    if !unrated.isEmpty { body += [.paragraph(.bold("Chưa xếp loại:")), .list(unrated)] }
    return Document(
      heading: paper.heading(), title: ["BẢNG TỔNG HỢP"],
      abstract: "đánh giá, xếp loại chất lượng đảng viên \(RatingPeriod.quarter(quarter).words)", body: body,
      signatures: paper.signatures, recipients: paper.recipients, isTabular: true, isWide: true)
  }
}

extension CellPaper {
  fileprivate func ratings(_ quarter: Quarter, isReckoned: Bool) -> Table {
    let rated = cell.members.compactMap { member in
      let file = cell.ratingFile(of: member.id, in: .quarter(quarter))
      return file.level.map { (id: member.id, file: file, level: $0.fact) }
    }
    let reckoned: [Table.Column] =
      isReckoned
      ? [
        .init("Sản phẩm đã xong", width: 16, .center), .init("Số lượng", width: 15, .center), .init("Chất lượng", width: 15, .center),
        .init("Tiến độ", width: 15, .center), .init("Kết quả", width: 15, .center), .init("Mức tính được", width: 15, .center),
      ] : []
    return Table(
      columns: [.init("TT", width: 9, .center), .init("Họ và tên", width: 30), .init("Chức vụ", width: 20)] + reckoned + [
        .init("Chi bộ xếp", width: 15, .center), .init("Cấp trên quyết định", width: 16, .center), .init("Ghi chú", width: 30),
      ],
      rows: rated.enumerated().map { index, row in
        let given = [row.file.carriedRatings.last?.fact.level.abbreviation ?? "", row.file.decisions.last?.fact.level.abbreviation ?? ""]
        let cells =
          [names[row.id], CleanText.joined(posts(of: row.id))] + (isReckoned ? reckoning(of: row.id, quarter) : []) + given
          + [note(on: row.file)]
        return ["\(index + 1)"] + cells.map(Inline.plain)
      })
  }

  private func reckoning(of id: MemberID, _ quarter: Quarter) -> [CleanText] {
    guard case .reckoned(let reckoning) = cell.quarterResult(of: id, quarter, on: day) else { return Array(repeating: "", count: 6) }
    let counted = reckoning.products.filter { $0.outcome != .pending }
    let shares = [reckoning.quantity, reckoning.quality, reckoning.progress, reckoning.result].map { $0.percent ?? "" }
    return ["\(counted.count(where: \.isDone))/\(counted.count)"] + shares + [reckoning.level.abbreviation]
  }

  /// Votes, points and the reason of the rating, and what the decision above rests on.
  private func note(on file: RatingFile) -> CleanText {
    var notes: [CleanText] = []
    if let rating = file.carriedRatings.last?.fact {
      if let votes = rating.votes { notes.append("phiếu \(votes.short)") }
      if let points = rating.points { notes.append("\(points) điểm") }
      let reason = CleanText(rating.reason).trimmed
      if !reason.isEmpty { notes.append("lý do: \(reason)") }
    }
    if let document = file.decisions.last?.fact.document { notes.append("quyết định \(CleanText(document).trimmed)") }
    return CleanText.joined(notes, by: "; ")
  }

  fileprivate func cellItself(_ quarter: Quarter) -> [ListItem] {
    guard let level = cell.ratingFile(of: nil, in: .quarter(quarter)).level else { return [] }
    return [ListItem(.dash, .plain("Tập thể chi bộ: \(CleanText(level.fact.vietnamese.text.lowercased()))."))]
  }

  /// How many of each level, how many may be excellent, and the set of rules reckoned by.
  fileprivate func sums(_ quarter: Quarter, _ rules: QuarterRules?) -> [ListItem] {
    let levels = cell.members.compactMap { cell.ratingFile(of: $0.id, in: .quarter(quarter)).level?.fact }
    let counts = Level.allCases.map { level -> CleanText in
      "\(CleanText(level.vietnamese.text.lowercased())): \(CleanText.people(levels.count { $0 == level }))"
    }
    var items: [CleanText] = ["Đã xếp loại \(CleanText.people(levels.count)); \(CleanText.joined(counts, by: "; "))."]
    if let cap = cell.excellentCap(quarter, on: day) {
      items.append(
        "Số hoàn thành xuất sắc nhiệm vụ nhiều nhất trong chi bộ là \(CleanText.people(cap.cap)) (\(cap.share.value.share) của \(cap.base))."
      )
    }
    if let rules {
      items.append(
        "Kết quả tính theo bộ quy tắc “\(CleanText(rules.set))”, áp dụng từ ngày \(rules.turnedOn.from.short), làm tròn đến phần mười.")
    }
    return items.map { ListItem(.dash, .plain($0)) }
  }

  /// Those to be rated at the end of the quarter of whom no level is on record, where a set of rules asks for it, and those left unrated with the reason.
  fileprivate func unrated(_ quarter: Quarter) -> [ListItem] {
    cell.notRated(quarter, on: day).map { id, reason in
      ListItem(.dash, .plain("\(leadingComrade(id)): \(reason.map { CleanText($0).trimmed } ?? "chưa ghi kết quả")."))
    }
  }
}
