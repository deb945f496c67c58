import Diagnostics
import Domain

extension OverdueTask: Worded {
  package static let rule = Localized(
    vi: "Nhiệm vụ còn mở đã qua hạn: kết luận trong cuộc họp, hoặc điều chỉnh hạn và ghi lý do.",
    en: "An open task is past its due day: conclude it in a meeting, or adjust the day and say why.")

  package static let example = CodeExample(
    when: Localized(
      vi: "nhiệm vụ #2 hạn 30/06/2026, nay là 12/09/2026 và chưa kết luận", en: "task #2 due 30/06/2026, today 12/09/2026, not concluded"),
    mendedBy: "điều chỉnh #2 hạn 31/10/2026: Mưa lũ kéo dài")

  package func message(_ words: CellWords) -> Localized {
    let (shown, of, due) = (words.task(task), words.holders(of: task), Written.day(due))
    return Localized(
      vi: "\(shown.vi) của \(of.vi) quá hạn \(days) ngày (hạn \(due))",
      en: "\(shown.en) of \(of.en) is \(words.count(days, "day")) overdue (due \(due))")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.help(with: task) }
}
