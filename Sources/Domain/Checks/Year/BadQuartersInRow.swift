/// A member rated as not completed for as many quarters in a row as are named, up to this quarter or the last.
///
/// Looked at where a set of rules is on.
///
/// Source: 366-QĐ/TW; number: `quarter.<set>.bad.row`.
public struct BadQuartersInRow: MemberCheck {
  public static let about = About(.badQuarters, serves: .weakDiscipline, weight: .warning, source: "366-QĐ/TW")

  public let member: MemberID
  /// Those not completed, ascending.
  public let quarters: [Quarter]

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .year(.classified) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let rules = cell.rules.quarterRules(on: day), let limit = rules.value(.badInRow), limit.count > 0 else { return [] }
    return cell.members.compactMap { member in
      guard member.isOnRoster(on: day) else { return nil }
      func level(_ quarter: Quarter) -> Recorded<Level>? { cell.ratingFile(of: member.id, in: .quarter(quarter)).level }
      let current = day.month.quarter
      let latest = level(current) == nil ? current.adding(-1) : current
      var bad: [(quarter: Quarter, record: RecordID)] = []
      while let level = level(latest.adding(-bad.count)), level.fact == .notComplete {
        bad.append((latest.adding(-bad.count), level.record))
      }
      guard bad.count >= limit.count else { return nil }
      return Finding(
        BadQuartersInRow(member: member.id, quarters: bad.map(\.quarter).reversed()), evidence: bad.map(\.record),
        parameters: [rules.turnedOn, limit])
    }
  }
}

extension FindingCode {
  public static let badQuarters = FindingCode("rating.bad-quarters")
}
