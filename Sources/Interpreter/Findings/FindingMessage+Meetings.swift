import Diagnostics
import Domain

extension CellWords {
  func message(_ detail: MeetingDetail) -> Localized {
    switch detail {
    case .exemptStatedAbsent(let member, let meetings): exemptStatedAbsent(member, meetings)
    case .shortMeeting(let meeting, let minutes, let needed, let together): short(meeting, minutes, needed, together)
    case .noRollCall(let meeting): noRollCall(meeting)
    }
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
}
