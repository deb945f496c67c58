/// A number of a set of rules by which quarters are rated (bộ quy tắc xếp loại quý): `quarter.335.late` is the number `late` of the set `335`.
///
/// The sets are data: a cell or a file of rules makes another by stating its numbers under another name.
public struct QuarterNumber: Hashable, Sendable {
  /// In letters and digits.
  public let set: String
  public let part: Part

  /// What a number of a set says; its raw value is how it is named.
  public enum Part: String, CaseIterable, Sendable {
    /// 1 while the set is the cell's, 0 while it is not.
    case isOn = "on"
    /// 1 where products count by their coefficients, 0 where each counts as one.
    case countsCoefficients = "coefficients"
    /// What quantity, quality and progress weigh in the result.
    case quantityWeight = "weight.quantity"
    case qualityWeight = "weight.quality"
    case progressWeight = "weight.progress"
    /// What a product done late loses of its progress.
    case lateDeduction = "late"
    /// What a product done with faults loses of its quality.
    case faultyDeduction = "faulty"
    /// The results from which each level is reached.
    case excellentBand = "band.excellent"
    case goodBand = "band.good"
    case completeBand = "band.complete"
    /// The share of the quarter's products below which the level is the lowest, unless an objective reason is confirmed.
    case doneShare = "done"
    /// The share of those rated good or better who may be rated excellent.
    case excellentShare = "share.excellent"
    /// Quarters not completed from which the year is not rated excellent.
    case badOfYear = "bad.year"
    /// Quarters not completed in a row that are named.
    case badInRow = "bad.row"
    /// Days after the quarter within which it is rated.
    case ratingDays = "days"

    /// A share of a whole, said as per cent.
    public var isShare: Bool {
      switch self {
      case .isOn, .countsCoefficients, .badOfYear, .badInRow, .ratingDays: false
      case .quantityWeight, .qualityWeight, .progressWeight, .lateDeduction, .faultyDeduction, .excellentBand, .goodBand, .completeBand,
        .doneShare, .excellentShare:
        true
      }
    }
  }

  public init(_ set: String, _ part: Part) { (self.set, self.part) = (set, part) }

  /// - Returns: nil for a name that no set can have.
  public init?(_ name: String) {
    let parts = name.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "quarter", !parts[1].isEmpty, parts[1].allSatisfy({ $0.isLetter || $0.isNumber }),
      let part = Part(rawValue: String(parts[2]))
    else { return nil }
    self.init(String(parts[1]), part)
  }

  /// As written in `quy định`.
  public var name: String { "quarter.\(set).\(part.rawValue)" }
}

/// The set of rules that is on, with its numbers as of a day.
public struct QuarterRules: Sendable, Equatable {
  public let set: String
  /// What turned it on.
  public let turnedOn: RuleParameter
  private let numbers: [QuarterNumber.Part: RuleParameter]

  init(_ set: String, turnedOn: RuleParameter, _ numbers: [QuarterNumber.Part: RuleParameter]) {
    (self.set, self.turnedOn, self.numbers) = (set, turnedOn, numbers)
  }

  /// Nil for a number nobody stated for so early a day.
  public func value(_ part: QuarterNumber.Part) -> RuleParameter? { numbers[part] }
}

extension RuleBook {
  /// The numbers of every set once one of them is on; those of none are shown before, as they then rate nobody.
  public func shownQuarterNumbers(on day: Day) -> [QuarterNumber] {
    guard quarterRules(on: day) != nil else { return [] }
    return quarterSets.flatMap { set in QuarterNumber.Part.allCases.map { QuarterNumber(set, $0) } }
  }

  /// The set that is on; of several the one turned on last, of one day the last by name. None is on unless a cell says so.
  public func quarterRules(on day: Day) -> QuarterRules? {
    let sets = quarterSets.compactMap { set in
      value(QuarterNumber(set, .isOn), on: day).flatMap { $0.value.part > 0 ? (set: set, number: $0) : nil }
    }
    guard let last = sets.max(by: { ($0.number.from, $0.set) < ($1.number.from, $1.set) }) else { return nil }
    let numbers = QuarterNumber.Part.allCases.map { part in (part, value(QuarterNumber(last.set, part), on: day)) }
    return QuarterRules(last.set, turnedOn: last.number, Dictionary(uniqueKeysWithValues: numbers).compactMapValues(\.self))
  }
}

extension Cell {
  /// The set by which a quarter is rated: the one on at its end, or on `day` while it goes on.
  public func rules(of quarter: Quarter, on day: Day) -> QuarterRules? { rules.quarterRules(on: min(day, quarter.days.upperBound)) }
}
