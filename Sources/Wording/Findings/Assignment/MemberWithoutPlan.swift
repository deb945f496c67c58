import Diagnostics
import Domain

extension MemberWithoutPlan: Worded {
  package static let rule = Localized(
    vi:
      "Đảng viên được giao nhiệm vụ lập kế hoạch thực hiện. Xét nhiệm vụ giao trước buổi sinh hoạt thường kỳ gần nhất, theo "
      + "người chủ trì; đảng viên được miễn sinh hoạt thì không yêu cầu.",
    en:
      "A member who was given a task plans it. Tasks given before the last regular meeting are looked at, with the one who "
      + "leads them; of an exempt member no plan is asked.")

  package static let example = CodeExample(
    when: Localized(vi: "@bình chưa có kế hoạch cho #2", en: "@bình has no plan for #2"),
    mendedBy: "kế hoạch #2 ngày 05/09/2026: Tuần 1 khảo sát")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    let list = tasks.map { "#\($0.number)" }.joined(separator: ", ")
    return Localized(vi: "\(who.vi) chưa có kế hoạch thực hiện nhiệm vụ \(list)", en: "\(who.en) has no plan for \(list)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.plan(tasks) }
}
