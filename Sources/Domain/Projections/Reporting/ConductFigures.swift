import TextRoom

/// Admission to the Party in a report (phát triển đảng viên); who was admitted and recognised is told by `MemberFigures`.
public struct AdmissionFigures: Sendable, Equatable {
  /// Candidates being prepared on the last day, in the order first stated.
  public let candidates: [Prepared]
  /// Probationary members of the last day with those who help them, by index.
  public let probationers: [Helped]
  /// Of all candidates, those first stated, considered by the cell, decided on and dropped in the period.
  public let introduced: [String]
  public let considered: [String]
  public let decided: [String]
  public let dropped: [String]

  /// A probationary member with the members who help him or her.
  public struct Helped: Sendable, Equatable {
    public let member: MemberID
    public let helpers: [MemberID]
  }

  /// A candidate with the members who guide him or her.
  public struct Prepared: Sendable, Equatable {
    public let name: String
    public let helpers: [MemberID]
  }
}

/// Inspection, praise, reminders, discipline and comments of the place of residence in a report.
public struct ConductFigures: Sendable, Equatable {
  /// Tasks inspected and by whom, in the order of the days.
  public let inspections: [Inspected]
  public let commendations: [Recorded<Cell.Remark>]
  public let reminders: [Recorded<Cell.Remark>]
  /// Party badges given, in the order of the days.
  public let badges: [Badge]
  /// Votes passed on discipline, dismissal, deletion and expulsion, in the order held.
  public let discipline: [Recorded<Cell.HeldVote>]
  /// Members a comment of the place of residence was recorded of, by index.
  public let residenceComments: [MemberID]

  public struct Inspected: Sendable, Equatable {
    public let task: TaskID
    public let inspection: AssignedTask.Inspection
  }
}

/// The review and rating of a year in a report (kiểm điểm, xếp loại).
public struct YearFigures: Sendable, Equatable {
  public let year: Int
  /// Members who have reviewed themselves.
  public let reviewed: Int
  /// The committee has reviewed itself as a whole.
  public let isCommitteeReviewed: Bool
  /// Members rated, by level; a level nobody was given is missing.
  public let ratings: [Level: [MemberID]]
  /// The level of the cell itself.
  public let cell: Level?
  /// Members to be rated who are not yet.
  public let awaited: [MemberID]
  /// Members of the roll on the last day who are not to be rated; those who left are none, and visitors are rated at home.
  public let barred: Int
  /// Members commented on by the place of residence for the year.
  public let residenceComments: Int
  public let training: Training
  /// What became of the tasks of each kind; those of no stated kind are under nil.
  public let tasks: [TaskKind?: WorkFigures<TaskID>]

  /// Who was trained in the calendar year (tập huấn).
  public struct Training: Sendable, Equatable {
    /// Courses, one for each first day, subject and organizer.
    public let courses: Int
    /// By index.
    public let members: [MemberID]
    /// Those of them who were on the committee on the first day of a course.
    public let committee: [MemberID]
  }

  public var rated: Int { ratings.values.reduce(0) { $0 + $1.count } }
}

extension Cell {
  func admissionFigures(in days: ClosedRange<Day>) -> AdmissionFigures {
    func names(_ isMeant: (Candidate) -> Bool) -> [String] { candidates.filter(isMeant).map(\.name) }
    func took(_ step: CandidateStep, _ candidate: Candidate) -> Bool { candidate.step(step).map { days.contains($0.fact) } ?? false }
    let last = days.upperBound
    let prepared = candidates.filter { candidate in
      let isKnown = candidate.since.map { $0 <= last } ?? false
      let hasJoined = member(of: candidate)?.standings.contains { $0.fact.step.isJoining && $0.fact.from <= last } ?? false
      return isKnown && !hasJoined && candidate.droppedFrom.map { last < $0 } ?? true
    }
    return AdmissionFigures(
      candidates: prepared.map { candidate in
        let since = candidate.changes.first?.fact.from ?? last
        return AdmissionFigures.Prepared(name: candidate.name, helpers: candidate.helpers(on: max(last, since)))
      },
      probationers: roster(on: last).filter { $0.rank(on: last) == .probationary }.map {
        AdmissionFigures.Helped(member: $0.id, helpers: helpers(of: $0, on: last))
      }, introduced: names { $0.since.map(days.contains) ?? false },
      considered: names { took(.considered, $0) }, decided: names { took(.decided, $0) },
      dropped: names { $0.droppedFrom.map(days.contains) ?? false })
  }

