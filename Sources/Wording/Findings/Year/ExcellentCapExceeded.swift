import Diagnostics
import Domain

extension ExcellentCapExceeded: Worded {
  package static let rule = Localized(
    vi:
      "Số đồng chí hoàn thành xuất sắc nhiệm vụ có mức trần. Mức trần tính chung cho tổ chức cơ sở đảng nên chi bộ vẫn có thể đề "
      + "nghị nhiều hơn; đây là lời nhắc.",
    en:
      "The number rated excellent has a cap. It is set for the base organisation as a whole, so a cell may propose more; this is a "
      + "reminder."
  )

  package static let example = CodeExample(
    when: Localized(vi: "xếp xuất sắc quá 20% số hoàn thành tốt trở lên", en: "more than 20% excellent of those good or better"),
    mendedBy: "xếp loại @hoa năm 2026 tốt tán thành 16")

  package func message(_ words: CellWords) -> Localized {
    let (has, share) = (cap.excellent.count, words.share(cap.parameter.value))
    return Localized(
      vi: "năm \(year) có \(has) đồng chí xếp loại hoàn thành xuất sắc nhiệm vụ, mức trong chi bộ là \(cap.cap) (\(share) của \(cap.base))",
      en: "\(words.count(has, "member")) rated excellent for \(year), the cell's share is \(cap.cap) (\(share) of \(cap.base))")
  }
}
