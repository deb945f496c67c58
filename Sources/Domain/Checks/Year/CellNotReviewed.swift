/// A year that is over or being rated that the cell itself did not review (kiểm điểm tập thể).
///
/// Source: 43-HD/BTCTW (the collective is reviewed first, then its members).
public struct CellNotReviewed: Check {
  public static let about = About(.cellNotReviewed, serves: .summedUp, weight: .warning, source: "43-HD/BTCTW")

  public let year: Int

  public var subject: FindingSubject { .year(year) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.yearsToRate(on: day).compactMap { year in
      guard cell.yearFile(of: nil, year: year).reviews.isEmpty, !cell.isReviewed(year) else { return nil }
      let evidence = [cell.rating(of: nil, year: year)?.record, cell.ratings(year: year).last?.rating.record]
      return Finding(CellNotReviewed(year: year), evidence: evidence)
    }
  }
}

extension Cell {
  /// A year-end meeting of the year opened an item on the review of the collective.
  fileprivate func isReviewed(_ year: Int) -> Bool {
    let period = period(ofWorkYear: year)
    return meetings.contains { meeting in
      meeting.facts.kind == .yearEnd && period.contains(meeting.facts.day) && meeting.items.contains { $0.title.namesCollective }
    }
  }
}

extension String {
  /// Speaks of the collective (tập thể), with diacritics or without.
  fileprivate var namesCollective: Bool {
    let text = lowercased()
    return ["tập thể", "tap the"].contains { text.contains($0) }
  }
}

extension FindingCode {
  public static let cellNotReviewed = FindingCode("rating.no-cell-review")
}
