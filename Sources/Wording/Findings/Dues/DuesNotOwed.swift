import Diagnostics
import Domain

extension DuesNotOwed: Worded {
  package static let rule = Localized(
    vi:
      "Đảng viên sinh hoạt tạm thời nơi khác đóng đảng phí ở nơi đó; người đã chuyển đi không đóng ở chi bộ cũ. Đến hoặc đi "
      + "giữa tháng thì tháng ấy đóng ở đây cũng được.",
    en:
      "A member temporarily elsewhere pays there; one who left no longer pays here. Who comes or leaves during a month may "
      + "pay for it here.")

  package static let example = CodeExample(
    "đảng phí 8/2026 @cường",
    do: Localized(vi: "Hoàn tác: tháng đó đồng chí đóng ở nơi khác.", en: "Undo: the member pays elsewhere that month."))

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    let list = words.months(months)
    return Localized(
      vi: "\(who.vi) được ghi đóng đảng phí tại chi bộ cho \(months.count) tháng không thuộc chi bộ thu: \(list)",
      en: "\(who.en) is recorded as paying here for \(words.count(months.count, "month")) not owed here: \(list)")
  }
}
