import Diagnostics
import Domain

extension DuesPaidShort: Worded {
  package static let rule = Localized(
    vi:
      "Số đã đóng so với số phải đóng tính theo mức đã ghi, quy định của tháng đó và phần được miễn, giảm. Đóng mà không ghi số tiền thì "
      + "coi là đóng đủ theo mức biết lúc ghi; đóng thừa tháng này tính cho tháng khác; tháng chưa đóng gì thuộc mục khác; tháng này chưa xét.",
    en:
      "What was paid is held against what was owed by the rate on record, the rules of that month and any relief. A payment without "
      + "an amount counts as what was owed by what was known then; what is too much for one month covers others; a month without payment is another matter; the present month is not looked at."
  )

  package static let example = CodeExample(
    when: Localized(vi: "đóng ít hơn mức đã ghi", en: "less paid than the rate on record"),
    mendedBy: "đảng phí 8/2026 @bình 12.420")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    let list = rest.map { "\(Written.month($0.month)): \(Written.money($0.amount.amount))" }.joined(separator: ", ")
    return Localized(
      vi: "\(who.vi) đóng đảng phí còn thiếu \(rest.count) tháng (đồng): \(list)",
      en: "\(who.en) paid less than owed for \(words.count(rest.count, "month")) (đồng): \(list)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.remind(member, ofRestFor: rest.map(\.month)) }
}
