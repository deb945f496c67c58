/// An exemption for other reasons, or a temporary stay elsewhere or here, longer than may be granted.
///
/// Measured to the day announced, or to today when none was. A stay for study may be longer than another; as the record does not know
/// studies, one between the two lengths is only a notice. What is longer is an official transfer.
///
/// Source: 38-HD/BTCTW IV.1.2; 294-QĐ/TW § 6.3.2; 06-HD/TW 10.2; numbers: `exempt.other.months.maximum`, `temporary.months.maximum`,
/// `temporary.study.months.maximum`.
public struct PeriodTooLong: MemberCheck {
  public static let about = About(
    .periodTooLong, serves: .goodOrder, weight: .warning, source: "38-HD/BTCTW IV.1.2; 294-QĐ/TW § 6.3.2; 06-HD/TW 10.2")

  public let member: MemberID
  /// Exempt, away or visiting.
  public let standing: Standing
  public let from: Day
  /// The day announced, or today when none was.
  public let to: Day
  /// The one exceeded.
  public let limit: PeriodLimit

  public var weight: FindingSeverity {
    if case .belowUnlessStudy = limit { .notice } else { Self.about.weight }
  }

  public static func stake(in event: Event, of cell: Cell) -> Stake { event.takesMemberAway ? .record : .none }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let limits = PeriodLimits(cell.rules, on: day)
    return cell.members.compactMap { member in
      guard let standing = member.standing(on: day), let period = member.periodEntry(on: day), period.fact.from > .beginning,
        let excess = limits.excess(of: standing, from: period.fact.from, to: period.fact.until ?? day)
      else { return nil }
      return Finding(
        PeriodTooLong(
          member: member.id, standing: standing, from: period.fact.from, to: period.fact.until ?? day, limit: excess.limit),
        evidence: [period.record], parameters: excess.parameters)
    }
  }
}

/// How long a period was against what is granted.
public enum PeriodLimit: Sendable, Equatable {
  /// To be below this number of months.
  case below(months: Int)
  /// Below `months`, unless for study, which may be up to `study` months.
  case belowUnlessStudy(months: Int, study: Int)
  /// Up to this number of months, even for study.
  case upTo(months: Int)
}

private struct PeriodLimits {
  let exemption: RuleParameter?
  let stay: RuleParameter?
  let study: RuleParameter?

  init(_ rules: RuleBook, on day: Day) {
    exemption = rules.value(.exemptOtherMonthsMaximum, on: day)
    stay = rules.value(.temporaryMonthsMaximum, on: day)
    study = rules.value(.temporaryStudyMonthsMaximum, on: day)
  }

  /// The limit a period exceeds, both days included; nil within it and without a number.
  func excess(of standing: Standing, from: Day, to: Day) -> (limit: PeriodLimit, parameters: [RuleParameter])? {
    let next = to.adding(days: 1)
    let reaches = { (limit: RuleParameter) in from.adding(months: limit.count) <= next }
    switch standing {
    case .exempt(.other):
      guard let exemption, reaches(exemption) else { return nil }
      return (.below(months: exemption.count), [exemption])
    case .temporaryAway, .temporaryHere:
      guard let stay, reaches(stay) else { return nil }
      guard let study else { return (.below(months: stay.count), [stay]) }
      if from.adding(months: study.count) < next { return (.upTo(months: study.count), [study]) }
      return (.belowUnlessStudy(months: stay.count, study: study.count), [stay, study])
    case .official, .probationary, .exempt(.ageOrHealth), .suspended, .left: return nil
    }
  }
}

extension FindingCode {
  public static let periodTooLong = FindingCode("member.period-long")
}
