/// A resolution a regular meeting of the last twelve months passed and that was never sent up, in a cell that keeps what it sends on record.
///
/// From the first sending on record on; resolutions on one topic or matter alone go another way and are not measured.
///
/// Source: 42-HD/BTCTW; number: `meeting.resolution.days`.
public struct ResolutionNotSent: Check {
  public static let about = About(.resolutionNotSent, serves: .goodOrder, weight: .notice, source: "42-HD/BTCTW")

  public let number: DocumentNumber
  /// The last day in time.
  public let latest: Day

  public var subject: FindingSubject { .document(number) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let begin = day.adding(months: -12)
    guard let kept = cell.documents.filter({ $0.fact.isResolutionOrDraft }).compactMap({ $0.fact.sent?.fact }).min() else { return [] }
    return cell.documents.compactMap { document in
      let fact = document.fact
      guard case .resolution(_, draft: false) = fact.kind, fact.sent == nil, begin < fact.day, kept <= fact.day, !fact.isSpecial,
        let meeting = fact.meeting.flatMap(cell.meeting), meeting.facts.kind == .regular, !cell.isVotedDown(document),
        let days = cell.rules.value(.meetingResolutionDays, on: fact.day), case let latest = fact.day.adding(days: days.count), latest < day
      else { return nil }
      return Finding(ResolutionNotSent(number: fact.number, latest: latest), evidence: [document.record], parameters: [days])
    }
  }
}

extension FindingCode {
  public static let resolutionNotSent = FindingCode("resolution.not-sent")
}
