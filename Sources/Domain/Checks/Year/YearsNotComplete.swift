/// A member on the roster rated as not completed for as many years in a row as lead to deletion, up to this year or the last.
///
/// Source: 366-QĐ/TW; 294-QĐ/TW § 8.1; number: `rating.notcomplete.years`.
public struct YearsNotComplete: MemberCheck {
  public static let about = About(.notCompleteYears, serves: .weakDiscipline, weight: .breach, source: "366-QĐ/TW; 294-QĐ/TW § 8.1")

  public let member: MemberID
  /// Those not completed, ascending.
  public let years: [Int]

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .year(.classified) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let limit = cell.rules.value(.ratingNotCompleteYears, on: day), limit.count > 0 else { return [] }
    return cell.members.compactMap { member in
      guard member.isOnRoster(on: day) else { return nil }
      let year = cell.workYear(of: day)
      let latest = cell.level(of: member.id, year: year) == nil ? year - 1 : year
      var ratings: [(year: Int, record: RecordID)] = []
      while let level = cell.level(of: member.id, year: latest - ratings.count), level.fact == .notComplete {
        ratings.append((latest - ratings.count, level.record))
      }
      guard ratings.count >= limit.count else { return nil }
      return Finding(
        YearsNotComplete(member: member.id, years: ratings.map(\.year).reversed()), evidence: ratings.map(\.record), parameters: [limit])
    }
  }
}

extension FindingCode {
  public static let notCompleteYears = FindingCode("rating.not-complete")
}
