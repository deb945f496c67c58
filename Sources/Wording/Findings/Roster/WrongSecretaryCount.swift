import Diagnostics
import Domain

extension WrongSecretaryCount: Worded {
  package static let rule = Localized(
    vi:
      "Chi bộ có một bí thư; khuyết thì chi bộ đề nghị cấp trên chỉ định. Ghi người mới mà chưa ghi ngày thôi của người cũ "
      + "thì sổ có hai bí thư.",
    en:
      "A cell has one secretary; on a vacancy it proposes one for appointment. A new one recorded without the last day of "
      + "the old one makes two.")

  package static let example = CodeExample(
    when: Localized(vi: "chi bộ không có bí thư, hoặc có hai", en: "no secretary, or two"), mendedBy: "chức vụ @an bí thư từ 15/01/2025")

  package func message(_ words: CellWords) -> Localized {
    if secretaries.isEmpty { return Localized(vi: "chi bộ chưa có bí thư", en: "the cell has no secretary") }
    let (count, who) = (secretaries.count, words.members(secretaries))
    return Localized(vi: "chi bộ đang ghi \(count) bí thư: \(who.vi)", en: "the cell has \(count) secretaries: \(who.en)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { ending.map(writer.end) }
}
