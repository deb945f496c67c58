/// Months of the last twelve before the first with dues on record, in which the cell met already and members owed them.
///
/// A cell that keeps no dues on record at all is not measured.
///
/// Source: 01-QĐ/TW (dues are collected monthly).
public struct DuesBeginLate: Check {
  public static let about = About(.duesBeginLate, serves: .goodOrder, weight: .notice, source: "01-QĐ/TW")

  /// Ascending; at least one.
  public let months: [Month]
  /// The first with dues on record.
  public let first: Month

  public var subject: FindingSubject { .cell }
  public var facts: [Int] { months.facts }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let first = cell.firstDuesMonth,
      let meeting = cell.meetingsOfYear(upTo: day).first(where: { $0.facts.kind == .regular && $0.isClosed })
    else { return [] }
    let begin = meeting.facts.day.month
    guard begin < first, first <= day.month else { return [] }
    let months = (0..<first.months(since: begin)).map(begin.adding).filter { month in
      cell.members.contains { cell.owesDues($0.id, for: month, on: day) }
    }
    guard !months.isEmpty else { return [] }
    return [Finding(DuesBeginLate(months: months, first: first), evidence: [meeting.record])]
  }
}

extension FindingCode {
  public static let duesBeginLate = FindingCode("dues.begin-late")
}
