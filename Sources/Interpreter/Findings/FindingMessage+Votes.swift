import Diagnostics
import Domain

extension CellWords {
  func message(_ detail: VoteDetail) -> Localized {
    switch detail {
    case .uncountedVote(let meeting, let ballot, let mayVote): uncounted(meeting, ballot, mayVote)
    }
  }

  private func uncounted(_ id: MeetingID, _ ballot: Ballot, _ mayVote: Int) -> Localized {
    let held = meeting(id)
    let votes = ballot.votes
    let text = excerpt(ballot.text)
    let matter = text.isEmpty ? "" : " “\(text)”"
    return Localized(
      vi: "biểu quyết\(matter) tại \(held.vi): tán thành \(votes.inFavour), không tán thành \(votes.against), không ý kiến "
        + "\(votes.abstaining), cộng \(votes.cast), còn thiếu \(mayVote - votes.cast) "
        + "so với \(mayVote) đồng chí có quyền biểu quyết đang có mặt",
      en: "vote\(matter) at \(held.en): \(votes.inFavour) for, \(votes.against) against, \(votes.abstaining) abstaining make "
        + "\(votes.cast), \(mayVote - votes.cast) fewer than the \(mayVote) present who may vote")
  }
}
