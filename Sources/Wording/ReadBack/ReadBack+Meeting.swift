import Diagnostics
import Domain
import Syntax
import TextRoom

/// The frame of a meeting: opening, roll call, items, score, closing.
extension ReadBack {
  func sentence(of event: MeetingEvent) -> Localized {
    switch event {
    case .opened(_, let facts): opened(facts)
    case .guestWelcomed(let guest): welcomed(guest)
    case .attended(let ids): present(ids)
    case .absent(let ids, let excuse, let reason): absent(ids, excuse, reason)
    case .arrived(let ids, let time): arrived(ids, time)
    case .departed(let ids, let time): departed(ids, time)
    case .itemOpened(let number, let presenters, let informs, let title): item(number, presenters, informs, title)
    case .scored(let points, let text): scored(points, text)
    case .scoredByCriteria(let marks, let text): scored(marks, text)
    case .readBack: sentence(Localized(vi: "đã đọc lại biên bản", en: "the minutes were read back"))
    case .minutesCorrected: .empty
    case .closed(let time, let irregular): closed(time, irregular)
    case .sent(let dispatch, let day): dispatched(dispatch, on: day)
    }
  }

  func opened(_ facts: NewMeeting) -> Localized {
    let held = words.meeting(facts.kind, on: facts.day)
    let place = facts.place.map { Localized(vi: " tại \($0)", en: " in \($0)") } ?? .empty
    let month = Written.month(facts.month)
    return sentence(
      Localized(vi: "khai mạc \(held.vi)", en: "opening of \(held.en)") + at(facts.start) + place,
      [
        facts.isByGroups ? Localized(vi: "họp tại các tổ đảng", en: "held by the party groups") : nil,
        facts.online ? Localized(vi: "trực tuyến", en: "online") : nil, labelled("chủ trì", "chair", facts.chair),
        labelled("thư ký", "clerk", facts.clerk),
        people("chuẩn bị", "prepared by", facts.preparers),
        facts.month == facts.day.month ? nil : Localized(vi: "sinh hoạt của tháng \(month)", en: "for the month \(month)"),
        labelled("chủ đề", "topic", facts.topic), labelled("tài liệu gửi ngày", "material sent", facts.materialSent),
        labelled("căn cứ", "basis", facts.bases.isEmpty ? nil : facts.bases.joined(separator: ", ")),
      ])
  }

  func closed(_ time: TimeOfDay?, _ irregular: String?) -> Localized {
    let held = meeting.map { words.meeting($0.id) } ?? Localized(vi: "buổi sinh hoạt", en: "the meeting")
    let minutes = meeting?.minutes.map { Localized(vi: " (\($0) phút)", en: " (\(words.count($0, "minute")))") } ?? .empty
    let head =
      irregular == nil
      ? Localized(vi: "bế mạc \(held.vi)", en: "\(held.en) is closed")
      : Localized(vi: "bế mạc bất thường \(held.vi)", en: "\(held.en) is closed irregularly")
    return sentence(head + at(time) + minutes, [labelled("lý do", "reason", irregular), attendance])
  }

  func dispatched(_ dispatch: Dispatch, on day: Day) -> Localized {
    let sent = Written.day(day)
    switch dispatch {
    case .document(let number):
      let name = Written.document(number)
      return sentence(Localized(vi: "đã gửi \(name), ngày \(sent)", en: "\(name) was sent up on \(sent)"))
    case .score(let id):
      let held = words.meeting(id)
      return sentence(
        Localized(vi: "đã báo cáo điểm \(held.vi), ngày \(sent)", en: "the score of \(held.en) was reported up on \(sent)"))
    }
  }

  func welcomed(_ guest: Guest) -> Localized {
    let about = [guest.name, guest.post, guest.organisation].compactMap { $0 }.joined(separator: ", ")
    let role = guest.isSupervising ? Localized(vi: "dự, giám sát", en: "to supervise") : nil
    let absence = guest.absence.map { reason in
      reason.isEmpty
        ? Localized(vi: "vắng", en: "absent")
        : Localized(vi: "vắng: \(cut(reason))", en: "absent: \(cut(reason))")
    }
    return sentence(Localized(vi: "khách mời: \(about)", en: "guest: \(about)"), [role, absence])
  }

  func item(_ number: Int, _ presenters: [Speaker], _ informs: Bool, _ title: String) -> Localized {
    let named = presenters.map { speaker -> Localized in
      switch speaker {
      case .member(let id): words.member(id)
      case .guest(let name): Localized(vi: "\(name) (khách mời)", en: "\(name) (guest)")
      }
    }
    let list = Localized.joined(named, by: ", ")
    let by = presenters.isEmpty ? .empty : Localized(vi: ", \(list.vi) trình bày", en: ", by \(list.en)")
    let only = informs ? Localized(vi: ", chỉ thông báo", en: ", for information") : .empty
    return sentence(Localized(vi: "mục \(number)", en: "item \(number)") + by + only, text: title)
  }

