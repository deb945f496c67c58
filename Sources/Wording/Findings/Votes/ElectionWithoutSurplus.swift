import Diagnostics
import Domain

extension ElectionWithoutSurplus: Worded {
  package static let rule = Localized(
    vi:
      "Danh sách bầu chi ủy tại đại hội có số dư: nhiều người ứng cử hơn số lượng cần bầu. Bầu bí thư, phó bí thư, các vòng "
      + "sau, bầu bổ sung giữa nhiệm kỳ thì không xét. Đọc qua tài liệu về quy chế bầu cử, chưa thấy toàn văn.",
    en:
      "The list for the committee at a congress has a surplus: more candidates than seats. Elections of secretary and deputy, "
      + "further rounds and elections between congresses are left alone. Seen in papers about the election rules, not in the text "
      + "itself.")

  package static let example = CodeExample(
    when: Localized(vi: "bầu 3 chi ủy viên, danh sách đúng 3 người", en: "three seats on the committee and three candidates"),
    do: Localized(
      vi: "Ghi lại nếu thiếu người ứng cử; nếu đúng vậy thì báo cáo cấp trên, chấp nhận và ghi lý do.",
      en: "Correct it where a candidate was left out; else tell the committee above and accept it with the reason."))

  package func message(_ words: CellWords) -> Localized {
    let place = words.meeting(meeting)
    return Localized(
      vi: "\(place.vi): bầu \(seats) chi ủy viên mà danh sách có \(candidates) người, không có số dư",
      en: "\(place.en): \(words.count(candidates, "candidate")) for \(words.count(seats, "seat")) on the committee, no surplus")
  }
}
