/// An election of the committee at a congress of the last twelve months with no more candidates in its first round than seats.
///
/// The list for the committee has a surplus (số dư); one for secretary or deputy may do without, as may further rounds, which are for the seats
/// left, and elections between congresses.
///
/// Source: 190-QĐ/TW.
public struct ElectionWithoutSurplus: MeetingCheck {
  public static let about = About(.noSurplus, serves: .goodOrder, weight: .notice, source: "190-QĐ/TW", isDisputed: true)

  public let meeting: MeetingID
  public let candidates: Int
  public let seats: Int

  public static func stake(in event: Event, of cell: Cell) -> Stake { if case .votes(.elected) = event { .record } else { .none } }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.meetingsOfYear(upTo: day).filter { $0.facts.kind == .congress }.flatMap { meeting in
      cell.standingElections(in: meeting).compactMap { election, _, record -> Finding? in
        guard election.post == .committeeMember, election.round == 1, election.candidates.count <= election.seats else { return nil }
        return Finding(
          ElectionWithoutSurplus(meeting: meeting.id, candidates: election.candidates.count, seats: election.seats), evidence: [record])
      }
    }
  }
}

extension FindingCode {
  public static let noSurplus = FindingCode("election.no-surplus")
}
