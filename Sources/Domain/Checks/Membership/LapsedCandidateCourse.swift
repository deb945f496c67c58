/// A candidate being prepared whose certificate of the course no longer holds.
///
/// Source: 06-HD/TW 3 (the course is taken anew); number: `candidate.course.months`.
public struct LapsedCandidateCourse: Check {
  public static let about = About(.candidateCourseOld, serves: .goodOrder, weight: .warning, source: "06-HD/TW 3")

  /// By name.
  public let candidate: String
  /// The day of the course.
  public let taken: Day
  /// How long the certificate holds.
  public let months: Int

  public var subject: FindingSubject { .candidate(candidate) }

  public static func stake(in event: Event, of cell: Cell) -> Stake { Stake(ofCandidatesIn: event) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let months = cell.rules.value(.candidateCourseMonths, on: day) else { return [] }
    return cell.openCandidates(on: day).compactMap { candidate in
      guard let course = candidate.step(.course), course.fact.adding(months: months.count) < day else { return nil }
      return Finding(
        LapsedCandidateCourse(candidate: candidate.name, taken: course.fact, months: months.count), evidence: [course.record],
        parameters: [months])
    }
  }
}

extension FindingCode {
  public static let candidateCourseOld = FindingCode("candidate.course")
}
