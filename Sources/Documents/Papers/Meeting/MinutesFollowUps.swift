import Domain

/// Points of resolutions, targets and shortcomings: what was stated, reported and concluded, and the review of earlier resolutions.
extension MeetingPaper {
  /// Nil for another statement.
  func followUp(_ event: Event) -> [ListItem]? {
    switch event {
    case .talk(.followUpStated(let id, let facts)): return items(lead(of: id, facts), facts.text) + details(of: facts)
    case .talk(.followUpAdjusted(let id, let change, let reason)):
      return items("Điều chỉnh \(name(of: id))", reason) + parts(of: change)
    case .talk(.followUpReported(let member, let id, let reached, let result, let finished)):
      let extent = reached.map { " đạt \(amount($0, of: id))" as CleanText } ?? ""
      let finish = finish(finished).map { ", \($0)" as CleanText } ?? ""
      return items("\(leadingComrade(member)) báo cáo \(name(of: id))\(extent)\(finish)", result)
    case .talk(.concluded(.followUp(let id, let outcome, let text, let reached))):
      let outcome = outcome.map { " \($0.vietnamese(of: id.kind).text.lowercased())" } ?? ""
      let share = reached.flatMap { reached in cell.followUp(id).flatMap { $0.share(of: reached) } }
      let extent = reached.map { " đạt \(amount($0, of: id))\(level(of: share))" as CleanText } ?? ""
      return items("Kết luận \(name(of: id))\(outcome)\(extent)", text)
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      return nil
    }
  }

  /// `điểm 2 Nghị quyết số 08-NQ/CB`
  func name(of id: FollowUpID) -> CleanText {
    switch id {
    case .point(let point): "điểm \(point.number) Nghị quyết số \(point.resolution.words)\(term(of: id))"
    case .target(let number): "chỉ tiêu \(number)"
    case .shortcoming(let number): "hạn chế \(number)"
    }
  }

  /// The term of a point whose number a later resolution has too.
  private func term(of id: FollowUpID) -> CleanText {
    guard let term = id.term, let last = cell.followUp(id.withoutTerm), last.id != id else { return "" }
    return " nhiệm kỳ \(term.first)–\(term.last)"
  }

  private func lead(of id: FollowUpID, _ facts: FollowUpFacts) -> CleanText {
    guard case .shortcoming(let owner, _, _, _, _) = facts.detail else { return name(of: id).capitalised }
    return "\(name(of: id).capitalised) của \(owner.map(comrade) ?? "chi bộ")"
  }

  /// The clauses, each an inner item.
  private func details(of facts: FollowUpFacts) -> [ListItem] {
    var parts: [(label: CleanText, value: CleanText?)] = []
    switch facts.detail {
    case .point(let product, let month):
      parts = [("Sản phẩm", product.map { CleanText($0).trimmed }), ("Báo cáo", month.map { "kỳ sinh hoạt \($0.words)" })]
    case .target(let value, let unit, let resolution, let year):
      parts = [
        ("Mức cần đạt", words(of: value, unit: unit)), ("Theo", resolution.map { "Nghị quyết số \($0.words)" }),
        ("Năm", year.map { "\($0)" }),
      ]
    case .shortcoming(_, let cause, let remedy, let proposal, let addressees):
      let addressee: CleanText =
        addressees.isEmpty ? "Kiến nghị" : "Kiến nghị \(CleanText.joined(addressees.map { CleanText($0).trimmed }))"
      parts = [
        ("Nguyên nhân", cause.map { CleanText($0).trimmed }), ("Biện pháp khắc phục", remedy.map { CleanText($0).trimmed }),
        (addressee, proposal.map { CleanText($0).trimmed }),
      ]
    }
    parts.append(("Thực hiện", facts.members.isEmpty ? nil : names.list(facts.members)))
    parts.append(("Thời hạn", facts.due.map { "ngày \($0.short)" }))
    return inner(parts)
  }

  /// The new parts, each an inner item.
  private func parts(of change: FollowUpChange) -> [ListItem] {
    func text(_ text: String?) -> CleanText? { text.map { CleanText($0).trimmed } }
    let parts: [(label: CleanText, value: CleanText?)] = [
      ("Nội dung", text(change.text)), ("Sản phẩm", text(change.product)),
      ("Báo cáo", change.reportMonth.map { "kỳ sinh hoạt \($0.words)" }),
      ("Mức cần đạt", change.value.map { words(of: $0, unit: change.unit) }),
      ("Nguyên nhân", text(change.cause)), ("Biện pháp khắc phục", text(change.remedy)), ("Kiến nghị", text(change.proposal)),
      ("Nơi nhận kiến nghị", change.addressees.isEmpty ? nil : CleanText.joined(change.addressees.map { CleanText($0).trimmed })),
      ("Thực hiện", change.members.isEmpty ? nil : names.list(change.members)),
      ("Thời hạn", change.due.map { "ngày \($0.short)" }),
    ]
    return inner(parts)
  }

