/// An open task held by somebody who became exempt from work and activity.
///
/// A task given, handed over or adjusted after the exemption was given in its knowledge and is left alone.
///
/// Source: 38-HD/BTCTW IV.2.2b (assignments are adjusted on a change); 294-QĐ/TW § 7.
public struct HolderExempt: TaskCheck {
  public static let about = About(.holderExempt, serves: .adjustedOnChange, weight: .notice, source: "38-HD/BTCTW IV.2.2b; 294-QĐ/TW § 7")

  public let task: TaskID
  public let holder: MemberID
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
  public static let holderExempt = FindingCode("task.holder-exempt")
}
