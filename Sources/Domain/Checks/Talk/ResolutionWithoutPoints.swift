/// A resolution of the last twelve months that lays nothing down: it has no point and no target, and its meeting neither gave or changed a
/// task nor concluded an item in words.
///
/// What decides on one matter alone, an admission, an election, a rating, the yearly assignment, is decided by its vote. Drafts and what was
/// voted down are left alone.
///
/// Source: 42-HD/BTCTW (who does what by when).
public struct ResolutionWithoutPoints: Check {
  public static let about = About(.emptyResolution, serves: .carriedOut, weight: .notice, source: "42-HD/BTCTW")

  public let number: DocumentNumber

  public var subject: FindingSubject { .document(number) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let first = day.adding(months: -12)
    let laidDown = Set(cell.followUps.compactMap(\.namedResolution))
    let worked = Set(cell.meetingsOfYear(upTo: day).filter { $0.entries.contains(where: \.event.laysDown) }.map(\.id))
    return cell.documents.compactMap { document in
      let fact = document.fact
      guard case .resolution(_, draft: false) = fact.kind, fact.isOfCell, first < fact.day, fact.day <= day, let meeting = fact.meeting,
        cell.meeting(meeting)?.isClosed == true, !worked.contains(meeting), !laidDown.contains(fact.number),
        !ResolutionTheme.allCases.contains(where: fact.speaks), !cell.isVotedDown(document)
      else { return nil }
      return Finding(ResolutionWithoutPoints(number: fact.number), evidence: [document.record])
    }
  }
}

extension FollowUp {
  /// The resolution it is a point or target of.
  fileprivate var namedResolution: DocumentNumber? {
    if case .target(_, _, let resolution, _) = origin.detail { resolution } else { id.resolution }
  }
}

extension Event {
  /// Gives work, states what is to be done, or concludes an item in words.
  fileprivate var laysDown: Bool {
    switch self {
    case .assignment, .talk(.followUpStated): true
    case .talk(.concluded(.item(let text))), .talk(.concluded(.numberedItem(_, let text))): text.contains(where: \.isLetter)
    case .talk, .roster, .membership, .meeting, .votes, .dues, .year, .findingAccepted: false
    }
  }
}

extension FindingCode {
  public static let emptyResolution = FindingCode("resolution.no-points")
}
