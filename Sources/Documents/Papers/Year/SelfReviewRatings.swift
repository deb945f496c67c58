import Domain

/// What the record holds of a member's review: the text, the levels, and what others say of it.
extension ReviewedYear {
  private var file: YearFile? { member.map { cell.yearFile(of: $0, year: year) } }

  /// The review as the member gave it; nothing where none is on record.
  var ownWords: [Block] {
    let lines = CleanText.lines(file?.reviews.last?.text ?? "")
    guard let first = lines.first else { return [] }
    return [.paragraph(.bold("Nội dung tự kiểm điểm: ") + .plain(first.closed))]
      + lines.dropFirst().map { .paragraph(.plain($0.closed)) }
  }

  /// The levels the member claims, and those of earlier years.
  var ratings: [Block] {
    let review = file?.reviews.last?.fact
    let points = review?.points.map { "; tự chấm \($0) điểm" as CleanText } ?? ""
    var lines: [CleanText] = [
      "Xếp loại đảng viên: \(review?.level?.vietnamese ?? .blank)\(points)",
      "Xếp loại công chức, viên chức (nếu có): \(proposals(.employer) ?? .blank)",
    ]
    let quarters = (file?.quarterReviews ?? []).compactMap { entry -> CleanText? in
      let review = entry.fact.review
      let said = CleanText(review.text).trimmed
      let parts = [review.level?.vietnamese, review.points.map { "\($0) điểm" }, said.isEmpty ? nil : said].compactMap(\.self)
      return parts.isEmpty ? nil : "quý \(entry.fact.quarter.number): \(CleanText.joined(parts))"
    }
    if !quarters.isEmpty { lines.append("Tự đánh giá hằng quý: \(CleanText.joined(quarters, by: "; ").closed)") }
    let before =
      member.map { id in
        (1...3).reversed().compactMap { back in
          cell.level(of: id, year: year - back).map { "năm \(year - back): \($0.fact.vietnamese)" as CleanText }
        }
      } ?? []
    if !before.isEmpty { lines.append("Xếp loại những năm trước: \(CleanText.joined(before, by: "; ")).") }
    return lines.map { .paragraph(.plain($0)) }
  }

  /// The part of the cell, then that of the committee above.
  var judged: [Block] {
    let opinions = self.opinions
    var cellPart: [Block] = [.heading(level: 1, "NHẬN XÉT, ĐÁNH GIÁ CỦA CHI BỘ")]
    cellPart += opinions.isEmpty ? [Self.room] : [.list(opinions.map { ListItem(.dash, .plain($0)) })]
    let bodies: [(CleanText, RatingBody.Kind?)] = [("Chi ủy", .committee), ("Đoàn thể", .union), ("Nơi khác", nil)]
    for (name, kind) in bodies {
      if let levels = proposals(kind) { cellPart.append(.paragraph(.plain("\(name) đề nghị: \(levels)."))) }
    }
    cellPart.append(.paragraph(.plain("Mức xếp loại chất lượng: \(given)")))
    let decided = file?.decisions.last.map { [$0.fact.level.vietnamese] }
    let above = decided ?? [proposals(.baseCommittee), proposals(.higher)].compactMap(\.self)
    let level: CleanText = above.isEmpty ? .blank : CleanText.joined(above, by: "; ")
    return cellPart + [
      .signatures(paper.signatures), .heading(level: 1, "ĐÁNH GIÁ, XẾP LOẠI CỦA CẤP ỦY CẤP TRÊN"),
      .paragraph(.plain("Mức xếp loại chất lượng: \(level)")),
      .signatures(
        Signatures(
          right: Signature(roles: ["T/M \(CleanText((paper.superiorCommittee ?? "Cấp ủy cấp trên").text.uppercased()))"], name: nil))),
    ]
  }

  /// What the cell voted.
  private var given: CleanText {
    guard let rating = member.flatMap({ cell.rating(of: $0, year: year) })?.fact else { return .blank }
    let base: CleanText? = rating.votes.map { "tán thành - không tán thành - không có ý kiến: \($0.short)" }
    let details = [rating.points.map { "\($0) điểm" }, base].compactMap(\.self)
    return details.isEmpty ? rating.level.vietnamese : "\(rating.level.vietnamese) (\(CleanText.joined(details, by: "; ")))"
  }

  /// `Trường tiểu học: Hoàn thành tốt nhiệm vụ`, the last of each body of a kind; nil when none is on record.
  private func proposals(_ kind: RatingBody.Kind?) -> CleanText? {
    let stated = (file?.proposals ?? []).map(\.fact).filter { $0.body.kind == kind }
    let standing = stated.enumerated().filter { index, proposal in
      !stated.dropFirst(index + 1).contains { $0.body.name == proposal.body.name }
    }
    guard !standing.isEmpty else { return nil }
    return .joined(
      standing.map { _, proposal in
        let name = CleanText(proposal.body.name).trimmed
        return name.isEmpty ? proposal.level.vietnamese : "\(name): \(proposal.level.vietnamese)"
      }, by: "; ")
  }

  /// What others said of the member in the meetings that reviewed the year, and the comment of the place of residence.
  private var opinions: [CleanText] {
    guard let member else { return [] }
    let said = cell.meetings.filter(reviewsYear).flatMap { meeting in
      meeting.entries.compactMap { entry -> CleanText? in
        guard case .talk(.discussed(let speaker, .member(member), let text)) = entry.event else { return nil }
        return "\(paper.leadingComrade(speaker)): \(CleanText.joined(CleanText.lines(text), by: "; ").closed)"
      }
    }
    let residence = (file?.residenceComments ?? []).map { comment in
      "Nhận xét của nơi cư trú: \(CleanText.joined(CleanText.lines(comment.fact), by: "; ").closed)" as CleanText
    }
    return said + residence
  }

  /// Reviews or rates somebody for the year, or is the year-end meeting held in it.
  private func reviewsYear(_ meeting: Meeting) -> Bool {
    var isOfOther = false
    for entry in meeting.entries {
      switch entry.event {
      case .year(.reviewed(_, let year, _, _, _)), .year(.classified(_, .year(let year), _, _, _, _, _, _)):
        if year == self.year { return true }
        isOfOther = true
      case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
        continue
      }
    }
    return meeting.facts.kind == .yearEnd && period.contains(meeting.facts.day) && !isOfOther
  }
}
