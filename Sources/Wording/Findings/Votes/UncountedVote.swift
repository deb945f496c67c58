import Diagnostics
import Domain

extension UncountedVote: Worded {
  package static let rule = Localized(
    vi:
      "Số tán thành, không tán thành và không ý kiến cộng lại phải bằng số đảng viên có quyền biểu quyết đang có mặt. Biểu quyết lại "
      + "cùng nội dung trong buổi họp thay cho lần trước.",
    en:
      "Votes for, against and abstaining add up to the present members who may vote. A vote counted again in the same meeting "
      + "replaces the first."
  )

  package static let example = CodeExample(
    "biểu quyết tán thành 10: Thông qua", mendedBy: "biểu quyết tán thành 10 không tán thành 0 không ý kiến 2: Thông qua")

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    let votes = ballot.votes
    let text = words.excerpt(ballot.text)
    let matter = text.isEmpty ? "" : " “\(text)”"
    return Localized(
      vi: "biểu quyết\(matter) tại \(held.vi): tán thành \(votes.inFavour), không tán thành \(votes.against), không ý kiến "
        + "\(votes.abstaining), cộng \(votes.cast), còn thiếu \(mayVote - votes.cast) "
        + "so với \(mayVote) đồng chí có quyền biểu quyết đang có mặt",
      en: "vote\(matter) at \(held.en): \(votes.inFavour) for, \(votes.against) against, \(votes.abstaining) abstaining make "
        + "\(votes.cast), \(mayVote - votes.cast) fewer than the \(mayVote) present who may vote")
  }
}
