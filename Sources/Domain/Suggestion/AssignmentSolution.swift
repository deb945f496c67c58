/// Who gets which task, with the prices that prove that no other distribution is better.
public struct AssignmentSolution: Sendable, Equatable {
  /// By task; nil for a task that is left over.
  public let memberOfTask: [Int?]
  /// By task, what it costs at the prices of the members.
  public let taskPrices: [Int]
  /// By member, what one more task of this member is priced at; in cost, besides the cost of the pair.
  public let memberPrices: [Int]

  public init(memberOfTask: [Int?], taskPrices: [Int], memberPrices: [Int]) {
    self.memberOfTask = memberOfTask
    self.taskPrices = taskPrices
    self.memberPrices = memberPrices
  }

  /// By member, how many tasks each gets.
  public func loads(members: Int) -> [Int] {
    var loads = [Int](repeating: 0, count: members)
    for case let member? in memberOfTask { loads[member] += 1 }
    return loads
  }
}

extension AssignmentProblem {
  /// The pair costs and steps of a solution; what is left over and who is served first is not in it.
  public func cost(of solution: AssignmentSolution) -> Int {
    let pairs = solution.memberOfTask.enumerated().reduce(0) { sum, entry in
      sum + (entry.element.flatMap { cost(task: entry.offset, member: $0) } ?? 0)
    }
    return solution.loads(members: members).reduce(pairs) { $0 + step * ($1 * ($1 - 1) / 2) }
  }

  /// True when the prices prove the solution to be one of least cost: the conditions of complementary slackness.
  ///
  /// No pair costs less than the price of its task, the pairs chosen cost just that, and each member's price lies between what the last
  /// task cost and what a further one would.
  public func proves(_ solution: AssignmentSolution) -> Bool {
    guard solution.memberOfTask.count == tasks, solution.taskPrices.count == tasks, solution.memberPrices.count == members,
      solution.memberOfTask.allSatisfy({ $0.map((0..<members).contains) ?? true })
    else { return false }
    let loads = solution.loads(members: members)
    for member in 0..<members where capacities[member] > 0 {
      let load = loads[member]
      let price = solution.memberPrices[member]
      if load > 0, price < placeCost(member, load - 1) { return false }
      if load < capacities[member], price > placeCost(member, load) { return false }
    }
    return (0..<tasks).allSatisfy { task in
      let price = solution.taskPrices[task]
      guard price <= weights.leftOver else { return false }
      let isLeast = (0..<members).allSatisfy { member in
        guard capacities[member] > 0, let cost = cost(task: task, member: member) else { return true }
        return price <= cost + solution.memberPrices[member]
      }
      guard let member = solution.memberOfTask[task] else { return isLeast && price == weights.leftOver }
      guard loads[member] <= capacities[member], let cost = cost(task: task, member: member) else { return false }
      return isLeast && price == cost + solution.memberPrices[member]
    }
  }
}
