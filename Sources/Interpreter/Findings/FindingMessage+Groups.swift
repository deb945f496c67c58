import Diagnostics
import Domain

/// Groups, areas and their households.
extension CellWords {
  func uncovered(_ group: String, _ names: [String], _ missing: Int, _ total: Int) -> Localized {
    let list = names.isEmpty ? "" : ": " + excerpt(names.joined(separator: ", "), 120)
    return Localized(
      vi: "\(missing)/\(total) hộ của “\(group)” chưa có đảng viên phụ trách\(list)",
      en: "nobody looks after \(missing) of \(count(total, "household")) of “\(group)”\(list)")
  }

  func twice(_ group: String, _ names: [String], _ excess: Int, _ total: Int, _ tasks: [TaskID]) -> Localized {
    let numbers = tasks.map { "#\($0.number)" }.joined(separator: ", ")
    if names.isEmpty {
      return Localized(
        vi: "nhiệm vụ \(numbers) phụ trách \(total + excess) hộ của “\(group)”, mà chỉ có \(total) hộ",
        en: "\(total + excess) households of “\(group)” are given in \(numbers), and it has \(total)")
    }
    let list = excerpt(names.joined(separator: ", "), 120)
    return Localized(
      vi: "\(names.count) hộ của “\(group)” có nhiều người cùng phụ trách (\(numbers)): \(list)",
      en: "several are responsible for \(count(names.count, "household")) of “\(group)” (\(numbers)): \(list)")
  }

  func groupWithoutHead(_ name: String) -> Localized {
    Localized(vi: "“\(name)” chưa có người phụ trách", en: "“\(name)” has no head")
  }
}
