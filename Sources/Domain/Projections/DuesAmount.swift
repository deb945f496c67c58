/// What a member owes for a month and how it was reckoned (số phải đóng).
public struct DuesAmount: Sendable, Equatable {
  public let member: MemberID
  public let month: Month
  /// In the order reckoned.
  public let steps: [DuesStep]
  /// Nil when the record does not tell.
  public let amount: Dong?
  /// The numbers used, in the order used.
  public let parameters: [RuleParameter]
  /// The records used, in the order used.
  public let evidence: [RecordID]

  /// Nothing is to be paid, by a rule or a grant.
  public var isExempt: Bool {
    steps.contains { step in
      switch step {
      case .partyYears: true
      case .relief(let relief, _): relief.isExemption
      default: false
      }
    }
  }
}

/// One step of the reckoning.
public enum DuesStep: Sendable, Equatable {
  /// The member does not pay in this cell: nothing is owed here.
  case paysElsewhere(Standing)
  /// Party age in whole years at the beginning of the month, no less than the years from which nobody pays; the least it can be when
  /// only the day of recognition is known.
  case partyYears(Int, isLeast: Bool, needed: Int)
  /// Nobody stated what the member owes.
  case noRate
  /// As stated.
  case stated(Dong, DuesBasis?)
  /// A fixed amount of the rules.
  case fixed(Dong, DuesBasis)
  /// A share of the regional minimum wage, rounded down.
  case shareOfWage(Ratio, DuesBasis, region: Int, wage: Dong, Dong)
  /// A share of the income stated, rounded down.
  case shareOfIncome(Ratio, DuesBasis, income: Dong, Dong)
  /// Before shares of a wage were set: an amount between two, which nobody stated.
  case between(Dong, Dong, DuesBasis)
  /// The basis asks for an amount, a region or a number of the rules that is missing.
  case unknown(DuesBasis)
  /// What is left after a relief, rounded down.
  case relief(DuesRelief, Dong?)
  /// That the amount before was rounded down; rounded up it would be the other one.
  case rounded(Dong, up: Dong)
}

extension Cell {
  /// What a member owes for a month, with every step.
  ///
  /// Nothing where the member does not pay here or has been long enough in the Party; else the amount of the rules for the basis, or the
  /// amount stated, less a relief. Sums are rounded down, as no source says how to round; where it matters the account has both readings.
  ///
  /// Source: 01-QĐ/TW; numbers: `dues.*`, `wage.region*`.
  /// - Parameter known: leaves out rates and reliefs that are stated and hold only after this day.
  public func duesDue(of member: MemberID, for month: Month, on today: Day, known: Day? = nil) -> DuesAmount? {
    let lastDay = min(month.lastDay, today)
    guard members.indices.contains(member.index), let standing = members[member.index].standing(on: lastDay) else { return nil }
    var sheet = DuesSheet(rules: rules, day: month.firstDay)
    if !standing.paysDuesHere {
      sheet.settle(.paysElsewhere(standing), at: .zero, members[member.index].standingEntry(on: lastDay)?.record)
    } else if !sheet.exempts(members[member.index], in: month) {
      sheet.reckon(duesRate(of: member, in: month, known: known))
      if let relief = duesRelief(of: member, in: month, known: known) { sheet.reduce(by: relief) }
    }
    return DuesAmount(
      member: member, month: month, steps: sheet.steps, amount: sheet.amount, parameters: sheet.parameters, evidence: sheet.evidence)
  }

  /// Free of dues in a month by party age or an exemption granted.
  public func isExemptFromDues(_ member: MemberID, in month: Month) -> Bool {
    if duesRelief(of: member, in: month)?.fact.isExemption == true { return true }
    guard members.indices.contains(member.index) else { return false }
    var sheet = DuesSheet(rules: rules, day: month.firstDay)
    return sheet.exempts(members[member.index], in: month)
  }
}

/// The reckoning of one amount as it goes on.
private struct DuesSheet {
  let rules: RuleBook
  /// The first day of the month: the day whose numbers hold.
  let day: Day
  var steps: [DuesStep] = []
  var amount: Dong?
  var parameters: [RuleParameter] = []
  var evidence: [RecordID] = []

  mutating func settle(_ step: DuesStep, at amount: Dong?, _ record: RecordID?) {
    steps.append(step)
    self.amount = amount
    if let record { evidence.append(record) }
  }

  /// True, with its step, when the member has been in the Party for as long as frees from dues.
  ///
  /// Who was recognised that long ago was admitted earlier still.
  mutating func exempts(_ member: Member, in month: Month) -> Bool {
    guard let needed = rules.value(.duesExemptPartyYears, on: day), let joined = member.partySince ?? member.facts.official else {
      return false
    }
    let years = joined.age(on: month.firstDay)
    guard years >= needed.count else { return false }
    parameters.append(needed)
    let stated = member.updates.last { update in
      let facts = update.fact.facts
      return member.facts.partySince != nil
        ? facts.partySince != nil : member.facts.admitted != nil ? facts.admitted != nil : facts.official != nil
    }
    settle(.partyYears(years, isLeast: member.partySince == nil, needed: needed.count), at: .zero, stated?.record)
    return true
  }

