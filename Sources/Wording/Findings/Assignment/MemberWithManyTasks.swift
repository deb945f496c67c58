import Diagnostics
import Domain

extension MemberWithManyTasks: Worded {
  package static let rule = Localized(
    vi:
      "Nhiệm vụ giao phù hợp khả năng, điều kiện của từng đảng viên, tránh dồn việc cho một người. Số nhiệm vụ nhiều nhất "
      + "do chi bộ đặt, chưa có văn bản quy định.",
    en:
      "Tasks fit each member's ability and conditions and are not heaped on one. No document sets the greatest number; the "
      + "cell may.")

  package static let example = CodeExample(
    when: Localized(vi: "@bình đang có nhiều nhiệm vụ hơn mức tham khảo", en: "@bình has more open tasks than the advised number"),
    mendedBy: "bàn giao #2 cho @hoa từ 01/08/2026")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    return Localized(
      vi: "\(who.vi) đang có \(has) nhiệm vụ, nhiều nhất nên là \(most)",
      en: "\(who.en) has \(words.count(has, "task")), \(most) at most is advised")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { relief.map(writer.relieve) }
}
