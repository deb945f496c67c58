import Diagnostics
import Domain

extension MissingRating: Worded {
  package static let rule = Localized(
    vi:
      "Mọi đảng viên thuộc diện đều được xếp loại; người vắng hôm bỏ phiếu thì xếp loại ở buổi họp sau và báo cáo bổ sung. "
      + "Xét khi năm đã hết hoặc đã bắt đầu xếp loại.",
    en:
      "Every member who is due is rated; those absent on the day are caught up with at the next meeting and reported "
      + "additionally. Looked at when the year is over or its rating has begun.")

  package static let example = CodeExample(
    when: Localized(vi: "cuối năm @bình chưa xếp loại", en: "@bình is not rated at year end"),
    mendedBy: "xếp loại @bình năm 2026 tốt tán thành 16")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    return Localized(vi: "\(who.vi) chưa được xếp loại năm \(year)", en: "\(who.en) is not rated for \(year)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.rate(member, year) }
}
