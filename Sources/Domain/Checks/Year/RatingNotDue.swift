/// A member rated for this year or the last though not to be rated: exempt, suspended, visiting, left, or admitted too lately.
///
/// Looked at on the day of the rating, or at the end of the year when it was rated later.
///
/// Source: 294-QĐ/TW § 7.2.3; 366-QĐ/TW; number: `rating.membership.months`.
public struct RatingNotDue: MemberCheck {
  public static let about = About(.ratingNotDue, serves: .ratedInOrder, weight: .breach, source: "294-QĐ/TW § 7.2.3; 366-QĐ/TW")

  public let member: MemberID
  public let year: Int
  public let level: Level
  /// Why the member is not to be rated.
  public let bar: RatingBar
  /// The record that gave the rating.
  public let record: RecordID

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .year(.classified) = event { .record } else { event.takesMemberAway ? .record : .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.lastWorkYears(on: day).flatMap { year in
      let months = cell.rules.value(.ratingMembershipMonths, on: cell.day(day, withinWorkYear: year))
      return cell.ratings(year: year).compactMap { id, rating -> Finding? in
        let ratedFor = cell.day(rating.day, withinWorkYear: year)
        guard let member = cell.member(id), let bar = cell.ratingBar(of: member, on: ratedFor) else { return nil }
        let used: [RuleParameter?]
        switch bar {
        case .standing: used = []
        case .admittedLately: used = [months]
        case .monthsUnknown, .stated: return nil
        }
        return Finding(
          RatingNotDue(member: id, year: year, level: rating.fact.level, bar: bar, record: rating.record),
          evidence: [rating.record, member.standingEntry(on: ratedFor)?.record], parameters: used.compactMap { $0 })
      }
    }
  }
}

extension FindingCode {
  public static let ratingNotDue = FindingCode("rating.not-due")
}
