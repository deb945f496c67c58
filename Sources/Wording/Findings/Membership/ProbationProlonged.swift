import Diagnostics
import Domain

extension ProbationProlonged: Worded {
  package static let rule = Localized(
    vi:
      "Thời gian dự bị chỉ kéo dài được một lần, không quá số tháng của hướng dẫn. Lần biểu quyết công nhận gần nhất không đạt "
      + "mà đã quá thời gian ấy thì chi bộ xét lại: công nhận, hoặc đề nghị xóa tên.",
    en:
      "Probation is prolonged once, by no more than the months of the guide. Where the last vote on recognition was lost and "
      + "that time is over, the cell decides again: recognition, or deletion.")

  package static let example = CodeExample(
    when: Localized(
      vi: "@hạnh kết nạp 03/02/2024, biểu quyết 03/2025 không đạt, sau 03/02/2026 chưa xét lại",
      en: "@hạnh admitted on 03/02/2024, voted down in 03/2025, and not voted on again after 03/02/2026"),
    mendedBy: "biểu quyết công nhận đối với @hạnh tán thành 12 không tán thành 0 không ý kiến 0: Công nhận đảng viên chính thức")

  package func message(_ words: CellWords) -> Localized {
    let (who, last, end) = (words.member(member), Written.day(voted), Written.day(limit))
    return Localized(
      vi: "\(who.vi) biểu quyết công nhận ngày \(last) không đạt, thời gian dự bị kéo dài đã hết ngày \(end) mà chưa xét lại",
      en: "\(who.en) was voted down on \(last); prolonged probation ended on \(end), and the cell has not voted again")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.vote(on: .recognition, of: member)
  }
}
