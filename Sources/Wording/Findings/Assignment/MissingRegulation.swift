import Diagnostics
import Domain

extension MissingRegulation: Worded {
  package static let rule = Localized(
    vi:
      "Phân công của đảng viên ghi trong quy chế làm việc từ đầu nhiệm kỳ. Quy chế có hiệu lực trước khi nhiệm kỳ bắt đầu "
      + "không tính cho nhiệm kỳ mới.",
    en:
      "Assignments are in the working regulation from the start of the term. A regulation in force before the term began "
      + "does not count for it.")

  package static let example = CodeExample(
    when: Localized(vi: "đầu nhiệm kỳ chưa có câu quy chế", en: "a term without a regulation statement"),
    mendedBy: "quy chế 01-QC/CB từ 20/01/2026 gồm #1, #2: Quy chế làm việc")

  package func message(_ words: CellWords) -> Localized {
    guard let term else {
      return Localized(vi: "chi bộ chưa ghi quy chế làm việc", en: "no working regulation is recorded")
    }
    return Localized(
      vi: "nhiệm kỳ \(term.first)-\(term.last) chưa ghi quy chế làm việc",
      en: "no working regulation is recorded for the term \(term.first)-\(term.last)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.decideRegulation }
}
