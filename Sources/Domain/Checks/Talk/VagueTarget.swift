/// An open target without a date.
///
/// The year a target is set for counts as its date.
///
/// Source: 42-HD/BTCTW.
public struct VagueTarget: Check {
  public static let about = About(.vagueTarget, serves: .carriedOut, weight: .notice, source: "42-HD/BTCTW")

  /// Its number in the cell.
  public let target: Int
  /// Parts it lacks; at least one.
  public let missing: [FollowUpGap]

  public var subject: FindingSubject { .followUp(.target(target)) }

  public static func stake(in event: Event, of cell: Cell) -> Stake { Stake(ofFollowUpsIn: event) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    vagueFollowUps(in: cell, on: day).filter { $0.code == about.code }
  }
}

extension FindingCode {
  public static let vagueTarget = FindingCode("target.vague")
}
