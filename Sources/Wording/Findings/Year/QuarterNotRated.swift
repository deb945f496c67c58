import Diagnostics
import Domain

extension QuarterNotRated: Worded {
  package static let rule = Localized(
    vi:
      "Khi chi bộ bật một bộ quy tắc xếp loại quý, mọi đảng viên thuộc diện được xếp loại trong số ngày bộ quy tắc cho sau khi hết quý; ai không xếp "
      + "thì ghi lý do. Xét 4 quý đã qua.",
    en:
      "Where a set of rules for quarters is on, every member who is due is rated within the days it allows after the quarter, or the "
      + "reason is stated. The last four quarters are looked at.")

  package static let example = CodeExample(
    when: Localized(vi: "bộ “335” đang bật, hết quý 3 @bình chưa xếp loại", en: "the set “335” is on, @bình is not rated after Q3"),
    mendedBy: "xếp loại @bình quý 3/2026 tốt")

  package func message(_ words: CellWords) -> Localized {
    let (who, written) = (words.member(member), Written.quarter(quarter))
    return Localized(vi: "\(who.vi) chưa được xếp loại \(written.vi)", en: "\(who.en) is not rated for \(written.en)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.rate(member, quarter) }
}
