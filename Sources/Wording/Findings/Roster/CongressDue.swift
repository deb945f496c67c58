import Diagnostics
import Domain

extension CongressDue: Worded {
  package static let rule = Localized(
    vi:
      "Đại hội chi bộ theo nhiệm kỳ. Nhiệm kỳ dài bằng số năm ghi trong nhiệm kỳ, ít nhất bằng số năm quy định khi bắt đầu, không "
      + "quá số năm dài nhất quy định trong thời gian ấy. Tính từ ngày bắt đầu nhiệm kỳ hoặc từ đại hội gần nhất có trong sổ.",
    en:
      "A cell holds its congress by terms. A term lasts the years it states, at least those in force when it began and no more than "
      + "the longest in force while it runs. Counted from the first day of the term or the last congress on record.")

  package static let example = CodeExample(
    when: Localized(vi: "nhiệm kỳ 2020-2025 đã hết mà chưa đại hội", en: "the term 2020-2025 is over and no congress was held"),
    mendedBy: "họp đại hội 20/04/2025 lúc 8:00")

  package func message(_ words: CellWords) -> Localized {
    let (first, last) = (Written.day(since), Written.day(due))
    return Localized(
      vi: "nhiệm kỳ tính từ \(first) đã hết ngày \(last), chưa ghi đại hội hay nhiệm kỳ mới",
      en: "the term counted from \(first) was over on \(last), and neither a congress nor a new term is recorded")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.discuss(Localized(vi: "Chuẩn bị đại hội chi bộ", en: "Preparing the congress of the cell"))
  }
}
