/// A year, this or the last, of which more than half of the comments of places of residence came after the day of the rating they are for.
///
/// The comment is one of the things the rating rests on. One that was missing and is sent for afterwards says nothing of how the year was rated.
///
/// Source: 213-QĐ/TW.
public struct LateResidenceComments: Check {
  public static let about = About(.lateResidence, serves: .residence, weight: .notice, source: "213-QĐ/TW")

  public let year: Int
  /// Whose came late, by index; more than half of those rated who have one.
  public let members: [MemberID]

  public var subject: FindingSubject { .year(year) }
  public var facts: [Int] { [members.count] }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .year(.residenceCommented) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.lastWorkYears(on: day).compactMap { year in
      let files = cell.members.map { (member: $0.id, file: cell.yearFile(of: $0.id, year: year)) }
      let commented = files.compactMap { member, file -> (member: MemberID, comment: Recorded<String>, rated: Recorded<YearFile.Rating>)? in
        guard let comment = file.residenceComments.first, let rating = file.carriedRatings.last else { return nil }
        return (member, comment, rating)
      }
      let late = commented.filter { $0.rated.day < $0.comment.day }
      guard late.count * 2 > commented.count else { return nil }
      return Finding(
        LateResidenceComments(year: year, members: late.map(\.member)), evidence: late.flatMap { [$0.rated.record, $0.comment.record] })
    }
  }
}

extension FindingCode {
  public static let lateResidence = FindingCode("rating.residence-late")
}
