import Diagnostics
import Domain

extension RatedAgainstDuties: Worded {
  package static let rule = Localized(
    vi:
      "Vắng sinh hoạt không lý do hoặc không đóng đảng phí đến số tháng phải xét xóa tên thì không thể là hoàn thành tốt, hoàn "
      + "thành xuất sắc mà không ghi lý do. Số tháng đếm như ở absence.three-months và dues.three-months, tính đến ngày xếp loại.",
    en:
      "Absence without reason, or dues unpaid, for the months that lead to deletion do not go with a rating of good or "
      + "excellent unless the reason is recorded. Months are counted as for absence.three-months and dues.three-months, up to the "
      + "day of the rating.")

  package static let example = CodeExample(
    when: Localized(
      vi: "@bình vắng không lý do bốn tháng của năm 2026 mà được xếp loại tốt",
      en: "@bình missed four months of 2026 without reason and is rated good"),
    mendedBy: "xếp loại @bình năm 2026 hoàn thành tán thành 16 không tán thành 0 không ý kiến 0")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    let parts = [
      absent.isEmpty
        ? nil : Localized(vi: "vắng không lý do \(words.months(absent))", en: "was absent without reason in \(words.months(absent))"),
      unpaid.isEmpty ? nil : Localized(vi: "chưa đóng đảng phí \(words.months(unpaid))", en: "paid no dues for \(words.months(unpaid))"),
    ].compactMap(\.self)
    return Localized(
      vi: "\(who.vi) được xếp loại \(level.word.vi) năm \(year) mà \(parts.map(\.vi).joined(separator: ", "))",
      en: "\(who.en) is rated \(level.word.en) for \(year) and yet \(parts.map(\.en).joined(separator: ", "))")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    let name = writer.name(member)
    return writer.discuss(
      Localized(vi: "Xem lại xếp loại năm \(year) của đồng chí \(name)", en: "Another look at the rating of \(name) for \(year)"))
  }
}
