import Diagnostics
import Domain

extension CellWords {
  func message(_ detail: MeetingDetail) -> Localized {
    switch detail {
    case .exemptStatedAbsent(let member, let meetings): exemptStatedAbsent(member, meetings)
    case .shortMeeting(let meeting, let minutes, let needed, let together): short(meeting, minutes, needed, together)
    case .noRollCall(let meeting): noRollCall(meeting)
    case .missedMonths(let months, let needed): missed(months, needed)
    case .lateMeeting(let meeting, let last): late(meeting, last)
    case .noThematicMeeting(let quarters, let needed): noThematic(quarters, needed)
    case .lowAttendance(let meetings, let target): lowAttendance(meetings, target)
    case .congressQuorum(let id, let quorum): congressQuorum(id, quorum)
    case .committeeNotMet(let meetings, let days): committeeNotMet(meetings, days)
    case .officers(let meeting, let gaps): officers(meeting, gaps)
    case .scoreIncomplete(let meeting, let missing): scoreIncomplete(meeting, missing)
    case .scoreAgainstRecord(let meeting, let criterion, let given, let computed): scoreDiffers(meeting, criterion, given, computed)
    case .notReadBack(let meeting): notReadBack(meeting)
    case .absentSpeakers(let meeting, let members): absentSpeakers(meeting, members)
    case .materialLate(let meeting, let sent, let latest): materialLate(meeting, sent, latest)
    case .resolutionSentLate(let number, let sent, let latest): sentLate(Written.document(number), sent, latest)
    case .scoreSentLate(let meeting, let sent, let latest): scoreLate(meeting, sent, latest)
    case .metByGroups(let meeting, let bars): byGroups(meeting, bars)
    case .sameDay(let meeting, let earlier): sameDay(meeting, earlier)
    }
  }

  private func materialLate(_ id: MeetingID, _ sent: Day, _ latest: Day) -> Localized {
    let held = meeting(id)
    return Localized(
      vi: "tài liệu \(held.vi) gửi ngày \(Written.day(sent)), chậm nhất là ngày \(Written.day(latest))",
      en: "the material of \(held.en) was sent on \(Written.day(sent)), the last day was \(Written.day(latest))")
  }

  private func sentLate(_ name: String, _ sent: Day, _ latest: Day) -> Localized {
    Localized(
      vi: "\(name) gửi ngày \(Written.day(sent)), chậm nhất là ngày \(Written.day(latest))",
      en: "\(name) was sent up on \(Written.day(sent)), the last day was \(Written.day(latest))")
  }

  private func scoreLate(_ id: MeetingID, _ sent: Day, _ latest: Day) -> Localized {
    let held = meeting(id)
    return Localized(
      vi: "điểm \(held.vi) báo cáo ngày \(Written.day(sent)), chậm nhất là ngày \(Written.day(latest))",
      en: "the score of \(held.en) was reported on \(Written.day(sent)), the last day was \(Written.day(latest))")
  }

  private func sameDay(_ id: MeetingID, _ earlier: MeetingID) -> Localized {
    let held = meeting(id)
    let times = [earlier, id].map { startTime(of: $0) }
    return Localized(
      vi: "\(held.vi) ghi hai lần (\(times.map(\.vi).joined(separator: "; ")))",
      en: "\(held.en) is on record twice (\(times.map(\.en).joined(separator: "; ")))")
  }

  private func byGroups(_ id: MeetingID, _ bars: [GroupsBar]) -> Localized {
    let held = meeting(id)
    let reasons = bars.map(reason)
    return Localized(
      vi: "\(held.vi) họp tại các tổ đảng: \(reasons.map(\.vi).joined(separator: "; "))",
      en: "\(held.en) was held by the party groups: \(reasons.map(\.en).joined(separator: "; "))")
  }

  private func reason(_ bar: GroupsBar) -> Localized {
    switch bar {
    case .small(let members, let needed):
      Localized(vi: "chi bộ có \(members) đảng viên, dưới \(needed)", en: "the cell has \(count(members, "member")), fewer than \(needed)")
    case .noGroups: Localized(vi: "chi bộ chưa ghi tổ đảng nào", en: "the cell has no groups on record")
    case .often(let times, let year, let allowed):
      Localized(
        vi: "là lần thứ \(times) trong năm \(year), nhiều nhất \(allowed) lần", en: "time number \(times) in \(year), at most \(allowed)")
    }
  }

  private func scoreIncomplete(_ id: MeetingID, _ missing: [ScoreCriterion]) -> Localized {
    let names = missing.map(\.word)
    return Localized(
      vi: "bảng chấm điểm \(meeting(id).vi) chưa có điểm: \(names.map(\.vi).joined(separator: ", "))",
      en: "the score of \(meeting(id).en) lacks points for \(names.map(\.en).joined(separator: ", "))")
  }

  private func scoreDiffers(_ id: MeetingID, _ criterion: ScoreCriterion, _ given: Int, _ computed: Int) -> Localized {
    let held = meeting(id)
    let name = criterion.word
    return Localized(
      vi: "\(held.vi) tự chấm \(name.vi) \(given) điểm, tính từ sổ là \(computed)",
      en: "\(held.en) was given \(given) for \(name.en), the record makes \(computed)")
  }

  private func exemptStatedAbsent(_ id: MemberID, _ meetings: [MeetingID]) -> Localized {
    let who = member(id)
    let days = meetings.compactMap { cell.meeting($0)?.facts.day }.map(Written.day).joined(separator: ", ")
    return Localized(
      vi: "\(who.vi) không thuộc diện tính tỷ lệ dự họp nhưng được ghi vắng tại \(meetings.count) buổi (\(days))",
      en: "\(who.en) is outside the base of attendance and was stated absent at \(count(meetings.count, "meeting")) (\(days))")
  }

