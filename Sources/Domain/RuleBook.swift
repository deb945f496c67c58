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
///
/// A number the cell set itself holds until the cell changes it: no official one takes its place, however new.
public struct RuleBook: Sendable, Equatable {
  /// The official numbers, by name, ascending by `from`.
  private var series: [ParameterName: [RuleParameter]] = [:]
  /// Those the cell set itself, likewise.
  private var own: [ParameterName: [RuleParameter]] = [:]

  public init() {}

  /// - Parameter parameters: in any order; those whose name no rule knows are left out.
  public init(_ parameters: [RuleParameter]) {
    for parameter in parameters { set(parameter) }
  }

  /// The value in force on `day`, the cell's own before an official one; nil when none was set for a day so early.
  public func value(_ name: ParameterName, on day: Day) -> RuleParameter? { ownValue(name, on: day) ?? official(name, on: day) }

  /// What the cell itself set for `day`; nil when it did not.
  public func ownValue(_ name: ParameterName, on day: Day) -> RuleParameter? { own[name]?.last { $0.from <= day } }

  /// The official value of `day`, whatever the cell set; nil when none is known for a day so early.
  public func official(_ name: ParameterName, on day: Day) -> RuleParameter? { series[name]?.last { $0.from <= day } }

  /// Every value of the parameter, official and own, ascending by date; of one day the cell's own alone.
  public func values(_ name: ParameterName) -> [RuleParameter] {
    let stated = own[name] ?? []
    let official = (series[name] ?? []).filter { number in !stated.contains { $0.from == number.from } }
    return (official + stated).sorted { $0.from < $1.from }
  }

  /// The first band whose bound a value reaches, `lowest` below all of them; nil when a bound that decides was not set.
  func band<Band>(of value: Ratio, _ bounds: [(ParameterName, Band)], otherwise lowest: Band, on day: Day) -> Band? {
    for (name, band) in bounds {
      guard let bound = self.value(name, on: day) else { return nil }
      if value >= bound.value { return band }
    }
    return lowest
  }

  /// Puts an official value into its series; it takes the place of one from the same day. An unknown name changes nothing.
  public mutating func set(_ parameter: RuleParameter) {
    guard let name = ParameterName(rawValue: parameter.name) else { return }
    series[name, default: []].put(parameter)
  }

  /// The same for a value of the cell's own.
  public mutating func setOwn(_ parameter: RuleParameter) {
    guard let name = ParameterName(rawValue: parameter.name) else { return }
    own[name, default: []].put(parameter)
  }
}

extension [RuleParameter] {
  /// Keeps the order by date; a value takes the place of one from the same day.
  fileprivate mutating func put(_ parameter: RuleParameter) {
    if let same = firstIndex(where: { $0.from == parameter.from }) {
      self[same] = parameter
    } else {
      insert(parameter, at: firstIndex { $0.from > parameter.from } ?? endIndex)
    }
  }
}
