/// What there is to know about a member when tasks are given on a day.
///
/// A class, because it is handed on for every pair of a member and a task.
final class FitProfile {
  let member: Member
  /// Nil for one who may be given tasks.
  let standingBar: FitBar?
  let light: LightReason?
  let lightRecord: RecordID?
  let strengths: [Phrase]
  let job: [Phrase]
  let group: [Phrase]
  let facts: MemberFacts
  /// The highest post on the committee.
  let post: Post?
  let open: [ReadTask]
  /// The open tasks, with the records that gave them.
  private let held: [(task: TaskID, record: RecordID)]
  let past: [(result: WritableKeyPath<PastResults, [TaskID]>, task: ReadTask)]

  var households: Int { open.reduce(0) { $0 + $1.households } }

  /// - Returns: nil before the member came onto the roster.
  init?(_ member: Member, in cell: Cell, on day: Day, words: PhraseReader, tasks: [TaskID: ReadTask]) {
    guard let standing = member.standing(on: day) else { return nil }
    let entry = member.standingEntry(on: day)?.record
    let facts = member.facts(on: day)
    self.member = member
    self.facts = facts
    standingBar = standing.isGivenTasks ? nil : FitBar(member: member.id, reason: .standing(standing), record: entry)
    if case .exempt(let exemption) = standing {
      light = .exempt(exemption)
      lightRecord = entry
    } else {
      light = facts.lightAge(by: cell.rules, on: day)
      lightRecord = light == nil ? nil : member.updates.last { $0.fact.from <= day && $0.fact.facts.born != nil }?.record
    }
    strengths = words.phrases(of: facts.strengths)
    job = words.phrases(of: facts.job)
    group = words.phrases(of: facts.group)
    let posts = member.posts(on: day)
    post = [Post.secretary, .deputy, .committeeMember].first(where: posts.contains)
    let openTasks = cell.openTasks(of: member.id, on: day)
    open = openTasks.compactMap { tasks[$0.id] }
    held = openTasks.map { ($0.id, $0.origin.record) }
    past = member.tasks.compactMap { id in
      guard let task = cell.task(id), let result = task.pastResult(of: member.id, upTo: day, in: cell), let read = tasks[id] else {
        return nil
      }
      return (result, read)
    }
  }

  /// Why the member is not offered for a task.
  func bar(for need: FitBook.ReadNeed) -> FitBar? {
    if let standingBar { return standingBar }
    if let task = need.need.task, let held = held.first(where: { $0.task == task }) {
      return FitBar(member: member.id, reason: .hasTask(task), record: held.record)
    }
    guard need.effort != .light, let light else { return nil }
    return FitBar(member: member.id, reason: .onlyLight(light), record: lightRecord)
  }

  /// - Returns: nil when there are none.
  func results(where isIncluded: (ReadTask) -> Bool = { _ in true }) -> PastResults? {
    var results = PastResults()
    for (result, task) in past where isIncluded(task) { results[keyPath: result].append(task.id) }
    return results.total == 0 ? nil : results
  }
}

/// A task with its texts cut into words.
struct ReadTask {
  let id: TaskID
  let kind: TaskKind?
  let area: [Phrase]
  /// Numbers of the pairs of words in its text.
  let pairs: [Int32]
  /// The part of the households that falls to each of its members, rounded up.
  let households: Int

  init(_ task: AssignedTask, words: PhraseReader) {
    let assignment = task.assignment
    id = task.id
    kind = assignment.kind
    area = words.phrases(of: assignment.area)
    pairs = Array(Set(words.phrases(of: assignment.text).flatMap(\.pairs)))
    let holders = max(assignment.members.count, 1)
    households = (min(max(assignment.householdCount ?? 0, 0), Cell.largestNumber) + holders - 1) / holders
  }
}

extension MemberFacts {
  /// Nil below the age, or when the day of birth is not on record or no age is set.
  fileprivate func lightAge(by rules: RuleBook, on day: Day) -> LightReason? {
    guard let born, let limit = rules.value(.suggestAgeLight, on: day)?.count else { return nil }
    let age = born.age(on: day)
    return age >= limit ? .age(age, limit: limit) : nil
  }
}

extension AssignedTask {
  /// The list of results the task belongs to; nil when it says nothing about the member's work in the twelve months up to the day.
  fileprivate func pastResult(of member: MemberID, upTo day: Day, in cell: Cell) -> WritableKeyPath<PastResults, [TaskID]>? {
    switch status {
    case .ended(let outcome, let end) where end <= day:
      guard day.adding(months: -12) < end, members(on: end).contains(member) else { return nil }
      if outcome == .notMet { return \.notMet }
      if assignment.due == nil ? conclusions.contains(where: { $0.fact.outcome == .late }) : cell.isDoneLate(self) { return \.late }
      return outcome == .exceeded ? \.exceeded : \.done
    case .stopped(let end) where end <= day: return nil
    case .open, .ended, .stopped:
      guard members(on: day).contains(member) else { return nil }
      if isOverdue(on: day) || isBehind(on: day) { return \.behind }
      switch lastPeriodConcluded(in: day.adding(months: -12).adding(days: 1)...day)?.fact.outcome {
      case .notMet?: return \.notMet
      case .exceeded?: return \.exceeded
      case .done?, .faulty?: return \.done
      case .onTrack?, .late?, nil: return nil
      }
    }
  }
}
