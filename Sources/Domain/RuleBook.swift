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
  private var numbers = DatedNumbers<ParameterName>()
  /// Of the sets by which quarters are rated, whatever they are called.
  private var quarters = DatedNumbers<QuarterNumber>()

  public init() {}

  /// - Parameter parameters: in any order; those whose name no rule knows are left out.
  public init(_ parameters: [RuleParameter]) {
    for parameter in parameters { set(parameter) }
  }

  /// Whether a number can be called so.
  public static func knows(_ name: String) -> Bool { ParameterName(rawValue: name) != nil || QuarterNumber(name) != nil }

  /// The value in force on `day`, the cell's own before an official one; nil when none was set for a day so early.
  public func value(_ name: ParameterName, on day: Day) -> RuleParameter? { numbers.value(name, on: day) }

  /// The same of a set by which quarters are rated.
  public func value(_ number: QuarterNumber, on day: Day) -> RuleParameter? { quarters.value(number, on: day) }

  /// What the cell itself set for `day`; nil when it did not.
  public func ownValue(_ name: ParameterName, on day: Day) -> RuleParameter? { numbers.own[name]?.last { $0.from <= day } }

  /// The official value of `day`, whatever the cell set; nil when none is known for a day so early.
  public func official(_ name: ParameterName, on day: Day) -> RuleParameter? { numbers.official[name]?.last { $0.from <= day } }

  /// Every value of the parameter, official and own, ascending by date; of one day the cell's own alone.
  public func values(_ name: ParameterName) -> [RuleParameter] { numbers.values(name) }

  /// The same of a set by which quarters are rated.
  public func values(_ number: QuarterNumber) -> [RuleParameter] { quarters.values(number) }

  /// The sets by which quarters may be rated, on or not, by name.
  public var quarterSets: [String] { Set((quarters.official.keys.map(\.set) + quarters.own.keys.map(\.set))).sorted() }

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
    if let name = ParameterName(rawValue: parameter.name) {
      numbers.official[name, default: []].put(parameter)
    } else if let number = QuarterNumber(parameter.name) {
      quarters.official[number, default: []].put(parameter)
    }
  }

  /// The same for a value of the cell's own.
  public mutating func setOwn(_ parameter: RuleParameter) {
    if let name = ParameterName(rawValue: parameter.name) {
      numbers.own[name, default: []].put(parameter)
    } else if let number = QuarterNumber(parameter.name) {
      quarters.own[number, default: []].put(parameter)
    }
  }
}

/// Series of numbers by their names, each ascending by `from`.
private struct DatedNumbers<Name: Hashable & Sendable>: Sendable, Equatable {
  var official: [Name: [RuleParameter]] = [:]
  /// Those the cell set itself.
  var own: [Name: [RuleParameter]] = [:]

  func value(_ name: Name, on day: Day) -> RuleParameter? {
    own[name]?.last { $0.from <= day } ?? official[name]?.last { $0.from <= day }
  }

  func values(_ name: Name) -> [RuleParameter] {
    let stated = own[name] ?? []
    let official = (official[name] ?? []).filter { number in !stated.contains { $0.from == number.from } }
    return (official + stated).sorted { $0.from < $1.from }
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
