/// A secretary, deputy or committee member who failed the last course with a grade.
///
/// Courses over by the day count, whatever post was held then; one without a grade neither fails nor makes up for it.
///
/// Source: none was found; the record itself.
public struct FailedTraining: MemberCheck {
  public static let about = About(.failedTraining, serves: .training, weight: .notice, source: "sổ của chi bộ")

  public let member: MemberID
  /// What it was on.
  public let course: String
  /// The last day of the course.
  public let day: Day

  public static func stake(in event: Event, of cell: Cell) -> Stake { if case .year(.trained) = event { .record } else { .none } }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.members.compactMap { member in
      guard member.isOnCommittee(on: day), member.standing(on: day)?.isExpectedAtMeetings == true else { return nil }
      let graded = cell.trainings(of: member.id).filter { $0.lastDay <= day && $0.result?.grade != nil }
      guard let last = graded.last, last.result?.grade == .failed else { return nil }
      return Finding(FailedTraining(member: member.id, course: last.subject, day: last.lastDay), evidence: [last.record])
    }
  }
}

extension YearFile.CourseResult {
  fileprivate var grade: YearFile.Grade? { if case .grade(let grade) = self { grade } else { nil } }
}

extension FindingCode {
  public static let failedTraining = FindingCode("training.failed")
}
