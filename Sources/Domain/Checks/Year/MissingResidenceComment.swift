/// A working member to be rated for a year that is over or being rated, without the comment of the place of residence.
///
/// Only in a cell whose kind is stated and is no place of residence: where a cell is that of a hamlet or street, it is the residence cell
/// itself. A member with a job (nghề) stated counts as working; the record does not know those exempt from introduction.
///
/// Source: 213-QĐ/TW; 33-HD/BTCTW; number: `residence.comments.peryear`.
public struct MissingResidenceComment: MemberCheck {
  public static let about = About(.noResidenceComment, serves: .residence, weight: .warning, source: "213-QĐ/TW; 33-HD/BTCTW")

  public let member: MemberID
  public let year: Int
  /// Comments of the year on record.
  public let has: Int
  public let needed: Int

  public var facts: [Int] { [year, has] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let kind = cell.facts(on: day).kind, !kind.isResidence else { return [] }
    return cell.yearsToRate(on: day).flatMap { year -> [Finding] in
      let end = cell.day(day, withinWorkYear: year)
      guard let minimum = cell.rules.value(.residenceCommentsPerYear, on: end) else { return [] }
      return cell.membersToRate(on: end).compactMap { id -> Finding? in
        let comments = cell.yearFile(of: id, year: year).residenceComments
        guard comments.count < minimum.count, let member = cell.member(id), member.facts(on: end).job != nil else { return nil }
        return Finding(
          MissingResidenceComment(member: id, year: year, has: comments.count, needed: minimum.count),
          evidence: [member.updates.last { $0.fact.from <= end && $0.fact.facts.job != nil }?.record] + comments.map(\.record),
          parameters: [minimum])
      }
    }
  }
}

extension String {
  /// Names a place where people live: thôn, tổ dân phố, khu phố, ấp, bản, làng, buôn, xóm, khóm; some are told without diacritics too.
  var isResidence: Bool {
    let text = lowercased()
    return residences.contains { text.hasPrefix($0) }
  }
}

private let residences = [
  "thôn", "tổ dân phố", "khu phố", "khu dân cư", "ấp", "bản", "làng", "buôn", "xóm", "khóm", "thon", "to dan pho", "khu pho", "xom",
]

extension FindingCode {
  public static let noResidenceComment = FindingCode("rating.no-residence")
}
