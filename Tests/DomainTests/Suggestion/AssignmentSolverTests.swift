import Domain
import Testing

@Suite("Distributing tasks at least cost")
struct AssignmentSolverTests {
  /// A problem with its numbers at hand, so that it can be solved by trying everything.
  struct Case {
    var costs: [[Int?]]
    var capacities: [Int]
    var waiting: [Bool]
    var step = 0

    var problem: AssignmentProblem {
      get throws {
        try AssignmentProblem(tasks: costs.count, capacities: capacities, waiting: waiting, step: step) { costs[$0][$1] }
      }
    }

    /// - Parameters:
    ///   - spread: costs are from its negative to it.
    ///   - forbidden: one pair in so many may not be; 0 for none.
    init(tasks: Int, members: Int, capacity: Int, spread: Int, forbidden: Int, _ generator: inout SeededGenerator) {
      costs = (0..<tasks).map { _ in
        (0..<members).map { _ in
          if forbidden > 0, Int.random(in: 0..<forbidden, using: &generator) == 0 { return nil }
          return Int.random(in: -spread...spread, using: &generator)
        }
      }
      capacities = (0..<members).map { _ in Int.random(in: 0...capacity, using: &generator) }
      waiting = (0..<members).map { _ in Int.random(in: 0..<3, using: &generator) > 0 }
      step = Int.random(in: 0...3, using: &generator)
    }
  }

  /// What is made small, in this order.
  struct Result: Comparable {
    var leftOver = 0
    var notServed = 0
    var cost = 0

    static func < (a: Result, b: Result) -> Bool {
      (a.leftOver, a.notServed, a.cost) < (b.leftOver, b.notServed, b.cost)
    }
  }

  /// The best result over all distributions, by trying every member and none for each task; distributions of equal loads are one.
  func best(of example: Case) -> Result {
    var known: [[Int]: Result] = [Array(repeating: 0, count: example.capacities.count): Result()]
    for row in example.costs {
      var next: [[Int]: Result] = [:]
      for (loads, result) in known {
        func keep(_ loads: [Int], _ result: Result) { next[loads] = min(next[loads] ?? result, result) }
        keep(loads, Result(leftOver: result.leftOver + 1, cost: result.cost))
        for (member, cost) in row.enumerated() where loads[member] < example.capacities[member] {
          guard let cost else { continue }
          var more = loads
          more[member] += 1
          keep(more, Result(leftOver: result.leftOver, cost: result.cost + cost + example.step * loads[member]))
        }
      }
      known = next
    }
    let results = known.map { loads, result in
      Result(leftOver: result.leftOver, notServed: notServed(loads, example), cost: result.cost)
    }
    return results.min() ?? Result()
  }

  func notServed(_ loads: [Int], _ example: Case) -> Int { zip(loads, example.waiting).count { $0 == 0 && $1 } }

  func result(of solution: AssignmentSolution, _ example: Case) throws -> Result {
    Result(
      leftOver: solution.memberOfTask.count { $0 == nil }, notServed: notServed(solution.loads(members: example.capacities.count), example),
      cost: try example.problem.cost(of: solution))
  }

  @Test("equals the best of all distributions on small problems of every size", arguments: 0..<7)
  func againstBruteForce(tasks: Int) throws {
    var generator = SeededGenerator(seed: UInt64(tasks) + 1)
    for members in Array(repeating: 0...6, count: 5).joined() {
      for (spread, forbidden) in [(0, 0), (1, 0), (2, 3), (5, 0), (5, 2), (100, 4), (1_000_000, 0)] {
        let capacity = members > 4 ? 2 : 3
        let example = Case(tasks: tasks, members: members, capacity: capacity, spread: spread, forbidden: forbidden, &generator)
        let problem = try example.problem
        let solution = try problem.solution()
        #expect(problem.proves(solution), "\(example)")
        #expect(try result(of: solution, example) == best(of: example), "\(example)")
      }
    }
  }

