/// A member deleted since the first meeting on record without as many requests for a self-review as are to be made before.
///
/// A request is a reminder (nhắc nhở) of the twelve months before that speaks of it (kiểm điểm).
///
/// Source: 06-HD/TW 11.1; number: `deletion.requests`.
public struct DeletionWithoutRequests: MemberCheck {
  public static let about = About(.deletionWithoutRequests, serves: .goodOrder, weight: .warning, source: "06-HD/TW 11.1")

  public let member: MemberID
  public let from: Day
  /// Requests for a self-review on record.
  public let has: Int
  public let needed: Int

  public static func stake(in event: Event, of cell: Cell) -> Stake { event.takesMemberAway ? .record : .none }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let first = cell.meetings.lazy.map(\.facts.day).min() else { return [] }
    return cell.members.flatMap { member in
      member.standings.compactMap { entry -> Finding? in
        let from = entry.fact.from
        guard entry.fact.step == .left(.removed), first <= from, from <= day, let needed = cell.rules.value(.deletionRequests, on: from)
        else {
          return nil
        }
        let requests = cell.reminders.filter { reminder in
          reminder.fact.member == member.id && reminder.fact.text.asksForReview && from.adding(months: -12) <= reminder.day
            && reminder.day <= from
        }
        guard requests.count < needed.count else { return nil }
        return Finding(
          DeletionWithoutRequests(member: member.id, from: from, has: requests.count, needed: needed.count),
          evidence: requests.map(\.record) + [entry.record], parameters: [needed])
      }
    }
  }
}

extension String {
  /// Speaks of a self-review, with diacritics or without.
  fileprivate var asksForReview: Bool {
    let text = lowercased()
    return ["kiểm điểm", "kiem diem", "self-review", "self-criticism"].contains { text.contains($0) }
  }
}

extension FindingCode {
  public static let deletionWithoutRequests = FindingCode("member.no-requests")
}
