/// A regular meeting of the last twelve months held by the groups (tổ đảng) where that is not allowed: in a cell with too few members or
/// without groups, or more often in a year than it may be.
///
/// Source: 03-HD/TW (a pilot); numbers: `meeting.groups.members`, `meeting.groups.peryear`.
public struct MeetingByGroups: MeetingCheck {
  public static let about = About(.metByGroups, serves: .goodOrder, weight: .notice, source: "03-HD/TW")

  public let meeting: MeetingID
  /// Why the groups should not have met; at least one.
  public let bars: [GroupsBar]

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .meeting(.opened) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    var held: [Int: Int] = [:]
    let recent = Set(cell.meetingsOfYear(upTo: day).map(\.id))
    return cell.meetings.compactMap { meeting in
      let facts = meeting.facts
      guard facts.kind == .regular, facts.isByGroups, facts.day <= day else { return nil }
      let year = cell.workYear(of: facts.month.firstDay)
      held[year, default: 0] += 1
      guard recent.contains(meeting.id) else { return nil }
      let size = cell.rules.value(.meetingGroupsMembers, on: facts.day)
      let often = cell.rules.value(.meetingGroupsPerYear, on: facts.day)
      let members = cell.membership(on: facts.day).roll
      let count = held[year] ?? 0
      let isSmall = size.map { members < $0.count } ?? false
      let isOften = often.map { $0.count < count } ?? false
      let bars = [
        isSmall ? size.map { GroupsBar.small(members: members, needed: $0.count) } : nil, cell.hasGroups(on: facts.day) ? nil : .noGroups,
        isOften ? often.map { GroupsBar.often(count, year: year, allowed: $0.count) } : nil,
      ].compactMap(\.self)
      guard !bars.isEmpty else { return nil }
      return Finding(
        MeetingByGroups(meeting: meeting.id, bars: bars), evidence: [meeting.record],
        parameters: [isSmall ? size : nil, isOften ? often : nil].compactMap(\.self))
    }
  }
}

/// Why the groups (tổ đảng) may not meet in place of the cell.
public enum GroupsBar: Sendable, Equatable, Hashable {
  case small(members: Int, needed: Int)
  /// The cell has no groups on record.
  case noGroups
  /// So many times in the calendar year, this one included.
  case often(Int, year: Int, allowed: Int)
}

extension FindingCode {
  public static let metByGroups = FindingCode("meeting.by-groups")
}
