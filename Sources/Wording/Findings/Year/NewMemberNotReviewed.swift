import Diagnostics
import Domain

extension NewMemberNotReviewed: Worded {
  package static let rule = Localized(
    vi:
      "Đảng viên mới kết nạp chưa đủ số tháng thì chưa xếp loại, nhưng vẫn kiểm điểm trước chi bộ. Đọc qua hướng dẫn của các "
      + "tỉnh, chưa thấy toàn văn.",
    en:
      "A member admitted too lately is not rated yet, but reviews himself before the cell all the same. Seen in guides of "
      + "provinces, not in the text itself.")

  package static let example = CodeExample(
    when: Localized(
      vi: "@lệ kết nạp 26/09/2026, cuối năm chưa ghi kiểm điểm", en: "@lệ admitted on 26/09/2026, not reviewed at the end of the year"),
    mendedBy: "kiểm điểm @lệ năm 2026: Đã nhận việc từ tháng 10, làm đúng kế hoạch")

  package func message(_ words: CellWords) -> Localized {
    let (who, day) = (words.member(member), Written.day(admitted))
    return Localized(
      vi: "\(who.vi) kết nạp \(day), chưa xếp loại năm \(year) nhưng cũng chưa ghi kiểm điểm",
      en: "\(who.en), admitted \(day), is not to be rated for \(year) yet, but no review is on record either")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.review(member, year)
  }
}
