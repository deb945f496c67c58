import Diagnostics
import Domain

extension FindingCode {
  var monthsRule: Localized? {
    switch self {
    case .absenceThreeMonths:
      Localized(
        vi:
          "Bỏ sinh hoạt ba tháng trong năm không có lý do chính đáng thì xem xét xóa tên. Đếm theo tháng có sinh hoạt thường kỳ, không "
          + "theo buổi, và nêu cả ba cách đếm: trong năm, trong 12 tháng, liên tiếp.",
        en:
          "Three months in the year of absence without legitimate reason lead to deletion. Months are counted, not meetings, in all "
          + "three ways: in the year, in twelve months, in a row."
      )
    case .duesThreeMonths:
      Localized(
        vi:
          "Không đóng đảng phí ba tháng trong năm không có lý do chính đáng thì xem xét xóa tên. Chỉ tính tháng đã qua và thuộc chi bộ "
          + "này thu, nêu cả ba cách đếm: trong năm, trong 12 tháng, liên tiếp.",
        en:
          "Three months in the year without dues and legitimate reason lead to deletion. Past months owed in this cell are counted, in "
          + "all three ways: in the year, in twelve months, in a row."
      )
    case .duesNotRecorded:
      Localized(
        vi: "Đảng phí thu hằng tháng. Chỉ xét các tháng đã qua từ tháng đầu tiên có thu trong sổ và có người phải đóng.",
        en: "Dues are collected monthly. Past months since the first one on record in which somebody owed are looked at.")
    case .duesNotOwed:
      Localized(
        vi:
          "Đảng viên sinh hoạt tạm thời nơi khác đóng đảng phí ở nơi đó; người đã chuyển đi không đóng ở chi bộ cũ. Đến hoặc đi "
          + "giữa tháng thì tháng ấy đóng ở đây cũng được.",
        en:
          "A member temporarily elsewhere pays there; one who left no longer pays here. Who comes or leaves during a month may "
          + "pay for it here.")
    case .duesTwice:
      Localized(
        vi:
          "Cùng một mức ghi hai lần cho một tháng có thể là ghi nhầm; đóng thêm tự nguyện hoặc đóng làm nhiều lần thì ghi mức "
          + "khác nhau. Nếu ghi nhầm thì hoàn tác câu sau.",
        en:
          "The same amount twice for one month may be a slip; a voluntary addition or a part has another amount. Take the later "
          + "one back if it is a slip.")
    default: nil
    }
  }
}
