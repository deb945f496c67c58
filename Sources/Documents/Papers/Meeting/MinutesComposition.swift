import Domain

/// First part of the minutes: where and when, how many members, who was there.
extension MeetingPaper {
  var composition: [Block] { compositionFields.enumerated().flatMap { index, field in field.blocks(number: index + 1) } }

  /// The lines of the form in their order: place and time first, chair and clerk last.
  var compositionFields: [Field] {
    var fields: [Field] = [Field("Địa điểm", place), Field("Thời gian", hours)]
    if meeting.facts.kind != .thematic, let topic { fields.append(Field("Chủ đề", topic.closed)) }
    let bases = meeting.facts.bases.map { CleanText($0).trimmed }
    if !bases.isEmpty { fields.append(Field("Căn cứ", CleanText.joined(bases, by: "; ").closed)) }
    let attendance = cell.attendance(of: meeting)
    fields.append(isCommittee ? Field("Tổng số chi ủy viên", "\(CleanText.people(cell.committee(on: day).count)).") : membership)
    fields += [present(attendance), absent(attendance)]
    if !isCommittee || !meeting.guests.isEmpty { fields.append(guests) }
    fields.append(Field("Chủ trì", officer(meeting.facts.chair)))
    fields.append(Field("Thư ký", officer(meeting.facts.clerk)))
    return fields
  }

  /// A numbered line of the form with what stands below it.
  struct Field {
    /// What stands in a field that is answered with nothing.
    static let nobody: CleanText = "không có."

    let label: CleanText
    let text: CleanText
    let details: [Block]

    init(_ label: CleanText, _ text: CleanText, _ details: [ListItem] = []) {
      self.init(label, text, below: details.isEmpty ? [] : [.list(details)])
    }

    init(_ label: CleanText, _ text: CleanText, below details: [Block]) {
      self.label = label
      self.text = text
      self.details = details
    }

    func blocks(number: Int) -> [Block] { [.point(number, line)] + details }

    /// The label with what stands beside it.
    var line: Inline { .bold("\(label)\(text.isEmpty ? ":" : ": ")") + .plain(text) }
  }

  /// What the meeting is about; nil when that is not said.
  var topic: CleanText? { meeting.facts.topic.map { CleanText($0).trimmed }.flatMap { $0.isEmpty ? nil : $0 } }

  private var place: CleanText {
    let place = meeting.facts.place.map { CleanText($0).trimmed }
    let manners: [CleanText?] = [meeting.facts.isByGroups ? "họp tại các tổ đảng" : nil, meeting.facts.online ? "họp trực tuyến" : nil]
    let parts = [place].compactMap(\.self) + manners.compactMap(\.self)
    return parts.isEmpty ? .blank : CleanText.joined(parts).capitalised.closed
  }

  private var hours: CleanText {
    let start = meeting.facts.start?.words ?? TimeOfDay.blank
    let end = meeting.end?.time?.words ?? TimeOfDay.blank
    return "từ \(start) đến \(end), \(day.words)."
  }

  private func officer(_ id: MemberID?) -> CleanText { id.map { comradeWithPost($0).closed } ?? .blank }

  private var membership: Field {
    let count = cell.membership(on: day)
    let groups: [(words: CleanText, count: Int)] = [
      ("Đảng viên sinh hoạt tạm thời tại chi bộ", count.temporaryHere), ("Đảng viên được miễn công tác và sinh hoạt", count.exempt),
      ("Đảng viên sinh hoạt tạm thời nơi khác", count.temporaryAway), ("Đảng viên bị đình chỉ sinh hoạt", count.suspended),
    ]
    let details = groups.filter { $0.count > 0 }.map { ListItem(.dash, "\($0.words): \(CleanText.people($0.count)).") }
    let ranks = CleanText.ranks([("chính thức", count.official), ("dự bị", count.probationary)])
    return Field("Tổng số đảng viên của chi bộ", "\(CleanText.people(count.roll))\(ranks).", details)
  }
}

extension MeetingPaper {
  private func present(_ attendance: Attendance) -> Field {
    guard meeting.hasRollCall else { return Field("Có mặt", "chưa điểm danh.") }
    let present = attendance.rows.filter { $0.isCounted && $0.status.isPresent }
    func count(_ standing: Standing) -> Int { present.count { $0.standing == standing } }
    let share = attendance.ratio.percent.map { ", đạt \($0)" } ?? ""
    var text: CleanText = "\(CleanText.count(attendance.present))/\(CleanText.people(attendance.base)) phải dự\(share)"
    if !isCommittee {
      let ranks = [
        ("chính thức" as CleanText, count(.official)), ("dự bị", count(.probationary)), ("sinh hoạt tạm thời", count(.temporaryHere)),
      ]
      text = "\(text)\(CleanText.ranks(ranks))"
    }
    return Field("Có mặt", "\(text).", extra(attendance) + late(attendance) + departed(attendance))
  }

