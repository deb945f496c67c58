/// A rating of this year or the last that the member's tasks or points of that year do not bear.
///
/// Excellent and good ask for points, tasks and a share of them on time, excellent for a share exceeded and earlier shortcomings fixed
/// too; complete asks for points,
/// tasks done and few late. Nothing is asked of not complete. The numbers are those in force at the end of the year; a condition
/// without one is not measured.
///
/// Source: 366-QĐ/TW; numbers: `rating.*`.
public struct RatingAgainstRecord: MemberCheck {
  public static let about = About(.ratingAgainstRecord, serves: .basisOfRating, weight: .breach, source: "366-QĐ/TW")

  public let member: MemberID
  public let year: Int
  public let level: Level
  /// Between the level and the year's record; at least one.
  public let gaps: [RatingGap]

  public var facts: [Int] { [year, level.rawValue, gaps.count] }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    switch event {
    case .year(.classified): .record
    case .talk(.concluded(.task(_, let outcome?, _, _, _))) where outcome.endsTask: .record
    default: .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.lastWorkYears(on: day).flatMap { year in
      let bar = LevelBar(cell.rules, on: cell.day(day, withinWorkYear: year))
      return cell.ratings(year: year).compactMap { id, rating -> Finding? in
        let record = cell.yearRecord(of: id, year: year, on: rating.day)
        let points = rating.fact.points
        let fixed = cell.fixedShortcomings(of: id, year: year, on: rating.day)
        let gaps = bar.gaps(at: rating.fact.level, record, fixed: fixed, points: points)
        // What was decided above is not the cell's to mend.
        guard !gaps.isEmpty, cell.yearFile(of: id, year: year).decisions.isEmpty else { return nil }
        let tasks = (record.late + record.unfinished).compactMap(cell.task)
        return Finding(
          RatingAgainstRecord(member: id, year: year, level: rating.fact.level, gaps: gaps.map(\.gap)),
          evidence: [rating.record] + tasks.map { $0.conclusions.last?.record ?? $0.origin.record },
          parameters: gaps.compactMap(\.parameter))
      }
    }
  }
}

extension FindingCode {
  public static let ratingAgainstRecord = FindingCode("rating.against-record")
}