  private func short(_ id: MeetingID, _ minutes: Int, _ needed: Int, _ together: Bool) -> Localized {
    let held = meeting(id)
    let both =
      together ? Localized(vi: " cùng buổi chuyên đề trong ngày", en: " with the thematic one of the day") : Localized(vi: "", en: "")
    return Localized(
      vi: "\(held.vi)\(both.vi) kéo dài \(minutes) phút, mức tối thiểu là \(needed) phút",
      en: "\(held.en)\(both.en) lasted \(count(minutes, "minute")), the minimum is \(needed)")
  }

  private func noRollCall(_ id: MeetingID) -> Localized {
    let held = meeting(id)
    return Localized(vi: "\(held.vi) chưa ghi ai có mặt", en: "\(held.en) has no roll call")
  }

  private func missed(_ missed: [Month], _ needed: Int) -> Localized {
    let list = months(missed)
    if needed == 1 {
      return Localized(
        vi: "\(missed.count) tháng không có sinh hoạt thường kỳ: \(list)",
        en: "\(count(missed.count, "month")) without a regular meeting: \(list)")
    }
    return Localized(
      vi: "\(missed.count) tháng có ít hơn \(needed) buổi sinh hoạt thường kỳ: \(list)",
      en: "\(count(missed.count, "month")) with fewer than \(needed) regular meetings: \(list)")
  }

  private func late(_ id: MeetingID, _ last: Day) -> Localized {
    let held = meeting(id)
    return Localized(
      vi: "\(held.vi) họp muộn hơn ngày \(Written.day(last))", en: "\(held.en) was held later than \(Written.day(last))")
  }

  private func noThematic(_ quarters: [Month], _ needed: Int) -> Localized {
    let vi = quarters.map { Written.quarter($0.quarter).vi }.joined(separator: ", ")
    let en = quarters.map { Written.quarter($0.quarter).en }.joined(separator: ", ")
    if needed == 1 { return Localized(vi: "\(vi) không có sinh hoạt chuyên đề", en: "no thematic meeting in \(en)") }
    return Localized(vi: "\(vi) có ít hơn \(needed) buổi sinh hoạt chuyên đề", en: "fewer than \(needed) thematic meetings in \(en)")
  }

  private func lowAttendance(_ meetings: [MeetingAttendance], _ target: Ratio) -> Localized {
    let list = meetings.map { "\(day(of: $0.meeting)) (\($0.ratio.part)/\($0.ratio.whole))" }.joined(separator: ", ")
    let bound = share(target)
    return Localized(
      vi: "\(meetings.count) buổi sinh hoạt thường kỳ có tỷ lệ dự họp không quá \(bound): \(list)",
      en: "attendance not above \(bound) at \(count(meetings.count, "regular meeting")): \(list)")
  }

  private func congressQuorum(_ id: MeetingID, _ quorum: CongressQuorum) -> Localized {
    let held = meeting(id)
    let share = "\(quorum.number.value.part)/\(quorum.number.value.whole)"
    let (convened, roll) = ("\(quorum.ofConvened.part)/\(quorum.ofConvened.whole)", "\(quorum.ofRoll.part)/\(quorum.ofRoll.whole)")
    return Localized(
      vi: "\(held.vi) chưa đủ \(share) số đảng viên dự: \(convened) người được triệu tập, \(roll) toàn đảng số",
      en: "\(held.en) had less than \(share) of the members: \(convened) of those convened, \(roll) of all on the roll")
  }

  private func committeeNotMet(_ meetings: [MeetingID], _ days: Int) -> Localized {
    let list = meetings.map { day(of: $0) }.joined(separator: ", ")
    return Localized(
      vi: "\(meetings.count) buổi sinh hoạt thường kỳ không có họp chi ủy trước đó ít nhất \(days) ngày: \(list)",
      en: "\(count(meetings.count, "regular meeting")) without a committee meeting at least \(count(days, "day")) before: \(list)")
  }

  private func officers(_ id: MeetingID, _ gaps: [OfficerGap]) -> Localized {
    let held = meeting(id)
    let named = gaps.map(officer)
    return Localized(
      vi: "\(held.vi): \(named.map(\.vi).joined(separator: "; "))", en: "\(held.en): \(named.map(\.en).joined(separator: "; "))")
  }

  private func officer(_ gap: OfficerGap) -> Localized {
    switch gap {
    case .noChair: Localized(vi: "chưa ghi người chủ trì", en: "no chair is named")
    case .noClerk: Localized(vi: "chưa ghi thư ký", en: "no clerk is named")
    case .chairAbsent(let id):
      Localized(vi: "người chủ trì là \(member(id).vi) không được ghi có mặt", en: "the chair \(member(id).en) is not stated present")
    case .clerkAbsent(let id):
      Localized(vi: "thư ký là \(member(id).vi) không được ghi có mặt", en: "the clerk \(member(id).en) is not stated present")
    }
  }

  private func absentSpeakers(_ id: MeetingID, _ members: [MemberID]) -> Localized {
    let held = meeting(id)
    let names = names(members)
    return Localized(
      vi: "\(held.vi) ghi ý kiến hoặc trình bày của \(names.vi) mà lúc ấy không được ghi có mặt",
      en: "in \(held.en) words are on record of \(names.en), who is not stated present then")
  }

  private func notReadBack(_ id: MeetingID) -> Localized {
    let held = meeting(id)
    return Localized(
      vi: "\(held.vi) bế mạc khi chưa đọc lại biên bản", en: "\(held.en) was closed without reading the minutes back")
  }
}
