import Diagnostics
import Domain

extension CommitteeNotMet: Worded {
  package static let rule = Localized(
    vi:
      "Chi ủy họp trước để thống nhất nội dung sinh hoạt chi bộ. Số ngày là quy định của một tỉnh; nơi không áp dụng thì "
      + "đặt lại bằng câu quy định. Chỉ xét khi chi bộ có chi ủy, từ buổi sinh hoạt thường kỳ thứ hai có trong sổ.",
    en:
      "The committee meets beforehand to agree on the content of the meeting. The number of days is a province's; elsewhere "
      + "set it by a rule statement. Looked at while the cell has a committee, from the second regular meeting on record.")

  package static let example = CodeExample(
    when: Localized(vi: "họp thường kỳ mà trước đó chi ủy không họp", en: "a regular meeting without one of the committee before"),
    mendedBy: "họp chi ủy 31/08/2026 lúc 19:30")

  package func message(_ words: CellWords) -> Localized {
    let list = meetings.map { words.day(of: $0) }.joined(separator: ", ")
    return Localized(
      vi: "\(meetings.count) buổi sinh hoạt thường kỳ không có họp chi ủy trước đó ít nhất \(days) ngày: \(list)",
      en:
        "\(words.count(meetings.count, "regular meeting")) without a committee meeting at least \(words.count(days, "day")) before: \(list)"
    )
  }
}
