import Diagnostics
import Domain

extension UnpaidDues: Worded {
  package static let rule = Localized(
    vi:
      "Ba tháng không đóng đảng phí không có lý do chính đáng mới xét xóa tên, nên nhắc từ trước: một tháng là điều cần biết; khi chỉ còn "
      + "một tháng nữa thì nêu ngày cuối cùng để đóng tháng ấy.",
    en:
      "Three months without dues lead to deletion, so it is told before: one month is worth knowing; when one more would reach the limit, "
      + "the last day to pay it is named.")

  package static let example = CodeExample(
    when: Localized(vi: "@lâm hai tháng chưa đóng đảng phí", en: "@lâm owes dues for two months"), mendedBy: "đảng phí 8/2026 @lâm")

  package func message(_ words: CellWords) -> Localized {
    let said = words.arrears(of: member, tally)
    guard let near else { return said }
    let (month, day) = (Written.month(near.month), Written.day(near.day))
    return said
      + Localized(
        vi: "; hết ngày \(day) mà chưa đóng đảng phí tháng \(month) thì là tháng thứ \(near.count)",
        en: "; unless the dues of \(month) are paid by \(day), it is month \(near.count)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.remind(member, ofDuesFor: tally.lastTwelve) }
}
