import Diagnostics
import Domain

extension LateResidenceComments: Worded {
  package static let rule = Localized(
    vi:
      "Nhận xét nơi cư trú là một căn cứ để xếp loại, nên cần có trước ngày xếp loại. Năm mà quá nửa số nhận xét ghi sau ngày "
      + "xếp loại thì nêu; một hai nhận xét lấy bù thì không.",
    en:
      "The comment of the place of residence is one of the things a rating rests on, so it is there before the day of the "
      + "rating. A year of which more than half came later is named; one or two sent for afterwards are not.")

  package static let example = CodeExample(
    when: Localized(
      vi: "cả chi bộ xếp loại ngày 12/12/2026, nhận xét ghi ngày 20/12/2026", en: "all rated on 12/12/2026, the comments of 20/12/2026"),
    do: Localized(
      vi: "Ghi lại xếp loại sau khi có nhận xét, hoặc chấp nhận và ghi lý do.",
      en: "State the rating again now that the comment is there, or accept it with the reason."))

  package func message(_ words: CellWords) -> Localized {
    let names = words.names(members)
    return Localized(
      vi: "năm \(year): \(members.count) nhận xét nơi cư trú ghi sau ngày xếp loại: \(names.vi)",
      en: "\(year): \(words.count(members.count, "residence comment")) recorded after the day of the rating: \(names.en)")
  }
}
