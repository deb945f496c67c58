import Diagnostics
import Domain

extension OverduePoint: Worded {
  package static let rule = Localized(
    vi:
      "Mỗi kỳ sinh hoạt kiểm điểm việc thực hiện nghị quyết tháng trước; điểm đã qua hạn thì kết luận. Điểm không ghi hạn tính đến hết "
      + "tháng phải báo cáo.",
    en:
      "Each meeting goes through the last resolution; a point past its day is concluded. One without a due day has the month it is to be "
      + "reported in.")

  package static let example = CodeExample(
    when: Localized(vi: "điểm 1 của 08-NQ/CB quá hạn mà chưa kết luận", en: "point 1 of 08-NQ/CB is past its day and not concluded"),
    mendedBy: "kết luận điểm 1 của 08-NQ/CB hoàn thành: Phương án đã duyệt")

  package func message(_ words: CellWords) -> Localized {
    words.followUp(.point(point), overdue: days, since: due)
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.finish(.point(point)) }
}

extension CellWords {
  /// `chỉ tiêu 1 “Tỷ lệ hộ dân tham gia bảo hiểm y tế” quá hạn 3 ngày (hạn 30/09/2026), chưa kết luận`
  func followUp(_ id: FollowUpID, overdue days: Int, since due: Day) -> Localized {
    let (shown, due) = (followUp(id), Written.day(due))
    return Localized(
      vi: "\(shown.vi) quá hạn \(days) ngày (hạn \(due)), chưa kết luận",
      en: "\(shown.en) is \(count(days, "day")) overdue (due \(due)) and not concluded")
  }
}
