import Diagnostics
import Domain

extension QuarterWithoutThematic: Worded {
  package static let rule = Localized(
    vi:
      "Mỗi quý chi bộ sinh hoạt chuyên đề, không thay cho sinh hoạt thường kỳ. Chỉ xét các quý đã qua và trọn vẹn kể từ "
      + "buổi sinh hoạt thường kỳ đầu tiên có trong sổ.",
    en:
      "Every quarter the cell holds a thematic meeting, which does not replace a regular one. Only past quarters that are "
      + "whole since the first regular meeting on record are looked at.")

  package static let example = CodeExample(
    when: Localized(vi: "cả quý không có sinh hoạt chuyên đề", en: "a quarter without a thematic meeting"),
    mendedBy: "họp chuyên đề 20/09/2026 chủ đề \"Chuyển đổi số\"")

  package func message(_ words: CellWords) -> Localized {
    let names = Localized.joined(quarters.map(Written.quarter), by: ", ")
    if needed == 1 { return Localized(vi: "\(names.vi) không có sinh hoạt chuyên đề", en: "no thematic meeting in \(names.en)") }
    return Localized(
      vi: "\(names.vi) có ít hơn \(needed) buổi sinh hoạt chuyên đề", en: "fewer than \(needed) thematic meetings in \(names.en)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { quarters.last.flatMap { writer.hold(.thematic, for: $0.firstMonth.adding(2)) } }
}
