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
    default: nil
    }
  }
}
