import Diagnostics
import Domain

extension UnexcusedAbsence: Worded {
  package static let rule = Localized(
    vi:
      "Ba tháng bỏ sinh hoạt không có lý do chính đáng mới xét xóa tên, nên nhắc từ trước: một tháng là điều cần biết; khi chỉ còn một "
      + "tháng nữa thì nêu buổi sinh hoạt của tháng ấy.",
    en:
      "Three months of absence lead to deletion, so it is told before: one month is worth knowing; when one more would reach the limit, "
      + "its meeting is named.")

  package static let example = CodeExample(
    when: Localized(vi: "@sơn vắng không lý do hai tháng", en: "@sơn absent without reason in two months"),
    mendedBy: "nhắc nhở @sơn: Vắng họp không báo cáo")

  package func message(_ words: CellWords) -> Localized {
    let said = words.absence(of: member, tally)
    guard let near else { return said }
    let (month, day) = (Written.month(near.month), Written.day(near.day))
    return said
      + Localized(
        vi: "; nếu còn vắng không có lý do buổi tháng \(month) (ngày \(day)) thì là tháng thứ \(near.count)",
        en: "; another absence without reason at the meeting for \(month) (\(day)) makes month \(near.count)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { near == nil ? nil : writer.remind(member, ofAbsenceIn: tally.lastTwelve) }
}
