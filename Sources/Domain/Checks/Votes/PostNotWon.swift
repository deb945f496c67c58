/// A post of the Party held from the day of its election, of the last twelve months, by one who stood in it and was not elected.
///
/// Source: 190-QĐ/TW Điều 30.
public struct PostNotWon: MemberCheck {
  public static let about = About(.postNotWon, serves: .goodOrder, weight: .breach, source: "190-QĐ/TW")

  /// Of the election.
  public let meeting: MeetingID
  public let post: Post
  public let member: MemberID
  /// The record that gave the post.
  public let record: RecordID

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .roster(.postGiven) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.meetingsOfYear(upTo: day).flatMap { meeting -> [Finding] in
      let elections = cell.standingElections(in: meeting)
      let won = elections.flatMap { election, result, _ in result.elected.map { Candidacy(post: election.post, member: $0) } }
      var lost: [Candidacy: RecordID] = [:]
      for (election, result, record) in elections where result.isDetermined {
        for candidate in election.candidates { lost[Candidacy(post: election.post, member: candidate.member)] = record }
      }
      return lost.sorted { ($0.value, $0.key.member) < ($1.value, $1.key.member) }.compactMap { candidacy, record in
        let held = cell.member(candidacy.member)?.posts.last { $0.fact.post == candidacy.post && $0.fact.from == meeting.facts.day }
        guard !won.contains(candidacy), candidacy.post.isOfParty, let held, record < held.record else { return nil }
        return Finding(
          PostNotWon(meeting: meeting.id, post: candidacy.post, member: candidacy.member, record: held.record),
          evidence: [record, held.record])
      }
    }
  }
}

private struct Candidacy: Hashable {
  let post: Post
  let member: MemberID
}

extension FindingCode {
  public static let postNotWon = FindingCode("post.not-elected")
}
