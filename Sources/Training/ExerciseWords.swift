import Diagnostics
import Syntax

/// What an exercise tells a learner, in both languages; lines are parted by line ends.
public struct ExerciseWords: Sendable {
  public let title: Localized
  public let scene: Localized
  public let task: Localized
  /// Told when all requirements hold.
  public let success: Localized

  /// The words of whoever wrote it, which are in one language.
  init(_ exercise: Exercise) {
    func both(_ text: String) -> Localized { Localized(vi: text, en: text) }
    (title, scene) = (both(exercise.title), both(exercise.scene))
    (task, success) = (both(exercise.task), both(exercise.success))
  }

  /// - Parameters:
  ///   - level: as the cell was made with.
  ///   - seed: by which it can be had again.
  init(faultsIn cell: InventedCell, count: Int, level: Int, seed: UInt64) {
    let (name, kind, people, day) = (cell.name, cell.kind, cell.members.count, cell.day.written)
    title = Localized(vi: "Tìm lỗi trong sổ: \(name)", en: "Find the faults in the record: \(name)")
    scene = Localized(
      vi: "Đồng chí vừa nhận sổ của \(name) (\(kind.rawValue), \(people) đảng viên). Hôm nay là \(day).\n"
        + "Trong sổ có \(count) lỗi. (cấp \(level), số \(seed))",
      en: "You have just taken over the record of \(name) (\(kind.english), \(counted(people, "Party member"))). Today is \(day).\n"
        + "There \(count == 1 ? "is 1 fault" : "are \(count) faults") in it. (level \(level), seed \(seed))")
    task = Localized(
      vi: "Tìm và sửa cả \(count) lỗi: “rà soát” nêu điều gì, “giải thích” vì sao, “sửa” gợi câu sửa.\n"
        + "Điều đã qua, không sửa lại được, thì “chấp nhận” và nêu lý do.",
      en:
        "Find and mend \(count == 1 ? "it" : "all \(count)"): “check” lists what is found, “explain” tells why, “fix” offers statements.\n"
        + "What is past and cannot be mended any more is accepted (“accept”), with a reason.")
    success = Localized(
      vi: "Sổ không còn lỗi nào, và sửa xong không sinh ra điều mới.",
      en: "No fault is left in the record, and mending brought nothing new.")
  }
}

extension InventedKind {
  fileprivate var english: String {
    switch self {
    case .hamlet: "a hamlet"
    case .street: "a street"
    case .school: "a school"
    case .office: "an office"
    case .enterprise: "an enterprise"
    }
  }
}
