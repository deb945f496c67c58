/// A resolution passed in a meeting of the last twelve months and sent up later than is asked for.
///
/// A resolution of which no sending is on record is not measured.
///
/// Source: 42-HD/BTCTW; number: `meeting.resolution.days`.
public struct ResolutionSentLate: Check {
  public static let about = About(.resolutionSentLate, serves: .goodOrder, weight: .notice, source: "42-HD/BTCTW")

  public let number: DocumentNumber
  public let sent: Day
  /// The last day in time.
  public let latest: Day

  public var subject: FindingSubject { .document(number) }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .meeting(.sent) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let first = day.adding(months: -12)
    return cell.documents.compactMap { document in
      guard case .resolution(_, draft: false) = document.fact.kind, document.fact.meeting != nil, first < document.fact.day,
        let sent = document.fact.sent, let days = cell.rules.value(.meetingResolutionDays, on: document.fact.day)
      else { return nil }
      let latest = document.fact.day.adding(days: days.count)
      guard latest < sent.fact else { return nil }
      return Finding(
        ResolutionSentLate(number: document.fact.number, sent: sent.fact, latest: latest), evidence: [document.record, sent.record],
        parameters: [days])
    }
  }
}

extension FindingCode {
  public static let resolutionSentLate = FindingCode("resolution.sent-late")
}
