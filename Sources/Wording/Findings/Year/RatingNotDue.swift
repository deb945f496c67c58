import Diagnostics
import Domain

extension RatingNotDue: Worded {
  package static let rule = Localized(
    vi:
      "Chưa xếp loại đảng viên đang được miễn, bị đình chỉ sinh hoạt, sinh hoạt tạm thời đến, đã chuyển đi, hoặc mới kết nạp chưa đủ "
      + "số tháng.",
    en: "Members exempt, suspended, visiting, gone, or admitted too lately are not rated.")

  package static let example = CodeExample(
    "xếp loại @thịnh năm 2026 tốt",
    do: Localized(vi: "Hoàn tác: đồng chí được miễn không xếp loại.", en: "Undo: an exempt member is not rated."))

  package func message(_ words: CellWords) -> Localized {
    let (who, level, reason) = (words.member(member), level.word, words.reason(bar))
    return Localized(
      vi: "\(who.vi) \(reason.vi), thuộc diện chưa xếp loại, nhưng năm \(year) được ghi \(level.vi)",
      en: "\(who.en) \(reason.en), and is not to be rated, but is rated \(level.en) for \(year)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.takeBack(record) }
}

extension CellWords {
  /// Why a member is not rated, after the name.
  package func reason(_ bar: RatingBar) -> Localized {
    switch bar {
    case .standing(let state): standing(state)
    case .admittedLately(let day, let months):
      Localized(
        vi: "kết nạp ngày \(Written.day(day)), chưa đủ \(months) tháng",
        en: "was admitted on \(Written.day(day)), less than \(months) months before")
    case .stated(let reason): Localized(vi: excerpt(reason), en: excerpt(reason))
    case .monthsUnknown(let day):
      Localized(
        vi: "kết nạp ngày \(Written.day(day)), không biết năm ấy cần bao nhiêu tháng từ khi kết nạp",
        en: "was admitted on \(Written.day(day)), and how many months that year asked for is unknown")
    }
  }
}
