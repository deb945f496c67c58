import Diagnostics
import Domain

extension LateDecision: Worded {
  package static let rule = Localized(
    vi:
      "Cấp ủy có thẩm quyền xét, quyết định kết nạp, công nhận chính thức trong số ngày làm việc quy định; ở đây đếm từ ngày chi bộ biểu "
      + "quyết vì sổ không biết ngày gửi hồ sơ. Chi bộ chỉ có thể hỏi lại cấp ủy.",
    en:
      "The competent committee decides on an admission or recognition within so many working days, counted here from the cell's vote, as "
      + "the day the file was sent is not known. The cell can only ask.")

  package static let example = CodeExample(
    when: Localized(vi: "biểu quyết đạt từ lâu mà chưa ghi quyết định", en: "a vote passed long ago and no decision is recorded"),
    mendedBy: "quần chúng \"Ngô Thị Mai\" quyết định 12/05/2026")

  package func message(_ words: CellWords) -> Localized {
    let who = member.map(words.member) ?? words.candidate(name)
    let days = (Written.day(voted), Written.day(limit))
    return Localized(
      vi: "chi bộ biểu quyết \(matter.word.vi) đối với \(who.vi) ngày \(days.0), đã quá ngày \(days.1) mà chưa ghi quyết định của cấp ủy",
      en: "the cell voted for the \(matter.word.en) of \(who.en) on \(days.0), and by \(days.1) no decision is recorded")
  }
}
