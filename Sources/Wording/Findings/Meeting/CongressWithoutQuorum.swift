import Diagnostics
import Domain

extension CongressWithoutQuorum: Worded {
  package static let rule = Localized(
    vi:
      "Đại hội hợp lệ khi có ít nhất phần quy định số đảng viên dự. Văn bản không nói rõ có tính người được miễn, đang ở nơi khác hay "
      + "không nên xét cả hai cách: chưa đủ theo cả hai cách thì cần xem lại, chưa đủ theo một cách thì chỉ lưu ý. Điểm danh thiếu thì "
      + "đính chính.",
    en:
      "A congress is valid when at least the share set of the members attend. The texts do not say whether those exempt or elsewhere "
      + "count, so both ways are looked at: a warning where both have too few, a notice where one has. If the roll is incomplete, "
      + "correct it.")

  package static let example = CodeExample(
    "họp đại hội 20/04/2025\ncó mặt @an\nbế mạc", do: Localized(vi: "Kiểm tra lại điểm danh.", en: "Check the roll."))

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    let share = "\(quorum.number.value.part)/\(quorum.number.value.whole)"
    let (convened, roll) = ("\(quorum.ofConvened.part)/\(quorum.ofConvened.whole)", "\(quorum.ofRoll.part)/\(quorum.ofRoll.whole)")
    return Localized(
      vi: "\(held.vi) chưa đủ \(share) số đảng viên dự: \(convened) người được triệu tập, \(roll) toàn đảng số",
      en: "\(held.en) had less than \(share) of the members: \(convened) of those convened, \(roll) of all on the roll")
  }
}
