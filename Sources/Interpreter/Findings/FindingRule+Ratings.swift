import Diagnostics
import Domain

extension FindingCode {
  var ratingRule: Localized? {
    switch self {
    case .ratingAgainstRecord:
      Localized(
        vi:
          "Mức xếp loại phải khớp điểm và kết quả nhiệm vụ trong năm: đúng tiến độ, vượt mức, chậm, bỏ dở. Nhiệm vụ đã thôi phân công "
          + "không tính.",
        en:
          "A level fits the points and the tasks of the year: on time, exceeded, late, left undone. A task that was stopped does not count."
      )
    case .ratingNotDue:
      Localized(
        vi:
          "Chưa xếp loại đảng viên đang được miễn, bị đình chỉ sinh hoạt, sinh hoạt tạm thời đến, đã chuyển đi, hoặc mới kết nạp chưa đủ "
          + "số tháng.",
        en: "Members exempt, suspended, visiting, gone, or admitted too lately are not rated.")
    case .ratingCap:
      Localized(
        vi:
          "Số đồng chí hoàn thành xuất sắc nhiệm vụ có mức trần. Mức trần tính chung cho tổ chức cơ sở đảng nên chi bộ vẫn có thể đề "
          + "nghị nhiều hơn; đây là lời nhắc.",
        en:
          "The number rated excellent has a cap. It is set for the base organisation as a whole, so a cell may propose more; this is a "
          + "reminder."
      )
    default: nil
    }
  }
}
