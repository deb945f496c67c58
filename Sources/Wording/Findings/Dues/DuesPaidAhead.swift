import Diagnostics
import Domain

extension DuesPaidAhead: Worded {
  package static let rule = Localized(
    vi:
      "Đóng nhiều hơn số phải đóng mà không ghi cho tháng nào thì phần thừa tính cho tháng còn thiếu trước nhất, rồi các tháng sau. Đóng "
      + "trước cho tháng nào thì ghi tháng ấy; ghi nhầm số tiền thì hoàn tác hoặc đính chính.",
    en:
      "What is paid beyond the amount owed, without a month for it, covers the oldest month owed, then the months to come. What is paid "
      + "ahead is stated for its month; a slip is undone or corrected.")

  package static let example = CodeExample(
    "đảng phí 9/2026 @bình 124.200", do: Localized(vi: "Hoàn tác nếu ghi nhầm số tiền.", en: "Undo if the amount is a slip."))

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    let sum = Written.money(amount.amount)
    let list = words.months(covers)
    let told =
      covers.isEmpty ? .empty : Localized(vi: "; tính cho các tháng sau: \(list)", en: "; it counts for the months to come: \(list)")
    return Localized(
      vi: "\(who.vi) đóng đảng phí nhiều hơn số phải đóng đến tháng này \(sum) đồng\(told.vi)",
      en: "\(who.en) paid \(sum) đồng more than is owed up to this month\(told.en)")
  }
}
