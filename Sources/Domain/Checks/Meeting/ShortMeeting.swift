/// A regular meeting of the last twelve months that was shorter than the minimum.
///
/// A regular and a thematic meeting of one day are measured together. A large cell that keeps the general minimum and not its own longer
/// one gets a notice, as only local guides ask for it. Meetings without both times stated are not measured.
///
/// Source: 42-HD/BTCTW; numbers: `meeting.minutes.minimum`, `meeting.minutes.large`, `meeting.large.members`, `meeting.minutes.sameday`.
public struct ShortMeeting: MeetingCheck {
  public static let about = About(.shortMeeting, serves: .goodOrder, weight: .warning, source: "42-HD/BTCTW", isDisputed: true)

  public let meeting: MeetingID
  public let minutes: Int
  public let needed: Int
  /// Measured with a thematic one of the same day.
  public let together: Bool
  /// Only the longer minimum of a large cell is missed, which local guides alone ask for.
  public let isOfLargeCell: Bool

  public var weight: FindingSeverity { isOfLargeCell ? .notice : Self.about.weight }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .meeting(.closed) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let meetings = cell.meetingsOfYear(upTo: day)
    var thematic: [Day: Int] = [:]
    for meeting in meetings where meeting.facts.kind == .thematic { thematic[meeting.facts.day, default: 0] += meeting.minutes ?? 0 }
    return meetings.compactMap { meeting in
      guard meeting.facts.kind == .regular, let own = meeting.minutes else { return nil }
      let other = thematic[meeting.facts.day]
      let minutes = own + (other ?? 0)
      let minima = cell.minimumMinutes(on: meeting.facts.day, together: other != nil)
      guard let parameters = minima.first(where: { $0[0].count > minutes }) else { return nil }
      return Finding(
        ShortMeeting(
          meeting: meeting.id, minutes: minutes, needed: parameters[0].count, together: other != nil,
          isOfLargeCell: parameters[0].name == ParameterName.meetingMinutesLarge.rawValue),
        evidence: [meeting.record, meeting.end?.record], parameters: parameters)
    }
  }
}

extension Cell {
  /// The minima that apply, the general one first, each with the parameters that decided on it after it.
  fileprivate func minimumMinutes(on day: Day, together: Bool) -> [[RuleParameter]] {
    if together, let both = rules.value(.meetingMinutesSameDay, on: day) { return [[both]] }
    var minima = rules.value(.meetingMinutesMinimum, on: day).map { [[$0]] } ?? []
    if let large = rules.value(.meetingMinutesLarge, on: day), let size = rules.value(.meetingLargeMembers, on: day),
      membership(on: day).active >= size.count
    {
      minima.append([large, size])
    }
    return minima
  }
}

extension FindingCode {
  public static let shortMeeting = FindingCode("meeting.short")
}
