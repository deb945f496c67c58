import Domain

/// What an exam asks: how many faults, in how much time, and how many of them must be mended.
///
/// The numbers are dated data as those of rules are (`training.exam.…` in `scripts/rules/luyen-tap.chibo`); a trainer may set others for a class.
public struct ExamTerms: Sendable, Equatable {
  /// As many as a cell of any number has place for.
  public static let greatestFaults = 12

  /// Faults the cell has, 1 to `greatestFaults`.
  public var faults: Int
  /// At least 1.
  public var minutes: Int
  /// Faults to be mended in a hundred, 0 to 100.
  public var passMark: Int

  public init(faults: Int, minutes: Int, passMark: Int) { (self.faults, self.minutes, self.passMark) = (faults, minutes, passMark) }

  /// - Returns: nil when one of the numbers is not in force on the day.
  public init?(_ rules: RuleBook, on day: Day) {
    guard let faults = rules.value(.trainingExamFaults, on: day)?.count, let minutes = rules.value(.trainingExamMinutes, on: day)?.count,
      let pass = rules.value(.trainingExamPass, on: day)?.value, pass.whole > 0
    else { return nil }
    self.init(faults: faults, minutes: minutes, passMark: pass.part * 100 / pass.whole)
  }
}
