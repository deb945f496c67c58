extension AssignmentProblem {
  /// A distribution of least cost, always the same one for the same problem.
  ///
  /// Shortest augmenting paths with prices: rows are first reduced against each other, then every task still without a member looks for
  /// the cheapest chain of changes that places it, by Dijkstra's algorithm on reduced costs. A member with room for several tasks is one
  /// node with places of rising cost, so the work is at most tasks × tasks × members whatever the capacities.
  ///
  /// Source: R. Jonker, A. Volgenant, “A shortest augmenting path algorithm for dense and sparse linear assignment problems”, Computing
  /// 38 (1987) 325–340; here without column reduction, which needs as many tasks as places, and with capacities as in J. Edmonds,
  /// R. M. Karp, “Theoretical improvements in algorithmic efficiency for network flow problems”, J. ACM 19 (1972) 248–264.
  ///
  /// - Parameters:
  ///   - isCancelled: asked before every row; true stops the work.
  ///   - progress: told how many tasks are placed.
  /// - Throws: `.cancelled` when asked to stop, nothing else.
  public func solution(
    isCancelled: () -> Bool = { false }, progress: (_ placed: Int) -> Void = { _ in }
  ) throws(AssignmentFailure) -> AssignmentSolution {
    var solver = AssignmentSolver(self)
    let toPlace = try solver.reduceRows(isCancelled)
    for (count, task) in toPlace.enumerated() {
      progress(tasks - toPlace.count + count)
      try solver.place(task, isCancelled)
    }
    return solver.solution
  }
}

/// The state of the work: who has which task so far, and the prices.
///
/// After each step the prices prove the part solution, see `AssignmentProblem.proves`. Arithmetic in the loops does not trap: the weights
/// of the problem bound every sum.
private struct AssignmentSolver {
  private static let nobody = -1

  private let problem: AssignmentProblem
  private let weights: AssignmentWeights
  /// By task; `nobody` while it is without a member.
  private var memberOf: ContiguousArray<Int>
  private var prices: ContiguousArray<Int>
  private var loads: ContiguousArray<Int>
  /// By member, whether a task more fits in at the present price.
  private var hasRoom: ContiguousArray<Bool>
  /// The tasks of a member as a list: the first by member, the next by task.
  private var firstTask: ContiguousArray<Int>
  private var nextTask: ContiguousArray<Int>
  private var search: Search

  init(_ problem: AssignmentProblem) {
    self.problem = problem
    weights = problem.weights
    memberOf = ContiguousArray(repeating: Self.nobody, count: problem.tasks)
    nextTask = memberOf
    loads = ContiguousArray(repeating: 0, count: problem.members)
    firstTask = ContiguousArray(repeating: Self.nobody, count: problem.members)
    search = Search(members: problem.members)
    prices = ContiguousArray((0..<problem.members).map { problem.capacities[$0] > 0 ? problem.placeCost($0, 0) : problem.weights.never })
    hasRoom = ContiguousArray(problem.capacities.map { $0 > 0 })
  }

  var solution: AssignmentSolution {
    let taskPrices = memberOf.indices.map { memberOf[$0] == Self.nobody ? weights.leftOver : price(of: $0) }
    return AssignmentSolution(
      memberOfTask: memberOf.map { $0 == Self.nobody ? nil : $0 }, taskPrices: taskPrices, memberPrices: Array(prices))
  }

  /// What the task costs where it is.
  private func price(of task: Int) -> Int {
    Int(problem.costs[task * problem.members + memberOf[task]]) + prices[memberOf[task]]
  }

  // MARK: Who has what

  private mutating func give(_ task: Int, to member: Int) {
    memberOf[task] = member
    nextTask[task] = firstTask[member]
    firstTask[member] = task
    loads[member] += 1
  }

  private mutating func take(_ task: Int, from member: Int) {
    memberOf[task] = Self.nobody
    loads[member] -= 1
    if firstTask[member] == task {
      firstTask[member] = nextTask[task]
      return
    }
    var before = firstTask[member]
    while nextTask[before] != task { before = nextTask[before] }
    nextTask[before] = nextTask[task]
  }

