import Diagnostics
import Domain

extension BooksNotHandedOver: Worded {
  package static let rule = Localized(
    vi:
      "Khi đổi bí thư hoặc người thu đảng phí, người cũ bàn giao sổ sách, tài liệu, tiền quỹ, tài sản cho người mới và lập biên bản. Đoàn kiểm "
      + "tra thường nêu việc bàn giao chưa đủ; số ngày là mức các kết luận ấy cho khắc phục, chưa có văn bản nào định.",
    en:
      "When the secretary or the collector of dues changes, books, papers, money and things are handed over, and minutes are made of it. "
      + "Inspections often find it was not done; the number of days is what their conclusions allowed for it, no document sets one.")

  package static let example = CodeExample(
    when: Localized(
      vi: "@bình nhận chức bí thư của @an từ 01/09/2026, đến 15/10/2026 chưa ghi bàn giao",
      en: "@bình took over from @an as secretary on 01/09/2026; nothing is handed over by 15/10/2026"),
    mendedBy: "bàn giao sổ sách @an cho @bình ngày 15/10/2026 tiền quỹ 3.200.000: Sổ nghị quyết, sổ biên bản, sổ đảng phí")

  package func message(_ words: CellWords) -> Localized {
    let (now, was, what) = (words.member(member), words.member(before), post.word)
    return Localized(
      vi: "\(now.vi) nhận chức \(what.vi) thay \(was.vi) từ ngày \(Written.day(since)), chưa ghi bàn giao sổ sách, tiền quỹ, tài sản "
        + "(hạn \(Written.day(due)))",
      en: "\(now.en) took over as \(what.en) from \(was.en) on \(Written.day(since)); no hand-over of books, money and things is on record "
        + "(due \(Written.day(due)))")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.handOverBooks(before, member) }
}
