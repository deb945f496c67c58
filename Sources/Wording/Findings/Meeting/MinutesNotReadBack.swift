import Diagnostics
import Domain

extension MinutesNotReadBack: Worded {
  package static let rule = Localized(
    vi: "Cuối buổi họp, thư ký đọc lại biên bản để chi bộ thông qua: ghi câu “đọc lại” sau mọi câu khác, trước khi bế mạc.",
    en:
      "At the end of a meeting the minutes are read back for adoption: state “read back” after everything else, before "
      + "closing.")

  package static let example = CodeExample("bế mạc lúc 20:45", mendedBy: "đọc lại\nbế mạc lúc 20:45")

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    return Localized(
      vi: "\(held.vi) bế mạc khi chưa đọc lại biên bản", en: "\(held.en) was closed without reading the minutes back")
  }
}
