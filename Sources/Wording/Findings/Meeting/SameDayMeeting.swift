import Diagnostics
import Domain

extension SameDayMeeting: Worded {
  package static let rule = Localized(
    vi:
      "Hai buổi họp cùng loại trong một ngày dễ lẫn khi xem, xuất biên bản theo ngày. Nếu ghi trùng thì hoàn tác; nếu họp hai lần thật thì ghi "
      + "rõ giờ khai mạc để chọn bằng “lúc”.",
    en:
      "Two meetings of one kind on a day are easily mixed up when papers are asked for by the day. Undo one stated twice; of two held, state "
      + "the times, by which “at” chooses.")

  package static let example = CodeExample(
    "họp thường kỳ 03/09/2026 lúc 8:00\nbế mạc\nhọp thường kỳ 03/09/2026 lúc 19:00",
    do: Localized(
      vi: "Ghi trùng thì hoàn tác; họp hai lần thì xuất từng buổi: xuất biên bản ngày 03/09/2026 lúc 8:00.",
      en: "Undo one stated twice; of two held, write each: export minutes date 03/09/2026 at 8:00."))

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    let times = Localized.joined([earlier, meeting].map(words.startTime), by: "; ")
    return Localized(vi: "\(held.vi) ghi hai lần (\(times.vi))", en: "\(held.en) is on record twice (\(times.en))")
  }
}
