import Diagnostics
import Domain

extension EmptyMeetings: Worded {
  package static let rule = Localized(
    vi:
      "Biên bản ghi các nội dung đã bàn, ý kiến và kết luận. Buổi họp chỉ có khai mạc, điểm danh, thu đảng phí rồi bế mạc là "
      + "biên bản sơ sài.",
    en:
      "Minutes hold what was dealt with, opinions and conclusions. A meeting that was only opened, called, paid dues at and "
      + "closed has sketchy minutes.")

  package static let example = CodeExample(
    "họp thường kỳ 03/09/2026\ncó mặt tất cả\nbế mạc",
    do: Localized(
      vi: "Những buổi sau ghi mục, phát biểu, kết luận ngay trong lúc họp.",
      en: "From now on state items, opinions and conclusions while the meeting goes on."))

  package func message(_ words: CellWords) -> Localized {
    let list = meetings.map { words.day(of: $0) }.joined(separator: ", ")
    return Localized(
      vi: "\(meetings.count) buổi sinh hoạt không ghi nội dung nào, không mục, không phát biểu, không kết luận: \(list)",
      en: "\(words.count(meetings.count, "meeting")) without any content, no item, opinion or conclusion: \(list)")
  }
}
