import Diagnostics
import Domain

extension LateMeeting: Worded {
  package static let rule = Localized(
    vi:
      "Sinh hoạt thường kỳ vào ngày chung của tháng hoặc trong những ngày đầu tháng. Đây là lời nhắc; lùi ngày vì thiên tai "
      + "hoặc việc đột xuất thì không cần sửa.",
    en:
      "A regular meeting is held on the common day of the month or in its first days. This is a reminder; a meeting put off "
      + "for a storm or an emergency needs no change.")

  package static let example = CodeExample(
    "họp thường kỳ 25/09/2026", do: Localized(vi: "Họp trong những ngày đầu tháng.", en: "Meet in the first days of the month."))

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    return Localized(
      vi: "\(held.vi) họp muộn hơn ngày \(Written.day(last))", en: "\(held.en) was held later than \(Written.day(last))")
  }
}
