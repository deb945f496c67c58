import TextRoom

/// A member with a job who was rated for this year or the last without a level of the employer on record, though the employers of most
/// others gave theirs.
///
/// Only in a cell whose kind is stated and is no place of residence; who has retired by the words of the job has no employer.
///
/// Source: 366-QĐ/TW.
public struct RatingWithoutEmployer: MemberCheck {
  public static let about = About(.noEmployerLevel, serves: .basisOfRating, weight: .notice, source: "366-QĐ/TW", isDisputed: true)

  public let member: MemberID
  public let year: Int

  public var facts: [Int] { [year] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let kind = cell.facts(on: day).kind, !kind.isResidence else { return [] }
    return cell.lastWorkYears(on: day).flatMap { year -> [Finding] in
      let end = cell.day(day, withinWorkYear: year)
      let working = cell.ratings(year: year).filter { cell.member($0.member)?.facts(on: end).job?.isRetirement == false }
      let asked = working.compactMap { cell.proposal(for: $0.member, year: year, by: .employer) }
      guard let first = asked.first, working.count < asked.count * 2 else { return [] }
      return working.compactMap { id, rating -> Finding? in
        guard cell.proposal(for: id, year: year, by: .employer) == nil, cell.yearFile(of: id, year: year).decisions.isEmpty else {
          return nil
        }
        return Finding(RatingWithoutEmployer(member: id, year: year), evidence: [rating.record, first.record])
      }
    }
  }
}

extension String {
  /// Words of a job that say it is over: hưu trí, nghỉ hưu, mất sức.
  fileprivate var isRetirement: Bool {
    let words = nameKey.split(separator: " ")
    return ["hưu", "huu"].contains { words.contains(Substring($0.nameKey)) } || nameKey.contains("mất sức".nameKey)
  }
}

extension FindingCode {
  public static let noEmployerLevel = FindingCode("rating.no-employer")
}
