import Diagnostics
import Domain
import Syntax

extension MemberNotVisited: Worded {
  package static let rule = Localized(
    vi:
      "Trước khi phân công cho năm mới, chi bộ hỏi từng đồng chí về nguyện vọng, sức khỏe, hoàn cảnh, để việc giao vừa sức. Chỉ xét ở chi bộ "
      + "đã ghi gặp gỡ, trong tháng cuối năm và tháng đầu năm; số tháng là mức gợi ý của chibo.",
    en:
      "Before tasks are given for a new year, members are asked what they wish, how their health is and how they live. Looked at only where "
      + "visits are on record, in the last month of a year and the first of the next; the number of months is chibo's own.")

  package static let example = CodeExample(
    when: Localized(
      vi: "tháng 12/2026, @bình được gặp lần cuối ngày 05/10/2025", en: "December 2026, @bình was last visited on 05/10/2025"),
    mendedBy: "gặp gỡ @bình ngày 28/12/2026: Xin thôi việc đi đêm")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    guard let last else {
      return Localized(
        vi: "chưa ghi lần nào gặp gỡ \(who.vi) để hỏi nguyện vọng, hoàn cảnh",
        en: "nobody is on record as having asked \(who.en) about wishes and circumstances")
    }
    return Localized(
      vi: "lần gặp gỡ \(who.vi) gần nhất là ngày \(Written.day(last)), trước phân công năm mới nên hỏi lại",
      en: "\(who.en) was last visited on \(Written.day(last)); ask again before tasks are given for the new year")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.visit(member) }
}
