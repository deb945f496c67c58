import Diagnostics
import Domain

extension MissingCollector: Worded {
  package static let rule = Localized(
    vi:
      "Một đồng chí phụ trách, duyệt mức đóng; một đồng chí trực tiếp thu: ghi bằng chức vụ thu đảng phí hoặc một nhiệm vụ về "
      + "đảng phí.",
    en: "One leads and approves the amounts, one collects, which is stated as a post or a task.")

  package static let example = CodeExample(
    when: Localized(vi: "chưa ghi ai thu đảng phí", en: "nobody is named to collect dues"),
    mendedBy: "chức vụ @hà thu đảng phí từ 01/02/2026")

  package func message(_ words: CellWords) -> Localized {
    Localized(
      vi: "chi bộ ghi \(has)/\(needed) người thu đảng phí", en: "\(has) of \(needed) people are named to collect dues")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { proposed.map { writer.give($0, .duesCollector, from: writer.day) } }
}
