import Diagnostics
import Domain

extension MeetingWithoutRollCall: Worded {
  package static let rule = Localized(
    vi: "Mở đầu buổi họp có điểm danh; thiếu điểm danh thì không tính được tỷ lệ dự họp và người có quyền biểu quyết.",
    en: "A meeting opens with a roll call; without it neither attendance nor voters can be counted.")

  package static let example = CodeExample("họp thường kỳ 03/09/2026\nbế mạc", mendedBy: "có mặt tất cả trừ @cường")

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    return Localized(vi: "\(held.vi) chưa ghi ai có mặt", en: "\(held.en) has no roll call")
  }
}
