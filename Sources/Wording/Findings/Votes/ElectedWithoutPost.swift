import Diagnostics
import Domain

extension ElectedWithoutPost: Worded {
  package static let rule = Localized(
    vi: "Người trúng cử được ghi chức vụ bằng câu chức vụ, từ ngày bầu hoặc ngày cấp trên chuẩn y.",
    en: "Who is elected is recorded in the post by a role statement, from the day of election or of approval.")

  package static let example = CodeExample(
    "bầu phó bí thư phát ra 18 ứng cử @hà 17", mendedBy: "chức vụ @hà phó bí thư từ 03/09/2026")

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    let who = words.member(member)
    return Localized(
      vi: "\(who.vi) trúng cử \(post.word.vi) tại \(held.vi), chưa ghi chức vụ",
      en: "\(who.en) was elected \(post.word.en) at \(held.en), and the post is not recorded")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.cell.meeting(meeting).map { writer.give(member, post, from: $0.facts.day) }
  }
}
