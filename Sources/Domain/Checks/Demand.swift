/// What sentences of the order belong to: one of the nine things asked of a cell on assigning work to members (chín yêu cầu về phân công), or good order.
public enum Demand: Int, Sendable, Comparable, CaseIterable {
  /// Work for every member by training, ability, strengths and real capacity.
  case fittingWork = 1
  /// In the working regulation from the start of the term, adjusted at once on a change.
  case regulation
  /// A resolution every year; every member has a task.
  case yearlyAssignment
  /// Each member plans; the cell follows and helps.
  case planning
  /// Reported, discussed and concluded every month in the meeting.
  case monthlyReview
  /// A thematic meeting every quarter and a thematic resolution every year.
  case thematic
  /// Inspection, discipline and the tie with the place of residence.
  case discipline
  /// Training of secretaries and committees, of which a cell's record says nothing.
  case training
  /// Summing-up; tasks are the basis of the rating.
  case rating
  /// Organisation, procedure and papers in due form.
  case record

  public static func < (a: Demand, b: Demand) -> Bool { a.rawValue < b.rawValue }
}
