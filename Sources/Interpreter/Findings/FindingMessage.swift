import Diagnostics
import Domain

extension Finding {
  /// One line that says what was found, with names, numbers and dates.
  ///
  /// - Parameter cell: the cell the finding was made in.
  public func message(cell: Cell) -> Localized {
    let words = CellWords(cell: cell, on: day)
    return switch detail {
    case .check(let found): (found.check as? any Worded)?.message(words) ?? .empty
    case .assignment(let detail): words.message(detail)
    case .membership(let detail): words.message(detail)
    case .dues(let detail): words.message(detail)
    case .rating(let detail): words.message(detail)
    case .meeting(let detail): words.message(detail)
    case .vote(let detail): words.message(detail)
    case .document(let detail): words.message(detail)
    case .followUp(let detail): words.message(detail)
    case .organisation(let detail): words.message(detail)
    case .rule(let detail): words.message(detail)
    }
  }
}

extension CellWords {
  /// All three ways to count, then the months.
  func counts(_ tally: MonthTally) -> Localized {
    let year = tally.calendarYear.count
    let twelve = tally.lastTwelve.count
    let run = tally.consecutive.count
    let list = months(tally.lastTwelve)
    return Localized(
      vi: "\(year) tháng trong năm, \(twelve) tháng trong 12 tháng gần nhất, nhiều nhất \(run) tháng liên tiếp (\(list))",
      en: "\(count(year, "month")) of the year, \(twelve) of the last twelve, at most \(run) in a row (\(list))")
  }
}
