/// A number of a rule: never in code, always dated data with a source.
public struct RuleParameter: Sendable, Equatable {
  /// Dotted name, for example `meeting.minutes.minimum`.
  public var name: String
  public var value: Ratio
  public var from: Day
  public var source: String
  /// False while the number was not seen in the document itself; the explanation then says so.
  public var verified: Bool

  public init(name: String, value: Ratio, from: Day, source: String, verified: Bool) {
    self.name = name
    self.value = value
    self.from = from
    self.source = source
    self.verified = verified
  }
}

/// The numbers of all rules, each a dated series with its source (bộ quy định).
public struct RuleBook: Sendable, Equatable {
  /// By name, ascending by `from`.
  private var series: [ParameterName: [RuleParameter]] = [:]

  public init() {}

  /// - Parameter parameters: in any order; those whose name no rule knows are left out.
  public init(_ parameters: [RuleParameter]) {
    for parameter in parameters { set(parameter) }
  }

  /// The value in force on `day`; nil when none was set for a day so early.
  public func value(_ name: ParameterName, on day: Day) -> RuleParameter? {
    series[name]?.last { $0.from <= day }
  }

  /// Every value of the parameter, ascending by date.
  public func values(_ name: ParameterName) -> [RuleParameter] { series[name] ?? [] }

  /// The first band whose bound a value reaches, `lowest` below all of them; nil when a bound that decides was not set.
  func band<Band>(of value: Ratio, _ bounds: [(ParameterName, Band)], otherwise lowest: Band, on day: Day) -> Band? {
    for (name, band) in bounds {
      guard let bound = self.value(name, on: day) else { return nil }
      if value >= bound.value { return band }
    }
    return lowest
  }

  /// Puts a value into its series; it takes the place of one from the same day. An unknown name changes nothing.
  public mutating func set(_ parameter: RuleParameter) {
    guard let name = ParameterName(rawValue: parameter.name) else { return }
    var values = series[name] ?? []
    if let same = values.firstIndex(where: { $0.from == parameter.from }) {
      values[same] = parameter
    } else {
      values.insert(parameter, at: values.firstIndex { $0.from > parameter.from } ?? values.endIndex)
    }
    series[name] = values
  }
}
