import Diagnostics
import Domain

extension OpenViolationSign: Worded {
  package static let rule = Localized(
    vi:
      "Dấu hiệu vi phạm đã ghi thì được xác minh và kết luận đúng hạn: không vi phạm, hoặc xem xét kỷ luật. Không ghi hạn thì tính theo số ngày "
      + "chibo gợi ý. Điều này và danh sách `xem dấu hiệu vi phạm` chỉ dành cho bí thư, không in và không gửi.",
    en:
      "A sign of violation on record is looked into and concluded in time: no violation, or to be considered for discipline. Where no day is "
      + "set, the number of days is chibo's own. This and the list `show violation signs` are for the secretary, never printed or sent.")

  package static let example = CodeExample(
    when: Localized(
      vi: "dấu hiệu vi phạm của @cường ghi ngày 10/06/2026, đến 10/09/2026 chưa kết luận",
      en: "a sign of violation of @cường, noted on 10/06/2026, is open on 10/09/2026"),
    do: Localized(
      vi: "Xác minh, rồi ghi kết luận dấu hiệu vi phạm @cường không vi phạm, hoặc xem xét kỷ luật.",
      en: "Look into it, then state conclude sign of violation @cường no violation, or to discipline."))

  package func message(_ words: CellWords) -> Localized {
    let (who, day, end) = (words.member(member), Written.day(noted), Written.day(last))
    return Localized(
      vi: "dấu hiệu vi phạm của \(who.vi) ghi ngày \(day), quá \(end) chưa kết luận",
      en: "a sign of violation of \(who.en), noted on \(day), was not concluded by \(end)")
  }
}
