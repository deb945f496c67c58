import Diagnostics
import Domain

extension MonthWithoutDues: Worded {
  package static let rule = Localized(
    vi: "Đảng phí thu hằng tháng. Chỉ xét các tháng đã qua từ tháng đầu tiên có thu trong sổ và có người phải đóng.",
    en: "Dues are collected monthly. Past months since the first one on record in which somebody owed are looked at.")

  package static let example = CodeExample(
    when: Localized(vi: "tháng 8 chưa ghi ai đóng đảng phí", en: "no dues on record for August"), mendedBy: "đảng phí 8/2026 tất cả")

  package func message(_ words: CellWords) -> Localized {
    let list = words.months(months)
    return Localized(
      vi: "chưa ghi thu đảng phí của đảng viên nào trong \(months.count) tháng: \(list)",
      en: "no dues of anybody are recorded for \(words.count(months.count, "month")): \(list)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.collectDues(of: months) }
}
