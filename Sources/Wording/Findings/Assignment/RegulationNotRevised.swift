import Diagnostics
import Domain

extension RegulationNotRevised: Worded {
  package static let rule = Localized(
    vi:
      "Quy chế làm việc phân công từng đồng chí chi ủy, nên chi ủy có người mới, hay chi bộ sáp nhập, đổi tên, thì rà lại quy "
      + "chế. Kiểm tra thường nêu việc chậm sửa, bổ sung quy chế; văn bản không định số tháng, số ở đây là mức gợi ý của chibo.",
    en:
      "The working regulation assigns the members of the committee, so it is looked at again when somebody new comes to the "
      + "committee, or the cell is merged or renamed. Inspections often find it was not; no text sets the months, the number is "
      + "chibo's own.")

  package static let example = CodeExample(
    when: Localized(
      vi: "quy chế có hiệu lực từ 20/01/2026, @lan làm phó bí thư từ 01/05/2026, đến tháng 9 chưa có quy chế mới",
      en: "a regulation of 20/01/2026, @lan deputy from 01/05/2026, and no other regulation by September"),
    mendedBy: "quy chế 02-QC/CB từ 03/10/2026 gồm #1, #2: Quy chế làm việc sửa đổi, bổ sung")

  package func message(_ words: CellWords) -> Localized {
    let (first, last) = (Written.day(regulation), Written.day(due))
    switch change {
    case .post(let id, let post, let day):
      let (who, from) = (words.member(id), Written.day(day))
      return Localized(
        vi: "quy chế làm việc từ \(first) chưa sửa, bổ sung sau khi \(who.vi) làm \(post.word.vi) từ \(from); cần trước ngày \(last)",
        en: "the working regulation of \(first) was not revised since \(who.en) became \(post.word.en) on \(from); due by \(last)")
    case .name(let day):
      let from = Written.day(day)
      return Localized(
        vi: "quy chế làm việc từ \(first) chưa sửa, bổ sung sau khi chi bộ đổi tên ngày \(from); cần trước ngày \(last)",
        en: "the working regulation of \(first) was not revised since the cell was renamed on \(from); due by \(last)")
    }
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.decideRegulation
  }
}
