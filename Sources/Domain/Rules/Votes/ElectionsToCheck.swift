/// An election of the last twelve months with a candidate who may not stand, or one whose meeting closed with seats left empty.
///
/// A probationary member, one who takes part here for a time, and one exempt or suspended does not stand. Of several rounds for a post the
/// last one says what is left empty, counting those elected before it; whether to vote on is the meeting's to decide.
///
/// Source: 294-QĐ/TW § 4.2, § 6.3.2 (who may stand); 190-QĐ/TW Điều 30 (further rounds).
func electionsToCheck(in cell: Cell, on day: Day) -> [Finding] {
  cell.meetingsOfYear(upTo: day).flatMap { meeting -> [Finding] in
    let elections = cell.standingElections(in: meeting)
    let ineligible = elections.flatMap { election, result, record in
      result.barred.compactMap { id -> Finding? in
        guard let standing = cell.member(id)?.dueStanding(on: meeting.facts.day, before: record) else { return nil }
        return Finding(.vote(.ineligibleCandidate(meeting.id, election.post, id, standing)), evidence: [meeting.record, record])
      }
    }
    guard let end = meeting.end else { return ineligible }
    let last = elections.indices.filter { index in
      !elections[(index + 1)...].contains { $0.election.post == elections[index].election.post }
    }
    let vacant = last.compactMap { index -> Finding? in
      let (election, result, record) = elections[index]
      let empty = result.vacant(of: election.seats)
      guard result.isDetermined, empty > 0 else { return nil }
      return Finding(
        .vote(.vacantSeats(meeting.id, election.post, vacant: empty, tied: result.tied)), evidence: [meeting.record, record, end.record],
        parameters: [result.threshold?.parameter].compactMap(\.self), remedy: .elect(election.post))
    }
    return ineligible + vacant
  }
}
