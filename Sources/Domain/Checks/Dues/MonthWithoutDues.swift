/// Past months of the last twelve for which no dues of anybody are on record, though the cell has recorded dues before.
///
/// As evidence the finding names the payment of the month before that was recorded last.
///
/// Source: 01-QĐ/TW (dues are collected monthly).
public struct MonthWithoutDues: Check {
  public static let about = About(.duesNotRecorded, serves: .goodOrder, weight: .warning, source: "01-QĐ/TW")

  /// Past months for which nobody paid, ascending.
  public let months: [Month]

  public var subject: FindingSubject { .cell }
  public var facts: [Int] { months.facts }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let months = cell.duesMonths(upTo: day).filter { $0 < day.month }
    let missed = months.filter { month in
      let owing = cell.members.contains { cell.owesDues($0.id, for: month, on: day) }
      return owing && !cell.monthsPaidFor.contains(month)
    }
    guard let first = missed.first else { return [] }
    let before = cell.members.compactMap { cell.payments(of: $0.id, for: first.adding(-1)).last?.record }.max()
    return [Finding(MonthWithoutDues(months: missed), evidence: [before])]
  }
}

extension FindingCode {
  public static let duesNotRecorded = FindingCode("dues.not-recorded")
}
