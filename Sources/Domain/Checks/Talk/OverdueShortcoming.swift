/// An open shortcoming past the day it was to be fixed by.
///
/// Whether it was fixed only the cell knows.
///
/// Source: 42-HD/BTCTW; 366-QĐ/TW (shortcomings are fixed).
public struct OverdueShortcoming: Check {
  public static let about = About(.overdueShortcoming, serves: .carriedOut, weight: .warning, source: "42-HD/BTCTW; 366-QĐ/TW")

  /// Its number in the cell.
  public let shortcoming: Int
  /// Its last day.
  public let due: Day
  /// Days past it.
  public let days: Int

  public var subject: FindingSubject { .followUp(.shortcoming(shortcoming)) }

  public static func stake(in event: Event, of cell: Cell) -> Stake { Stake(ofFollowUpsIn: event) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    overdueFollowUps(in: cell, on: day).filter { $0.code == about.code }
  }
}

extension FindingCode {
  public static let overdueShortcoming = FindingCode("shortcoming.overdue")
}
