import Diagnostics
import Domain

extension MissingCommittee: Worded {
  package static let rule = Localized(
    vi: "Chi bộ đủ số đảng viên chính thức thì bầu chi ủy; ít hơn thì chỉ có bí thư, cần thì thêm một phó bí thư.",
    en: "A cell with enough official members elects a committee; a smaller one has a secretary and, if needed, a deputy.")

  package static let example = CodeExample(
    when: Localized(vi: "chi bộ có 12 đảng viên chính thức mà chưa ghi chi ủy", en: "12 official members and no committee on record"),
    mendedBy: "chức vụ @tuấn chi ủy viên từ 20/04/2025")

  package func message(_ words: CellWords) -> Localized {
    Localized(
      vi: "chi bộ có \(official) đảng viên chính thức, từ \(minimum) thì bầu chi ủy, nhưng chưa ghi chi ủy viên nào",
      en: "the cell has \(words.count(official, "official member")) and elects a committee from \(minimum) on, but has no committee member")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.elect(.committeeMember) }
}
