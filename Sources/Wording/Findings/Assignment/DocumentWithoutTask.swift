import Diagnostics
import Domain

extension DocumentWithoutTask: Worded {
  package static let rule = Localized(
    vi:
      "Văn bản đến có thời hạn thì chi bộ phân công người thực hiện và ghi văn bản đó làm căn cứ. Nhiệm vụ đã thôi phân công "
      + "không tính.",
    en: "A task is given for an incoming document with a deadline and rests on it. A stopped task does not count.")

  package static let example = CodeExample(
    when: Localized(vi: "văn bản 39-KH/ĐU có hạn mà chưa giao việc cho ai", en: "document 39-KH/ĐU has a deadline and no task"),
    mendedBy: "phân công @bình hạn 25/01/2026 sản phẩm \"Kế hoạch\" căn cứ 39-KH/ĐU: Xây dựng kế hoạch")

  package func message(_ words: CellWords) -> Localized {
    Localized(
      vi: "văn bản \(Written.document(document)) có hạn \(Written.day(due)) nhưng chưa có nhiệm vụ nào căn cứ văn bản này",
      en: "document \(Written.document(document)) sets \(Written.day(due)) as deadline, and no task rests on it")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.assign(for: document, summary, due: due) }
}