  /// What the next task of the member would cost beyond the price; nil when no more fit.
  private func gap(_ member: Int) -> Int? {
    let load = loads[member]
    return load < problem.capacities[member] ? problem.placeCost(member, load) - prices[member] : nil
  }

  private mutating func raise(_ member: Int, by amount: Int) {
    prices[member] += min(amount, gap(member) ?? amount)
    hasRoom[member] = gap(member) == 0
  }

  // MARK: Row reduction

  /// Gives tasks to the members they are cheapest with, letting the tasks bid the prices up against each other.
  ///
  /// Only first places are bid for: the price of a member with several tasks would have to suit all of them. The number of bids is bounded,
  /// for with whole numbers a long war of small ones would cost more than the search it saves.
  ///
  /// - Returns: the tasks to be placed by search, ascending.
  mutating func reduceRows(_ isCancelled: () -> Bool) throws(AssignmentFailure) -> [Int] {
    var bids = 8 * problem.tasks
    var free = Array(0..<problem.tasks)
    for _ in 0..<2 {
      var later: [Int] = []
      var position = 0
      while position < free.count {
        let task = free[position]
        position += 1
        guard bids > 0 else {
          later.append(task)
          continue
        }
        bids -= 1
        if isCancelled() { throw .cancelled }
        let offer = twoCheapest(task)
        if offer.cost >= weights.leftOver { continue }
        switch bid(task, offer) {
        case .placed: continue
        case .displaced(let other):
          position -= 1
          free[position] = other
        case .postponed: later.append(task)
        }
      }
      free = later
    }
    return free.sorted()
  }

  private struct Offer {
    var member = 0
    var cost = Int.max
    var second = 0
    /// Cost with the second cheapest member, or of being left over if that is less.
    var secondCost = Int.max
  }

  private enum Bid {
    case placed
    case displaced(Int)
    case postponed
  }

  private func twoCheapest(_ task: Int) -> Offer {
    var offer = Offer()
    let costs = problem.costs.span.extracting(problem.row(task))
    let prices = prices.span
    let never = weights.never
    for member in costs.indices {
      let cost = costs[member].orNever(never) &+ prices[member]
      guard cost < offer.secondCost else { continue }
      if cost < offer.cost {
        offer.second = offer.member
        offer.secondCost = offer.cost
        offer.member = member
        offer.cost = cost
      } else {
        offer.second = member
        offer.secondCost = cost
      }
    }
    return offer
  }

  private mutating func bid(_ task: Int, _ offer: Offer) -> Bid {
    let member = offer.member
    let amount = min(offer.secondCost, weights.leftOver) - offer.cost
    if hasRoom[member] {
      give(task, to: member)
      raise(member, by: loads[member] == 1 ? amount : 0)
      return .placed
    }
    if amount > 0, loads[member] == 1 {
      let other = firstTask[member]
      take(other, from: member)
      give(task, to: member)
      raise(member, by: amount)
      return .displaced(other)
    }
    guard amount == 0, offer.secondCost < weights.leftOver, hasRoom[offer.second] else { return .postponed }
    give(task, to: offer.second)
    raise(offer.second, by: 0)
    return .placed
  }

  // MARK: Search

  /// Where a chain of changes ends.
  private enum End {
    /// At a member who takes a task more.
    case member(Int)
    /// With a task that is left over.
    case leftOver(Int)
  }

  /// Places a task by the cheapest chain of changes, or leaves it or another one over if that is cheaper still.
  mutating func place(_ task: Int, _ isCancelled: () -> Bool) throws(AssignmentFailure) {
    search.begin()
    var end = End.leftOver(task)
    var endDistance = weights.leftOver
    if isCancelled() { throw .cancelled }
    var next = relax(task, from: 0)
    while let member = next, search.distances[member] < endDistance {
      let distance = search.distances[member]
      if let gap = gap(member), distance + gap < endDistance {
        end = .member(member)
        endDistance = distance + gap
        if gap == 0 { break }
      }
      search.settle(member)
      var other = firstTask[member]
      while other != Self.nobody {
        if isCancelled() { throw .cancelled }
        let start = distance - price(of: other)
        if start + weights.leftOver < endDistance {
          end = .leftOver(other)
          endDistance = start + weights.leftOver
        }
        next = relax(other, from: start)
        other = nextTask[other]
      }
    }
    for (member, distance) in search.settled where distance < endDistance { raise(member, by: endDistance - distance) }
    change(task, end)
  }

