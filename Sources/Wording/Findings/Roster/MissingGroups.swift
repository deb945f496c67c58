import Diagnostics
import Domain

extension MissingGroups: Worded {
  package static let rule = Localized(
    vi:
      "Đơn vị đông đảng viên mà không tách được thì lập các tổ đảng. Sổ không biết đơn vị có tách được hay không nên đây là "
      + "lời nhắc; ghi tổ của đảng viên hoặc chức vụ tổ trưởng là đã có tổ.",
    en:
      "A unit of many members that cannot be split forms groups. The record does not know whether it can, so this is a "
      + "reminder; a group stated of a member or the post of group leader settles it.")

  package static let example = CodeExample(
    when: Localized(vi: "chi bộ đông mà chưa chia tổ", en: "a large cell without groups"),
    mendedBy: "tổ \"Tổ 1\" phụ trách @an gồm @bình, @hoa từ 15/01/2026")

  package func message(_ words: CellWords) -> Localized {
    let count = words.count(members, "member")
    return Localized(
      vi: "chi bộ có \(members) đảng viên, đơn vị từ \(minimum) đảng viên không tách được thì lập tổ đảng, nhưng chưa ghi tổ nào",
      en: "the cell has \(count); a unit of \(minimum) or more that cannot be split forms groups, and none is recorded")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { leader.map { writer.formGroup($0, []) } }
}
