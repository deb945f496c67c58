import Diagnostics
import Domain

extension VoteWithoutCandidate: Worded {
  package static let rule = Localized(
    vi: "Biểu quyết kết nạp về từng quần chúng một và ghi rõ họ tên: biểu quyết kết nạp \"Họ và tên\" tán thành …",
    en: "Candidates are voted on one by one and by name: vote admission \"Full name\" for …")

  package static let example = CodeExample(
    "biểu quyết kết nạp tán thành 17: Đề nghị kết nạp",
    mendedBy: "đính chính 57 lý do \"Ghi thiếu tên\": biểu quyết kết nạp \"Ngô Thị Mai\" tán thành 17: Đề nghị kết nạp")

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    let question = words.question(ballot)
    return Localized(
      vi: "biểu quyết \(question.vi) tại \(held.vi) không ghi tên quần chúng",
      en: "the vote on \(question.en) at \(held.en) names no candidate")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.nameCandidate(proposed, ballot, record, at: meeting) }
}
