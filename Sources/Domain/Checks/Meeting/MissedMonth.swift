/// Past months with fewer regular meetings than each month is to have.
///
/// Of the twelve months before the present one, those from the first regular meeting on record. A meeting counts for the month it was held
/// for. As evidence the finding names the regular meeting before each gap; the remedy is a meeting held for the last month missed.
///
/// Source: Điều lệ Đảng; 42-HD/BTCTW; number: `meeting.permonth`.
public struct MissedMonth: Check {
  public static let about = About(.missedMonth, serves: .reportedMonthly, weight: .warning, source: "Điều lệ Đảng; 42-HD/BTCTW")

  /// Those with too few meetings, ascending.
  public let months: [Month]
  /// Regular meetings in a month.
  public let needed: Int

  public var subject: FindingSubject { .cell }
  public var facts: [Int] { months.facts }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    var held: [Month: [Meeting]] = [:]
    for meeting in cell.meetings where meeting.facts.kind == .regular && meeting.facts.day <= day {
      held[meeting.facts.month, default: []].append(meeting)
    }
    let missed = cell.monthsOnRecord(before: day).filter { month in
      cell.rules.value(.meetingPerMonth, on: month.lastDay).map { (held[month]?.count ?? 0) < $0.count } ?? false
    }
    guard let last = missed.last, let minimum = cell.rules.value(.meetingPerMonth, on: last.lastDay) else { return [] }
    let before = missed.compactMap { month in (1...12).lazy.compactMap { held[month.adding(-$0)]?.last }.first }
    return [
      Finding(
        MissedMonth(months: missed, needed: minimum.count), evidence: before.map(\.record), parameters: [minimum])
    ]
  }
}

extension Cell {
  /// Of the twelve months before that of `day`, those from the month of the first regular meeting on record, ascending.
  func monthsOnRecord(before day: Day) -> [Month] {
    guard let first = firstRegularMonth else { return [] }
    return (1...12).reversed().map { day.month.adding(-$0) }.filter { first <= $0 }
  }

  /// The month of the first regular meeting on record; what came before it the record does not know.
  var firstRegularMonth: Month? {
    meetings.lazy.filter { $0.facts.kind == .regular }.map(\.facts.month).min()
  }
}

extension FindingCode {
  public static let missedMonth = FindingCode("meeting.missed-month")
}
