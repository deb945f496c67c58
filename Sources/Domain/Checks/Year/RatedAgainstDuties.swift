/// A member rated good or excellent for this year or the last who by the day of the rating had as many months of unexcused absence, or without
/// dues, as lead to deletion, without a reason on record.
///
/// Counted as for `absence.three-months` and `dues.three-months`. What was decided above is not the cell's to mend.
///
/// Source: 294-QĐ/TW § 8.1; 366-QĐ/TW; numbers: `absence.months.*`, `dues.months.*`.
public struct RatedAgainstDuties: MemberCheck {
  public static let about = About(
    .ratedAgainstDuties, serves: .basisOfRating, weight: .warning, source: "294-QĐ/TW § 8.1; 366-QĐ/TW", isDisputed: true)

  public let member: MemberID
  public let year: Int
  public let level: Level
  /// Months missed without reason, ascending; empty where they are fewer than the limit.
  public let absent: [Month]
  /// Months without dues, ascending; empty where they are fewer than the limit.
  public let unpaid: [Month]

  public var facts: [Int] { [year, level.rawValue] + absent.facts + unpaid.facts }

  public static func stake(in event: Event, of cell: Cell) -> Stake { if case .year(.classified) = event { .record } else { .none } }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.lastWorkYears(on: day).flatMap { year in
      cell.ratings(year: year).compactMap { id, rating -> Finding? in
        guard rating.fact.level == .excellent || rating.fact.level == .good, rating.fact.reason.isEmpty,
          cell.yearFile(of: id, year: year).decisions.isEmpty
        else { return nil }
        let rules = cell.rules
        let absent = cell.unexcusedAbsence(of: id, upTo: rating.day)
        let unpaid = cell.unpaidDues(of: id, upTo: rating.day)
        let absence = MonthLimits(rules, .absenceMonthsYear, .absenceMonthsTwelve, .absenceMonthsConsecutive, on: rating.day)
        let dues = MonthLimits(rules, .duesMonthsYear, .duesMonthsTwelve, .duesMonthsConsecutive, on: rating.day)
        let (tooAbsent, tooUnpaid) = (absence.reached(by: absent), dues.reached(by: unpaid))
        guard !tooAbsent.isEmpty || !tooUnpaid.isEmpty else { return nil }
        return Finding(
          RatedAgainstDuties(
            member: id, year: year, level: rating.fact.level, absent: tooAbsent.isEmpty ? [] : absent.lastTwelve,
            unpaid: tooUnpaid.isEmpty ? [] : unpaid.lastTwelve),
          evidence: [rating.record] + cell.unexcusedAbsenceRecords(of: id, in: tooAbsent.isEmpty ? [] : absent.lastTwelve),
          parameters: tooAbsent + tooUnpaid)
      }
    }
  }
}

extension FindingCode {
  public static let ratedAgainstDuties = FindingCode("rating.against-duties")
}