  mutating func reckon(_ rate: Recorded<DuesRate>?) {
    guard let rate else { return settle(.noRate, at: nil, nil) }
    switch rate.fact.basis {
    case .student?: reckonStudent(rate)
    case .working?: reckonShare(.duesOtherWorkingShare, .working, rate)
    case .retired?: reckonShare(.duesOtherRetiredShare, .retired, rate)
    case .insured?: reckonIncome(.duesInsuredShare, .insured, rate)
    case .pension?: reckonIncome(.duesPensionShare, .pension, rate)
    case .merit?: reckonIncome(.duesMeritShare, .merit, rate)
    case .abroad?: reckonStated(.abroad, rate)
    case nil: reckonStated(nil, rate)
    }
  }

  private mutating func reckonStated(_ basis: DuesBasis?, _ rate: Recorded<DuesRate>) {
    if let amount = rate.fact.amount { return settle(.stated(amount, basis), at: amount, rate.record) }
    settle(basis.map(DuesStep.unknown) ?? .noRate, at: nil, rate.record)
  }

  /// The amount stated, else the share of the income stated.
  private mutating func reckonIncome(_ name: ParameterName, _ basis: DuesBasis, _ rate: Recorded<DuesRate>) {
    guard rate.fact.amount == nil, let income = rate.fact.income, let share = rules.value(name, on: day),
      let part = part(of: income, share.value)
    else { return reckonStated(basis, rate) }
    parameters.append(share)
    settle(.shareOfIncome(share.value, basis, income: income, part.down), at: part.down, rate.record)
    note(part)
  }

  private mutating func reckonStudent(_ rate: Recorded<DuesRate>) {
    guard let fixed = rules.value(.duesStudentAmount, on: day), let amount = Dong(fixed.count) else {
      return reckonStated(.student, rate)
    }
    parameters.append(fixed)
    settle(.fixed(amount, .student), at: amount, rate.record)
  }

  private mutating func reckonShare(_ name: ParameterName, _ basis: DuesBasis, _ rate: Recorded<DuesRate>) {
    let own = rate.fact.region.map { ($0, nil as RuleParameter?) }
    let ofCell = rules.value(.duesRegion, on: day).map { ($0.count, $0 as RuleParameter?) }
    guard let share = rules.value(name, on: day), let (region, stated) = own ?? ofCell, let wage = wage(of: region),
      let base = Dong(wage.count), let part = part(of: base, share.value)
    else { return reckonRange(basis, rate) }
    parameters += [share, stated, wage].compactMap { $0 }
    settle(.shareOfWage(share.value, basis, region: region, wage: base, part.down), at: part.down, rate.record)
    note(part)
  }

  /// The amount stated, or the range it was to lie in.
  private mutating func reckonRange(_ basis: DuesBasis, _ rate: Recorded<DuesRate>) {
    guard rate.fact.amount == nil, rules.value(.duesOtherWorkingShare, on: day) == nil,
      let least = rules.value(.duesOtherAmountMinimum, on: day), let most = rules.value(.duesOtherAmountMaximum, on: day),
      let low = Dong(least.count), let high = Dong(most.count)
    else { return reckonStated(basis, rate) }
    parameters += [least, most]
    settle(.between(low, high, basis), at: nil, rate.record)
  }

  private func wage(of region: Int) -> RuleParameter? {
    let names: [ParameterName] = [.wageRegion1, .wageRegion2, .wageRegion3, .wageRegion4]
    return names.indices.contains(region - 1) ? rules.value(names[region - 1], on: day) : nil
  }

  mutating func reduce(by relief: Recorded<DuesRelief>) {
    let share = Ratio(100 - relief.fact.share.value, of: 100)
    let part = amount.flatMap { self.part(of: $0, share) }
    settle(.relief(relief.fact, part?.down), at: relief.fact.isExemption ? .zero : part?.down, relief.record)
    if let part { note(part) }
  }

  // MARK: Rounding

  /// A share of an amount between two that the rounding allows, the same where it need not be rounded.
  private func part(of amount: Dong, _ share: Ratio) -> (down: Dong, up: Dong)? {
    let unit = max(rules.value(.duesRoundingDong, on: day)?.count ?? 1, 1)
    guard let down = amount.part(Ratio(share.part, of: share.whole * unit)), case let rounded = down.amount * unit else { return nil }
    let isExact = amount.amount * share.part == rounded * share.whole
    guard let low = Dong(rounded), let high = Dong(isExact ? rounded : min(rounded, .max - unit) + unit) else { return nil }
    return (low, high)
  }

  private mutating func note(_ part: (down: Dong, up: Dong)) {
    guard part.down < part.up, let number = rules.value(.duesRoundingDong, on: day) else { return }
    steps.append(.rounded(part.down, up: part.up))
    if !parameters.contains(number) { parameters.append(number) }
  }
}

extension Dong {
  /// A share of the amount, rounded down to whole đồng; nil for a share of nothing, a negative one, or one too large to reckon.
  func part(_ share: Ratio) -> Dong? {
    guard share.whole > 0, case let (product, overflow) = amount.multipliedReportingOverflow(by: share.part), !overflow else { return nil }
    return Dong(product / share.whole)
  }
}
