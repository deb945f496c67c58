/// A member whom nobody asked for a year what he wishes and can do, in the months in which tasks are given for the year.
///
/// Only where the cell keeps visits on record, and of members who are given tasks; who came within these months has time left.
///
/// Source: 38-HD/BTCTW IV.2.1a (tasks fit ability, conditions, circumstances, health); number: `visit.months`.
public struct MemberNotVisited: MemberCheck {
  public static let about = About(.memberNotVisited, serves: .withinCapacity, weight: .notice, source: "38-HD/BTCTW IV.2.1a")

  public let member: MemberID
  /// The last visit; nil where none is on record.
  public let last: Day?

  public static func stake(in event: Event, of cell: Cell) -> Stake { .none }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let months = cell.rules.value(.visitMonths, on: day), isTimeOfAssignment(day, in: cell),
      cell.visits.contains(where: { $0.on <= day })
    else { return [] }
    let begin = day.adding(months: -months.count)
    return cell.members.compactMap { member in
      guard member.standing(on: day)?.isGivenTasks == true, member.standing(on: begin) != nil else { return nil }
      let last = cell.visits.filter { $0.on <= day && $0.members.contains(member.id) }.max { $0.on < $1.on }
      if let last, begin < last.on { return nil }
      return Finding(
        MemberNotVisited(member: member.id, last: last?.on), evidence: [last?.record ?? member.standingEntry(on: day)?.record],
        parameters: [months])
    }
  }

  /// The last month of a year of work and the first of the next.
  private static func isTimeOfAssignment(_ day: Day, in cell: Cell) -> Bool {
    let year = cell.workYear(of: day)
    return cell.workYear(of: day.adding(months: 1)) != year || cell.workYear(of: day.adding(months: -1)) != year
  }
}

extension FindingCode {
  public static let memberNotVisited = FindingCode("member.not-visited")
}
