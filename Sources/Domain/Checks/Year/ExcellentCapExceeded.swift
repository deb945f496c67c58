/// More members rated excellent for this year or the last than the share allows.
///
/// The share is set for the base organisation, so a cell may propose more than its own part; what the share is taken of is disputed and
/// a parameter says which reading holds.
///
/// Source: 366-QĐ/TW; 25-HD/BTCTW forms 2 and 5; numbers: `rating.excellent.share`, `rating.base.countsexcellent`,
/// `rating.excellent.small`.
public struct ExcellentCapExceeded: Check {
  public static let about = About(.ratingCap, serves: .ratedInOrder, weight: .warning, source: "366-QĐ/TW; 25-HD/BTCTW", isDisputed: true)

  public let year: Int
  public let cap: ExcellentCap

  public var subject: FindingSubject { .year(year) }
  public var facts: [Int] { [year, cap.excellent.count] }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .year(.classified) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.lastWorkYears(on: day).compactMap { year in
      guard let cap = cell.excellentCap(year: year, on: cell.day(day, withinWorkYear: year)), cap.isExceeded else { return nil }
      let base = cell.rules.value(.ratingBaseCountsExcellent, on: cell.day(day, withinWorkYear: year))
      return Finding(
        ExcellentCapExceeded(year: year, cap: cap), evidence: cap.excellent.map { cell.level(of: $0, year: year)?.record },
        parameters: [cap.parameter] + [base, cap.small].compactMap { $0 })
    }
  }
}

extension FindingCode {
  public static let ratingCap = FindingCode("rating.cap")
}
