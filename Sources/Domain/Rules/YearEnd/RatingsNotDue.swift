/// A member rated for this year or the last though not to be rated: exempt, suspended, visiting, left, or admitted too lately.
///
/// Looked at on the day of the rating, or at the end of the year when it was rated later.
///
/// Source: 294-QĐ/TW § 7.2.3; 366-QĐ/TW; number: `rating.membership.months`.
func ratingsNotDue(in cell: Cell, on day: Day) -> [Finding] {
  [day.year - 1, day.year].flatMap { year in
    let months = cell.rules.value(.ratingMembershipMonths, on: day.within(year))
    return cell.ratings(year: year).compactMap { id, rating -> Finding? in
      let ratedFor = rating.day.within(year)
      guard let member = cell.member(id), let bar = member.ratingBar(on: ratedFor, months: months) else { return nil }
      let used: [RuleParameter?]
      if case .admittedLately = bar { used = [months] } else { used = [] }
      return Finding(
        .rating(.ratingNotDue(id, year: year, rating.fact.level, bar)),
        evidence: [rating.record, member.standingEntry(on: ratedFor)?.record], parameters: used.compactMap { $0 })
    }
  }
}

extension Member {
  /// Why the member is not to be rated on `day`; nil when to be rated.
  fileprivate func ratingBar(on day: Day, months: RuleParameter?) -> RatingBar? {
    guard let standing = standing(on: day) else { return nil }
    if !standing.isRatedHere { return .standing(standing) }
    guard standing == .probationary, let months, let admitted = facts.admitted ?? standings.first?.fact.from else { return nil }
    return admitted.adding(months: months.count) <= day ? nil : .admittedLately(admitted, months: months.count)
  }
}
