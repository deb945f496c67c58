/// The reviews of the last twelve months were gone through in closed meetings at which nobody gave an opinion on anybody or anything.
///
/// Several meetings are one review: an opinion in one of them is enough.
///
/// Source: 43-HD/BTCTW (self-criticism and criticism).
public struct ReviewWithoutCriticism: Check {
  public static let about = About(.noCriticism, serves: .reviewed, weight: .notice, source: "43-HD/BTCTW")

  /// In the order held; at least one.
  public let meetings: [MeetingID]

  public var subject: FindingSubject { .cell }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let meetings = cell.meetingsOfYear(upTo: day).filter { $0.facts.kind == .yearEnd && $0.isClosed }
    guard !meetings.isEmpty, !meetings.contains(where: { $0.entries.contains { $0.event.opinionOf != nil } }) else { return [] }
    return [Finding(ReviewWithoutCriticism(meetings: meetings.map(\.id)), evidence: meetings.map(\.record))]
  }
}

extension FindingCode {
  public static let noCriticism = FindingCode("rating.no-criticism")
}
