import Glibc

/// How well an exercise is remembered, and when it comes back, by FSRS-6 with its published default constants and a retention of 0.9.
///
/// Source: Ye, Su, Cao, "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling" (KDD 2022), and the description
/// of FSRS-6 of the Open Spaced Repetition project. Without steps within a day and without fuzz, so that the same tries give the same days.
/// The only place where numbers are not whole.
struct Memory: Sendable, Equatable {
  /// How a review went.
  enum Grade: Int, Sendable {
    /// Not solved, or with the solution seen.
    case again = 1
    /// With hints.
    case hard
    /// Alone.
    case good
    /// In an exam.
    case easy
  }

  /// Days after which it is remembered with a chance of nine in ten.
  private(set) var stability: Double
  /// 1 to 10.
  private(set) var difficulty: Double

  private static let w: [Double] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729,
    0.5425, 0.0912, 0.0658, 0.1542,
  ]
  private static let decay = -w[20]
  private static let factor = pow(0.9, 1 / decay) - 1
  private static let longest = 36500

  /// After the first try.
  init(first grade: Grade) {
    stability = max(Self.w[grade.rawValue - 1], 0.001)
    difficulty = Self.bounded(Self.initialDifficulty(grade))
  }

  private static func initialDifficulty(_ grade: Grade) -> Double { w[4] - exp(w[5] * Double(grade.rawValue - 1)) + 1 }

  private static func bounded(_ difficulty: Double) -> Double { min(max(difficulty, 1), 10) }

  /// The chance that it is still remembered after so many whole days.
  func retrievability(after days: Int) -> Double { pow(1 + Self.factor * Double(days) / stability, Self.decay) }

  /// Days until the next review, at least one.
  var interval: Int {
    let days = (stability / Self.factor * (pow(0.9, 1 / Self.decay) - 1)).rounded(.toNearestOrEven)
    return min(max(Int(days), 1), Self.longest)
  }

  /// Takes a further try into account.
  ///
  /// - Parameter days: whole days since the one before.
  mutating func review(_ grade: Grade, after days: Int) {
    stability = max(days < 1 ? sameDay(grade) : grade == .again ? forgotten(after: days) : recalled(grade, after: days), 0.001)
    let change = -Self.w[6] * Double(grade.rawValue - 3)
    let damped = difficulty + (10 - difficulty) * change / 9
    difficulty = Self.bounded(Self.w[7] * Self.initialDifficulty(.easy) + (1 - Self.w[7]) * damped)
  }

  private func sameDay(_ grade: Grade) -> Double {
    let rise = exp(Self.w[17] * (Double(grade.rawValue - 3) + Self.w[18])) * pow(stability, -Self.w[19])
    return stability * (grade == .again ? rise : max(rise, 1))
  }

  private func forgotten(after days: Int) -> Double {
    let long =
      Self.w[11] * pow(difficulty, -Self.w[12]) * (pow(stability + 1, Self.w[13]) - 1) * exp((1 - retrievability(after: days)) * Self.w[14])
    return min(long, stability / exp(Self.w[17] * Self.w[18]))
  }

  private func recalled(_ grade: Grade, after days: Int) -> Double {
    let penalty = grade == .hard ? Self.w[15] : 1
    let bonus = grade == .easy ? Self.w[16] : 1
    let growth = exp(Self.w[8]) * (11 - difficulty) * pow(stability, -Self.w[9])
    return stability * (1 + growth * (exp((1 - retrievability(after: days)) * Self.w[10]) - 1) * penalty * bonus)
  }
}