  func scored(_ points: Int, _ text: String) -> Localized {
    sentence(Localized(vi: "chấm điểm buổi sinh hoạt \(points)/100", en: "the meeting is scored \(points) of 100"), text: text)
  }

  // MARK: Roll call

  func present(_ ids: [MemberID]) -> Localized {
    if ids.count == 1 { return sentence(people(ids) + Localized(vi: " có mặt", en: " is present"), [attendance, unstated]) }
    let names = words.names(ids)
    return sentence(
      Localized(vi: "có mặt \(ids.count) đồng chí: \(names.vi)", en: "\(ids.count) members present: \(names.en)"), [attendance, unstated])
  }

  func absent(_ ids: [MemberID], _ excuse: Excuse, _ reason: String) -> Localized {
    let how =
      excuse == .excused
      ? Localized(vi: " vắng có lý do", en: " absent with reason") : Localized(vi: " vắng không lý do", en: " absent without reason")
    return sentence(people(ids) + how, text: reason, [attendance, unstated])
  }

  func arrived(_ ids: [MemberID], _ time: TimeOfDay?) -> Localized {
    sentence(people(ids) + Localized(vi: " vào họp", en: ids.count == 1 ? " arrives" : " arrive") + at(time), [attendance])
  }

  func departed(_ ids: [MemberID], _ time: TimeOfDay?) -> Localized {
    sentence(people(ids) + Localized(vi: " rời họp", en: ids.count == 1 ? " leaves" : " leave") + at(time), [inRoom])
  }

  /// One member with the handle, several as names with their number.
  private func people(_ ids: [MemberID]) -> Localized {
    if ids.count == 1 { return words.member(ids[0]) }
    let names = words.names(ids)
    return Localized(vi: "\(ids.count) đồng chí (\(names.vi))", en: "\(ids.count) members (\(names.en))")
  }

  private func at(_ time: TimeOfDay?) -> Localized {
    time.map { Localized(vi: " lúc \(Written.time($0))", en: " at \(Written.time($0))") } ?? .empty
  }

  /// `có mặt 18/20 (90%)`; nil before the roll call.
  private var attendance: Localized? {
    guard let meeting, meeting.hasRollCall, case let attendance = cell.attendance(of: meeting), attendance.base > 0 else { return nil }
    let extra = attendance.presentUncounted
    let count = "\(attendance.present)/\(attendance.base) (\(Written.share(attendance.ratio)))"
    return Localized(
      vi: "có mặt \(count)" + (extra > 0 ? " và \(extra) đồng chí ngoài cơ số" : ""),
      en: "\(count) present" + (extra > 0 ? " and \(extra) outside the base" : ""))
  }

  /// Members of the base of whom nothing was said yet, once the roll call has begun.
  private var unstated: Localized? {
    guard let meeting, meeting.hasRollCall, case let count = cell.attendance(of: meeting).members(.unstated).count, count > 0 else {
      return nil
    }
    return Localized(vi: "\(count) đồng chí chưa điểm danh", en: "\(count) not stated")
  }

  private var inRoom: Localized? {
    guard let meeting else { return nil }
    let count = cell.members.count { meeting.isPresent($0.id) }
    return Localized(vi: "đang dự họp \(count) đồng chí", en: "\(count) in the room")
  }

  func scored(_ marks: [ScoreMark], _ text: String) -> Localized {
    let given = marks.map { mark -> Localized in
      let name = mark.criterion.word
      return Localized(vi: "\(name.vi) \(mark.points)", en: "\(name.en) \(mark.points)")
    }
    let list = Localized.joined(given, by: ", ")
    let head = Localized(vi: "chấm điểm buổi sinh hoạt: \(list.vi)", en: "quality score of the meeting: \(list.en)")
    return sentence(head, [total, labelled("ghi chú", "remark", text)])
  }

  /// What is computed so far, and the sum once nothing is missing.
  private var total: Localized? {
    guard let meeting, let sheet = cell.scoreSheet(of: meeting) else { return nil }
    let computed = sheet.rows.compactMap { row -> Localized? in
      guard row.given == nil, let computed = row.computed else { return nil }
      let name = row.criterion.word
      return Localized(vi: "\(name.vi) \(computed.points)", en: "\(name.en) \(computed.points)")
    }
    let sum = sheet.total.map { Localized(vi: "cộng \($0)", en: "total \($0)") } ?? missing(sheet.missing)
    if computed.isEmpty { return sum }
    let list = Localized.joined(computed, by: ", ")
    return Localized(vi: "tính từ sổ: \(list.vi); \(sum.vi)", en: "from the record: \(list.en); \(sum.en)")
  }

  private func missing(_ criteria: [ScoreCriterion]) -> Localized {
    let names = criteria.map(\.word)
    return Localized(
      vi: "chưa có điểm: \(names.map(\.vi).joined(separator: ", "))", en: "without points yet: \(names.map(\.en).joined(separator: ", "))")
  }
}
