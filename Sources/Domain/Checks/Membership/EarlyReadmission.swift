/// A member deleted or expelled who is on the roster as a probationer again before the months after which that may be, or one who withdrew,
/// under the same handle or another.
///
/// Source: 294-QĐ/TW; 06-HD/TW (not for those who quit by themselves); number: `admission.again.months`.
public struct EarlyReadmission: MemberCheck {
  public static let about = About(.readmittedEarly, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW; 06-HD/TW")

  public let member: MemberID
  /// How the member left the Party.
  public let departure: Departure
  public let left: Day
  public let back: Day
  /// The first day it may be; nil when never.
  public let earliest: Day?

  public static func stake(in event: Event, of cell: Cell) -> Stake { event.entersMember ? .record : .none }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let namesakes = cell.members.namesakes
    return cell.members.compactMap { member in
      let steps = namesakes.standings(ofPerson: member).filter { $0.fact.from <= day }
      for (left, back) in zip(steps, steps.dropFirst()) where back.fact.isAdmission {
        // Under several handles the return is found where it was stated.
        guard member.standings.contains(back) else { continue }
        guard case .left(let departure) = left.fact.step, let months = cell.rules.value(.readmissionMonths, on: back.fact.from) else {
          continue
        }
        let earliest = left.fact.from.adding(months: months.count)
        let isBarred = departure == .withdrawn
        guard isBarred || (departure == .removed || departure == .expelled) && back.fact.from < earliest else { continue }
        return Finding(
          EarlyReadmission(
            member: member.id, departure: departure, left: left.fact.from, back: back.fact.from, earliest: isBarred ? nil : earliest),
          evidence: [left.record, back.record], parameters: isBarred ? [] : [months])
      }
      return nil
    }
  }
}

extension [String: [Member]] {
  /// The steps of a person under every handle, ascending; equal ones in the order stated.
  fileprivate func standings(ofPerson member: Member) -> [Recorded<StandingFact>] {
    let others = self[member.name.nameKey, default: []].filter { $0.id != member.id && $0.isSamePerson(as: member) }
    if others.isEmpty { return member.standings }
    return (member.standings + others.flatMap(\.standings)).sorted { ($0.fact.from, $0.record) < ($1.fact.from, $1.record) }
  }
}

extension FindingCode {
  public static let readmittedEarly = FindingCode("member.readmitted")
}
