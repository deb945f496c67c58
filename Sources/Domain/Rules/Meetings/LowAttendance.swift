/// Regular meetings of the last twelve months at which attendance was not above the target.
///
/// The target is one to strive for and no condition of meeting. The exempt, those elsewhere and the suspended are not counted; who came
/// late is. A meeting without roll call is not measured.
///
/// Source: 50-CT/TW; 42-HD/BTCTW; number: `meeting.attendance.over`.
func lowAttendance(in cell: Cell, on day: Day) -> [Finding] {
  guard let target = cell.rules.value(.meetingAttendanceOver, on: day) else { return [] }
  let low = cell.meetingsOfYear(upTo: day).compactMap { meeting -> (meeting: Meeting, ratio: Ratio)? in
    guard meeting.facts.kind == .regular, meeting.isClosed, meeting.hasRollCall else { return nil }
    let ratio = cell.attendance(of: meeting).ratio
    return ratio.whole == 0 || target.value < ratio ? nil : (meeting, ratio)
  }
  guard !low.isEmpty else { return [] }
  let found = low.map { MeetingAttendance(meeting: $0.meeting.id, ratio: $0.ratio) }
  return [
    Finding(.meeting(.lowAttendance(found, target: target.value)), evidence: low.map(\.meeting.record), parameters: [target])
  ]
}
