import Diagnostics
import Domain

extension HouseholdsNotCovered: Worded {
  package static let rule = Localized(
    vi:
      "Mỗi hộ của một tổ, địa bàn có đúng một đảng viên phụ trách. Tính các nhiệm vụ còn mở có địa bàn là tổ ấy, hoặc nêu tên hộ mà "
      + "không ghi địa bàn; nhiệm vụ nhiều người thì người chủ trì chịu trách nhiệm.",
    en:
      "Every household of a group or area has exactly one member responsible. Open tasks whose area it is count, or that name "
      + "its households without an area; of several members the leader is responsible.")

  package static let example = CodeExample(
    "tổ \"Tổ 1\" phụ trách @an số hộ 45 từ 15/01/2026",
    mendedBy: "phân công @bình hằng tháng sản phẩm \"45 hộ\" địa bàn \"Tổ 1\" số hộ 45: Phụ trách hộ")

  package func message(_ words: CellWords) -> Localized {
    let list = names.isEmpty ? "" : ": " + words.excerpt(names.joined(separator: ", "), 120)
    return Localized(
      vi: "\(missing)/\(total) hộ của “\(group)” chưa có đảng viên phụ trách\(list)",
      en: "nobody looks after \(missing) of \(words.count(total, "household")) of “\(group)”\(list)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { holder.map { writer.cover($0, area: group, names, missing) } }
}
