import Diagnostics
import Domain

extension MeetingByGroups: Worded {
  package static let rule = Localized(
    vi:
      "Chi bộ đông có tổ đảng được thí điểm họp tại tổ đảng thay cho cả chi bộ một số lần trong năm. Chỉ xét buổi có ghi “tại các tổ đảng”.",
    en:
      "A large cell with groups may, as a pilot, let them meet in its place some times a year. Only meetings that state “in party "
      + "groups” are looked at.")

  package static let example = CodeExample(
    "họp thường kỳ 03/09/2026 tại các tổ đảng",
    do: Localized(
      vi: "Chi bộ không đủ điều kiện thì họp toàn chi bộ; ghi nhầm thì đính chính câu họp.",
      en: "A cell that may not do so meets as a whole; correct the meeting statement if it is wrong."))

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    let reasons = Localized.joined(bars.map { $0.reason(words) }, by: "; ")
    return Localized(vi: "\(held.vi) họp tại các tổ đảng: \(reasons.vi)", en: "\(held.en) was held by the party groups: \(reasons.en)")
  }
}

extension GroupsBar {
  fileprivate func reason(_ words: CellWords) -> Localized {
    switch self {
    case .small(let members, let needed):
      Localized(
        vi: "chi bộ có \(members) đảng viên, dưới \(needed)", en: "the cell has \(words.count(members, "member")), fewer than \(needed)")
    case .noGroups: Localized(vi: "chi bộ chưa ghi tổ đảng nào", en: "the cell has no groups on record")
    case .often(let times, let year, let allowed):
      Localized(
        vi: "là lần thứ \(times) trong năm \(year), nhiều nhất \(allowed) lần", en: "time number \(times) in \(year), at most \(allowed)")
    }
  }
}
