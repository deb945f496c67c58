/// An open target past its due day.
///
/// Whether it was reached only the cell knows.
///
/// Source: 42-HD/BTCTW.
public struct OverdueTarget: Check {
  public static let about = About(.overdueTarget, serves: .carriedOut, weight: .warning, source: "42-HD/BTCTW")

  /// Its number in the cell.
  public let target: Int
  /// Its last day.
  public let due: Day
  /// Days past it.
  public let days: Int

  public var subject: FindingSubject { .followUp(.target(target)) }

  public static func stake(in event: Event, of cell: Cell) -> Stake { Stake(ofFollowUpsIn: event) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    overdueFollowUps(in: cell, on: day).filter { $0.code == about.code }
  }
}

extension FindingCode {
  public static let overdueTarget = FindingCode("target.overdue")
}
