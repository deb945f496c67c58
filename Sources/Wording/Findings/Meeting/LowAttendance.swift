import Diagnostics
import Domain

extension LowAttendance: Worded {
  package static let rule = Localized(
    vi:
      "Tỷ lệ dự sinh hoạt cần vượt mức phấn đấu; đây là chỉ tiêu, không phải điều kiện để họp. Người được miễn, đi nơi khác "
      + "hoặc bị đình chỉ không tính; người đến muộn tính là có mặt.",
    en:
      "Attendance is to be above a target, which is no condition of meeting. Those exempt, elsewhere or suspended are not "
      + "counted; who came late counts as present.")

  package static let example = CodeExample(
    "họp thường kỳ 03/09/2026\ncó mặt @an, @hà\nbế mạc",
    do: Localized(vi: "Nhắc đảng viên dự họp; ghi người đến muộn bằng vào họp.", en: "Remind the members; state late-comers with arrive.")
  )

  package func message(_ words: CellWords) -> Localized {
    let list = meetings.map { "\(words.day(of: $0.meeting)) (\($0.ratio.part)/\($0.ratio.whole))" }.joined(separator: ", ")
    let bound = words.share(target)
    return Localized(
      vi: "\(meetings.count) buổi sinh hoạt thường kỳ có tỷ lệ dự họp không quá \(bound): \(list)",
      en: "attendance not above \(bound) at \(words.count(meetings.count, "regular meeting")): \(list)")
  }
}

extension CellWords {
  /// The day a meeting was held on.
  func day(of id: MeetingID) -> String { cell.meeting(id).map { Written.day($0.facts.day) } ?? "–" }
}
