import Diagnostics
import Domain

extension TaskAfterDeadline: Worded {
  package static let rule = Localized(
    vi: "Nhiệm vụ căn cứ văn bản có thời hạn thì hạn của nhiệm vụ không sau thời hạn đó.",
    en: "A task that rests on a document with a deadline is due by it.")

  package static let example = CodeExample(
    "phân công #2 @bình hạn 10/02/2026 căn cứ 39-KH/ĐU: Xây dựng kế hoạch", mendedBy: "điều chỉnh #2 hạn 25/01/2026")

  package func message(_ words: CellWords) -> Localized {
    let (task, shown, day) = (words.task(task), Written.document(document), Written.day(deadline))
    return Localized(
      vi: "\(task.vi) chưa có hạn hoặc hạn sau ngày \(day) mà văn bản \(shown) giao",
      en: "\(task.en) has no due day, or one after \(day) which document \(shown) sets")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.extend(task, to: deadline) }
}
