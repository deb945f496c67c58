import Diagnostics
import Domain

extension VacantSeats: Worded {
  package static let rule = Localized(
    vi:
      "Người trúng cử phải được quá một nửa cơ số. Bầu chưa đủ số lượng thì có bầu tiếp hay không do hội nghị quyết định; cuối danh sách "
      + "ngang phiếu thì bầu lại giữa những người đó và lấy người cao phiếu hơn.",
    en:
      "Who is elected has more than half of the base. With too few elected the meeting decides whether to vote on; equals at the end of "
      + "the list stand again and the most votes win.")

  package static let example = CodeExample(
    "bầu chi ủy viên số lượng 3 phát ra 18 thu về 18 hợp lệ 18 ứng cử @an 17, @hà 16, @bình 5",
    mendedBy: "bầu chi ủy viên vòng 2 số lượng 1 phát ra 18 thu về 18 hợp lệ 18 ứng cử @bình 12")

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    let equals = words.members(tied)
    let more =
      tied.isEmpty ? Localized(vi: "", en: "") : Localized(vi: "; ngang phiếu: \(equals.vi)", en: "; equal votes: \(equals.en)")
    return Localized(
      vi: "bầu \(post.word.vi) tại \(held.vi) còn thiếu \(vacant) người\(more.vi)",
      en: "the election of \(post.word.en) at \(held.en) left \(words.count(vacant, "seat")) empty\(more.en)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.elect(post) }
}
