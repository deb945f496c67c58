/// A meeting of the last twelve months whose material was sent to the members later than is asked for.
///
/// Days before a regular or thematic meeting, working days before the year-end one, whose material is the draft review. A meeting that
/// does not say when its material was sent is not measured.
///
/// Source: 42-HD/BTCTW; 43-HD/BTCTW; numbers: `meeting.material.days`, `rating.review.workdays`.
public struct LateMaterial: MeetingCheck {
  public static let about = About(.materialLate, serves: .goodOrder, weight: .notice, source: "42-HD/BTCTW; 43-HD/BTCTW")

  public let meeting: MeetingID
  public let sent: Day
  /// The last day in time.
  public let latest: Day

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .meeting(.opened) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.meetingsOfYear(upTo: day).compactMap { meeting in
      guard let sent = meeting.facts.materialSent, let (latest, parameter) = cell.latestMaterial(for: meeting), latest < sent else {
        return nil
      }
      return Finding(LateMaterial(meeting: meeting.id, sent: sent, latest: latest), evidence: [meeting.record], parameters: [parameter])
    }
  }
}

extension Cell {
  /// The last day on which the material of a meeting is in time, and the number that says so; nil when none does.
  fileprivate func latestMaterial(for meeting: Meeting) -> (Day, RuleParameter)? {
    let held = meeting.facts.day
    switch meeting.facts.kind {
    case .regular, .thematic:
      return rules.value(.meetingMaterialDays, on: held).map { (held.adding(days: -$0.count), $0) }
    case .yearEnd:
      return rules.value(.ratingReviewWorkdays, on: held).map { (held.subtracting(workdays: $0.count), $0) }
    case .committee, .congress: return nil
    }
  }
}

extension FindingCode {
  public static let materialLate = FindingCode("meeting.material-late")
}
