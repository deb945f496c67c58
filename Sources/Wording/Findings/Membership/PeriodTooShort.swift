import Diagnostics
import Domain

extension PeriodTooShort: Worded {
  package static let rule = Localized(
    vi: "Vắng nơi cư trú, công tác từ số tháng quy định thì chuyển sinh hoạt tạm thời; ngắn hơn thì chưa phải chuyển.",
    en: "A temporary transfer is for an absence of so many months; a shorter one needs none.")

  package static let example = CodeExample(
    "chuyển sinh hoạt @cường tạm thời về \"Đảng bộ phường Hà Cầu\" từ 01/02/2026 đến 01/03/2026",
    do: Localized(vi: "Đi ngắn ngày thì không chuyển sinh hoạt: hoàn tác.", en: "For a short stay no transfer is made: undo."))

  package func message(_ words: CellWords) -> Localized {
    let (who, what) = (words.member(member), words.period(standing))
    let (first, last) = (Written.day(from), Written.day(to))
    return Localized(
      vi: "\(who.vi) \(what.vi) từ \(first) đến \(last), dưới \(months) tháng thì chưa phải chuyển",
      en: "\(who.en) \(what.en) from \(first) to \(last), which is arranged from \(words.count(months, "month")) on")
  }
}
