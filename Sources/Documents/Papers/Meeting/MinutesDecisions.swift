import Domain

/// What the meeting decided: votes, tasks given, ratings.
extension MeetingPaper {
  /// A vote with its base, counts, threshold and result, all as computed when it was held.
  func vote(_ ballot: Ballot, _ result: VoteResult, record: RecordID) -> [Block] {
    var items = counts(of: ballot.votes, result)
    if let note = recountNote(record) { items.append(ListItem(.dash, .plain(note))) }
    return [.paragraph(.bold("\(ballot.manner): ") + .plain(title(of: ballot).closed)), .list(items)]
  }

  /// That a later count took the place of this one; nil when it stands.
  func recountNote(_ record: RecordID) -> CleanText? {
    recounted.contains(record) ? "Kết quả này được thay bằng kết quả kiểm phiếu lại sau đó." : nil
  }

  /// What is voted on; dots when nothing says it.
  func title(of ballot: Ballot) -> CleanText {
    let round: CleanText = ballot.round.map { " (vòng \($0))" } ?? ""
    let concerned = ballot.subject.map(comrade) ?? ballot.candidate.map { "quần chúng \(CleanText($0).trimmed)" }
    let subject = concerned.map { " đối với \($0)" as CleanText } ?? ""
    let matter = (ballot.matter.vietnamese ?? draft(of: ballot)).map { "\($0)\(subject)\(round)" as CleanText }
    let text = [matter, words(of: ballot)].compactMap(\.self)
    return text.isEmpty ? .blank : .joined(text, by: ": ")
  }

  /// The words of a vote, but for those that only say its matter again; nil when nothing is left.
  private func words(of ballot: Ballot) -> CleanText? {
    let text = CleanText(ballot.text).trimmed
    guard let matter = ballot.matter.vietnamese?.text.lowercased() else {
      return text.isEmpty || (ballot.resolution != nil && saysOnlyToPass(text)) ? nil : text
    }
    return matter.hasPrefix(text.text.lowercased()) ? nil : text.without([matter])
  }

  /// “Thông qua nghị quyết tháng 2” tells nothing beside the number.
  private func saysOnlyToPass(_ text: CleanText) -> Bool {
    let words = text.text.lowercased()
    return ["thông qua nghị quyết", "thong qua nghi quyet", "thông qua dự thảo nghị quyết"].contains(where: words.hasPrefix)
  }

  /// What a vote without a matter of its own is about, when it names a resolution.
  private func draft(of ballot: Ballot) -> CleanText? { ballot.resolution.map { "thông qua Nghị quyết số \($0.words)" } }

  /// How many voted how, each with its share of the base.
  func countWords(of votes: Votes, _ result: VoteResult) -> [(count: Int, text: CleanText)] {
    var counts = [("tán thành", votes.inFavour), ("không tán thành", votes.against), ("không có ý kiến", votes.abstaining)]
    if result.mayVote > votes.cast { counts.append(("không biểu quyết", result.mayVote - votes.cast)) }
    return counts.map { label, number in
      let share = Ratio(number, of: result.base).percent.map { " (\($0))" } ?? ""
      return (number, "\(label) \(CleanText.people(number))\(share)")
    }
  }

  private func counts(of votes: Votes, _ result: VoteResult) -> [ListItem] {
    let sum = CleanText.joined(countWords(of: votes, result).map(\.text), by: "; ").capitalised.closed
    return [base(of: result), sum, verdict(of: result)].map { ListItem(.dash, .plain($0)) }
  }

  func base(of result: VoteResult) -> CleanText {
    "Cơ sở tính tỷ lệ: \(CleanText.people(result.base)); có quyền biểu quyết: \(CleanText.people(result.mayVote))."
  }

  func verdict(of result: VoteResult) -> CleanText {
    let verdict: CleanText
    switch result.passed {
    case true?: verdict = "được thông qua"
    case false?: verdict = "không được thông qua"
    case nil where result.isOvercounted: verdict = "chưa xác định được, vì số phiếu nhiều hơn số đồng chí có quyền biểu quyết"
    case nil: return bound(of: result)
    }
    return "\(bound(of: result)) Kết quả: \(verdict)."
  }

  private func bound(of result: VoteResult) -> CleanText {
    guard let threshold = result.threshold, let needed = result.needed else {
      return "Chưa xác định được kết quả, vì chưa có quy định về tỷ lệ tán thành cần đạt."
    }
    let share = threshold.parameter.value.share
    let bound: CleanText = threshold.isStrict ? "trên \(share)" : "ít nhất \(share)"
    return "Cần đạt: \(bound) cơ sở tính (từ \(CleanText.people(needed)) tán thành trở lên)."
  }
}

