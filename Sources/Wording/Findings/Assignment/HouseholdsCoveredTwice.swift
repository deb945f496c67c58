import Diagnostics
import Domain

extension HouseholdsCoveredTwice: Worded {
  package static let rule = Localized(
    vi: "Mỗi hộ chỉ một đảng viên chịu trách nhiệm phụ trách; hai nhiệm vụ của cùng một người chủ trì thì không tính là trùng.",
    en: "One member only is responsible for a household; two tasks of one leader do not count as two.")

  package static let example = CodeExample(
    when: Localized(vi: "hai nhiệm vụ cùng phụ trách một hộ", en: "two tasks look after one household"),
    mendedBy: "thôi phân công #3 từ 01/08/2026: Trùng hộ")

  package func message(_ words: CellWords) -> Localized {
    let numbers = tasks.map { "#\($0.number)" }.joined(separator: ", ")
    if names.isEmpty {
      return Localized(
        vi: "nhiệm vụ \(numbers) phụ trách \(total + excess) hộ của “\(group)”, mà chỉ có \(total) hộ",
        en: "\(total + excess) households of “\(group)” are given in \(numbers), and it has \(total)")
    }
    let list = words.excerpt(names.joined(separator: ", "), 120)
    return Localized(
      vi: "\(names.count) hộ của “\(group)” có nhiều người cùng phụ trách (\(numbers)): \(list)",
      en: "several are responsible for \(words.count(names.count, "household")) of “\(group)” (\(numbers)): \(list)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { kept.isEmpty ? nil : writer.leave(kept) }
}
