/// New values for parts of a point, target or shortcoming; an absent part stays as it was, and one of another kind has no effect.
public struct FollowUpChange: Sendable, Equatable {
  public var text: String?
  /// Who carries it out from now on, the first leading.
  public var members: [MemberID]
  public var due: Day?
  public var product: String?
  public var reportMonth: Month?
  /// The figure to reach.
  public var value: Ratio?
  public var unit: String?
  public var cause: String?
  public var remedy: String?
  public var proposal: String?
  /// Whom the proposal is put to from now on; empty where it says nothing of them.
  public var addressees: [String]

  public init(
    text: String? = nil, members: [MemberID] = [], due: Day? = nil, product: String? = nil, reportMonth: Month? = nil,
    value: Ratio? = nil, unit: String? = nil, cause: String? = nil, remedy: String? = nil, proposal: String? = nil,
    addressees: [String] = []
  ) {
    self.text = text
    self.members = members
    self.due = due
    self.product = product
    self.reportMonth = reportMonth
    self.value = value
    self.unit = unit
    self.cause = cause
    self.remedy = remedy
    self.proposal = proposal
    self.addressees = addressees
  }
}

extension FollowUpFacts {
  /// Takes over every part that `change` states.
  mutating func merge(_ change: FollowUpChange) {
    text = change.text ?? text
    if !change.members.isEmpty { members = change.members }
    due = change.due ?? due
    switch detail {
    case .point(let product, let month):
      detail = .point(product: change.product ?? product, reportMonth: change.reportMonth ?? month)
    case .target(let value, let unit, let resolution, let year):
      detail = .target(value: change.value ?? value, unit: change.unit ?? unit, resolution: resolution, year: year)
    case .shortcoming(let owner, let cause, let remedy, let proposal, let addressees):
      detail = .shortcoming(
        owner: owner, cause: change.cause ?? cause, remedy: change.remedy ?? remedy, proposal: change.proposal ?? proposal,
        addressees: change.addressees.isEmpty ? addressees : change.addressees)
    }
  }
}

extension FollowUp {
  /// What it said when the record was made, without the record's own change.
  public func facts(before record: RecordID) -> FollowUpFacts {
    var facts = origin
    for change in changes where change.record < record { facts.merge(change.fact.change) }
    return facts
  }

  /// The facts as they had been stated by the end of `day`.
  public func facts(on day: Day) -> FollowUpFacts {
    guard changes.contains(where: { day < $0.day }) else { return facts }
    var then = origin
    for change in changes where change.day <= day { then.merge(change.fact.change) }
    return then
  }

  /// A later decision on it (điều chỉnh); what was resolved at first stays what was resolved.
  public struct Adjustment: Sendable, Equatable {
    public let change: FollowUpChange
    public let reason: String
  }
}

extension FollowUpFacts.Detail {
  public var product: String? { if case .point(let product, _) = self { product } else { nil } }
  public var reportMonth: Month? { if case .point(_, let month) = self { month } else { nil } }
  /// The figure to reach (mức cần đạt).
  public var figure: Ratio? { if case .target(let value, _, _, _) = self { value } else { nil } }
  public var unit: String? { if case .target(_, let unit, _, _) = self { unit } else { nil } }
  public var cause: String? { if case .shortcoming(_, let cause, _, _, _) = self { cause } else { nil } }
  public var remedy: String? { if case .shortcoming(_, _, let remedy, _, _) = self { remedy } else { nil } }
  public var proposal: String? { if case .shortcoming(_, _, _, let proposal, _) = self { proposal } else { nil } }
  /// Whom the proposal is put to (nơi nhận kiến nghị).
  public var addressees: [String] { if case .shortcoming(_, _, _, _, let addressees) = self { addressees } else { [] } }
}
