import Diagnostics
import Domain

extension Finding {
  /// One line that says what was found, with names, numbers and dates.
  ///
  /// - Parameter cell: the cell the finding was made in.
  public func message(cell: Cell) -> Localized {
    let words = CellWords(cell: cell, on: day)
    return (check as? any Worded)?.message(words) ?? Localized(vi: code.rawValue, en: code.rawValue)
  }

  /// What the check asks for, and what it does not count.
  var rule: Localized { Checks.byCode[code]?.rule ?? .empty }
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
