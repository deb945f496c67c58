import Diagnostics
import Domain

extension CellNotReviewed: Worded {
  package static let rule = Localized(
    vi:
      "Tập thể chi bộ kiểm điểm trước, cá nhân sau. Câu kiểm điểm chi bộ, hoặc một mục về kiểm điểm tập thể trong buổi họp cuối năm, "
      + "là đã kiểm điểm.",
    en:
      "The collective is reviewed before its members. A review of the cell, or an item on the collective in the year-end meeting, "
      + "settles it.")

  package static let example = CodeExample(
    when: Localized(vi: "cuối năm chi bộ chưa kiểm điểm tập thể", en: "the collective was not reviewed at year end"),
    mendedBy: "kiểm điểm chi bộ năm 2026: Tập thể đoàn kết, hoàn thành nghị quyết năm")

  package func message(_ words: CellWords) -> Localized {
    Localized(vi: "chưa ghi kiểm điểm tập thể chi bộ năm \(year)", en: "no review of the cell itself is recorded for \(year)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.review(nil, year) }
}
