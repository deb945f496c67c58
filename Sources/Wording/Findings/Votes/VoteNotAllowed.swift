import Diagnostics
import Domain

extension VoteNotAllowed: Worded {
  package static let rule = Localized(
    vi:
      "Công nhận chính thức chỉ biểu quyết khi đã hết thời gian dự bị; người đã là đảng viên thì không kết nạp nữa. Đảng viên dự bị chỉ bị "
      + "khiển trách hoặc cảnh cáo; chỉ người có chức vụ mới bị cách chức. Đảng viên sinh hoạt tạm thời đến do chi bộ gốc xem xét. Chi ủy không có thẩm quyền kỷ luật.",
    en:
      "Recognition is voted on when probation is over, and who is a member is not admitted again. A probationary member is only "
      + "reprimanded or warned; only who holds a post is dismissed from it. On a visitor the home cell decides. A committee has no power to discipline."
  )

  package static let example = CodeExample(
    "biểu quyết khai trừ đối với @mai kín tán thành 12", mendedBy: "biểu quyết kỷ luật đối với @mai kín tán thành 12: Cảnh cáo")

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    let question = words.question(ballot)
    let reason: Localized
    switch bar {
    case .probation(let end):
      let day = Written.day(end)
      reason = Localized(vi: "đến ngày \(day) mới hết thời gian dự bị", en: "probation lasts until \(day)")
    case .standing(let standing):
      let state = words.standing(standing)
      reason = Localized(
        vi: "đồng chí ấy \(state.vi), quy định không cho biểu quyết việc này",
        en: "the member \(state.en), and the rules do not allow this vote")
    case .noPost:
      reason = Localized(
        vi: "sổ không ghi đồng chí ấy đang giữ chức vụ nào để cách chức",
        en: "the member is not on record as holding a post to be dismissed from")
    case .committee:
      reason = Localized(vi: "chi ủy không có thẩm quyền kỷ luật", en: "a committee has no power to discipline")
    }
    return Localized(
      vi: "biểu quyết \(question.vi) tại \(held.vi): \(reason.vi)", en: "the vote on \(question.en) at \(held.en): \(reason.en)")
  }
}