  /// Shortens the distances by way of a task.
  ///
  /// - Returns: the nearest member not yet settled, of equally near ones one with room.
  private mutating func relax(_ task: Int, from start: Int) -> Int? {
    search.relax(task, from: start, problem, prices: prices, rooms: hasRoom)
  }

  /// Carries out the chain of changes that ends at `end` and begins with `task`.
  private mutating func change(_ task: Int, _ end: End) {
    var member: Int
    switch end {
    case .member(let last): member = last
    case .leftOver(let other):
      if other == task { return }
      member = memberOf[other]
      take(other, from: member)
    }
    while true {
      let moved = search.origins[member]
      let before = memberOf[moved]
      if before != Self.nobody { take(moved, from: before) }
      give(moved, to: member)
      hasRoom[member] = gap(member) == 0
      if moved == task { return }
      member = before
      hasRoom[member] = gap(member) == 0
    }
  }
}

/// How far a search has come, by member.
private struct Search {
  private static let settledMark = Int.min

  /// Cost of the cheapest chain found so far; a mark once it is final.
  private(set) var distances: ContiguousArray<Int>
  /// The task that chain moves to the member.
  private(set) var origins: ContiguousArray<Int>
  /// Members whose distance is final, in the order of distance.
  private(set) var settled: ContiguousArray<(member: Int, distance: Int)> = []

  init(members: Int) {
    distances = ContiguousArray(repeating: .max, count: members)
    origins = distances
  }

  mutating func begin() {
    for member in distances.indices { distances[member] = .max }
    settled.removeAll(keepingCapacity: true)
  }

  mutating func settle(_ member: Int) {
    settled.append((member, distances[member]))
    distances[member] = Self.settledMark
  }

  /// Shortens the distances by way of a task that is reached at the distance `start`.
  ///
  /// - Parameter rooms: by member, whether a chain may end there without further cost.
  /// - Returns: the nearest member not yet settled, of equally near ones one with room.
  mutating func relax(
    _ task: Int, from start: Int, _ problem: AssignmentProblem, prices: ContiguousArray<Int>, rooms: ContiguousArray<Bool>
  ) -> Int? {
    Self.relax(task, from: start, problem, prices: prices, rooms: rooms, &distances, &origins)
  }

  // Static, so that both arrays can be changed through spans at once.
  private static func relax(
    _ task: Int, from start: Int, _ problem: AssignmentProblem, prices: ContiguousArray<Int>, rooms: ContiguousArray<Bool>,
    _ distances: inout ContiguousArray<Int>, _ origins: inout ContiguousArray<Int>
  ) -> Int? {
    let costs = problem.costs.span.extracting(problem.row(task))
    let prices = prices.span
    let never = problem.weights.never
    var distances = distances.mutableSpan
    var origins = origins.mutableSpan
    var nearest: Int?
    var least = Int.max
    for member in costs.indices {
      let known = distances[member]
      let here = costs[member].orNever(never) &+ prices[member] &+ start
      if here < known {
        distances[member] = here
        origins[member] = task
      }
      let distance = min(here, known)
      if distance <= least, known != settledMark {
        if distance == least, let nearest, rooms[nearest] || !rooms[member] { continue }
        least = distance
        nearest = member
      }
    }
    return nearest
  }
}

extension AssignmentProblem {
  /// Where the costs of a task are.
  fileprivate func row(_ task: Int) -> Range<Int> { task * members..<(task + 1) * members }
}

extension Int32 {
  @inline(__always)
  fileprivate func orNever(_ never: Int) -> Int { self == .max ? never : Int(self) }
}
