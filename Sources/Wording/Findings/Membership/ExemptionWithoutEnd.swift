import Diagnostics
import Domain

extension ExemptionWithoutEnd: Worded {
  package static let rule = Localized(
    vi: "Đơn xin miễn sinh hoạt vì lý do khác nêu lý do và thời hạn; chỉ miễn vì tuổi cao, sức khỏe yếu là không cần thời hạn.",
    en: "An application for exemption for other reasons states reason and period; only age and health need no end.")

  package static let example = CodeExample(
    "miễn sinh hoạt @lan lý do khác từ 01/02/2026", mendedBy: "miễn sinh hoạt @lan lý do khác từ 01/02/2026 đến 01/08/2026")

  package func message(_ words: CellWords) -> Localized {
    let (who, day) = (words.member(member), Written.day(from))
    return Localized(
      vi: "\(who.vi) được miễn công tác và sinh hoạt vì lý do khác từ \(day), chưa ghi thời hạn",
      en: "\(who.en) is exempt for other reasons from \(day), and no end is recorded")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { last.map { writer.exempt(member, fact, [], until: $0) } }
}
