import Diagnostics
import Domain

extension MissingReview: Worded {
  package static let rule = Localized(
    vi:
      "Đảng viên thuộc diện xếp loại tự kiểm điểm trước chi bộ vào cuối năm. Xét khi năm đã hết hoặc đã bắt đầu xếp loại; "
      + "người được miễn, bị đình chỉ, mới kết nạp chưa đủ số tháng thì không yêu cầu.",
    en:
      "A member to be rated reviews himself or herself before the cell at the end of the year. Looked at when the year is "
      + "over or its rating has begun; of those exempt, suspended or admitted too lately no review is asked.")

  package static let example = CodeExample(
    when: Localized(vi: "cuối năm @bình chưa kiểm điểm", en: "@bình has not reviewed at year end"),
    mendedBy: "kiểm điểm @bình năm 2026: Đã hoàn thành nhiệm vụ được giao")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    return Localized(vi: "\(who.vi) chưa có bản kiểm điểm năm \(year)", en: "\(who.en) has no review of \(year)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.review(member, year) }
}
