import Diagnostics
import Domain

extension ExemptStatedAbsent: Worded {
  package static let rule = Localized(
    vi:
      "Đảng viên được miễn, sinh hoạt tạm thời nơi khác hoặc bị đình chỉ sinh hoạt không tính vào tỷ lệ dự họp nên không cần ghi vắng.",
    en: "Members exempt, temporarily elsewhere or suspended are not in the base of attendance and need not be stated absent.")

  package static let example = CodeExample(
    "vắng @thịnh có lý do: Tuổi cao",
    do: Localized(vi: "Đảng viên được miễn thì không ghi vắng.", en: "Do not state exempt members absent."))

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    let days = meetings.compactMap { words.cell.meeting($0)?.facts.day }.map(Written.day).joined(separator: ", ")
    return Localized(
      vi: "\(who.vi) không thuộc diện tính tỷ lệ dự họp nhưng được ghi vắng tại \(meetings.count) buổi (\(days))",
      en: "\(who.en) is outside the base of attendance and was stated absent at \(words.count(meetings.count, "meeting")) (\(days))")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.correct(corrections) }
}
