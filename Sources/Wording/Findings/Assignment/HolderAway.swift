import Diagnostics
import Domain

extension HolderAway: Worded {
  package static let rule = Localized(
    vi:
      "Đảng viên sinh hoạt tạm thời nơi khác nhận nhiệm vụ ở nơi đó; đảng viên bị đình chỉ sinh hoạt không thực hiện nhiệm vụ. Nhiệm "
      + "vụ đã giao trước đó cần bàn giao.",
    en: "A member temporarily elsewhere gets tasks there, a suspended one carries out none; earlier tasks are handed over.")

  package static let example = CodeExample(
    "chuyển sinh hoạt @cường tạm thời về \"Đảng bộ phường Hà Cầu\" từ 01/02/2026 đến 01/08/2026",
    mendedBy: "bàn giao #2 cho @hoa từ 01/02/2026")

  package func message(_ words: CellWords) -> Localized {
    words.task(task, heldBy: holder, standing, since: since)
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { relief.map(writer.relieve) }
}
