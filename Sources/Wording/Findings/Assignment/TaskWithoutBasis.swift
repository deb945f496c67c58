import Diagnostics
import Domain

extension TaskWithoutBasis: Worded {
  package static let rule = Localized(
    vi:
      "Nhiệm vụ cố định phải có trong quy chế làm việc, hoặc căn cứ vào nghị quyết hay văn bản. Nhiệm vụ đột xuất, mùa vụ phải giao "
      + "trong cuộc họp hoặc theo văn bản.",
    en:
      "A standing task is in the working regulation or rests on a resolution or document; other tasks are given in a meeting or by a "
      + "document."
  )

  package static let example = CodeExample(
    "phân công #2 @bình loại đột xuất: Vận động hiến đất", mendedBy: "điều chỉnh #2 căn cứ \"Nghị quyết tháng 8\"")

  package func message(_ words: CellWords) -> Localized {
    let task = words.task(task)
    return switch gap {
    case .noRegulation:
      Localized(
        vi: "\(task.vi) là nhiệm vụ cố định nhưng chi bộ chưa ghi quy chế làm việc, cũng chưa có nghị quyết hay văn bản làm căn cứ",
        en: "\(task.en) is a standing task, and no working regulation, resolution or document is recorded for it")
    case .notInRegulation:
      Localized(
        vi: "\(task.vi) là nhiệm vụ cố định nhưng chưa có trong quy chế làm việc, cũng chưa có nghị quyết hay văn bản làm căn cứ",
        en: "\(task.en) is a standing task, and neither the working regulation nor a resolution or document contains it")
    case .noMeetingOrDocument:
      Localized(
        vi: "\(task.vi) giao ngoài cuộc họp và chưa có văn bản làm căn cứ",
        en: "\(task.en) was given outside a meeting and rests on no document")
    }
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    switch gap {
    case .noMeetingOrDocument: writer.giveBasis(task)
    case .noRegulation, .notInRegulation: isFirst ? writer.decideRegulation : nil
    }
  }
}
