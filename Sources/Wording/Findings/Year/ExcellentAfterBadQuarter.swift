import Diagnostics
import Domain

extension ExcellentAfterBadQuarter: Worded {
  package static let rule = Localized(
    vi: "Khi chi bộ bật một bộ quy tắc xếp loại quý, người có quý không hoàn thành nhiệm vụ thì năm ấy không xếp loại hoàn thành xuất sắc.",
    en: "Where a set of rules for quarters is on, a member with a quarter not completed is not rated excellent for that year.")

  package static let example = CodeExample(
    "xếp loại @sơn quý 2/2026 không hoàn thành\nxếp loại @sơn năm 2026 xuất sắc", mendedBy: "xếp loại @sơn năm 2026 tốt tán thành 16")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    let listed = Localized.joined(quarters.map(Written.quarter), by: ", ")
    return Localized(
      vi: "\(who.vi) xếp loại hoàn thành xuất sắc năm \(year) trong khi không hoàn thành nhiệm vụ \(listed.vi)",
      en: "\(who.en) is rated excellent for \(year) and did not complete \(listed.en)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.rate(member, year) }
}
