/// A member who leads open tasks without a plan (kế hoạch) of his or her own for them.
///
/// Only tasks begun before the last regular meeting, and only of members who take part here; of the exempt no plan is asked.
///
/// Source: 38-HD/BTCTW IV.2 (the member plans and reports).
public struct MemberWithoutPlan: MemberCheck {
  public static let about = About(.memberWithoutPlan, serves: .memberPlans, weight: .notice, source: "38-HD/BTCTW IV.2")

  public let member: MemberID
  /// Those the member leads without a plan; at least one.
  public let tasks: [TaskID]

  public var facts: [Int] { tasks.map(\.number) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let meeting = cell.lastRegularMeeting(upTo: day) else { return [] }
    let held = cell.openTasksByMember(on: day)
    return cell.members.compactMap { member in
      guard member.standing(on: day)?.isExpectedAtMeetings == true else { return nil }
      let unplanned = held[member.id.index].filter { task in
        task.plans.isEmpty && task.assignment.from < meeting.facts.day && task.members(on: day).first == member.id
      }
      guard !unplanned.isEmpty else { return nil }
      return Finding(
        MemberWithoutPlan(member: member.id, tasks: unplanned.map(\.id)), evidence: unplanned.map(\.origin.record))
    }
  }
}

extension Cell {
  /// The regular meeting held last that is closed.
  func lastRegularMeeting(upTo day: Day) -> Meeting? {
    meetings.last { $0.isClosed && $0.facts.kind == .regular && $0.facts.day <= day }
  }
}

extension FindingCode {
  public static let memberWithoutPlan = FindingCode("member.no-plan")
}
