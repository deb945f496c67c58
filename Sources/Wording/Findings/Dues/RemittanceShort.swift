import Diagnostics
import Domain

extension RemittanceShort: Worded {
  package static let rule = Localized(
    vi: "Đã trích nộp cho một tháng thì nộp đủ phần phải nộp của số thu được đến hết tháng ấy; tháng chưa trích nộp thì chưa xét.",
    en:
      "Where dues of a month were sent up, all is sent of what was collected by its end; a month nothing was sent for is not looked at."
  )

  package static let example = CodeExample(
    when: Localized(vi: "trích nộp ít hơn phần phải nộp", en: "less sent up than was to be sent"), mendedBy: "trích nộp 9/2026 45.000")

  package func message(_ words: CellWords) -> Localized {
    let sums = (Written.money(sent.amount), Written.money(due.amount), Written.money(due.amount - sent.amount))
    let shown = Written.month(month)
    return Localized(
      vi: "tính đến tháng \(shown) đã trích nộp \(sums.0) đồng, phải nộp \(sums.1) đồng: còn thiếu \(sums.2) đồng",
      en: "up to \(shown) \(sums.0) đồng were sent up, \(sums.1) đồng were to be sent: \(sums.2) đồng are missing")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    let month = Written.month(month)
    return writer.discuss(Localized(vi: "Nộp bổ sung đảng phí đến tháng \(month)", en: "Sending up the rest of the dues until \(month)"))
  }
}
