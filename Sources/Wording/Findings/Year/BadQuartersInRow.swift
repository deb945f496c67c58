import Diagnostics
import Domain

extension BadQuartersInRow: Worded {
  package static let rule = Localized(
    vi:
      "Khi chi bộ bật một bộ quy tắc xếp loại quý, người nhiều quý liền không hoàn thành nhiệm vụ thì chi bộ xem xét: giúp đỡ, đổi việc, hoặc báo "
      + "cáo cấp trên nếu giữ chức vụ.",
    en:
      "Where a set of rules for quarters is on, the cell considers a member who did not complete quarters in a row: help, other work, or a "
      + "report to the committee above of one who holds a post.")

  package static let example = CodeExample(
    when: Localized(vi: "@sơn hai quý liền không hoàn thành nhiệm vụ", en: "@sơn did not complete two quarters running"),
    mendedBy: "mục 2: Việc không hoàn thành nhiệm vụ của đồng chí Sơn")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    let listed = Localized.joined(quarters.map(Written.quarter), by: ", ")
    return Localized(
      vi: "\(who.vi) không hoàn thành nhiệm vụ \(quarters.count) quý liền (\(listed.vi)), chi bộ cần xem xét",
      en: "\(who.en) did not complete \(quarters.count) quarters in a row (\(listed.en)), which the cell is to consider")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    let name = writer.name(member)
    return writer.discuss(
      Localized(
        vi: "Xem xét việc đồng chí \(name) \(quarters.count) quý liền không hoàn thành nhiệm vụ",
        en: "On \(name), who did not complete \(quarters.count) quarters in a row"))
  }
}
