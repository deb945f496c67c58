/// An open point of a resolution past its last day: the due day, or the end of the month it is to be reported in.
///
/// Whether it was done only the cell knows.
///
/// Source: 42-HD/BTCTW (each meeting goes through the last resolution).
public struct OverduePoint: Check {
  public static let about = About(.overduePoint, serves: .carriedOut, weight: .warning, source: "42-HD/BTCTW")

  public let point: PointID
  /// Its last day.
  public let due: Day
  /// Days past it.
  public let days: Int

  public var subject: FindingSubject { .followUp(.point(point)) }

  public static func stake(in event: Event, of cell: Cell) -> Stake { Stake(ofFollowUpsIn: event) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    overdueFollowUps(in: cell, on: day).filter { $0.code == about.code }
  }
}

/// Open points, targets and shortcomings past their last day: findings of the three checks, in the order they were stated.
func overdueFollowUps(in cell: Cell, on day: Day) -> [Finding] {
  cell.followUps.compactMap { entry in
    guard let last = entry.lastDay, entry.isOverdue(on: day), !cell.isLost(entry) else { return nil }
    let days = day.days(since: last)
    let found: any Check =
      switch entry.id {
      case .point(let point): OverduePoint(point: point, due: last, days: days)
      case .target(let target): OverdueTarget(target: target, due: last, days: days)
      case .shortcoming(let shortcoming): OverdueShortcoming(shortcoming: shortcoming, due: last, days: days)
      }
    return Finding(
      found, evidence: entry.evidence + entry.reports.map(\.record) + entry.conclusions.map(\.record))
  }
}

extension FindingCode {
  public static let overduePoint = FindingCode("point.overdue")
}
