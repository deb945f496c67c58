import Diagnostics
import Domain

extension IneligibleCandidate: Worded {
  package static let rule = Localized(
    vi:
      "Người ứng cử là đảng viên chính thức đang sinh hoạt tại chi bộ. Đảng viên dự bị, sinh hoạt tạm thời, được miễn sinh hoạt hoặc bị "
      + "đình chỉ thì không ứng cử.",
    en:
      "Official members who take part in the cell may stand for election; the probationary, visiting, exempt and suspended do not.")

  package static let example = CodeExample(
    "bầu bí thư số lượng 1 phát ra 18 thu về 18 hợp lệ 18 ứng cử @hạnh 18",
    do: Localized(vi: "Bầu lại: đảng viên dự bị không ứng cử.", en: "Elect again: a probationary member may not stand."))

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    let who = words.member(member)
    let state = words.standing(standing)
    return Localized(
      vi: "\(who.vi) \(state.vi), không được ứng cử \(post.word.vi) tại \(held.vi)",
      en: "\(who.en) \(state.en) and may not stand for \(post.word.en) at \(held.en)")
  }
}
