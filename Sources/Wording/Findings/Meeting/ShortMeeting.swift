import Diagnostics
import Domain

extension ShortMeeting: Worded {
  package static let rule = Localized(
    vi:
      "Sinh hoạt thường kỳ có thời gian tối thiểu; chi bộ đông và ngày có cả sinh hoạt chuyên đề có mức riêng. Chỉ đo khi ghi đủ giờ "
      + "khai mạc và bế mạc.",
    en:
      "A regular meeting has a minimum length, with its own for large cells and days with a thematic meeting. Both times must be "
      + "stated."
  )

  package static let example = CodeExample(
    "họp thường kỳ 03/09/2026 lúc 19:00\nbế mạc lúc 19:40",
    do: Localized(
      vi: "Buổi sau họp đủ thời gian, hoặc ghi bế mạc bất thường với lý do.",
      en: "Meet long enough next time, or close irregularly with the reason."))

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    let both = together ? Localized(vi: " cùng buổi chuyên đề trong ngày", en: " with the thematic one of the day") : .empty
    return Localized(
      vi: "\(held.vi)\(both.vi) kéo dài \(minutes) phút, mức tối thiểu là \(needed) phút",
      en: "\(held.en)\(both.en) lasted \(words.count(minutes, "minute")), the minimum is \(needed)")
  }
}
