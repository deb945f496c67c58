/// A candidate being prepared whose certificate of the course no longer holds.
///
/// Source: 06-HD/TW 3 (the course is taken anew); number: `candidate.course.months`.
func candidateCoursesOld(in cell: Cell, on day: Day) -> [Finding] {
  guard let months = cell.rules.value(.candidateCourseMonths, on: day) else { return [] }
  return cell.openCandidates(on: day).compactMap { candidate in
    guard let course = candidate.step(.course), course.fact.adding(months: months.count) < day else { return nil }
    return Finding(
      .membership(.courseOld(candidate.name, on: course.fact, months: months.count)), evidence: [course.record], parameters: [months])
  }
}
