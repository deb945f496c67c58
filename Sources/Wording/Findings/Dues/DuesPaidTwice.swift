import Diagnostics
import Domain

extension DuesPaidTwice: Worded {
  package static let rule = Localized(
    vi:
      "Cùng một mức ghi hai lần cho một tháng có thể là ghi nhầm; đóng thêm tự nguyện hoặc đóng làm nhiều lần thì ghi mức "
      + "khác nhau. Nếu ghi nhầm thì hoàn tác câu sau.",
    en:
      "The same amount twice for one month may be a slip; a voluntary addition or a part has another amount. Take the later "
      + "one back if it is a slip.")

  package static let example = CodeExample(
    "đảng phí 8/2026 @bình\nđảng phí 8/2026 @bình", do: Localized(vi: "Hoàn tác câu sau.", en: "Undo the second."))

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    let list = words.months(months)
    return Localized(
      vi: "đảng phí của \(who.vi) được ghi trùng cùng một mức trong \(months.count) tháng: \(list)",
      en: "dues of \(who.en) are recorded twice with the same amount for \(words.count(months.count, "month")): \(list)")
  }
}