extension Ballot {
  var manner: CleanText {
    switch way {
    case nil: "Biểu quyết công khai"
    case .secret?: "Biểu quyết bằng bỏ phiếu kín"
    case .hands?: "Biểu quyết bằng giơ tay"
    case .cards?: "Biểu quyết bằng thẻ"
    case .app?: "Biểu quyết qua ứng dụng"
    }
  }
}

extension MeetingPaper {
  /// The tasks given under one item (bảng phân công nhiệm vụ).
  func assignmentTable(of entries: [Meeting.Entry]) -> [Block] {
    [.paragraph(.bold("Phân công nhiệm vụ:")), .table(assigned(in: entries))]
  }

  func assigned(in entries: [Meeting.Entry]) -> Table {
    let rows = entries.compactMap { entry -> [Inline]? in
      guard case .assignment(.assigned(let id, let assignment)) = entry.event else { return nil }
      return row(of: assignment, id)
    }
    return Table(
      columns: [
        .init("STT", width: 12, .center), .init("Họ và tên", width: 22), .init("Nhiệm vụ", width: 33), .init("Loại", width: 13),
        .init("Thời hạn, định kỳ", width: 23), .init("Sản phẩm", width: 22), .init("Người theo dõi", width: 18),
        .init("Căn cứ", width: 22),
      ],
      rows: rows.enumerated().map { index, row in ["\(index + 1)"] + row })
  }

  private func row(of assignment: Assignment, _ id: TaskID) -> [Inline] {
    let cells: [CleanText] = [
      holders(of: assignment), "Số \(id.number): \(content(of: assignment))", assignment.kind?.vietnamese ?? "", time(of: assignment),
      products(assignment.products), assignment.follower.map { names[$0] } ?? "",
      assignment.basis.map { words(of: $0) } ?? "",
    ]
    return cells.map(Inline.plain)
  }

  /// The members; of several the first leads, and who leads beside that one is told.
  func holders(of assignment: Assignment) -> CleanText {
    guard assignment.members.count > 1, let lead = assignment.members.first else { return names.list(assignment.members) }
    let others = assignment.members.dropFirst().map { member -> CleanText in
      assignment.coLeads.contains(member) ? "\(names[member]) (cùng chủ trì)" : names[member]
    }
    return "\(names[lead]) (chủ trì), \(CleanText.joined(others))"
  }

  private func time(of assignment: Assignment) -> CleanText {
    var parts: [CleanText] = assignment.from == day ? [] : ["từ \(assignment.from.short)"]
    if let due = assignment.due { parts.append("đến \(due.short)") }
    if let recurrence = assignment.recurrence { parts.append(recurrence.vietnamese) }
    if let days = assignment.days { parts.append(days.vietnamese) }
    if let deadline = deadline(of: assignment) { parts.append(deadline) }
    if assignment.due == nil, assignment.recurrence == nil, assignment.deadline == nil { parts.append("thường xuyên") }
    return CleanText.joined(parts, by: "; ").capitalised
  }

  /// The ratings of a year or quarter (xếp loại chất lượng) given under one item: of the cell, of the members, and of each further round in a table of its own.
  func ratingTables(of entries: [Meeting.Entry], _ period: RatingPeriod) -> [Block] {
    let rated = entries.compactMap { entry -> Rated? in
      guard case .year(.classified(let id, period, let level, let round, let votes, _, let points, let reason)) = entry.event else {
        return nil
      }
      let row: [CleanText] = [
        id.map { names[$0] } ?? "Tập thể chi bộ", level.vietnamese, points.map { "\($0)" } ?? "", votes?.short ?? "",
        note(rating(of: entry)?.failure, reason),
      ]
      return Rated(part: RatedPart(isCell: id == nil, round: round ?? 1), row: row, measure: measure(of: entry))
    }
    let parts = Set(rated.map(\.part)).sorted()
    return parts.flatMap { part -> [Block] in
      let ratings = rated.filter { $0.part == part }
      return [.paragraph(.bold("\(part.title) \(period.words):")), .table(ratingTable(ratings.map(\.row)))] + measures(of: ratings)
    }
  }

  /// Each measure once, in the order first used.
  private func measures(of ratings: [Rated]) -> [Block] {
    var said: [CleanText] = []
    for case let measure? in ratings.map(\.measure) where !said.contains(measure) { said.append(measure) }
    return said.isEmpty ? [] : [.list(said.map { ListItem(.dash, .plain($0)) })]
  }

  private func ratingTable(_ rows: [[CleanText]]) -> Table {
    Table(
      columns: [
        .init("STT", width: 12, .center), .init("Họ và tên", width: 36), .init("Mức xếp loại", width: 36),
        .init("Điểm", width: 15, .center), .init("Tán thành - không tán thành - không có ý kiến", width: 34, .center),
        .init("Ghi chú", width: 32),
      ],
      rows: rows.enumerated().map { index, row in ["\(index + 1)"] + row.map(Inline.plain) })
  }

