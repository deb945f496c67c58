/// A course of a member that has not begun on the day looked at, or was over before the member joined the Party.
///
/// The first is an announcement, or a slip of the month or year; the second the course of a candidate, or a slip. Where the day of admission is
/// not on record, the day of becoming official stands for it.
///
/// Source: the record itself, by no rule.
public struct UnlikelyTrainingDay: MemberCheck {
  public static let about = About(.trainingDay, serves: .goodOrder, weight: .notice, source: "sổ của chi bộ")

  public let member: MemberID
  /// What the course was on.
  public let course: String
  /// The first day of the course.
  public let day: Day
  /// When the member joined; nil of a course that has not begun.
  public let joined: Day?

  public static func stake(in event: Event, of cell: Cell) -> Stake { if case .year(.trained) = event { .record } else { .none } }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.allTrainings.compactMap { id, course in
      let joined = cell.member(id).flatMap { $0.facts.admitted ?? $0.facts.official }
      let early = joined.flatMap { course.lastDay < $0 ? $0 : nil }
      guard early != nil || course.from > day else { return nil }
      return Finding(UnlikelyTrainingDay(member: id, course: course.subject, day: course.from, joined: early), evidence: [course.record])
    }
  }
}

extension FindingCode {
  public static let trainingDay = FindingCode("training.day")
}
