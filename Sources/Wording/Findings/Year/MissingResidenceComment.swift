import Diagnostics
import Domain

extension MissingResidenceComment: Worded {
  package static let rule = Localized(
    vi:
      "Đảng viên đang công tác giữ mối liên hệ với nơi cư trú và mỗi năm có nhận xét, là một căn cứ xếp loại. Chỉ xét ở chi "
      + "bộ ghi loại hình không phải thôn, tổ dân phố, và đảng viên có ghi nghề; sổ không biết ai thuộc diện miễn giới thiệu.",
    en:
      "A working member keeps in touch with the place of residence, which comments every year, as one basis of the rating. "
      + "Looked at in cells whose kind is stated and is no hamlet or street, and of members with a job; the record does not "
      + "know those exempt from introduction.")

  package static let example = CodeExample(
    when: Localized(vi: "cuối năm @bình chưa có nhận xét của nơi cư trú", en: "no comment from @bình's residence at year end"),
    mendedBy: "nhận xét nơi cư trú @bình năm 2026: Gia đình gương mẫu")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    if has == 0 {
      return Localized(
        vi: "\(who.vi) chưa có nhận xét nơi cư trú năm \(year)", en: "\(who.en) has no comment from the place of residence for \(year)")
    }
    return Localized(
      vi: "\(who.vi) mới có \(has)/\(needed) nhận xét nơi cư trú năm \(year)",
      en: "\(who.en) has \(has) of \(needed) comments from the place of residence for \(year)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.commentFromResidence(member, year) }
}
