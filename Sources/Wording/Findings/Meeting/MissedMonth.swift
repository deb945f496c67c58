import Diagnostics
import Domain

extension MissedMonth: Worded {
  package static let rule = Localized(
    vi:
      "Chi bộ sinh hoạt thường kỳ mỗi tháng. Chỉ xét các tháng đã qua trong 12 tháng, kể từ buổi sinh hoạt thường kỳ đầu "
      + "tiên có trong sổ; buổi họp tính cho tháng mà nó được họp.",
    en:
      "The cell holds a regular meeting every month. Past months of the last twelve are looked at, from the first regular "
      + "meeting on record; a meeting counts for the month it was held for.")

  package static let example = CodeExample(
    when: Localized(vi: "tháng 7 không có buổi sinh hoạt thường kỳ", en: "July without a regular meeting"),
    mendedBy: "họp thường kỳ 05/08/2026 tháng 7/2026")

  package func message(_ words: CellWords) -> Localized {
    let list = words.months(months)
    if needed == 1 {
      return Localized(
        vi: "\(months.count) tháng không có sinh hoạt thường kỳ: \(list)",
        en: "\(words.count(months.count, "month")) without a regular meeting: \(list)")
    }
    return Localized(
      vi: "\(months.count) tháng có ít hơn \(needed) buổi sinh hoạt thường kỳ: \(list)",
      en: "\(words.count(months.count, "month")) with fewer than \(needed) regular meetings: \(list)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { months.last.flatMap { writer.hold(.regular, for: $0) } }
}
