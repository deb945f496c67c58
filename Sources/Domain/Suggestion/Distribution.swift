/// Who is to get which of many tasks (phân bổ nhiệm vụ), with the reasons; a proposal, nothing is assigned by it.
public struct Distribution: Sendable, Equatable {
  /// In the order of needs.
  public let pairs: [Pair]
  /// Needs nobody gets, in order.
  public let leftOver: [LeftOver]
  /// Members who are to have a task, have too few and get none here either, in order.
  public let notServed: [NotServed]
  /// The total that was made small: the points of all pairs, negated, and what further tasks of one member cost.
  public let cost: Int
  /// The numbers it was measured by: tasks at least and at most, where they are set.
  public let parameters: [RuleParameter]

  /// A need and who is to get it.
  public struct Pair: Sendable, Equatable {
    /// Index among the needs.
    public let need: Int
    public let fit: Fit
  }

  /// A need that nobody gets.
  public struct LeftOver: Sendable, Equatable {
    /// Index among the needs.
    public let need: Int
    public let reason: Reason

    public enum Reason: Sendable, Equatable {
      /// Nobody may be given the task; why, by member. Empty for a cell without members.
      case nobodyMay([FitBar])
      /// Those who may have as many tasks as they can; by index.
      case allFull([MemberID])
    }
  }

  /// A member who gets nothing.
  public struct NotServed: Sendable, Equatable {
    public let member: MemberID
    public let reason: Reason

    public enum Reason: Sendable, Equatable {
      /// There is nothing to distribute.
      case noNeeds
      /// None of the needs is a light task.
      case onlyLight(LightReason)
      /// The needs that suit are given to others.
      case takenByOthers
    }

    public init(member: MemberID, reason: Reason) {
      self.member = member
      self.reason = reason
    }
  }
}

extension Cell {
  /// Distributes tasks over the members so that as many as possible are given, then everybody who is to have a task gets one if possible,
  /// then the points of the fits are as many as they can be. No other distribution is better in this sense.
  ///
  /// Members get no more open tasks than `suggest.tasks.maximum`, which is no rule of the Party; those who have fewer than
  /// `assignment.tasks.minimum` come first. Exempt and very old members get light tasks only. A further task of one member costs as much
  /// as `suggest.weight.tasks`.
  ///
  /// Source: 38-HD/BTCTW IV.2 (each member is given specific tasks fitting ability, conditions, circumstances, health).
  ///
  /// - Parameters:
  ///   - isCancelled: asked while the work goes on; true stops it.
  ///   - progress: told how many of how many steps are done.
  /// - Throws: `.cancelled` when asked to stop, `.tooLarge` for more pairs than `AssignmentProblem.largestSize`.
  public func distribution(
    of needs: [TaskNeed], on day: Day, words: WordReader, isCancelled: () -> Bool = { false },
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(AssignmentFailure) -> Distribution {
    try DistributionPlan(self, needs, on: day, words: words).distribution(isCancelled, progress)
  }
}

private struct DistributionPlan {
  private let book: FitBook
  private let needs: [FitBook.ReadNeed]
  private let minimum: RuleParameter?
  private let maximum: RuleParameter?
  private let step: Int

  init(_ cell: Cell, _ needs: [TaskNeed], on day: Day, words: WordReader) {
    let book = FitBook(cell, on: day, words: words)
    self.book = book
    self.needs = needs.map(book.read)
    minimum = cell.rules.value(.assignmentTasksMinimum, on: day)
    maximum = cell.rules.value(.suggestTasksMaximum, on: day)
    step = min(cell.rules.value(.suggestWeightTasks, on: day)?.count ?? 0, AssignmentProblem.largestCost)
  }

  func distribution(_ isCancelled: () -> Bool, _ progress: (Int, Int) -> Void) throws(AssignmentFailure) -> Distribution {
    let capacities = book.profiles.map { profile in maximum.map { max($0.count - profile.open.count, 0) } ?? needs.count }
    var plainPoints: [FitBook.TaskClass: [Int]] = [:]
    for kind in Set(needs.map(FitBook.TaskClass.init)) { plainPoints[kind] = book.profiles.map { book.plainPoints(of: $0, for: kind) } }
    var row: (need: Int, points: [Int]) = (-1, [])
    var isStopped = false
    // The first half of the steps weighs, the second distributes.
    let steps = needs.count * 2
    let problem = try AssignmentProblem(
      tasks: needs.count, capacities: capacities, waiting: book.profiles.map(isWaiting), step: step
    ) { need, member in
      if row.need != need {
        row = (need, plainPoints[FitBook.TaskClass(needs[need])] ?? [])
        progress(need, steps)
        isStopped = isStopped || isCancelled()
      }
      let profile = book.profiles[member]
      if isStopped || profile.bar(for: needs[need]) != nil { return nil }
      return -(row.points[member] + book.textPoints(of: profile, for: needs[need]))
    }
    if isStopped { throw .cancelled }
    let solution = try problem.solution(isCancelled: isCancelled) { progress(needs.count + $0, steps) }
    let chosen = Array(solution.memberOfTask.enumerated())
    return Distribution(
      pairs: chosen.compactMap { need, member in
        member.map { Distribution.Pair(need: need, fit: book.fit(of: book.profiles[$0], for: needs[need])) }
      },
      leftOver: chosen.filter { $0.element == nil }.map { Distribution.LeftOver(need: $0.offset, reason: reason(needs[$0.offset])) },
      notServed: notServed(loads: solution.loads(members: book.profiles.count)), cost: problem.cost(of: solution),
      parameters: [minimum, maximum].compactMap { $0 })
  }

  /// Is to have tasks and has fewer than each member is to have.
  private func isWaiting(_ profile: FitProfile) -> Bool { profile.standingBar == nil && profile.open.count < minimum?.count ?? 1 }

  private func reason(_ need: FitBook.ReadNeed) -> Distribution.LeftOver.Reason {
    let bars = book.profiles.map { ($0.member.id, $0.bar(for: need)) }
    let able = bars.filter { $0.1 == nil }.map(\.0)
    return able.isEmpty ? .nobodyMay(bars.compactMap(\.1)) : .allFull(able)
  }

  private func notServed(loads: [Int]) -> [Distribution.NotServed] {
    zip(book.profiles, loads).compactMap { profile, load in
      guard load == 0, isWaiting(profile) else { return nil }
      return Distribution.NotServed(member: profile.member.id, reason: reasonForNothing(profile))
    }
  }

  private func reasonForNothing(_ profile: FitProfile) -> Distribution.NotServed.Reason {
    if needs.isEmpty { return .noNeeds }
    if let light = profile.light, !needs.contains(where: { $0.effort == .light }) { return .onlyLight(light) }
    return .takenByOthers
  }
}
