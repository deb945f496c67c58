import Diagnostics
import Domain

extension EndingNotAllowed: Worded {
  package static let rule = Localized(
    vi:
      "Đảng viên dự bị chỉ bị khiển trách hoặc cảnh cáo; không còn đủ tư cách thì xóa tên, không khai trừ. Đảng viên sinh hoạt tạm thời "
      + "thì chi bộ nơi sinh hoạt chính thức xem xét việc xóa tên, khai trừ. Ghi nhầm thì hoàn tác rồi ghi lại.",
    en:
      "A probationary member is only reprimanded or warned and, when no longer fit, deleted, not expelled. Of a visitor the home cell "
      + "considers deletion or expulsion. If it is a slip, undo it and state it anew.")

  package static let example = CodeExample(
    "khai trừ @mai từ 01/10/2026", do: Localized(vi: "Hoàn tác; đảng viên dự bị thì xóa tên.", en: "Undo; a probationer is deleted."))

  package func message(_ words: CellWords) -> Localized {
    let (who, what, was) = (words.member(member), departure.word, words.standing(standing))
    return Localized(
      vi: "\(who.vi) được ghi \(what.vi) từ \(Written.day(from)) khi \(was.vi); quy định không cho chi bộ quyết định như vậy",
      en: "\(who.en) is recorded as \(what.en) from \(Written.day(from)) while the member \(was.en), of whom a cell does not so decide")
  }
}
