import TextRoom

/// Comments of the places of residence of this year or the last that say the same of everybody in the same words.
///
/// Looked at where as many members as the number have one; the last of each counts.
///
/// Source: 213-QĐ/TW; number: `residence.alike.members`.
public struct ResidenceCommentsAlike: Check {
  public static let about = About(.residenceAlike, serves: .residence, weight: .notice, source: "213-QĐ/TW")

  public let year: Int
  public let members: Int
  public let text: String

  public var subject: FindingSubject { .year(year) }
  public var facts: [Int] { [members] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let least = cell.rules.value(.residenceAlikeMembers, on: day) else { return [] }
    return cell.lastWorkYears(on: day).compactMap { year in
      let comments = cell.members.compactMap { cell.yearFile(of: $0.id, year: year).residenceComments.last }
      guard max(least.count, 2) <= comments.count, let first = comments.first?.fact, case let key = first.nameKey, !key.isEmpty,
        comments.allSatisfy({ $0.fact.nameKey == key })
      else { return nil }
      return Finding(
        ResidenceCommentsAlike(year: year, members: comments.count, text: first), evidence: comments.map(\.record), parameters: [least])
    }
  }
}

extension FindingCode {
  public static let residenceAlike = FindingCode("rating.residence-alike")
}
