import Diagnostics
import Domain

extension ReliefOver: Worded {
  package static let rule = Localized(
    vi: "Hết thời hạn miễn, giảm thì đảng viên đóng đủ hoặc được xét miễn, giảm tiếp.",
    en: "After a relief the member pays in full or is granted another.")

  package static let example = CodeExample(
    when: Localized(vi: "thời hạn giảm đảng phí của @lan đã hết", en: "@lan's relief is over"),
    mendedBy: "miễn giảm đảng phí @lan 50% từ 01/03/2027 đến 28/02/2028")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    return Localized(
      vi: "thời hạn \(relief.word.vi) đảng phí của \(who.vi) đã hết ngày \(Written.day(until)), từ đó chưa ghi gì thêm",
      en: "the relief (\(relief.word.en)) of the dues of \(who.en) ended on \(Written.day(until)), and nothing was stated since")
  }
}
