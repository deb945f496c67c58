import Diagnostics
import Domain

extension RatingWithoutEmployer: Worded {
  package static let rule = Localized(
    vi:
      "Đảng viên đang công tác thì cơ quan, đơn vị đề nghị mức xếp loại trước khi chi bộ bỏ phiếu. Chỉ xét ở chi bộ cơ quan, "
      + "trường học, doanh nghiệp đã ghi mức của cơ quan cho quá nửa số đồng chí đang công tác; nghề ghi nghỉ hưu, mất sức thì "
      + "không xét.",
    en:
      "The employer of a working member proposes a level before the cell votes. Looked at only in a cell that is none of a "
      + "place of residence and has such a level for more than half of those who work; those retired by the words of their job "
      + "are left alone.")

  package static let example = CodeExample(
    when: Localized(
      vi: "mọi giáo viên có mức của nhà trường, riêng @lan chưa có mà đã xếp loại",
      en: "all teachers have the school's level, @lan is rated without"),
    mendedBy: #"đề nghị @lan năm 2026 tốt do cơ quan "Trường Tiểu học Sơn Nam""#)

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    return Localized(
      vi: "\(who.vi) được xếp loại năm \(year) khi chưa ghi mức cơ quan, đơn vị đề nghị",
      en: "\(who.en) is rated for \(year) without the level of the employer on record")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    let name = writer.name(member)
    return writer.discuss(
      Localized(
        vi: "Lấy mức xếp loại năm \(year) do cơ quan đề nghị cho đồng chí \(name)",
        en: "The employer's level of \(name) for \(year)"))
  }
}
