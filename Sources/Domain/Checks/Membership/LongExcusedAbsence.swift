/// A member excused from many regular meetings of the last twelve months, and yet neither exempt nor elsewhere on record.
///
/// Counts months, as unexcused absence is counted; a month in which the member came to another regular meeting is none. Who takes no part in
/// the life of the cell on the day is left alone.
///
/// Source: 294-QĐ/TW § 6.3.2, § 7.1 (temporary activity and exemption are for such cases); number: `absence.excused.months`.
public struct LongExcusedAbsence: MemberCheck {
  public static let about = About(.longExcused, serves: .noticedInTime, weight: .notice, source: "294-QĐ/TW § 6.3.2, § 7.1")

  public let member: MemberID
  /// Months with a regular meeting missed with an excuse, ascending.
  public let months: [Month]

  public var facts: [Int] { months.facts }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let limit = cell.rules.value(.absenceExcusedMonths, on: day) else { return [] }
    var missed = [[Month: RecordID]](repeating: [:], count: cell.members.count)
    var came = [Set<Month>](repeating: [], count: cell.members.count)
    for meeting in cell.meetingsOfYear(upTo: day) where meeting.facts.kind == .regular {
      for member in cell.members {
        let presence = meeting.presence(of: member.id)
        if presence.hasAttended { came[member.id.index].insert(meeting.facts.month) }
        guard presence.status == .absent(.excused), let record = presence.absence?.record else { continue }
        missed[member.id.index][meeting.facts.month] = record
      }
    }
    return cell.members.compactMap { member in
      let months = missed[member.id.index].filter { !came[member.id.index].contains($0.key) }
      guard limit.count <= months.count, member.dueStanding(on: day)?.isExpectedAtMeetings == true else { return nil }
      return Finding(
        LongExcusedAbsence(member: member.id, months: months.keys.sorted()), evidence: months.values.map { $0 }, parameters: [limit])
    }
  }
}

extension FindingCode {
  public static let longExcused = FindingCode("absence.excused")
}
