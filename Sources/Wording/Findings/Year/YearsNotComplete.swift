import Diagnostics
import Domain

extension YearsNotComplete: Worded {
  package static let rule = Localized(
    vi:
      "Đảng viên nhiều năm liền không hoàn thành nhiệm vụ thì chi bộ xem xét đề nghị xóa tên; năm đầu chi bộ giúp đỡ, giáo "
      + "dục.",
    en:
      "Of a member who did not complete for years in a row the cell considers deletion; after the first year it helps and "
      + "educates.")

  package static let example = CodeExample(
    when: Localized(vi: "@sơn hai năm liền không hoàn thành nhiệm vụ", en: "@sơn not complete for two years running"),
    mendedBy: "xóa tên @sơn từ 01/10/2026 căn cứ 31-QĐ/ĐU")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    let list = years.map(String.init).joined(separator: ", ")
    return Localized(
      vi: "\(who.vi) không hoàn thành nhiệm vụ \(years.count) năm liền (\(list)), thuộc diện xem xét xóa tên",
      en: "\(who.en) did not complete the tasks of \(years.count) years in a row (\(list)), which leads to deletion")
  }
}
