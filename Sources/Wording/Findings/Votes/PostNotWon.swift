import Diagnostics
import Domain

extension PostNotWon: Worded {
  package static let rule = Localized(
    vi: "Chức vụ bầu tại hội nghị, đại hội là của người trúng cử. Người không trúng cử chỉ giữ chức vụ khi cấp trên chỉ định sau đó.",
    en: "A post voted on at a meeting belongs to who is elected. Another holds it only by a later appointment from above.")

  package static let example = CodeExample(
    "bầu phó bí thư phát ra 18 ứng cử @hà 5\nchức vụ @hà phó bí thư từ 03/09/2026",
    do: Localized(
      vi: "Hoàn tác câu chức vụ; khi cấp trên chỉ định thì ghi từ ngày chỉ định.",
      en: "Undo the role; record it from the day of an appointment from above."))

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    let who = words.member(member)
    return Localized(
      vi: "\(who.vi) không trúng cử \(post.word.vi) tại \(held.vi), nhưng được ghi giữ chức vụ ấy từ ngày bầu",
      en: "\(who.en) was not elected \(post.word.en) at \(held.en), but is recorded in the post from that day")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.takeBack(record) }
}
