/// A Party badge given to members (Huy hiệu Đảng).
public struct Badge: Sendable, Equatable {
  /// At least one, none twice; one who has died too.
  public let members: [MemberID]
  /// Years of Party age it is for.
  public let years: Int
  public let on: Day
  public let document: String?
  public let remark: String

  public init(members: [MemberID], years: Int, on: Day, document: String? = nil, remark: String = "") {
    self.members = members
    self.years = years
    self.on = on
    self.document = document
    self.remark = remark
  }
}

/// The years of Party age at which a badge is given: one mark, a second, and from it on each of so many years to the last.
///
/// Source: 24-QĐ/TW; 01-HD/TW § 18; 294-QĐ/TW; numbers: `badge.*`.
public struct BadgeMarks: Sendable {
  private let first: Int
  private let second: Int
  private let step: Int
  private let last: Int
  public let parameters: [RuleParameter]
  /// The days of a year on which badges are given, as day and month.
  public let days: [RuleParameter]

  /// - Returns: nil where a number is missing on the day, or none can be reached.
  init?(_ rules: RuleBook, on day: Day) {
    parameters = [ParameterName.badgeFirstYears, .badgeSecondYears, .badgeStepYears, .badgeLastYears].compactMap {
      rules.value($0, on: day)
    }
    guard parameters.count == 4, parameters[2].count > 0 else { return nil }
    days = [ParameterName.badgeFirstDay, .badgeSecondDay, .badgeThirdDay, .badgeFourthDay].compactMap { rules.value($0, on: day) }
    (first, second, step, last) = (parameters[0].count, parameters[1].count, parameters[2].count, parameters[3].count)
    guard 0 < first, first < second else { return nil }
  }

  public func contains(_ years: Int) -> Bool { years == first || second <= years && years <= last && (years - second) % step == 0 }

  /// The highest mark there is at an age; nil below the first.
  public func reached(at age: Int) -> Int? {
    if age < first { return nil }
    let most = min(age, last)
    return most < second ? first : second + (most - second) / step * step
  }

  /// The day on which a badge is given whose mark is complete on `reached`: the first such day from then on, else that day itself.
  public func occasion(from reached: Day) -> Day {
    let all = [reached.year, reached.year + 1].flatMap { year in
      days.compactMap { Day(year: year, month: $0.value.whole, day: $0.value.part) }
    }
    return all.filter { reached <= $0 }.min() ?? reached
  }

  /// The first mark above an age; nil after the last.
  public func next(after age: Int) -> Int? {
    let next = age < first ? first : age < second ? second : second + ((age - second) / step + 1) * step
    return next == first || next <= last ? next : nil
  }
}

extension Member {
  /// The day Party age counts from (tuổi đảng): as a decision has it, else that of the admission; nil when neither is known.
  public var partySince: Day? { facts.partySince ?? facts.admitted }

  /// Years of Party age completed on a day; nil for a probationer, who has none yet, and where nothing tells.
  ///
  /// Source: 294-QĐ/TW (counted from the admission once recognised).
  public func partyAge(on day: Day) -> Int? {
    guard let since = partySince, since <= day, let rank = rank(on: day), rank != .probationary else { return nil }
    return since.age(on: day)
  }

  /// The day on which so many years of Party age are complete; nil where nothing tells.
  public func reaches(partyAge years: Int) -> Day? {
    guard let since = partySince else { return nil }
    let (_, month, day) = since.civil
    return Day(year: since.year + years, month: month, day: day) ?? Day(year: since.year + years, month: month + 1, day: 1)
  }
}

extension Cell {
  public func badgeMarks(on day: Day) -> BadgeMarks? { BadgeMarks(rules, on: day) }

  /// What was given to a member, in the order stated.
  public func badges(of member: MemberID) -> [Recorded<Badge>] { badges.filter { $0.fact.members.contains(member) } }
}
