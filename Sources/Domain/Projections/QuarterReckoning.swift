/// A product of a member's quarter (sản phẩm của quý): a task due in it, or a period of recurring work that is.
///
/// A task without a due day is a product of the quarter it was concluded in.
public struct QuarterProduct: Sendable, Equatable {
  public let task: TaskID
  /// Of recurring work.
  public let period: Period?
  public let due: Day
  public let coefficient: Coefficient
  public let outcome: Outcome
  /// Its conclusion, or what gave the task.
  public let record: RecordID

  public enum Outcome: Sendable, Equatable {
    case done(isLate: Bool, isFaulty: Bool)
    case undone
    /// Not yet due and not concluded, so that it counts for nothing.
    case pending
  }

  public var isDone: Bool { if case .done = outcome { true } else { false } }
}

/// The result of a member's quarter by a set of rules, exact, and every step to it.
///
/// Source: 366-QĐ/TW (number, progress and quality of products); the numbers of the set.
public struct QuarterReckoning: Sendable, Equatable {
  public let rules: QuarterRules
  public let products: [QuarterProduct]
  /// The share of the products done.
  public let quantity: Ratio
  /// The same without what faults take off.
  public let quality: Ratio
  /// The same without what delays take off.
  public let progress: Ratio
  /// The three by their weights.
  public let result: Ratio
  /// What the result alone gives.
  public let band: Level
  /// Too few products are done, so that the level is the lowest unless an objective reason is confirmed.
  public let isShort: Bool
  /// The numbers used, in the order used.
  public let parameters: [RuleParameter]

  public var level: Level { isShort ? .notComplete : band }
}

/// What can be said of a member's quarter.
public enum QuarterResult: Sendable, Equatable {
  /// No set of rules is on.
  case off
  /// Nothing was due; products still to come may be there.
  case nothingDue(QuarterRules, [QuarterProduct])
  /// Numbers the set lacks; none where the figures are too large to reckon with.
  case unknown(QuarterRules, [QuarterNumber])
  case reckoned(QuarterReckoning)
}

extension Cell {
  /// What a member's products of a quarter come to, as of `day`.
  public func quarterResult(of member: MemberID, _ quarter: Quarter, on day: Day) -> QuarterResult {
    guard let rules = rules(of: quarter, on: day) else { return .off }
    let products = quarterProducts(of: member, quarter, on: day)
    guard products.contains(where: { $0.outcome != .pending }) else { return .nothingDue(rules, products) }
    let missing = QuarterReckoning.needed.filter { rules.value($0) == nil }
    guard missing.isEmpty, let reckoning = QuarterReckoning(products, by: rules) else {
      return .unknown(rules, missing.map { QuarterNumber(rules.set, $0) })
    }
    return .reckoned(reckoning)
  }

  /// The products of a quarter, in the order the tasks were given; what was stopped before it was due is none.
  func quarterProducts(of member: MemberID, _ quarter: Quarter, on day: Day) -> [QuarterProduct] {
    (self.member(member)?.tasks ?? []).compactMap(task).flatMap { task -> [QuarterProduct] in
      let products =
        task.assignment.recurs ? periods(of: task, in: quarter, on: day) : product(of: task, in: quarter, on: day).map { [$0] } ?? []
      return products.filter { product in
        if case .stopped(let end) = task.status, end <= product.due { return false }
        return task.members(on: min(product.due, task.endDay ?? product.due)).contains(member)
      }
    }
  }

  private func product(of task: AssignedTask, in quarter: Quarter, on day: Day) -> QuarterProduct? {
    let ended = task.endDay.flatMap { $0 <= day ? $0 : nil }
    guard let due = task.assignment.due ?? ended, quarter.days.contains(due) else { return nil }
    let wasLate = task.assignment.due == nil ? task.conclusions.contains { $0.fact.outcome == .late } : isDoneLate(task)
    let outcome: QuarterProduct.Outcome =
      switch task.status {
      case .ended(let outcome, let end) where end <= day:
        outcome == .notMet ? .undone : .done(isLate: wasLate, isFaulty: outcome == .faulty)
      case .open, .ended, .stopped: due < day ? .undone : .pending
      }
    return QuarterProduct(
      task: task.id, period: nil, due: due, coefficient: task.assignment.coefficient ?? .one, outcome: outcome,
      record: task.conclusions.last { $0.day <= day }?.record ?? task.origin.record)
  }

