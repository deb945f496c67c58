import Diagnostics
import Domain

extension TooFewOfficialMembers: Worded {
  package static let rule = Localized(
    vi:
      "Chi bộ có ít nhất số đảng viên chính thức quy định. Đảng viên được miễn, đi nơi khác hoặc bị đình chỉ vẫn tính; đảng "
      + "viên sinh hoạt tạm thời tại chi bộ không tính.",
    en: "A cell has at least so many official members. Those exempt, elsewhere or suspended count; visitors do not.")

  package static let example = CodeExample(
    when: Localized(vi: "chi bộ chỉ còn hai đảng viên chính thức", en: "only two official members are left"),
    mendedBy: "tiếp nhận @tú \"Lê Anh Tú\" chính thức 03/02/2015")

  package func message(_ words: CellWords) -> Localized {
    Localized(
      vi: "chi bộ có \(has) đảng viên chính thức, cần ít nhất \(needed)",
      en: "the cell has \(words.count(has, "official member")), at least \(needed) are needed")
  }
}
