/// An open task held by somebody who is temporarily elsewhere or suspended.
///
/// A task given, handed over or adjusted after the change of standing was given in its knowledge and is left alone.
///
/// Source: 294-QĐ/TW § 6.3.2; 38-HD/BTCTW IV.2 (assignments are adjusted on a change).
public struct HolderAway: TaskCheck {
  public static let about = About(.holderAway, serves: .adjustedOnChange, weight: .warning, source: "294-QĐ/TW § 6.3.2; 38-HD/BTCTW IV.2")

  public let task: TaskID
  public let holder: MemberID
  /// Elsewhere or suspended.
  public let standing: Standing
  public let since: Day
  /// What becomes of the task; nil when another leads it, for a hand-over moves the lead only.
  public let relief: TaskRelief?

  public static func stake(in event: Event, of cell: Cell) -> Stake { event.takesMemberAway ? .record : .none }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    holdersWhoCannotAct(in: cell, on: day).filter { $0.code == about.code }
  }
}

extension FindingCode {
  public static let holderAway = FindingCode("task.holder-away")
}