  @Test("the prices prove larger solutions", arguments: [(40, 40, 1), (60, 20, 4), (20, 60, 2), (50, 50, 3), (30, 8, 9)])
  func certificates(tasks: Int, members: Int, capacity: Int) throws {
    for seed in 0..<6 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let spread = [1, 9, 1000][seed % 3]
      let example = Case(
        tasks: tasks, members: members, capacity: capacity, spread: spread, forbidden: seed % 2 * 3, &generator)
      let problem = try example.problem
      let solution = try problem.solution()
      #expect(problem.proves(solution))
      #expect(try solution == example.problem.solution())
      #expect(zip(solution.loads(members: members), example.capacities).allSatisfy { $0 <= $1 })
    }
  }

  @Test("a worse solution, a wrong price or a broken limit is not proved")
  func proofsFail() throws {
    let problem = try AssignmentProblem(tasks: 2, capacities: [1, 1]) { [[1, 2], [3, 9]][$0][$1] }
    let solution = try problem.solution()
    #expect(solution.memberOfTask == [1, 0])
    #expect(problem.proves(solution))
    func proves(_ members: [Int?], _ tasks: [Int], _ prices: [Int]) -> Bool {
      problem.proves(AssignmentSolution(memberOfTask: members, taskPrices: tasks, memberPrices: prices))
    }
    #expect(!proves([0, 1], solution.taskPrices, solution.memberPrices))
    #expect(!proves([1, 0], solution.taskPrices, [0, 0]))
    #expect(!proves([0, 0], [1, 3], [0, 0]))
    #expect(!proves([nil, 0], solution.taskPrices, solution.memberPrices))
    #expect(!proves([2, 0], solution.taskPrices, solution.memberPrices))
    #expect(!proves([1], solution.taskPrices, solution.memberPrices))
  }

  @Test("nobody waits in vain: a first task outweighs any cost, unless the member does not wait")
  func servedFirst() throws {
    func members(waiting: [Bool]) throws -> [Int?] {
      let problem = try AssignmentProblem(tasks: 2, capacities: [2, 2], waiting: waiting) { _, member in [-1000, 1000][member] }
      return try problem.solution().memberOfTask
    }
    #expect(try Set(members(waiting: [true, true])) == [0, 1])
    #expect(try members(waiting: [false, false]) == [0, 0])
    #expect(try members(waiting: [true]) == [0, 0])
  }

  @Test("a step spreads tasks of equal cost, and yields to greater differences")
  func steps() throws {
    func loads(step: Int, cost: Int) throws -> [Int] {
      let problem = try AssignmentProblem(tasks: 4, capacities: [4, 4], step: step) { _, member in member == 0 ? 0 : cost }
      return try problem.solution().loads(members: 2)
    }
    #expect(try loads(step: 0, cost: 1) == [4, 0])
    #expect(try loads(step: 2, cost: 1) == [2, 2])
    #expect(try loads(step: 2, cost: 3) == [3, 1])
    #expect(try loads(step: 1, cost: 9) == [4, 0])
  }

  @Test("nothing to give, nobody to give to, no room, and all pairs ruled out")
  func empty() throws {
    #expect(try AssignmentProblem(tasks: 0, capacities: []) { _, _ in 0 }.solution().memberOfTask == [])
    #expect(try AssignmentProblem(tasks: 0, capacities: [2]) { _, _ in 0 }.solution().memberOfTask == [])
    #expect(try AssignmentProblem(tasks: 2, capacities: []) { _, _ in 0 }.solution().memberOfTask == [nil, nil])
    for problem in [
      try AssignmentProblem(tasks: 2, capacities: [0, -3], waiting: [true, true]) { _, _ in 0 },
      try AssignmentProblem(tasks: 2, capacities: [1, 1], waiting: [true, true]) { _, _ in nil },
    ] {
      let solution = try problem.solution()
      #expect(solution.memberOfTask == [nil, nil])
      #expect(problem.proves(solution))
    }
  }

  @Test("of more tasks than fit, the dearest are left over")
  func tooMany() throws {
    let problem = try AssignmentProblem(tasks: 5, capacities: [1, 2], waiting: [true, true]) { task, _ in [5, 1, 4, 2, 3][task] }
    let solution = try problem.solution()
    #expect(solution.memberOfTask.map { $0 == nil } == [true, false, true, false, false])
    #expect(problem.proves(solution))
    #expect(problem.cost(of: solution) == 6)
  }

  @Test("stops when asked to, at any row")
  func cancelling() throws {
    var generator = SeededGenerator(seed: 7)
    let problem = try Case(tasks: 12, members: 12, capacity: 1, spread: 3, forbidden: 0, &generator).problem
    var rows = 0
    _ = try problem.solution {
      rows += 1
      return false
    }
    #expect(rows >= 12)
    for last in [0, 5, rows - 1] {
      var asked = 0
      #expect(throws: AssignmentFailure.cancelled) {
        try problem.solution {
          asked += 1
          return asked > last
        }
      }
      #expect(asked == last + 1)
    }
  }

  @Test("costs and sizes with which a sum might overflow are refused")
  func limits() throws {
    let limit = AssignmentProblem.largestCost
    let widest = try AssignmentProblem(tasks: 3, capacities: [1, 2], waiting: [true, true], step: limit) { task, member in
      task == member ? limit : -limit
    }
    #expect(try widest.proves(widest.solution()))
    for wrong in [limit + 1, -limit - 1, .max, .min] {
      #expect(throws: AssignmentFailure.costOutOfRange) { try AssignmentProblem(tasks: 1, capacities: [1]) { _, _ in wrong } }
    }
    #expect(throws: AssignmentFailure.costOutOfRange) { try AssignmentProblem(tasks: 1, capacities: [1], step: limit + 1) { _, _ in 0 } }
    #expect(throws: AssignmentFailure.costOutOfRange) { try AssignmentProblem(tasks: 1, capacities: [1], step: -1) { _, _ in 0 } }
    #expect(throws: AssignmentFailure.tooLarge) { try AssignmentProblem(tasks: .max, capacities: [1, 1]) { _, _ in 0 } }
    #expect(throws: AssignmentFailure.tooLarge) { try AssignmentProblem(tasks: -1, capacities: [1]) { _, _ in 0 } }
    #expect(throws: AssignmentFailure.tooLarge) {
      try AssignmentProblem(tasks: 10_000, capacities: [10_000], step: limit) { _, _ in 0 }
    }
  }
}
