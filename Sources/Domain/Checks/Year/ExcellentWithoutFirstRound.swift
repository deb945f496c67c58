/// A member rated excellent for a year whose ballots were held in two rounds, without a rating of good from the first.
///
/// First everybody is rated good, complete or not complete; the excellent are then chosen among the good.
///
/// Source: 25-HD/BTCTW forms 1 and 2.
public struct ExcellentWithoutFirstRound: MemberCheck {
  public static let about = About(.withoutFirstRound, serves: .ratedInOrder, weight: .warning, source: "25-HD/BTCTW")

  public let member: MemberID
  public let year: Int

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .year(.classified) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.lastWorkYears(on: day).flatMap { year -> [Finding] in
      let files = cell.members.map { ($0.id, cell.yearFile(of: $0.id, year: year).carriedRatings) }
      guard files.contains(where: { $0.1.contains { $0.fact.round != nil } }) else { return [] }
      return files.compactMap { id, ratings in
        guard let last = ratings.last, last.fact.level == .excellent else { return nil }
        let isGood = ratings.contains { $0.fact.round == 1 && $0.fact.level == .good && $0.record < last.record }
        guard !isGood || last.fact.round == 1 else { return nil }
        return Finding(ExcellentWithoutFirstRound(member: id, year: year), evidence: ratings.map(\.record))
      }
    }
  }
}

extension FindingCode {
  public static let withoutFirstRound = FindingCode("rating.no-first-round")
}
