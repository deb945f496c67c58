/// A member's attendance at a meeting.
public struct AttendanceRow: Sendable, Equatable {
  public let member: MemberID
  public let standing: Standing
  /// Counted in the base.
  public let isCounted: Bool
  public let status: AttendanceStatus
}

public enum AttendanceStatus: Sendable, Equatable, Hashable {
  case present
  /// Came after the beginning.
  case late
  case absent(Excuse)
  /// Neither stated present nor absent.
  case unstated

  public var isPresent: Bool { self == .present || self == .late }
}

/// Who was at a meeting out of those it concerned.
public struct Attendance: Sendable, Equatable {
  /// Everybody on the roster that day, by member; in a committee meeting the committee, and who else came.
  public let rows: [AttendanceRow]

  /// Members counted: on the roster and taking part here; the exempt, those elsewhere and the suspended are not.
  public var base: Int { rows.count { $0.isCounted } }
  /// Present members of the base.
  public var present: Int { rows.count { $0.isCounted && $0.status.isPresent } }
  /// Present though not counted, such as an exempt member who came.
  public var presentUncounted: Int { rows.count { !$0.isCounted && $0.status.isPresent } }
  public var ratio: Ratio { Ratio(present, of: base) }

  /// Members of the base with the given status.
  public func members(_ status: AttendanceStatus) -> [MemberID] {
    rows.filter { $0.isCounted && $0.status == status }.map(\.member)
  }
}

extension Cell {
  /// Source: 50-CT/TW, 42-HD/BTCTW (exempt members are taken out of the percentage).
  public func attendance(of meeting: Meeting) -> Attendance {
    let day = meeting.facts.day
    let committee = isCommitteeConvened(for: meeting)
    var rows: [AttendanceRow] = []
    for index in members.indices {
      guard let standing = members[index].dueStanding(on: day), !standing.hasLeft else { continue }
      let isConvened = !committee || members[index].isOnCommittee(on: day)
      let status = meeting.presence(of: members[index].id).status
      guard isConvened || status.isPresent else { continue }
      rows.append(
        AttendanceRow(member: members[index].id, standing: standing, isCounted: isConvened && standing.isExpectedAtMeetings, status: status)
      )
    }
    return Attendance(rows: rows)
  }

  /// Of those present and counted, those who spoke, reported or gave an opinion (tỷ lệ phát biểu).
  public func speaking(in meeting: Meeting) -> Ratio {
    let present = attendance(of: meeting).rows.filter { $0.isCounted && $0.status.isPresent }.map(\.member)
    let speakers = Set(meeting.speakers)
    return Ratio(present.count { speakers.contains($0) }, of: present.count)
  }

  /// Points for how many spoke, a part of those for the conduct of the meeting; nil where nobody is stated present or no scale is known.
  ///
  /// Source: guide of An Phú ward; numbers: `score.speakers.…`.
  public func speakingPoints(of meeting: Meeting) -> (points: RuleParameter, bound: RuleParameter)? {
    let day = meeting.facts.day
    let share = speaking(in: meeting)
    let bands: [(bound: ParameterName, points: ParameterName)] = [
      (.scoreSpeakersHigh, .scoreSpeakersHighPoints), (.scoreSpeakersMiddle, .scoreSpeakersMiddlePoints),
      (.scoreSpeakersLow, .scoreSpeakersLowPoints), (.scoreSpeakersLeast, .scoreSpeakersLeastPoints),
    ]
    guard share.whole > 0 else { return nil }
    for band in bands {
      guard let bound = rules.value(band.bound, on: day), let points = rules.value(band.points, on: day) else { return nil }
      // Of the highest band the share must be more than the bound.
      if band.bound == .scoreSpeakersHigh ? bound.value < share : bound.value <= share { return (points, bound) }
    }
    return nil
  }

  /// Members whom the meeting concerns, by index: those taking part here, or the committee.
  public func expectedMembers(of meeting: Meeting) -> [MemberID] {
    attendance(of: meeting).rows.lazy.filter(\.isCounted).map(\.member)
  }

  /// Meetings of a kind held for a month, in the order held.
  public func meetings(_ kind: MeetingKind, for month: Month) -> [Meeting] {
    meetings.filter { $0.facts.kind == kind && $0.facts.month == month }
  }

  /// A committee meeting of a cell that has a committee.
  public func isCommitteeConvened(for meeting: Meeting) -> Bool {
    meeting.facts.kind == .committee && members.indices.contains { members[$0].isOnCommittee(on: meeting.facts.day) }
  }
}

extension Meeting.Presence {
  public var status: AttendanceStatus {
    if let first = stays.first { return first.fact.isLate ? .late : .present }
    return absence.map { .absent($0.fact.excuse) } ?? .unstated
  }
}
