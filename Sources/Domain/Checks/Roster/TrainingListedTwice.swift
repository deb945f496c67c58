import TextRoom

/// A course that stands twice for a member: the same subject, whatever its marks and capitals, from the same day.
///
/// Source: the register of training, in which a course stands once for each who went.
public struct TrainingListedTwice: MemberCheck {
  public static let about = About(.trainingTwice, serves: .goodOrder, weight: .notice, source: "sổ của chi bộ")

  public let member: MemberID
  /// What the course was on, as first stated.
  public let course: String
  /// The first day of the course.
  public let day: Day

  public static func stake(in event: Event, of cell: Cell) -> Stake { if case .year(.trained) = event { .record } else { .none } }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    struct Course: Hashable {
      let member: MemberID
      let day: Day
      let subject: String
    }
    let trainings = cell.allTrainings
    let alike = Dictionary(grouping: trainings.indices) { index in
      let (member, training) = trainings[index]
      return Course(member: member, day: training.from, subject: training.subject.nameKey.folded)
    }
    return alike.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.map { indices in
      let (member, first) = trainings[indices[0]]
      return Finding(
        TrainingListedTwice(member: member, course: first.subject, day: first.from), evidence: indices.map { trainings[$0].training.record }
      )
    }
  }
}

extension FindingCode {
  public static let trainingTwice = FindingCode("training.twice")
}
