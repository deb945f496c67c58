import Diagnostics
import Domain

extension TaskWithoutFollower: Worded {
  package static let rule = Localized(
    vi:
      "Nghị quyết phân công nêu chi ủy viên theo dõi, kiểm tra và báo cáo từng nhiệm vụ; nơi không có chi ủy thì bí thư "
      + "theo dõi. Người theo dõi còn sinh hoạt tại chi bộ và không đồng thời là người thực hiện.",
    en:
      "The resolution names a committee member, or the secretary where there is none, who follows, checks and reports on "
      + "each task. A follower takes part here and does not carry out the task too.")

  package static let example = CodeExample(
    "phân công #2 @bình hằng tháng sản phẩm \"Sổ\": Thu đảng phí", mendedBy: "điều chỉnh #2 theo dõi @hà")

  package func message(_ words: CellWords) -> Localized {
    let shown = words.task(task)
    switch gap {
    case .nobody:
      let of = words.holders(of: task)
      return Localized(vi: "\(shown.vi) của \(of.vi) chưa có người theo dõi", en: "nobody follows \(shown.en) of \(of.en)")
    case .cannotAct(let follower, let standing):
      let (who, state) = (words.member(follower), words.standing(standing))
      return Localized(
        vi: "người theo dõi \(shown.vi) là \(who.vi), đồng chí \(state.vi)", en: "\(who.en), who follows \(shown.en), \(state.en)")
    case .holder(let follower):
      let who = words.member(follower)
      return Localized(
        vi: "\(who.vi) vừa thực hiện vừa theo dõi \(shown.vi)", en: "\(who.en) both carries out and follows \(shown.en)")
    }
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { proposed.map { writer.follow(task, by: $0) } }
}
