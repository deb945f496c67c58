/// A member admitted too lately to be rated for a year that is over or being rated, without a review of that year.
///
/// Who is not rated yet still reviews himself before the cell.
///
/// Source: 43-HD/BTCTW; number: `rating.membership.months`.
public struct NewMemberNotReviewed: MemberCheck {
  public static let about = About(.newNotReviewed, serves: .reviewed, weight: .notice, source: "43-HD/BTCTW", isDisputed: true)

  public let member: MemberID
  public let year: Int
  public let admitted: Day

  public var facts: [Int] { [year] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.yearsToRate(on: day).flatMap { year -> [Finding] in
      let end = cell.day(day, withinWorkYear: year)
      return cell.members.compactMap { member -> Finding? in
        guard case .admittedLately(let admitted, _)? = cell.ratingBar(of: member, on: end), admitted <= end,
          cell.yearFile(of: member.id, year: year).reviews.isEmpty
        else { return nil }
        return Finding(
          NewMemberNotReviewed(member: member.id, year: year, admitted: admitted), evidence: [member.joining(on: end)?.record],
          parameters: [cell.rules.value(.ratingMembershipMonths, on: end)].compactMap(\.self))
      }
    }
  }
}

extension FindingCode {
  public static let newNotReviewed = FindingCode("rating.no-review-new")
}
