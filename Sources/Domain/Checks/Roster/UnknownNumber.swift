/// A number whose first value came later than what it was to measure.
public struct UnknownNumber: Sendable, Equatable {
  public let name: ParameterName
  /// The first day a value is known for.
  public let from: Day

  public init(_ name: ParameterName, from: Day) {
    self.name = name
    self.from = from
  }
}

extension RuleBook {
  /// The number when it has a value, but only for days after this one.
  public func unknown(_ name: ParameterName, on day: Day) -> UnknownNumber? {
    guard let first = values(name).first, day < first.from else { return nil }
    return UnknownNumber(name, from: first.from)
  }

  /// The first value of each number from an earlier day on.
  func carrying(_ numbers: [UnknownNumber], back day: Day) -> [RuleParameter] {
    numbers.compactMap { number in
      values(number.name).first.map { RuleParameter(name: $0.name, value: $0.value, from: day, source: "", verified: false) }
    }
  }
}
