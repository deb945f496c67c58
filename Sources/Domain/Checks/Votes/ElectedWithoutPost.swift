/// A member elected to a post of the Party at a closed meeting of the last twelve months who is not on record as holding it on that day or later.
///
/// One who may not stand, or is no longer on the roster, is left aside; so is who was followed in the post by a later election. Secretary and
/// deputies are of the committee.
///
/// Source: 190-QĐ/TW (the result is approved by the committee above).
public struct ElectedWithoutPost: MemberCheck {
  public static let about = About(.electedWithoutPost, serves: .goodOrder, weight: .notice, source: "190-QĐ/TW")

  /// Of the election.
  public let meeting: MeetingID
  public let post: Post
  public let member: MemberID

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .meeting(.closed) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let meetings = cell.meetingsOfYear(upTo: day)
    return meetings.flatMap { meeting -> [Finding] in
      guard let end = meeting.end else { return [] }
      let elections = cell.standingElections(in: meeting)
      return elections.flatMap { election, result, record in
        result.elected.compactMap { id -> Finding? in
          guard election.post.isOfParty, let member = cell.member(id), member.isOnRoster(on: day),
            !member.holds(election.post, since: meeting.facts.day),
            !meetings.contains(where: { meeting.facts.day < $0.facts.day && cell.hasElected(to: election.post, at: $0) })
          else { return nil }
          return Finding(
            ElectedWithoutPost(meeting: meeting.id, post: election.post, member: id), evidence: [record, end.record])
        }
      }
    }
  }
}

extension Cell {
  fileprivate func hasElected(to post: Post, at meeting: Meeting) -> Bool {
    standingElections(in: meeting).contains { $0.election.post == post && !$0.result.elected.isEmpty }
  }
}

extension Member {
  /// Held the post on the day, or came to hold it later.
  fileprivate func holds(_ post: Post, since day: Day) -> Bool {
    posts.contains { held in
      let isMeant = held.fact.post == post || post == .committeeMember && held.fact.post.isOnCommittee
      return isMeant && held.fact.to.map { day <= $0 } ?? true
    }
  }
}

extension FindingCode {
  public static let electedWithoutPost = FindingCode("election.no-post")
}