  /// Present though not counted in the base.
  private func extra(_ attendance: Attendance) -> [ListItem] {
    guard attendance.presentUncounted > 0 else { return [] }
    let rows = attendance.rows.filter { !$0.isCounted && $0.status.isPresent }
    let list = rows.map { row in "\(names[row.member]) (\(row.standing.vietnameseOfNotExpected ?? "ngoài chi ủy"))" as CleanText }
    let count = CleanText.people(attendance.presentUncounted)
    return [ListItem(.dash, "Dự ngoài số phải dự \(count): \(CleanText.joined(list)).")]
  }

  private func late(_ attendance: Attendance) -> [ListItem] {
    let rows = attendance.rows.filter { $0.status == .late }
    guard !rows.isEmpty else { return [] }
    let list = rows.map { row in
      "\(names[row.member]) (\(words(of: meeting.presence(of: row.member).stays.first?.from)))" as CleanText
    }
    return [ListItem(.dash, "Đến muộn \(CleanText.people(rows.count)): \(CleanText.joined(list)).")]
  }

  /// Those who left before the end, for good or for a while.
  private func departed(_ attendance: Attendance) -> [ListItem] {
    let list = attendance.rows.compactMap { row -> CleanText? in
      let moves = moves(of: row.member)
      return moves.isEmpty ? nil : "\(names[row.member]) (\(CleanText.joined(moves)))"
    }
    guard !list.isEmpty else { return [] }
    return [ListItem(.dash, "Rời họp khi chưa kết thúc \(CleanText.people(list.count)): \(CleanText.joined(list)).")]
  }

  /// Leaving and coming back, in order: `rời họp lúc 20 giờ 05 phút`, `trở lại lúc 20 giờ 30 phút`.
  func moves(of id: MemberID) -> [CleanText] {
    var moves: [CleanText] = []
    for (index, stay) in meeting.presence(of: id).stays.enumerated() {
      if index > 0 { moves.append("trở lại \(words(of: stay.from))") }
      if stay.isOver { moves.append("rời họp \(words(of: stay.to))") }
    }
    return moves
  }

  private func absent(_ attendance: Attendance) -> Field {
    let excused = attendance.members(.absent(.excused))
    let unexcused = attendance.members(.absent(.unexcused))
    guard meeting.hasRollCall || excused.count + unexcused.count > 0 else { return Field("Vắng mặt", "chưa điểm danh.") }
    var details: [ListItem] = []
    for (words, members) in [("Có lý do" as CleanText, excused), ("Không có lý do", unexcused)] where !members.isEmpty {
      details.append(ListItem(.letter, "\(words): \(CleanText.people(members.count))."))
      details += members.map(absence)
    }
    let unstated = attendance.members(.unstated)
    if meeting.hasRollCall, !unstated.isEmpty {
      let list: CleanText = "\(CleanText.people(unstated.count)): \(names.list(unstated))"
      details.append(ListItem(.letter, "Chưa ghi có mặt hay vắng mặt: \(list)."))
    }
    let count = excused.count + unexcused.count
    // Who is in neither list may well have been absent.
    let none = details.isEmpty ? Field.nobody : "chưa ghi đủ."
    return Field("Vắng mặt", count == 0 ? none : "\(CleanText.people(count)).", details)
  }

  private func absence(of id: MemberID) -> ListItem {
    let reason = CleanText(meeting.presence(of: id).absence?.reason ?? "").trimmed
    return ListItem(.dash, Inline(reason.isEmpty ? "\(names[id])." : "\(names[id]): \(reason.closed)"))
  }

  private var guests: Field {
    guard !meeting.guests.isEmpty else { return Field("Khách mời", Field.nobody) }
    let came = meeting.guests.count { $0.fact.absence == nil }
    return Field("Khách mời", came == 0 ? "không có người dự." : "\(CleanText.count(came)) người.", meeting.guests.map { guest($0.fact) })
  }

  private func guest(_ guest: Guest) -> ListItem {
    let role: CleanText = guest.isSupervising ? " (dự, giám sát)" : ""
    let reason = guest.absence.map { CleanText($0).trimmed }
    let absence: CleanText = reason.map { $0.isEmpty ? " (vắng)" : " (vắng: \($0))" } ?? ""
    let line: CleanText = "\(words(of: guest))\(role)\(absence)"
    return ListItem(.dash, .plain(line.closed))
  }
}

extension CleanText {
  /// `; trong đó chính thức 24 đồng chí, dự bị 01 đồng chí`, without ranks that nobody has.
  fileprivate static func ranks(_ counts: [(words: CleanText, count: Int)]) -> CleanText {
    let present = counts.filter { $0.count > 0 }
    guard !present.isEmpty else { return "" }
    return "; trong đó \(joined(present.map { "\($0.words) \(people($0.count))" }))"
  }
}
