/// A secretary or deputy without a review of a past quarter, in a cell that keeps reviews of quarters.
///
/// Of the four quarters before the present one, those from the first that anybody reviewed; the post must have been held through the whole
/// quarter. A cell without such reviews on record is left alone, for the text was not read.
///
/// Source: 366-QĐ/TW (leaders are assessed by the quarter); number: `rating.quarter.reviews`.
public struct MissingQuarterReview: MemberCheck {
  public static let about = About(.noQuarterReview, serves: .reviewed, weight: .notice, source: "366-QĐ/TW")

  public let member: MemberID
  public let quarter: Quarter

  public var facts: [Int] { [quarter.year, quarter.number] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let kept = cell.quarterReviews
    guard let first = kept.map(\.quarter).min() else { return [] }
    return (1...4).reversed().map { day.month.quarter.adding(-$0) }.flatMap { quarter -> [Finding] in
      let (start, end) = (quarter.firstMonth.firstDay, quarter.firstMonth.adding(2).lastDay)
      guard first <= quarter, let minimum = cell.rules.value(.ratingQuarterReviews, on: start) else { return [] }
      return cell.members.compactMap { member in
        guard member.leads(on: start), member.leads(on: end), member.standing(on: day)?.isRatedHere == true else { return nil }
        let has = kept.count { $0.member == member.id && $0.quarter == quarter }
        guard has < minimum.count else { return nil }
        return Finding(
          MissingQuarterReview(member: member.id, quarter: quarter), evidence: [kept.first { $0.quarter == first }?.record],
          parameters: [minimum])
      }
    }
  }
}

extension Cell {
  /// Every review of a quarter by a member.
  fileprivate var quarterReviews: [(member: MemberID, quarter: Quarter, record: RecordID)] {
    years.flatMap { key, file in
      file.quarterReviews.compactMap { entry in key.member.map { ($0, entry.fact.quarter, entry.record) } }
    }.sorted { $0.record < $1.record }
  }
}

extension Member {
  /// Bí thư or phó bí thư.
  fileprivate func leads(on day: Day) -> Bool { posts(on: day).contains { $0 == .secretary || $0 == .deputy } }
}

extension FindingCode {
  public static let noQuarterReview = FindingCode("rating.no-quarter-review")
}
