import Diagnostics
import Domain

extension DuesBeginLate: Worded {
  package static let rule = Localized(
    vi:
      "Đảng phí thu hằng tháng. Chi bộ đã họp từ những tháng trước mà sổ đảng phí bắt đầu sau thì ghi bù các tháng thiếu; sổ "
      + "giấy đã có thì chép vào hoặc chấp nhận và ghi lý do.",
    en:
      "Dues are collected monthly. Where the cell met in months before the dues begin, state those months too; where they are "
      + "in a paper book, copy them or accept it with the reason.")

  package static let example = CodeExample(
    when: Localized(vi: "họp từ tháng 1, đảng phí ghi từ tháng 4", en: "meetings since January, dues since April"),
    mendedBy: "đảng phí 3/2026 tất cả")

  package func message(_ words: CellWords) -> Localized {
    let (list, begin) = (words.months(months), Written.month(first))
    return Localized(
      vi: "sổ đảng phí bắt đầu từ tháng \(begin), các tháng đã họp trước đó chưa ghi: \(list)",
      en: "dues are on record from \(begin) on, the months of meetings before it are missing: \(list)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.discuss(Localized(vi: "Ghi bù sổ đảng phí", en: "The missing months of the dues book"))
  }
}
