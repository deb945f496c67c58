import Diagnostics
import Domain

extension ResidenceCommentsAlike: Worded {
  package static let rule = Localized(
    vi:
      "Nhận xét nơi cư trú nói về từng đồng chí. Khi mọi nhận xét của năm chép cùng một câu thì chi bộ nên hỏi lại nơi cư trú. "
      + "Số đồng chí để xét là mức gợi ý của chibo.",
    en:
      "The comment of the place of residence is about each member. Where all comments of a year are one sentence copied, ask "
      + "the places of residence again. The number of members from which it is looked at is chibo's own.")

  package static let example = CodeExample(
    when: Localized(vi: "ba nhận xét năm 2026 đều ghi “Chấp hành tốt”", en: "three comments for 2026 all say “Chấp hành tốt”"),
    mendedBy: "nhận xét nơi cư trú @bình năm 2026: Tham gia dọn vệ sinh đều, vắng một buổi họp dân")

  package func message(_ words: CellWords) -> Localized {
    Localized(
      vi: "\(members) nhận xét nơi cư trú năm \(year) đều cùng một câu “\(words.excerpt(text))”",
      en: "all \(members) comments of places of residence for \(year) say the same: “\(words.excerpt(text))”")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.discuss(
      Localized(vi: "Hỏi lại nhận xét nơi cư trú năm \(year)", en: "Asking the places of residence again for \(year)"))
  }
}
