import Diagnostics
import Domain

extension HolderChangedPost: Worded {
  package static let rule = Localized(
    vi:
      "Khi đảng viên nhận hoặc thôi chức vụ, trong Đảng hay ngoài Đảng, nhiệm vụ được xem lại ngay. Điều chỉnh, bàn giao "
      + "nhiệm vụ, quy chế làm việc ghi lại nhiệm vụ đó hoặc nghị quyết phân công sau ngày ấy đều là đã xem lại.",
    en:
      "When a member is given a post or gives one up, in the Party or outside, tasks are looked at anew at once. A change "
      + "or hand-over of the task, a regulation that lists it or a resolution on assignment since then counts as such.")

  package static let example = CodeExample(
    "chức vụ @bình \"Trưởng thôn\" từ 01/06/2026", mendedBy: "điều chỉnh #2 hạn 30/11/2026: Đã nhận chức trưởng thôn")

  package func message(_ words: CellWords) -> Localized {
    let (task, who, held, day) = (words.task(task), words.member(holder), post.word, Written.day(changed))
    let what = change == .given ? Localized(vi: "nhận", en: "was given") : Localized(vi: "thôi giữ", en: "gave up")
    return Localized(
      vi: "\(task.vi) chưa được xem lại từ khi \(who.vi) \(what.vi) chức vụ \(held.vi) ngày \(day)",
      en: "\(task.en) was not looked at since \(who.en) \(what.en) the post of \(held.en) on \(day)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.reconsider(task) }
}
