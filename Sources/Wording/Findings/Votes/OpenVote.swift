import Diagnostics
import Domain

extension OpenVote: Worded {
  package static let rule = Localized(
    vi:
      "Kỷ luật, cách chức và khai trừ được biểu quyết bằng bỏ phiếu kín. Biểu quyết lại cùng nội dung trong buổi họp thay cho "
      + "lần trước.",
    en:
      "Discipline, dismissal and expulsion are voted by secret ballot. A vote counted again in the same meeting replaces the "
      + "first.")

  package static let example = CodeExample(
    "biểu quyết kỷ luật đối với @sơn tán thành 12", mendedBy: "biểu quyết kỷ luật đối với @sơn kín tán thành 12")

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    let question = words.question(ballot)
    return Localized(
      vi: "biểu quyết \(question.vi) tại \(held.vi) không ghi bỏ phiếu kín", en: "the vote on \(question.en) at \(held.en) was not secret")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { ballot.subject.map { writer.vote(on: ballot.matter, of: $0) } }
}
