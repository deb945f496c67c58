/// An open shortcoming without a remedy or a date.
///
/// Source: 42-HD/BTCTW (shortcomings with causes and remedies); 366-QĐ/TW.
public struct VagueShortcoming: Check {
  public static let about = About(.vagueShortcoming, serves: .carriedOut, weight: .notice, source: "42-HD/BTCTW; 366-QĐ/TW")

  /// Its number in the cell.
  public let shortcoming: Int
  /// Parts it lacks; at least one.
  public let missing: [FollowUpGap]

  public var subject: FindingSubject { .followUp(.shortcoming(shortcoming)) }

  public static func stake(in event: Event, of cell: Cell) -> Stake { Stake(ofFollowUpsIn: event) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    vagueFollowUps(in: cell, on: day).filter { $0.code == about.code }
  }
}

extension FindingCode {
  public static let vagueShortcoming = FindingCode("shortcoming.vague")
}
