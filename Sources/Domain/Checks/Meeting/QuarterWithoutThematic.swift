/// Past quarters with fewer thematic meetings than each quarter is to have.
///
/// Of the four quarters before the present one, those that begin no earlier than the month of the first regular meeting on record. As
/// evidence the finding names the thematic meeting held last; the remedy is one held for the last quarter missed.
///
/// Source: 42-HD/BTCTW; number: `meeting.thematic.perquarter`.
public struct QuarterWithoutThematic: Check {
  public static let about = About(.noThematicMeeting, serves: .thematicMeeting, weight: .warning, source: "42-HD/BTCTW")

  /// Those with too few meetings, ascending.
  public let quarters: [Quarter]
  /// Thematic meetings in a quarter.
  public let needed: Int

  public var subject: FindingSubject { .cell }
  public var facts: [Int] { quarters.map(\.firstMonth).facts }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let first = cell.firstRegularMonth else { return [] }
    let thematic = cell.meetings.filter { $0.facts.kind == .thematic && $0.facts.day <= day }
    var held: [Quarter: Int] = [:]
    for meeting in thematic { held[meeting.facts.month.quarter, default: 0] += 1 }
    let quarters = (1...4).reversed().map { day.month.quarter.adding(-$0) }
    func minimum(_ quarter: Quarter) -> RuleParameter? {
      cell.rules.value(.meetingThematicPerQuarter, on: quarter.firstMonth.adding(2).lastDay)
    }
    let missed = quarters.filter { quarter in
      first <= quarter.firstMonth && minimum(quarter).map { (held[quarter] ?? 0) < $0.count } ?? false
    }
    guard let last = missed.last, let minimum = minimum(last) else { return [] }
    return [
      Finding(
        QuarterWithoutThematic(quarters: missed, needed: minimum.count), evidence: [thematic.last?.record],
        parameters: [minimum])
    ]
  }
}

extension FindingCode {
  public static let noThematicMeeting = FindingCode("meeting.no-thematic")
}
