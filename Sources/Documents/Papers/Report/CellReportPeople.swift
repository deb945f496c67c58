import Domain

/// Admission, inspection, praise, comments, scores, ratings and proposals of a report.
extension ReportPaper {
  var admission: [Block] {
    let admission = report.admission
    func helped(by helpers: [MemberID]) -> CleanText {
      helpers.isEmpty ? "chưa ghi người giúp đỡ" : "đồng chí giúp đỡ: \(names.list(helpers))"
    }
    var items = admission.candidates.map { candidate in
      line("Quần chúng ưu tú đang theo dõi: \(CleanText(candidate.name).trimmed); \(helped(by: candidate.helpers))")
    }
    if items.isEmpty { items = [line("Đến cuối kỳ chưa ghi quần chúng ưu tú nào đang theo dõi")] }
    let steps: [(CleanText, [String])] = [
      ("Giới thiệu trong kỳ", admission.introduced), ("Chi bộ xét kết nạp", admission.considered),
      ("Có quyết định kết nạp", admission.decided), ("Thôi theo dõi", admission.dropped),
    ]
    items += steps.filter { !$0.1.isEmpty }.map { label, people in
      line("\(label): \(CleanText.count(people.count)) người (\(CleanText.joined(people.map { CleanText($0).trimmed })))")
    }
    items += admission.probationers.map { line("Đảng viên dự bị: \(names[$0.member]); \(helped(by: $0.helpers))") }
    items += [line("Kết nạp", report.members.admitted), line("Công nhận chính thức", report.members.confirmed)].compactMap(\.self)
    return [.list(items)]
  }

  var inspections: [Block] {
    let inspected = report.conduct.inspections
    guard !inspected.isEmpty else { return unrecorded("lần kiểm tra nhiệm vụ nào") }
    let count: CleanText = "\(CleanText.count(inspected.count)) lần, \(CleanText.count(Set(inspected.map(\.task)).count)) nhiệm vụ"
    return [
      .list(
        [line("Kiểm tra việc thực hiện nhiệm vụ: \(count)")]
          + inspected.map { entry in
            line("Ngày \(entry.inspection.on.short), \(comrades(entry.inspection.by)) kiểm tra nhiệm vụ \(title(of: entry.task))")
          })
    ]
  }

  var conduct: [Block] {
    let conduct = report.conduct
    func people(_ remarks: [Recorded<Cell.Remark>]) -> CleanText {
      var ids: [MemberID] = []
      for remark in remarks where !ids.contains(remark.fact.member) { ids.append(remark.fact.member) }
      return "\(CleanText.count(remarks.count)) lượt (\(names.list(ids)))"
    }
    let praise: CleanText = conduct.commendations.isEmpty ? "chưa ghi" : people(conduct.commendations)
    let reminders: CleanText = conduct.reminders.isEmpty ? "chưa ghi" : people(conduct.reminders)
    var items = [line("Biểu dương: \(praise)"), line("Nhắc nhở: \(reminders)")]
    items += conduct.badges.map { badge in
      let basis = badge.document.map { " (\(CleanText($0).trimmed))" as CleanText } ?? ""
      return line("Ngày \(badge.on.short) trao Huy hiệu \(CleanText("\(badge.years)")) năm tuổi Đảng: \(comrades(badge.members))\(basis)")
    }
    items += conduct.discipline.map { vote in
      let subject = vote.fact.ballot.subject.map { " đối với \(comrade($0))" as CleanText } ?? ""
      return line("Ngày \(vote.day.short) chi bộ biểu quyết \(vote.fact.ballot.matter.vietnamese ?? "")\(subject)")
    }
    if conduct.discipline.isEmpty { items.append(line("Kỷ luật: chưa ghi")) }
    return [.list(items)]
  }

  var residence: [Block] {
    let members = report.conduct.residenceComments
    guard !members.isEmpty else { return unrecorded("nhận xét nào của nơi cư trú") }
    return [.list([line("Đã ghi nhận xét của nơi cư trú", members)].compactMap(\.self))]
  }

  /// The points of each meeting scored, and their mean.
  var scores: [Block] {
    let scored = report.meetings.filter { $0.score != nil }
    guard !scored.isEmpty else { return unrecorded("điểm chấm buổi sinh hoạt nào") }
    var items = scored.map { meeting in
      let band = meeting.band.map { ", xếp loại \($0.vietnamese)" as CleanText } ?? ""
      return line("\(meeting.name) ngày \(meeting.day.short): \(meeting.score.map { "\($0)" } ?? "")/100 điểm\(band)")
    }
    if scored.count > 1, let mean = report.meanScore?.mean { items.append(line("Điểm trung bình: \(mean)")) }
    return [.list(items)]
  }

