import Diagnostics
import Domain

/// The summary of the ratings of a year or quarter (bảng tổng hợp đánh giá, xếp loại chất lượng).
///
/// Columns: rating forms of 25-HD/BTCTW and 43-HD/BTCTW as used by cells.
public enum RatingSummary: Paper {
  public static let name = Localized(vi: "bảng tổng hợp xếp loại", en: "the rating summary")
  public static let stem = "bang-xep-loai"
  public static let serves: [OrderSentence] = [.basisOfRating, .ratedInOrder]

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    switch subject {
    case .rating(.year(let year)): document(of: cell, year: year, on: day)
    case .rating(.quarter(let quarter)): document(of: cell, quarter, on: day)
    case .cell, .meeting, .resolution, .document, .year, .member, .memberYear, .memberMonth, .comingMeeting, .period: nil
    }
  }

  /// What each body proposed and what was voted, of everybody rated; then the cell's own, the sums and who was not rated, and why.
  public static func document(of cell: Cell, year: Int, on day: Day) -> Document {
    let paper = CellPaper(of: cell, on: day)
    var body: [Block] = [.table(paper.ratings(year)), .list(paper.cellItself(year) + paper.sums(year))]
    let unrated = paper.awaited(year) + paper.unrated(year)
    if !unrated.isEmpty { body += [.paragraph(.bold("Chưa xếp loại:")), .list(unrated)] }
    return Document(
      heading: paper.heading(), title: ["BẢNG TỔNG HỢP"], abstract: "đánh giá, xếp loại chất lượng đảng viên năm \(year)", body: body,
      signatures: paper.signatures, recipients: paper.recipients, isTabular: true, isWide: true)
  }
}

extension CellPaper {
  fileprivate func ratings(_ year: Int) -> Table {
    let caughtUp = cell.caughtUp(year: year)
    let rated = cell.levels(year: year).map(\.member)
    return Table(
      columns: [
        .init("TT", width: 9, .center), .init("Họ và tên", width: 26), .init("Chức vụ", width: 18),
        .init("Tự nhận (1)", width: 14, .center),
        .init("Cơ quan (2)", width: 14, .center), .init("Chi ủy (3)", width: 14, .center), .init("Đoàn thể (4)", width: 14, .center),
        .init("Chi bộ (5)", width: 14, .center), .init("Đảng ủy cơ sở (6)", width: 14, .center), .init("Cấp trên (7)", width: 14, .center),
        .init("Ghi chú", width: 26),
      ],
      rows: rated.enumerated().map { index, id in
        ["\(index + 1)"] + row(of: id, year, isCaughtUp: caughtUp.contains(id)).map(Inline.plain)
      })
  }

  private func row(of id: MemberID, _ year: Int, isCaughtUp: Bool) -> [CleanText] {
    let file = cell.yearFile(of: id, year: year)
    func given(_ kind: RatingBody.Kind) -> CleanText {
      (file.decision(of: kind)?.level ?? cell.proposal(for: id, year: year, by: kind)?.fact.level)?.abbreviation ?? ""
    }
    return [
      names[id], CleanText.joined(posts(of: id)),
      file.reviews.last?.fact.level?.abbreviation ?? "", given(.employer), given(.committee), given(.union),
      file.carriedRatings.last?.fact.level.abbreviation ?? "", given(.baseCommittee), given(.higher),
      note(on: file, isCaughtUp: isCaughtUp),
    ]
  }

  /// The rating of the cell, which is no member's: what each body gave, one after the other; nothing while it is not rated.
  fileprivate func cellItself(_ year: Int) -> [ListItem] {
    let file = cell.yearFile(of: nil, year: year)
    guard !file.ratings.isEmpty || !file.decisions.isEmpty else { return [] }
    let bodies: [(CleanText, RatingBody.Kind)] = [
      ("chi ủy", .committee), ("đoàn thể", .union), ("đảng ủy cơ sở", .baseCommittee), ("cấp trên", .higher),
    ]
    var parts = file.reviews.last?.fact.level.map { ["tự nhận \($0.vietnamese.text.lowercased())" as CleanText] } ?? []
    if let level = file.carriedRatings.last?.fact.level { parts.append("chi bộ \(CleanText(level.vietnamese.text.lowercased()))") }
    for (name, kind) in bodies {
      guard let level = file.decision(of: kind)?.level ?? cell.proposal(for: nil, year: year, by: kind)?.fact.level else { continue }
      parts.append("\(name) \(CleanText(level.vietnamese.text.lowercased()))")
    }
    let note = note(on: file, isCaughtUp: false)
    if !note.isEmpty { parts.append(note) }
    return [ListItem(.dash, .plain("Tập thể chi bộ: \(CleanText.joined(parts, by: "; "))."))]
  }

