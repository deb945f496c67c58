/// A member rated for this year or the last as having completed his tasks or better, though absent from most regular meetings of that year,
/// without a reason on record.
///
/// Counted with an excuse or without, of all regular meetings of the year with a roll call; who was not expected was not absent. A few
/// meetings missed at the end of a short record say nothing, so there is a least number of them. What was decided above is not the cell's to
/// mend.
///
/// Source: 366-QĐ/TW; numbers: `rating.absence.share`, `rating.absence.meetings`.
public struct RatedWhileAbsent: MemberCheck {
  public static let about = About(.ratedWhileAbsent, serves: .basisOfRating, weight: .notice, source: "366-QĐ/TW", isDisputed: true)

  public let member: MemberID
  public let year: Int
  public let level: Level
  /// Regular meetings of the year missed.
  public let missed: Ratio

  public var facts: [Int] { [year, level.rawValue, missed.part] }

  public static func stake(in event: Event, of cell: Cell) -> Stake { if case .year(.classified) = event { .record } else { .none } }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.lastWorkYears(on: day).flatMap { year -> [Finding] in
      let ratings = cell.ratings(year: year)
      let end = cell.day(day, withinWorkYear: year)
      guard !ratings.isEmpty, let share = cell.rules.value(.ratingAbsenceShare, on: end),
        let least = cell.rules.value(.ratingAbsenceMeetings, on: end)
      else { return [] }
      let missed = cell.meetingsMissed(ofWorkYear: year, upTo: day)
      return ratings.compactMap { id, rating -> Finding? in
        guard let missed = missed[id], least.count <= missed.part, share.value < missed, rating.fact.level != .notComplete,
          rating.fact.reason.isEmpty, cell.yearFile(of: id, year: year).decisions.isEmpty
        else { return nil }
        return Finding(
          RatedWhileAbsent(member: id, year: year, level: rating.fact.level, missed: missed), evidence: [rating.record],
          parameters: [share, least])
      }
    }
  }
}

extension Cell {
  /// Of all closed regular meetings of a year of work with a roll call, those each member was expected at and did not come to; only members
  /// who missed one.
  fileprivate func meetingsMissed(ofWorkYear year: Int, upTo day: Day) -> [MemberID: Ratio] {
    let period = period(ofWorkYear: year)
    let held = meetings.filter { meeting in
      meeting.facts.kind == .regular && meeting.isClosed && meeting.hasRollCall && period.contains(meeting.facts.day)
        && meeting.facts.day <= day
    }
    var missed: [MemberID: Int] = [:]
    for meeting in held {
      for row in attendance(of: meeting).rows where row.isCounted && !row.status.isPresent { missed[row.member, default: 0] += 1 }
    }
    return missed.mapValues { Ratio($0, of: held.count) }
  }
}

extension FindingCode {
  public static let ratedWhileAbsent = FindingCode("rating.mostly-absent")
}
