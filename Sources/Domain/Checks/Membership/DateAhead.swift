/// A day of a member's facts, standing or posts that lies further ahead of the day it was stated for than anything is stated in advance.
///
/// Most are slips of the year; the end announced for a time is not looked at.
///
/// Source: the record itself, by no rule; number: `roster.ahead.months`.
public struct DateAhead: MemberCheck {
  public static let about = About(.dateAhead, serves: .goodOrder, weight: .warning, source: "sổ của chi bộ")

  public let member: MemberID
  public let date: Day
  /// The day it was stated for.
  public let stated: Day

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    switch event {
    case .roster(.memberAdded), .roster(.memberReturned), .roster(.memberUpdated), .roster(.postGiven): .record
    case .membership(.standingChanged(_, let fact)): fact.step.isJoining ? .none : .record
    default: .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let months = cell.rules.value(.rosterAheadMonths, on: day) else { return [] }
    return cell.members.flatMap { member in
      member.statedDays.compactMap { stated -> Finding? in
        guard stated.on.adding(months: months.count) < stated.day else { return nil }
        return Finding(
          DateAhead(member: member.id, date: stated.day, stated: stated.on), evidence: [stated.record], parameters: [months])
      }
    }
  }
}

extension Member {
  /// Days on record with the day they were stated for: the newest of each fact, every step and post.
  fileprivate var statedDays: [(day: Day, on: Day, record: RecordID)] {
    let paths: [KeyPath<MemberFacts, Day?>] = [\.born?.earliest, \.admitted, \.official]
    let facts = paths.compactMap { path in
      updates.last { $0.fact.facts[keyPath: path] != nil }.flatMap { entry in
        entry.fact.facts[keyPath: path].map { (day: $0, on: entry.day, record: entry.record) }
      }
    }
    let steps = standings.map { (day: $0.fact.from, on: $0.day, record: $0.record) }
    let held = posts.map { (day: $0.fact.from, on: $0.day, record: $0.record) }
    var seen: Set<RecordID> = []
    // One a statement: a date of entry may stand among the facts too.
    return (facts + steps + held).sorted { $1.day < $0.day }.filter { seen.insert($0.record).inserted }
  }
}

extension FindingCode {
  public static let dateAhead = FindingCode("member.date-ahead")
}
