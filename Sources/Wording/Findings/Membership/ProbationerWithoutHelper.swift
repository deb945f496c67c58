import Diagnostics
import Domain

extension ProbationerWithoutHelper: Worded {
  package static let rule = Localized(
    vi:
      "Đảng viên dự bị có đảng viên chính thức được phân công giúp đỡ; người đã chuyển đi, được miễn sinh hoạt, sinh hoạt tạm thời nơi "
      + "khác hoặc bị đình chỉ thì không giúp được. Người giúp đỡ khi còn là quần chúng vẫn tính nếu chưa ghi người khác.",
    en:
      "A probationary member has official members named to help; one who left, is exempt, away or suspended cannot. Those who helped the "
      + "candidate count until others are stated.")

  package static let example = CodeExample(
    "đảng viên @lan \"Đỗ Thị Lan\" dự bị kết nạp 19/05/2026", mendedBy: "cập nhật @lan giúp đỡ @hòa từ 19/05/2026")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    return Localized(
      vi: "\(who.vi) là đảng viên dự bị, có \(has)/\(needed) đảng viên chính thức giúp đỡ",
      en: "\(who.en), a probationary member, has \(has) of \(words.count(needed, "helper"))")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { proposed.isEmpty ? nil : writer.nameHelpers(proposed, of: member) }
}