  /// What the votes of a rating were measured by.
  private func measure(of entry: Meeting.Entry) -> CleanText? {
    guard let rating = rating(of: entry), let result = rating.result else { return nil }
    let way: CleanText = rating.isSecret ? "Bỏ phiếu kín. " : ""
    return "\(way)\(base(of: result)) \(bound(of: result))"
  }

  /// The rating a statement gave, with its votes measured.
  func rating(of entry: Meeting.Entry) -> YearFile.Rating? {
    guard case .year(.classified(let id, let period, _, _, _, _, _, _)) = entry.event else { return nil }
    return cell.ratingFile(of: id, in: period).ratings.last { $0.record == entry.record }?.fact
  }

  private func note(_ failure: CleanText?, _ reason: String) -> CleanText {
    CleanText.joined([failure, CleanText(reason).trimmed].compactMap(\.self).filter { !$0.isEmpty }, by: "; ").capitalised
  }

  /// Reviews, proposals and comments for the year; nil for another statement.
  func yearEnd(_ event: Event) -> [ListItem]? {
    switch event {
    case .year(.reviewed(let id, let year, let level, let points, let text)):
      return review(of: reviewer(id), "năm \(year)", level, points, text)
    case .year(.committeeReviewed(let year, let level, let points, let text)):
      return review(of: "Tập thể chi ủy", "năm \(year)", level, points, text)
    case .year(.quarterReviewed(let id, let quarter, let level, let points, let text)):
      return review(of: reviewer(id), "quý \(quarter.number)/\(quarter.year)", level, points, text)
    case .year(.proposed(let id, let year, let level, let body)):
      let body = words(of: body)
      let lead: CleanText = body.isEmpty ? "Đề nghị xếp loại năm \(year)" : "\(body) đề nghị xếp loại năm \(year)"
      return [ListItem(.dash, "\(lead) đối với \(id.map(comrade) ?? "chi bộ"): \(level.vietnamese).")]
    case .year(.ratingDecided(let id, let period, let decision)):
      let body = words(of: decision.body)
      let by = body.isEmpty ? nil : "của \(body)" as CleanText
      let details = [by, decision.document.map { CleanText($0).trimmed }, decision.day.map { "ngày \($0.short)" }].compactMap(\.self)
      let cited: CleanText = details.isEmpty ? "" : " (\(CleanText.joined(details)))"
      return items(
        "Quyết định xếp loại \(period.words)\(cited) đối với \(id.map(comrade) ?? "chi bộ"): \(decision.level.vietnamese)", decision.reason)
    case .year(.leftUnrated(let ids, let period, let reason)):
      return items("Không xếp loại \(period.words) đối với \(comrades(ids))", reason)
    case .year(.residenceCommented(let id, let year, let text)):
      return items("Nhận xét của nơi cư trú năm \(year) đối với \(comrade(id))", text)
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted: return nil
    }
  }

  private func reviewer(_ id: MemberID?) -> CleanText { id.map(leadingComrade) ?? "Tập thể chi bộ" }

  private func review(of who: CleanText, _ period: CleanText, _ level: Level?, _ points: Int?, _ text: String) -> [ListItem] {
    let level: CleanText = level.map { ", tự nhận mức \($0.vietnamese.text.lowercased())" } ?? ""
    let points: CleanText = points.map { ", tự chấm \($0) điểm" } ?? ""
    return items("\(who) tự kiểm điểm \(period)\(level)\(points)", text)
  }

  private func words(of body: RatingBody) -> CleanText {
    let name = CleanText(body.name).trimmed
    guard let kind = body.kind else { return name }
    return name.isEmpty ? kind.vietnamese : "\(kind.vietnamese) (\(name))"
  }
}

/// A rating as a row of the table it belongs to.
private struct Rated {
  let part: RatedPart
  let row: [CleanText]
  /// The same of all of a part, unless somebody came or went.
  let measure: CleanText?
}

/// What is rated together: the cell, or its members in one round.
private struct RatedPart: Hashable, Comparable {
  let isCell: Bool
  /// A ballot without a round is a first one.
  let round: Int

  var title: CleanText {
    if isCell { return "Kết quả xếp loại chất lượng tập thể chi bộ" }
    return round == 1 ? "Kết quả xếp loại chất lượng đảng viên" : "Kết quả xếp loại chất lượng đảng viên, vòng \(round),"
  }

  static func < (one: Self, other: Self) -> Bool { (one.isCell ? 0 : one.round) < (other.isCell ? 0 : other.round) }
}

extension YearFile.Rating {
  /// Why it takes no effect; nil when it may.
  var failure: CleanText? {
    guard !isCarried else { return nil }
    return result?.isOvercounted == true ? "số phiếu nhiều hơn số đồng chí có quyền biểu quyết" : "không đạt"
  }
}