  /// Only of a year.
  var ratings: [Block] {
    guard let year = report.year else { return [] }
    var items = [line("Đảng viên đã tự kiểm điểm năm \(year.year): \(year.reviewed == 0 ? "chưa ghi" : CleanText.people(year.reviewed))")]
    if year.rated == 0 {
      items.append(line("Xếp loại đảng viên năm \(year.year): chưa ghi"))
    } else {
      items.append(line("Đã xếp loại: \(CleanText.people(year.rated))"))
      items += Level.allCases.compactMap { level in
        guard let count = year.ratings[level]?.count, count > 0 else { return nil }
        return line("\(level.vietnamese): \(CleanText.people(count))\(share(Ratio(count, of: year.rated)))")
      }
      if let waiting = line("Chưa xếp loại", year.awaited) { items.append(waiting) }
    }
    if year.barred > 0 { items.append(line("Không xếp loại theo quy định: \(CleanText.people(year.barred))")) }
    if year.isCommitteeReviewed { items.append(line("Tập thể chi ủy: đã kiểm điểm năm \(year.year)")) }
    items.append(line("Tập thể chi bộ: \(year.cell?.vietnamese ?? "chưa ghi xếp loại")"))
    let comments = year.residenceComments == 0 ? "chưa ghi" : CleanText.people(year.residenceComments)
    items.append(line("Có nhận xét của nơi cư trú năm \(year.year): \(comments)"))
    let training = year.training
    let trained: CleanText =
      training.courses == 0
      ? "chưa ghi"
      : "\(CleanText.count(training.courses)) đợt, \(CleanText.people(training.members.count)) được tập huấn, trong đó chi ủy viên: \(CleanText.people(training.committee.count))"
    items.append(line("Tập huấn năm \(year.year): \(trained)"))
    return [.list(items)] + resultsByKind(year)
  }

  /// What became of fixed, ad hoc and seasonal tasks.
  private func resultsByKind(_ year: YearFigures) -> [Block] {
    let kinds: [TaskKind?] = [.fixed, .adHoc, .seasonal, nil]
    let rows = kinds.compactMap { kind in year.tasks[kind].map { (kind?.vietnamese ?? "Không ghi loại", $0) } }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Table(
          columns: [
            .init("Loại nhiệm vụ", width: 44), .init("Tổng số", width: 22, .center), .init("Hoàn thành", width: 24, .center),
            .init("Vượt mức", width: 22, .center), .init("Không hoàn thành", width: 28, .center),
            .init("Đang thực hiện", width: 26, .center),
            .init("Chậm", width: 18, .center),
          ],
          rows: rows.map { name, work in
            let counts = [work.all, work.done, work.exceeded, work.notMet, work.open, work.late].map(\.count)
            return [.plain(name)] + counts.map { Inline.number($0) }
          }))
    ]
  }

  var proposals: [Block] {
    let shortcomings = report.shortcomings
    var items =
      shortcomings.all.isEmpty
      ? [line("Trong kỳ chưa ghi hạn chế nào")]
      : [
        counted("Hạn chế ghi trong kỳ", shortcomings.new.count), counted("Hạn chế đã khắc phục trong kỳ", shortcomings.done.count),
      ].compactMap(\.self)
    items += shortcomings.open.map { id in
      let owner = owner(of: id).map { " (\(comrade($0)))" as CleanText } ?? ""
      return line("Còn phải khắc phục: \(title(of: id))\(owner)")
    }
    for id in report.proposals {
      guard case .shortcoming(_, _, _, let proposal?, let addressees)? = cell.followUp(id)?.facts(on: day).detail else { continue }
      let whom: CleanText = addressees.isEmpty ? "" : " \(CleanText.joined(addressees.map { CleanText($0).trimmed }))"
      items.append(line("Kiến nghị\(whom): \(CleanText(proposal).trimmed)"))
    }
    if report.proposals.isEmpty { items.append(line("Trong kỳ chưa ghi kiến nghị")) }
    return [.list(items)]
  }
}

extension ReportPaper {
  /// `Thôi phân công: 02`; nil for none.
  func counted(_ label: CleanText, _ count: Int) -> ListItem? { count > 0 ? line("\(label): \(CleanText.count(count))") : nil }

  /// Whose a shortcoming is; nil for the cell's.
  private func owner(of id: FollowUpID) -> MemberID? {
    if case .shortcoming(let owner, _, _, _, _)? = cell.followUp(id)?.facts(on: day).detail { owner } else { nil }
  }
}
