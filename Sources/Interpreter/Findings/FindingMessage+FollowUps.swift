import Diagnostics
import Domain

extension CellWords {
  func message(_ detail: FollowUpDetail) -> Localized {
    switch detail {
    case .vague(let id, let gaps):
      let names = gaps.map(\.word)
      return Localized(
        vi: "\(followUp(id).vi) chưa rõ \(names.map(\.vi).joined(separator: ", "))",
        en: "\(followUp(id).en) lacks \(names.map(\.en).joined(separator: ", "))")
    case .overdue(let id, let due, let days):
      return Localized(
        vi: "\(followUp(id).vi) quá hạn \(days) ngày (hạn \(Written.day(due))), chưa kết luận",
        en: "\(followUp(id).en) is \(count(days, "day")) overdue (due \(Written.day(due))) and not concluded")
    }
  }
}

extension FollowUpGap {
  fileprivate var word: Localized {
    switch self {
    case .person: Localized(vi: "người thực hiện", en: "who carries it out")
    case .deadline: Localized(vi: "thời hạn", en: "a due date")
    case .remedy: Localized(vi: "biện pháp khắc phục", en: "a remedy")
    }
  }
}