  private func inner(_ parts: [(label: CleanText, value: CleanText?)]) -> [ListItem] {
    parts.compactMap { label, value in value.map { ListItem(.plus, .plain("\(label): \($0.closed)")) } }
  }

  /// Of a point, target or shortcoming what it said when the meeting ended, or now while it goes on.
  func content(of entry: FollowUp) -> FollowUpFacts { meeting.end.map { entry.facts(before: $0.record) } ?? entry.facts }

  func amount(_ reached: Reached, of id: FollowUpID) -> CleanText {
    guard let facts = cell.followUp(id).map(content), case .target(_, let unit, _, _) = facts.detail else { return words(of: reached) }
    let share = facts.share(of: reached)?.percent.map { ", bằng \($0) chỉ tiêu" as CleanText } ?? ""
    return "\(words(of: reached, unit: unit))\(share)"
  }
}

extension MeetingPaper {
  /// The table of earlier resolutions' points that were open when the meeting began (kiểm điểm việc thực hiện nghị quyết tháng trước); empty
  /// when there are none, and in a meeting of another kind than the regular.
  ///
  /// Columns: 42-HD/BTCTW as used by cells (TT, task in last month's resolution, state at the start, result).
  var resolutionReview: [Block] { resolutionReview(of: cell.pointsToReview(in: meeting)) }

  func resolutionReview(of points: [FollowUp]) -> [Block] {
    guard meeting.facts.kind == .regular, !points.isEmpty else { return [] }
    let table = Table(
      columns: [
        .init("TT", width: 10, .center), .init("Nhiệm vụ theo nghị quyết tháng trước", width: 60), .init("Tình hình đầu kỳ", width: 35),
        .init("Kết quả", width: 60),
      ],
      rows: points.enumerated().map { index, point in
        ["\(index + 1)"] + [task(of: point), start(of: point), result(of: point)].map(Inline.plain)
      })
    return [.heading(level: 2, "Kết quả thực hiện nghị quyết tháng trước"), .table(table)]
  }

  func task(of point: FollowUp) -> CleanText {
    let facts = point.facts(before: meeting.record)
    let people = facts.members.isEmpty ? "" : " (\(names.list(facts.members)))" as CleanText
    return "\(name(of: point.id).capitalised): \(CleanText(facts.text).trimmed)\(people)"
  }

  /// By what earlier meetings heard and concluded, and by its day.
  func start(of point: FollowUp) -> CleanText {
    let concluded = point.conclusions.last { $0.fact.meeting < meeting.id }?.fact.outcome?.vietnamese(of: point.id.kind)
    let reported = point.reports.last { $0.fact.meeting < meeting.id && $0.fact.reached != nil }?.fact.reached
    var parts = [concluded, reported.map { "đạt \(words(of: $0))" }].compactMap(\.self)
    if parts.isEmpty { parts = ["Chưa báo cáo"] }
    if let last = point.facts(before: meeting.record).lastDay { parts.append(last < day ? "quá hạn \(last.short)" : "hạn \(last.short)") }
    return .joined(parts, by: "; ").closed
  }

  private func result(of point: FollowUp) -> CleanText {
    let report = point.reports.last { $0.fact.meeting == meeting.id }?.fact
    let conclusion = point.conclusions.last { $0.fact.meeting == meeting.id }?.fact
    let moved = point.changes.last { meeting.entries.map(\.record).contains($0.record) && $0.fact.change.due != nil }?.fact.change.due
    let parts = [
      conclusion?.outcome?.vietnamese(of: point.id.kind),
      (conclusion?.reached ?? report?.reached).map { "đạt \(words(of: $0))" },
      report.map { CleanText($0.result).trimmed }, conclusion.map { CleanText($0.text).trimmed },
      moved.map { "điều chỉnh hạn đến \($0.short)" },
    ]
    let said = parts.compactMap { $0 }.filter { !$0.isEmpty }
    return said.isEmpty ? "Chưa báo cáo." : CleanText.joined(said.map(\.capitalised.closed), by: " ")
  }
}
