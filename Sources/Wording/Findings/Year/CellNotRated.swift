import Diagnostics
import Domain

extension CellNotRated: Worded {
  package static let rule = Localized(
    vi:
      "Kiểm điểm, xếp loại tập thể chi bộ trước, cá nhân sau. Xét khi năm đã hết hoặc đã bắt đầu xếp loại, và chi bộ có họp "
      + "trong năm đó.",
    en:
      "The collective is reviewed and rated first, then its members. Looked at when the year is over or its rating has "
      + "begun, and the cell met in it.")

  package static let example = CodeExample(
    when: Localized(vi: "cuối năm chi bộ chưa tự xếp loại", en: "the cell itself is not rated at year end"),
    mendedBy: "xếp loại chi bộ năm 2026 tốt tán thành 17")

  package func message(_ words: CellWords) -> Localized {
    Localized(vi: "chi bộ chưa được xếp loại năm \(year)", en: "the cell is not rated for \(year)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { hasLevel ? writer.rate(nil, year) : nil }
}
