import Diagnostics
import Domain

extension MissingSpendingRule: Worded {
  package static let rule = Localized(
    vi:
      "Chi bộ giữ lại một phần đảng phí thì có quy chế chi tiêu của nhiệm kỳ này để biết chi việc gì, ai duyệt. Đoàn kiểm tra thường nêu việc "
      + "chưa có quy chế chi tiêu, hoặc quy chế cũ chưa sửa khi sáp nhập, sang nhiệm kỳ mới. Xét khi đã ghi đảng phí đủ số tháng, hoặc đã ghi "
      + "chi tiền; số tháng là mức gợi ý của chibo.",
    en:
      "A cell that keeps a part of its dues has a rule of this term by which it spends: on what, and who approves. Inspections often find none, "
      + "or one not revised after a merger or in a new term. Looked at once dues of so many months, or spending, are on record; the number of "
      + "months is chibo's own.")

  package static let example = CodeExample(
    when: Localized(vi: "đã ghi đảng phí sáu tháng, chưa ghi quy chế chi tiêu", en: "dues of six months, and no rule by which to spend"),
    mendedBy: "quy chế chi tiêu 02-QC/CB từ 20/01/2026: Quy chế chi tiêu của chi bộ nhiệm kỳ 2025-2030")

  package func message(_ words: CellWords) -> Localized {
    let of = term.map { Localized(vi: " nhiệm kỳ \($0.first)-\($0.last)", en: " of the term \($0.first)-\($0.last)") } ?? .empty
    return isOld
      ? Localized(vi: "quy chế chi tiêu có từ trước\(of.vi), chưa được sửa đổi", en: "the rule for spending is older than the term\(of.en)")
      : Localized(vi: "chưa ghi quy chế chi tiêu\(of.vi)", en: "no rule for spending\(of.en) is on record")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.decideSpendingRule }
}
