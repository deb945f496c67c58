import Diagnostics
import Domain

extension LargeCommittee: Worded {
  package static let rule = Localized(
    vi: "Chi ủy có số lượng tối đa, tính cả bí thư và phó bí thư.",
    en: "A committee has a greatest size, secretary and deputies included.")

  package static let example = CodeExample(
    when: Localized(vi: "chi ủy có 8 người", en: "a committee of eight"),
    mendedBy: "chức vụ @tuấn chi ủy viên từ 20/04/2025 đến 01/09/2026")

  package func message(_ words: CellWords) -> Localized {
    Localized(
      vi: "chi ủy có \(members.count) đồng chí, nhiều nhất là \(most)",
      en: "the committee has \(words.count(members.count, "member")), \(most) at most")
  }
}
