import Diagnostics
import Domain

extension HolderLeft: Worded {
  package static let rule = Localized(
    vi: "Khi đảng viên chuyển đi hoặc không còn trong danh sách, nhiệm vụ được bàn giao hoặc thôi phân công ngay.",
    en: "When a member leaves, the task is handed over or stopped at once.")

  package static let example = CodeExample(
    "chuyển sinh hoạt @cường về \"Đảng bộ phường Hà Cầu\" từ 01/08/2026",
    mendedBy: "bàn giao #2 cho @hoa từ 01/08/2026: Đồng chí Cường chuyển sinh hoạt")

  package func message(_ words: CellWords) -> Localized {
    words.task(task, heldBy: holder, standing, since: since)
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { relief.map(writer.relieve) }
}

extension CellWords {
  /// `nhiệm vụ #2 “Thu đảng phí” đang giao cho đồng chí Nguyễn Văn Bình (@bình), đồng chí đã chuyển sinh hoạt từ 01/08/2026`
  func task(_ id: TaskID, heldBy holder: MemberID, _ standing: Standing, since: Day) -> Localized {
    let (task, who, state, day) = (task(id), member(holder), self.standing(standing), Written.day(since))
    return Localized(
      vi: "\(task.vi) đang giao cho \(who.vi), đồng chí \(state.vi) từ \(day)",
      en: "\(task.en) is held by \(who.en), who \(state.en) (since \(day))")
  }
}
