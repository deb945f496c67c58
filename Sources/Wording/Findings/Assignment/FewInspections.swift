import Diagnostics
import Domain

extension FewInspections: Worded {
  package static let rule = Localized(
    vi:
      "Số cuộc kiểm tra trong năm không ít hơn kế hoạch: số đứng trước chữ “cuộc” hoặc “đợt” trong trích yếu của kế hoạch; kế "
      + "hoạch không nói số thì theo mức gợi ý của chibo, vì chưa thấy văn bản nào định số. Các lần kiểm tra cùng một ngày tính "
      + "là một cuộc. Xét trong ba tháng cuối năm.",
    en:
      "There are no fewer inspections in the year than planned: the number before “cuộc” or “đợt” in the summary of the plan; "
      + "where it names none, chibo's own number, as no text was seen to set one. Inspections of one day are one. Looked at in "
      + "the last three months of the year.")

  package static let example = CodeExample(
    when: Localized(
      vi: "kế hoạch kiểm tra năm 2026 có 4 cuộc, đến tháng 12 mới ghi một cuộc", en: "a plan of four inspections, and one held by December"),
    mendedBy: "kiểm tra #2 do @hà ngày 20/09/2026: Đã gặp 3 hộ")

  package func message(_ words: CellWords) -> Localized {
    guard let plan else {
      return Localized(
        vi: "năm \(year) mới ghi \(has) cuộc kiểm tra, cần ít nhất \(needed)",
        en: "\(words.count(has, "inspection")) recorded for \(year), at least \(needed) asked for")
    }
    return Localized(
      vi: "năm \(year) mới ghi \(has) cuộc kiểm tra, theo kế hoạch \(Written.document(plan)) đến nay cần \(needed)",
      en: "\(words.count(has, "inspection")) recorded for \(year), the plan \(Written.document(plan)) asks for \(needed) by now")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    next.map { writer.inspect($0.task, by: $0.inspector) }
  }
}