  private func periods(of task: AssignedTask, in quarter: Quarter, on day: Day) -> [QuarterProduct] {
    task.periods(until: day).filter { quarter.days.contains($0.due) }.map { period in
      let end = period.conclusions.last { $0.fact.outcome?.endsTask ?? false }
      let outcome: QuarterProduct.Outcome =
        switch end?.fact.outcome {
        case .notMet?: .undone
        case let outcome?: .done(isLate: isLate(period, on: day), isFaulty: outcome == .faulty)
        case nil: period.due < day ? .undone : .pending
        }
      return QuarterProduct(
        task: task.id, period: period.period, due: period.due, coefficient: task.assignment.coefficient ?? .one, outcome: outcome,
        record: end?.record ?? task.origin.record)
    }
  }
}

extension QuarterReckoning {
  /// The numbers without which there is no result, in the order used.
  static let needed: [QuarterNumber.Part] = [
    .countsCoefficients, .faultyDeduction, .lateDeduction, .quantityWeight, .qualityWeight, .progressWeight, .excellentBand, .goodBand,
    .completeBand, .doneShare,
  ]

  /// - Returns: nil where a number is not known or too large to reckon with.
  fileprivate init?(_ products: [QuarterProduct], by rules: QuarterRules) {
    let parameters = Self.needed.compactMap(rules.value)
    guard parameters.count == Self.needed.count else { return nil }
    func number(_ part: QuarterNumber.Part) -> Ratio { rules.value(part)?.value ?? Ratio(0, of: 1) }
    let counted = products.filter { $0.outcome != .pending }.map { product in
      (product: product, weight: number(.countsCoefficients).part > 0 ? product.coefficient.tenths : Coefficient.one.tenths)
    }
    /// The share of the products done, each faulty or late one without a deduction.
    func share(without deduction: Ratio, where isConcerned: (QuarterProduct.Outcome) -> Bool) -> Ratio? {
      let all = counted.reduce(0) { $0 + $1.weight }
      let whole = counted.reduce(0) { $0 + ($1.product.isDone && !isConcerned($1.product.outcome) ? $1.weight : 0) }
      let reduced = counted.reduce(0) { $0 + (isConcerned($1.product.outcome) ? $1.weight : 0) }
      let left = Ratio(max(0, deduction.whole - deduction.part), of: deduction.whole)
      return Ratio(reduced, of: all).multiplied(by: left).flatMap { Ratio(whole, of: all).adding($0) }
    }
    guard let quantity = share(without: Ratio(0, of: 1), where: { _ in false }),
      let quality = share(without: number(.faultyDeduction), where: { if case .done(_, isFaulty: true) = $0 { true } else { false } }),
      let progress = share(without: number(.lateDeduction), where: { if case .done(isLate: true, _) = $0 { true } else { false } }),
      let result = [(quantity, number(.quantityWeight)), (quality, number(.qualityWeight)), (progress, number(.progressWeight))].weighted
    else { return nil }
    let bands: [(Level, QuarterNumber.Part)] = [(.excellent, .excellentBand), (.good, .goodBand), (.complete, .completeBand)]
    self.init(
      rules: rules, products: products, quantity: quantity, quality: quality, progress: progress, result: result,
      band: bands.first { number($0.1) <= result }?.0 ?? .notComplete, isShort: quantity < number(.doneShare), parameters: parameters)
  }
}

extension [(Ratio, Ratio)] {
  /// The sum of the products of each pair.
  fileprivate var weighted: Ratio? {
    reduce(Ratio(0, of: 1) as Ratio?) { sum, pair in pair.0.multiplied(by: pair.1).flatMap { sum?.adding($0) } }
  }
}

/// Who was rated excellent for a quarter, of how many, and how many may be by the set of rules that is on.
public struct QuarterCap: Sendable, Equatable {
  public let share: RuleParameter
  /// Members rated good or better.
  public let base: Int
  public let cap: Int
  public let excellent: [MemberID]
}

extension Cell {
  /// - Returns: nil where no set is on, or it sets no share.
  public func excellentCap(_ quarter: Quarter, on day: Day) -> QuarterCap? {
    guard let share = rules(of: quarter, on: day)?.value(.excellentShare) else { return nil }
    let levels = members.map { ($0.id, ratingFile(of: $0.id, in: .quarter(quarter)).level?.fact) }
    let excellent = levels.filter { $0.1 == .excellent }.map(\.0)
    let base = excellent.count + levels.count { $0.1 == .good }
    return QuarterCap(share: share, base: base, cap: base * share.value.part / share.value.whole, excellent: excellent)
  }
}