  func conductFigures(in days: ClosedRange<Day>) -> ConductFigures {
    let inspected = tasks.flatMap { task in
      task.inspections.filter { days.contains($0.fact.on) }.map { ConductFigures.Inspected(task: task.id, inspection: $0.fact) }
    }
    let commented = members.filter { member in
      years.contains { $0.key.member == member.id && $0.value.residenceComments.contains { days.contains($0.day) } }
    }
    return ConductFigures(
      inspections: inspected.sorted { ($0.inspection.on, $0.task) < ($1.inspection.on, $1.task) },
      commendations: commendations.filter { days.contains($0.day) }, reminders: reminders.filter { days.contains($0.day) },
      badges: badges.map(\.fact).filter { days.contains($0.on) }.sorted { $0.on < $1.on },
      discipline: ownVotes.filter { days.contains($0.day) && $0.fact.ballot.matter.isDisciplinary && $0.fact.result.passed == true },
      residenceComments: commented.map(\.id))
  }

  func yearFigures(_ year: Int, on day: Day) -> YearFigures {
    let last = self.day(day, withinWorkYear: year)
    var byKind: [TaskKind?: WorkFigures<TaskID>] = [:]
    let period = period(ofWorkYear: year)
    for kind in Set(tasks.map(\.assignment.kind)) {
      let figures = taskFigures(in: period.lowerBound...max(last, period.lowerBound)) { $0.assignment.kind == kind }
      if !figures.all.isEmpty { byKind[kind] = figures }
    }
    return YearFigures(
      year: year, reviewed: members.count { !yearFile(of: $0.id, year: year).reviews.isEmpty },
      isCommitteeReviewed: !yearFile(of: nil, year: year).committeeReviews.isEmpty,
      ratings: Dictionary(grouping: levels(year: year), by: \.level.fact).mapValues { $0.map(\.member) },
      cell: level(of: nil, year: year)?.fact, awaited: awaitingRating(year: year, on: last),
      barred: notRated(year: year, on: last).count { $0.bar.isOfRoll },
      residenceComments: members.count { !yearFile(of: $0.id, year: year).residenceComments.isEmpty },
      training: trainingFigures(year, upTo: last), tasks: byKind)
  }

  private func trainingFigures(_ year: Int, upTo last: Day) -> YearFigures.Training {
    let held = allTrainings.filter { $0.training.from.year == year && $0.training.from <= last }
    let courses = Set(held.map { Course($0.training.fact) })
    let committee = held.filter { member($0.member)?.isOnCommittee(on: $0.training.from) == true }
    return YearFigures.Training(
      courses: courses.count, members: Set(held.map(\.member)).sorted(), committee: Set(committee.map(\.member)).sorted())
  }
}

/// What makes a course one, though its members were stated one by one.
private struct Course: Hashable {
  let from: Day
  let subject: String
  let organizer: String?

  init(_ training: YearFile.Training) {
    (from, subject, organizer) = (training.from, training.subject.nameKey, training.organizer?.nameKey)
  }
}

extension Candidate {
  /// When the cell began to prepare the candidate: the day of introduction, which may be told later.
  fileprivate var since: Day? { changes.first.map { $0.fact.steps[.introduced] ?? $0.fact.from } }
}

extension Matter {
  fileprivate var isDisciplinary: Bool {
    switch self {
    case .discipline, .dismissal, .deletion, .expulsion: true
    case .resolution, .admission, .recognition: false
    }
  }
}
