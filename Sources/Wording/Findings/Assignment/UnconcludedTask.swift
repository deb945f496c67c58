import Diagnostics
import Domain

extension UnconcludedTask: Worded {
  package static let rule = Localized(
    vi: "Sau báo cáo của đảng viên và ý kiến góp ý, chủ trì kết luận từng nhiệm vụ.",
    en: "After the member's report and the discussion the chair concludes on each task.")

  package static let example = CodeExample(
    "báo cáo @bình #2: Đã xong\nbế mạc bất thường: Mất điện", mendedBy: "kết luận #2 hoàn thành: Chi bộ thống nhất")

  package func message(_ words: CellWords) -> Localized {
    let (task, who, held) = (words.task(task), words.member(reporter), words.meeting(meeting))
    return Localized(
      vi: "\(task.vi): \(who.vi) đã báo cáo tại \(held.vi), chưa có kết luận",
      en: "\(task.en): \(who.en) reported at \(held.en), and there is no conclusion")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.conclude(task) }
}
