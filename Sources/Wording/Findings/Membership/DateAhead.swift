import Diagnostics
import Domain

extension DateAhead: Worded {
  package static let rule = Localized(
    vi: "Ngày trong danh sách cách quá xa ngày ghi thường là gõ nhầm năm; hoàn tác câu ấy hoặc cập nhật ngày đúng.",
    en: "A day of the roster far ahead of the day it is stated for is mostly a slip of the year; undo it or state the right day.")

  package static let example = CodeExample(
    "chức vụ @hà phó bí thư từ 03/09/9999", mendedBy: "hoàn tác 57\nchức vụ @hà phó bí thư từ 03/09/2026")

  package func message(_ words: CellWords) -> Localized {
    let (who, date, stated) = (words.member(member), Written.day(date), Written.day(stated))
    return Localized(
      vi: "\(who.vi) có ngày \(date) ghi cho ngày \(stated), xa quá, có thể gõ nhầm năm",
      en: "\(who.en) has the date \(date) stated for \(stated), far ahead; the year may be a slip")
  }
}
