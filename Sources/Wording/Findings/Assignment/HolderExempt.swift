import Diagnostics
import Domain

extension HolderExempt: Worded {
  package static let rule = Localized(
    vi:
      "Khi đảng viên được miễn công tác và sinh hoạt, nhiệm vụ đã giao trước đó cần xem lại cho phù hợp sức khỏe. Việc giao hoặc "
      + "điều chỉnh sau ngày được miễn không tính.",
    en: "When a member becomes exempt, earlier tasks are reviewed; those given or adjusted after that day do not count.")

  package static let example = CodeExample(
    "miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026", mendedBy: "bàn giao #2 cho @hoa từ 01/02/2026")

  package func message(_ words: CellWords) -> Localized {
    words.task(task, heldBy: holder, standing, since: since)
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { relief.map(writer.relieve) }
}
