import Diagnostics
import Domain

extension MissingQuarterReview: Worded {
  package static let rule = Localized(
    vi:
      "Người đứng đầu được đánh giá hằng quý. Chỉ xét bí thư, phó bí thư giữ chức cả quý, trong 4 quý đã qua kể từ quý đầu tiên chi bộ có ghi "
      + "kiểm điểm quý.",
    en:
      "Those who lead are assessed by the quarter. Secretaries and deputies through a whole quarter are looked at, in the last four "
      + "quarters from the first with such a review on record.")

  package static let example = CodeExample(
    when: Localized(vi: "@hà kiểm điểm quý 3/2026, bí thư @an thì chưa", en: "@hà reviewed Q3/2026, the secretary @an did not"),
    mendedBy: "kiểm điểm @an quý 3/2026 tự nhận tốt: Hoàn thành các việc của quý")

  package func message(_ words: CellWords) -> Localized {
    let (who, name) = (words.member(member), Written.quarter(quarter))
    return Localized(vi: "\(who.vi) chưa kiểm điểm \(name.vi)", en: "\(who.en) has no review of \(name.en)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.review(member, quarter) }
}
