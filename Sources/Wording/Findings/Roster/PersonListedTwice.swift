import Diagnostics
import Domain

extension PersonListedTwice: Worded {
  package static let rule = Localized(
    vi: "Mỗi đảng viên có một mã. Hai mã trong danh sách cùng họ tên và cùng ngày sinh, hoặc cùng số thẻ, là một người khai hai lần.",
    en: "A member has one handle. Two on the roster with one name and one birthday, or one card, are a person declared twice.")

  package static let example = CodeExample(
    when: Localized(vi: "khai một đảng viên hai lần, bằng hai mã", en: "one member declared twice, under two handles"),
    do: Localized(vi: "Hoàn tác câu khai sau; các câu khác dùng mã trước.", en: "Undo the later declaration; use the earlier handle."))

  package func message(_ words: CellWords) -> Localized {
    let handles = [earlier, member].map { "@" + (words.cell.member($0)?.handle ?? "") }
    let name = words.cell.member(earlier)?.name ?? ""
    return Localized(
      vi: "\(handles[1]) và \(handles[0]) là một người: \(name)", en: "\(handles[1]) and \(handles[0]) are one person: \(name)")
  }
}
