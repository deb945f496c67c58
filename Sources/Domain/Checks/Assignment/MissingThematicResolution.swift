/// The year of `day` without a thematic resolution (nghị quyết chuyên đề), looked at in its last three months.
///
/// What is asked for is one on managing and assigning work; the record shows only that a resolution is thematic.
///
/// Source: 42-HD/BTCTW; a demand of higher committees.
public struct MissingThematicResolution: Check {
  public static let about = About(.noThematicResolution, serves: .thematicResolution, weight: .notice, source: "42-HD/BTCTW")

  public let year: Int

  public var subject: FindingSubject { .year(year) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let year = cell.workYear(of: day)
    guard cell.isLateInWorkYear(day), let meeting = cell.firstRegularMeeting(of: year, upTo: day) else { return [] }
    let period = cell.period(ofWorkYear: year)
    let isPassed = cell.documents.contains { document in
      document.fact.kind == .resolution(thematic: true, draft: false) && period.contains(document.fact.day) && document.fact.day <= day
        && !cell.isVotedDown(document)
    }
    guard !isPassed else { return [] }
    return [Finding(MissingThematicResolution(year: year), evidence: [meeting.record])]
  }
}

extension Cell {
  /// The first closed regular meeting held in the year.
  func firstRegularMeeting(of year: Int, upTo day: Day) -> Meeting? {
    let period = period(ofWorkYear: year)
    return meetings.first { $0.isClosed && $0.facts.kind == .regular && period.contains($0.facts.day) && $0.facts.day <= day }
  }
}

extension FindingCode {
  public static let noThematicResolution = FindingCode("assignment.no-thematic")
}
