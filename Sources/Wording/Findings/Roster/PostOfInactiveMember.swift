import Diagnostics
import Domain

extension PostOfInactiveMember: Worded {
  package static let rule = Localized(
    vi:
      "Đảng viên đã chuyển đi, được miễn công tác và sinh hoạt hoặc bị đình chỉ thì thôi chức vụ trong Đảng, chỗ khuyết "
      + "được kiện toàn. Cấp ủy viên sinh hoạt tạm thời nơi khác vẫn giữ chức ở chi bộ gốc; chức vụ ngoài Đảng không xét.",
    en:
      "A member who left, is exempt or suspended gives up posts of the Party, and the vacancy is filled. One temporarily "
      + "elsewhere stays a committee member at home; posts outside the Party are not looked at.")

  package static let example = CodeExample(
    "chuyển sinh hoạt @hà về \"Đảng bộ phường Hà Cầu\" từ 01/08/2026", mendedBy: "chức vụ @hà phó bí thư từ 15/01/2025 đến 01/08/2026")

  package func message(_ words: CellWords) -> Localized {
    let (who, state, day, held) = (words.member(member), words.standing(standing), Written.day(since), post.word)
    return Localized(
      vi: "\(who.vi) \(state.vi) từ \(day) nhưng vẫn được ghi giữ chức vụ \(held.vi)",
      en: "\(who.en) \(state.en) (since \(day)) and still holds the post of \(held.en)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { ending.map(writer.end) }
}
