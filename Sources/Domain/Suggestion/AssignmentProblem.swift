/// How many tasks are to be given to how many members, and what each pair costs: the input of the solver.
///
/// A solution gives each task to at most one member. It gives as many tasks as can be given, then a first task to as many of the members
/// who wait for one as can have one, and of all such solutions it is one of least cost.
public struct AssignmentProblem: Sendable, Equatable {
  /// The cost of a pair is at most this, and at least its negative.
  public static let largestCost = 1_000_000_000
  /// Pairs of a task and a member are at most so many.
  public static let largestSize = 1 << 31
  /// Stands in `costs` for a pair that may not be.
  static let forbidden = Int32.max

  public let tasks: Int
  public let members: Int
  /// By member, the most tasks each gets; from 0 to the number of tasks.
  public let capacities: ContiguousArray<Int>
  /// By member, whether the first task is to come to this member before another gets a second.
  public let waiting: ContiguousArray<Bool>
  /// What each task of a member costs more than the member's one before.
  public let step: Int
  /// One row a task, one column a member.
  let costs: ContiguousArray<Int32>
  let weights: AssignmentWeights

  /// - Parameters:
  ///   - tasks: their number, not negative.
  ///   - capacities: by member, the most tasks each gets; what is below 0 counts as 0.
  ///   - waiting: by member; a member without an entry does not wait.
  ///   - step: what each task of a member costs more than the one before, not negative.
  ///   - cost: what it costs to give the task to the member; nil for a pair that may not be.
  /// - Throws: `.costOutOfRange` for a cost or step beyond `largestCost`, `.tooLarge` for more than
  ///   `largestSize` pairs or tasks, or when a sum of costs might not fit a word.
  public init(
    tasks: Int, capacities: [Int], waiting: [Bool] = [], step: Int = 0, cost: (_ task: Int, _ member: Int) -> Int?
  ) throws(AssignmentFailure) {
    let range = -Self.largestCost...Self.largestCost
    guard (0...Self.largestCost).contains(step) else { throw .costOutOfRange }
    let (size, isTooLarge) = tasks.multipliedReportingOverflow(by: capacities.count)
    guard tasks >= 0, !isTooLarge, max(size, tasks) <= Self.largestSize else { throw .tooLarge }
    var costs: ContiguousArray<Int32> = []
    costs.reserveCapacity(size)
    var lowest = Self.largestCost
    var highest = -Self.largestCost
    for task in 0..<tasks {
      for member in capacities.indices {
        guard let cost = cost(task, member) else {
          costs.append(Self.forbidden)
          continue
        }
        guard range.contains(cost) else { throw .costOutOfRange }
        lowest = min(lowest, cost)
        highest = max(highest, cost)
        costs.append(Int32(cost))
      }
    }
    self.tasks = tasks
    members = capacities.count
    self.capacities = ContiguousArray(capacities.map { min(max($0, 0), tasks) })
    self.waiting = ContiguousArray(capacities.indices.map { $0 < waiting.count && waiting[$0] })
    self.step = step
    self.costs = costs
    guard
      let weights = AssignmentWeights(
        tasks: tasks, costs: lowest > highest ? 0...0 : lowest...highest, slots: self.capacities.max() ?? 0, step: step)
    else { throw .tooLarge }
    self.weights = weights
  }

  /// - Returns: nil for a pair that may not be.
  public func cost(task: Int, member: Int) -> Int? {
    let cost = costs[task * members + member]
    return cost == Self.forbidden ? nil : Int(cost)
  }

  /// What the member's task number `place`, from 0, costs beside its pair: less than nothing for the first of one who waits.
  ///
  /// It never falls from one place to the next, so a task more is never cheaper than the one before.
  func placeCost(_ member: Int, _ place: Int) -> Int {
    place == 0 && waiting[member] ? -weights.firstTask : step * place
  }
}

/// Why tasks were not distributed.
public enum AssignmentFailure: Error, Sendable, Equatable {
  /// The caller asked to stop.
  case cancelled
  /// A cost beyond `AssignmentProblem.largestCost`.
  case costOutOfRange
  /// So many tasks or so wide a range of costs that a sum might not fit a word.
  case tooLarge
}

/// The amounts by which giving a task at all, and giving a first task, outweigh all pair costs together.
///
/// A solution with a task more, or with a member more who has a first task, keeps all who were served (Mendelsohn and Dulmage 1958), and
/// the pair costs of two solutions differ by less than these amounts. So the two aims never conflict and one sum can hold them.
struct AssignmentWeights: Sendable, Equatable {
  /// What a first task of a member who waits for one is worth.
  let firstTask: Int
  /// What a task left over costs.
  let leftOver: Int
  /// What a pair that may not be costs in comparisons: more than any sum that can come about.
  let never: Int

  /// - Returns: nil when a sum might overflow.
  init?(tasks: Int, costs: ClosedRange<Int>, slots: Int, step: Int) {
    let (steps, stepsOverflow) = step.multipliedReportingOverflow(by: max(slots - 1, 0))
    let (width, widthOverflow) = (costs.upperBound - costs.lowerBound).addingReportingOverflow(steps)
    let (all, allOverflow) = width.multipliedReportingOverflow(by: tasks)
    let largest = max(abs(costs.lowerBound), abs(costs.upperBound))
    // Every price and distance is a sum of at most a dozen of these amounts.
    guard !stepsOverflow, !widthOverflow, !allOverflow, width < .max / 128, all < .max / 128 else { return nil }
    firstTask = all + 1
    leftOver = all + width + largest + 1
    never = 4 * (firstTask + leftOver)
  }
}
