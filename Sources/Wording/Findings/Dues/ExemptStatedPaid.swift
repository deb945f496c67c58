import Diagnostics
import Domain

extension ExemptStatedPaid: Worded {
  package static let rule = Localized(
    vi:
      "Người đủ tuổi đảng được miễn hoặc được xét miễn thì không phải đóng; câu ghi “tất cả” vẫn gồm người được miễn theo tuổi đảng. "
      + "Trong sổ và báo cáo, câu ấy tính là không đồng nào. Đóng tự nguyện thì ghi số tiền; ghi nhầm thì hoàn tác, sau khi bế mạc "
      + "thì đính chính, với “tất cả trừ” người ấy.",
    en:
      "Who has been in the Party long enough, or was granted an exemption, owes nothing; “all” still includes those free by party age. "
      + "In the book and the report such a payment counts as nothing. What is paid freely is stated with its amount; a slip is undone, "
      + "or corrected after the meeting, with “all except” that member.")

  package static let example = CodeExample("đảng phí 8/2026 tất cả", mendedBy: "đảng phí 8/2026 tất cả trừ @lan")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    let list = words.months(months)
    return Localized(
      vi: "\(who.vi) được miễn đảng phí mà vẫn ghi đã đóng \(months.count) tháng, không ghi số tiền: \(list)",
      en: "\(who.en) is free of dues and yet recorded as paying, without an amount, for \(words.count(months.count, "month")): \(list)")
  }
}
