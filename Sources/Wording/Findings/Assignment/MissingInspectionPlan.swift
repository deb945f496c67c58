import Diagnostics
import Domain

extension MissingInspectionPlan: Worded {
  package static let rule = Localized(
    vi:
      "Hằng năm chi bộ có kế hoạch kiểm tra, giám sát: văn bản loại KH hoặc CTr của chi bộ, trích yếu có chữ “kiểm tra” hoặc “giám sát”. "
      + "Xét trong ba tháng cuối năm.",
    en:
      "Every year the cell has a plan of inspection: a document of type KH or CTr of the cell that names inspection or supervision. "
      + "Looked at in the last three months of the year.")

  package static let example = CodeExample(
    when: Localized(vi: "cả năm chưa có kế hoạch kiểm tra", en: "a year without an inspection plan"),
    mendedBy: "văn bản 02-KH/CB ngày 15/01/2026: Kế hoạch kiểm tra, giám sát năm 2026")

  package func message(_ words: CellWords) -> Localized {
    Localized(
      vi: "năm \(year) chưa ghi kế hoạch kiểm tra, giám sát của chi bộ", en: "no plan of inspection of the cell is recorded for \(year)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.register(
      type: "KH", Localized(vi: "Kế hoạch kiểm tra, giám sát của chi bộ năm \(year)", en: "The cell's plan of inspection for \(year)"))
  }
}
