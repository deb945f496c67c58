import Diagnostics
import Domain

extension MemberWithoutTask: Worded {
  package static let rule = Localized(
    vi:
      "Mỗi đảng viên, kể cả sinh hoạt tạm thời, được giao nhiệm vụ cụ thể; đảng viên được miễn sinh hoạt thì giao việc phù hợp sức "
      + "khỏe.",
    en: "Every member, visitors included, is given specific tasks; an exempt one gets what health allows.")

  package static let example = CodeExample(
    when: Localized(vi: "@bình không có nhiệm vụ nào đang thực hiện", en: "@bình has no open task"),
    mendedBy: "phân công @bình hằng tháng sản phẩm \"10 hộ\": Phụ trách 10 hộ")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    if case .exempt = standing {
      return Localized(
        vi: "\(who.vi) được miễn công tác và sinh hoạt, chưa có nhiệm vụ phù hợp điều kiện, sức khỏe",
        en: "\(who.en) is exempt and has no task fitting condition and health")
    }
    if has == 0 { return Localized(vi: "\(who.vi) chưa được phân công nhiệm vụ", en: "\(who.en) has no task") }
    return Localized(vi: "\(who.vi) mới được phân công \(has)/\(needed) nhiệm vụ", en: "\(who.en) has \(has) of \(needed) tasks")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.assign(to: member) }
}
