/// Regular meetings of the last twelve months at which attendance was not above the target.
///
/// The target is one to strive for and no condition of meeting. The exempt, those elsewhere and the suspended are not counted; who came
/// late is. A meeting without roll call is not measured. Each is measured by the target of its day.
///
/// Source: 50-CT/TW; 42-HD/BTCTW; number: `meeting.attendance.over`.
public struct LowAttendance: Check {
  public static let about = About(.lowAttendance, serves: .goodOrder, weight: .notice, source: "50-CT/TW; 42-HD/BTCTW")

  /// In the order held.
  public let meetings: [MeetingAttendance]
  public let target: Ratio

  public var subject: FindingSubject { .cell }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    var targets: [RuleParameter] = []
    var low: [[(meeting: Meeting, ratio: Ratio)]] = []
    for meeting in cell.meetingsOfYear(upTo: day) where meeting.facts.kind == .regular && meeting.isClosed && meeting.hasRollCall {
      let ratio = cell.attendance(of: meeting).ratio
      guard let target = cell.rules.value(.meetingAttendanceOver, on: meeting.facts.day), ratio.whole > 0, ratio <= target.value else {
        continue
      }
      if targets.last != target {
        targets.append(target)
        low.append([])
      }
      low[low.count - 1].append((meeting, ratio))
    }
    return zip(targets, low).map { target, low in
      let found = low.map { MeetingAttendance(meeting: $0.meeting.id, ratio: $0.ratio) }
      return Finding(
        LowAttendance(meetings: found, target: target.value), evidence: low.map(\.meeting.record), parameters: [target])
    }
  }
}

/// How many of those concerned were at a meeting.
public struct MeetingAttendance: Sendable, Equatable {
  public let meeting: MeetingID
  /// Present members of the base.
  public let ratio: Ratio
}

extension FindingCode {
  public static let lowAttendance = FindingCode("meeting.attendance")
}
