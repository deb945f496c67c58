import Diagnostics
import Domain

extension OvercountedVote: Worded {
  package static let rule = Localized(
    vi:
      "Số phiếu không thể nhiều hơn số đồng chí được biểu quyết đang có mặt. Khi điểm danh được ghi sau, ghi lại hoặc sửa lại thì các lần "
      + "biểu quyết, bầu, xếp loại được tính lại; chưa khớp thì chưa có kết quả.",
    en:
      "There cannot be more votes than members present who may vote. When the roll is called later, again or corrected, votes, elections "
      + "and ratings are measured again; while they do not agree there is no result.")

  package static let example = CodeExample(
    "biểu quyết tán thành 4: Thông qua\nhoàn tác 9\ncó mặt tất cả trừ @bình, @lan",
    do: Localized(
      vi: "Xem lại điểm danh và số phiếu, bên nào ghi nhầm thì hoàn tác rồi ghi lại; buổi đã bế mạc thì đính chính.",
      en: "See which of roll call and votes is wrong, undo it and state it anew; of a closed meeting correct it."))

  package func message(_ words: CellWords) -> Localized {
    let held = meeting.map(words.meeting).map { Localized(vi: " tại \($0.vi)", en: " at \($0.en)") } ?? .empty
    let what: Localized
    switch count {
    case .ballot(let ballot):
      let question = words.question(ballot)
      what = Localized(vi: "biểu quyết \(question.vi)", en: "the vote on \(question.en)")
    case .election(let election): what = Localized(vi: "bầu \(election.post.word.vi)", en: "the election of \(election.post.word.en)")
    case .rating(let rated, let year, let level):
      let who = rated.map(words.member) ?? Localized(vi: "chi bộ", en: "the cell")
      what = Localized(
        vi: "xếp loại \(who.vi) năm \(year) \(level.word.vi)", en: "the rating of \(who.en) for \(year) as \(level.word.en)")
    }
    return what + held
      + Localized(
        vi: ": \(cast) phiếu mà theo điểm danh chỉ có \(mayVote) đồng chí được biểu quyết, nên chưa có kết quả",
        en: ": \(words.count(cast, "vote")), and by the roll call only \(mayVote) may vote, so there is no result")
  }
}
