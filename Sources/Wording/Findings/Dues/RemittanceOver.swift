import Diagnostics
import Domain

extension RemittanceOver: Worded {
  package static let rule = Localized(
    vi:
      "Số trích nộp cấp trên là phần phải nộp của số đã thu nên không thể nhiều hơn; xem lại số thu hoặc số nộp. Nộp bớt ở tháng sau cho "
      + "khớp thì không còn nêu.",
    en:
      "What is sent up is the share to be sent of what is collected and cannot be more; check either sum. Once less is sent for a later "
      + "month, so that all is even, it is told no more.")

  package static let example = CodeExample(
    when: Localized(vi: "thu 350.000 mà trích nộp 1.050.000", en: "350,000 collected and 1,050,000 sent up"),
    mendedBy: "hoàn tác 57\ntrích nộp 9/2026 105.000 ngày 05/10/2026")

  package func message(_ words: CellWords) -> Localized {
    let sums = (Written.money(sent.amount), Written.money(due.amount), Written.money(sent.amount - due.amount))
    let shown = Written.month(month)
    return Localized(
      vi: "tính đến tháng \(shown) đã trích nộp \(sums.0) đồng, phải nộp \(sums.1) đồng: nộp thừa \(sums.2) đồng",
      en: "up to \(shown) \(sums.0) đồng were sent up, \(sums.1) đồng were to be sent: \(sums.2) đồng too much")
  }
}
