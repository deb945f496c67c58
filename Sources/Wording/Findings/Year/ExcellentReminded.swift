import Diagnostics
import Domain

extension ExcellentReminded: Worded {
  package static let rule = Localized(
    vi:
      "Người hoàn thành xuất sắc phải khắc phục xong mọi hạn chế. Bị nhắc nhở trong năm thì xem lại việc khắc phục; bị kỷ "
      + "luật trong năm thì không xếp mức này.",
    en:
      "Those rated excellent have mended every shortcoming. After a reminder in the year see that it was; after discipline "
      + "the level is not given.")

  package static let example = CodeExample(
    "nhắc nhở @sơn: Vắng họp không báo cáo\nxếp loại @sơn năm 2026 xuất sắc", mendedBy: "xếp loại @sơn năm 2026 tốt tán thành 16")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    if isDisciplined {
      return Localized(
        vi: "\(who.vi) xếp loại hoàn thành xuất sắc năm \(year) trong khi bị kỷ luật trong năm",
        en: "\(who.en) is rated excellent for \(year) and was disciplined in that year")
    }
    return Localized(
      vi: "\(who.vi) xếp loại hoàn thành xuất sắc năm \(year) trong khi bị nhắc nhở \(reminders) lần trong năm",
      en: "\(who.en) is rated excellent for \(year) and was reminded \(words.count(reminders, "time")) in that year")
  }
}
