/// A number the cell set itself, which holds until the cell changes it, though a newer official one says otherwise.
///
/// Source: the numbers themselves, by no rule.
public struct NewerNumber: Check {
  public static let about = About(.newerNumber, serves: .goodOrder, weight: .notice, source: "sổ của chi bộ")

  /// The number the cell set itself.
  public let own: RuleParameter
  /// One of a later day that says otherwise.
  public let official: RuleParameter

  public var subject: FindingSubject { .cell }
  public var facts: [Int] { [Int(official.from.number)] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    ParameterName.allCases.compactMap { name in
      guard let own = cell.rules.ownValue(name, on: day), let official = cell.rules.official(name, on: day), own.from < official.from,
        own.value < official.value || official.value < own.value
      else { return nil }
      let stated = cell.ruleChanges.last { $0.fact == own }?.record
      return Finding(
        NewerNumber(own: own, official: official), evidence: [stated], parameters: [own, official])
    }
  }
}

extension FindingCode {
  public static let newerNumber = FindingCode("rule.newer")
}