  /// Votes, points, other bodies, and that the rating was caught up with.
  private func note(on file: YearFile, isCaughtUp: Bool) -> CleanText {
    var notes: [CleanText] = []
    if let rating = file.carriedRatings.last?.fact {
      if let votes = rating.votes { notes.append("phiếu \(votes.short)\(measure(of: rating.result))") }
      if let points = rating.points { notes.append("\(points) điểm") }
    }
    if let failure = failure(on: file) { notes.append(failure) }
    if let decision = file.decisions.last?.fact { notes.append(words(of: decision)) }
    for proposal in file.proposals.map(\.fact) where proposal.body.kind == nil {
      notes.append("\(CleanText(proposal.body.name).trimmed): \(proposal.level.abbreviation)")
    }
    if isCaughtUp { notes.append("xếp loại bổ sung") }
    return CleanText.joined(notes, by: "; ")
  }

  /// `quyết định HTT của Đảng ủy xã, 45-QĐ/ĐU, ngày 20/12/2026`
  private func words(of decision: YearFile.Decision) -> CleanText {
    let body = CleanText(decision.body.name).trimmed
    let head: CleanText = "quyết định \(decision.level.abbreviation)\(body.isEmpty ? "" : " của \(body)")"
    return .joined([head, decision.document.map { CleanText($0).trimmed }, decision.day.map { "ngày \($0.short)" }].compactMap(\.self))
  }

  /// The last rating when it takes no effect: `HTXS không đạt: phiếu 1 - 3 - 0, cần 3/4`
  private func failure(on file: YearFile) -> CleanText? {
    guard let last = file.ratings.last?.fact, let failure = last.failure else { return nil }
    return "\(last.level.abbreviation) \(failure): phiếu \(last.votes?.short ?? "")\(measure(of: last.result))"
  }

  /// `, cần 3/4`: the votes for needed, of the base.
  private func measure(of result: VoteResult?) -> CleanText {
    result.flatMap { result in result.needed.map { ", cần \($0)/\(result.base)" as CleanText } } ?? ""
  }

  /// How many of each level, and the cap for the best.
  fileprivate func sums(_ year: Int) -> [ListItem] {
    let levels = cell.levels(year: year)
    let counts = Level.allCases.map { level -> CleanText in
      let count = levels.count { $0.level.fact == level }
      let share = Ratio(count, of: levels.count).percent.map { " (\($0))" as CleanText } ?? ""
      return "\(level.vietnamese.text.lowercased()): \(CleanText.people(count))\(share)"
    }
    var items: [CleanText] = ["Đã xếp loại \(CleanText.people(levels.count)); \(CleanText.joined(counts, by: "; "))."]
    if let cap = cell.excellentCap(year: year, on: cell.day(day, withinWorkYear: year)) {
      items.append(
        "Số hoàn thành xuất sắc nhiệm vụ nhiều nhất trong chi bộ là \(CleanText.people(cap.cap)) (\(cap.parameter.value.share) của \(cap.base))."
      )
    }
    return items.map { ListItem(.dash, .plain($0)) }
  }

  /// Those to be rated of whom no rating is on record.
  fileprivate func awaited(_ year: Int) -> [ListItem] {
    cell.awaitingRating(year: year, on: day).map { id in
      let failure = failure(on: cell.yearFile(of: id, year: year)).map { ": \($0)" as CleanText } ?? ", chưa ghi kết quả"
      return ListItem(.dash, .plain("\(leadingComrade(id)): phải xếp loại\(failure)."))
    }
  }

  fileprivate func unrated(_ year: Int) -> [ListItem] {
    cell.notRated(year: year, on: day).map { id, bar in
      let admitted = cell.member(id)?.facts.admitted.map { " (kết nạp \($0.words))" as CleanText } ?? ""
      return ListItem(.dash, .plain("\(leadingComrade(id))\(admitted): \(reason(bar))."))
    }
  }

  private func reason(_ bar: RatingBar) -> CleanText {
    switch bar {
    case .standing(.left(.deceased)): "đã từ trần"
    case .standing(.left): "đã rời chi bộ"
    case .standing(.temporaryHere): "sinh hoạt tạm thời tại chi bộ, chi bộ gốc xếp loại"
    case .standing(let standing): standing.vietnameseOfNotExpected ?? "chưa thuộc diện xếp loại"
    case .admittedLately(_, let months): "kết nạp chưa đủ \(months) tháng"
    case .stated(let reason): CleanText(reason).trimmed
    case .monthsUnknown: "không rõ quy định của năm ấy về số tháng từ khi kết nạp"
    }
  }
}

extension YearFile {
  /// The newest decision in the column of a body: what nobody higher is named for is the base committee's.
  fileprivate func decision(of kind: RatingBody.Kind) -> Decision? {
    guard let decision = decisions.last?.fact else { return nil }
    return kind == (decision.body.kind == .higher ? .higher : .baseCommittee) ? decision : nil
  }
}
