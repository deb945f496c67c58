import TextRoom
import Training

/// A class that follows from a seed: what each of its people did on two days, as the lines of their progress files.
struct SimulatedClass {
  struct Person {
    let name: String
    let cell: String
    let lines: [String]

    var learner: String { "\(name), \(cell)" }
    var file: String { lines.map { $0 + "\n" }.joined() }
  }

  let people: [Person]

  /// - Parameter book: whose exercises are done, in its order.
  init(_ count: Int, seed: UInt64, in book: ExerciseBook) {
    var chance = Chance(seed)
    var taken = Set<String>()
    people = (0..<count).map { place in
      let cell = "Chi bộ thôn \(Self.cells[place % Self.cells.count])"
      var name = ""
      repeat {
        name = [Self.families, Self.middles, Self.names].map { $0[chance.below($0.count)] }.joined(separator: " ")
      } while !taken.insert("\(name), \(cell)".nameKey).inserted
      return Person(name: name, cell: cell, lines: Self.lines(of: "\(name), \(cell)", in: book, &chance))
    }
  }

  private static func lines(of learner: String, in book: ExerciseBook, _ chance: inout Chance) -> [String] {
    var now: Int64 = 1_796_000_000_000
    var lines: [String] = []
    let diligence = 40 + chance.below(60)
    for exercise in book.exercises.prefix(8 + chance.below(20)) {
      let solved = chance.below(100) < diligence
      let missed = exercise.requirements.map(\.name).filter { _ in chance.below(100) < 30 }
      let seconds = exercise.minutes * 40 + chance.below(exercise.minutes * 50)
      now += Int64(seconds) * 1000
      lines.append(
        [
          "1", String(now), learner, exercise.id, String(exercise.version), "alone", solved ? "solved" : "left", String(chance.below(3)),
          "0",
          String(seconds), missed.joined(separator: ";"),
        ].joined(separator: "\t"))
    }
    if chance.below(10) > 0 {
      let mended = min(10, diligence / 10 + chance.below(3))
      let missed = Array(["task.vague", "member.no-task", "task.overdue", "task.follower", "dues.short", "task.vague"].prefix(10 - mended))
      lines.append(
        ExamResult(
          learner: learner, at: now + 3_600_000, seed: UInt64(chance.below(1000)), faults: 10, mended: mended, passMark: 70, minutes: 60,
          seconds: 1500 + chance.below(2100), isEarly: false, proved: ["giao-viec"], unproved: [], missed: missed
        ).line)
    }
    return lines
  }

  private static let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Lý"]
  private static let middles = ["Văn", "Thị", "Đức", "Minh", "Thanh", "Quang", "Ngọc", "Hữu"]
  private static let names = ["An", "Bình", "Cường", "Dũng", "Hà", "Hoa", "Khải", "Lan", "Mai", "Nga", "Phúc", "Sơn", "Thủy", "Yến"]
  private static let cells = ["Đông", "Đoài", "Thượng", "Hạ", "Trung", "Bến", "Cầu Đá", "Đồng Lúa", "Gò Sậy", "Ao Sen"]
}

/// Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators" (OOPSLA 2014): the same on every machine.
struct Chance {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(bound))
  }
}
