/// Whether enough members attend a congress (số đảng viên dự đại hội), read in both ways the sources allow.
public struct CongressQuorum: Sendable, Equatable {
  public let number: RuleParameter
  /// Present out of those who take part in the cell: without the exempt, those elsewhere and the suspended.
  public let ofConvened: Ratio
  /// Present out of all on the roll.
  public let ofRoll: Ratio

  public func holds(_ attendance: Ratio) -> Bool { attendance.whole > 0 && attendance >= number.value }
}

extension Cell {
  /// - Returns: nil for another meeting, without a roll call, and where no rule of the day sets a share.
  ///
  /// Source: Điều lệ Đảng; number: `congress.attendance.atleast`.
  public func quorum(of meeting: Meeting) -> CongressQuorum? {
    let day = meeting.facts.day
    guard meeting.facts.kind == .congress, meeting.hasRollCall, let number = rules.value(.congressAttendanceAtLeast, on: day) else {
      return nil
    }
    let attendance = attendance(of: meeting)
    let onRoll = attendance.rows.filter { $0.standing.isOnRoll }
    return CongressQuorum(
      number: number, ofConvened: attendance.ratio, ofRoll: Ratio(onRoll.count { $0.status.isPresent }, of: onRoll.count))
  }
}
