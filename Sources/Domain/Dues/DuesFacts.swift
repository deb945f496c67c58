/// On what a member's dues are reckoned (căn cứ tính đảng phí).
///
/// Source: 01-QĐ/TW; 342-QĐ/TW before it.
public enum DuesBasis: Sendable, Equatable, Hashable, CaseIterable {
  /// Đóng bảo hiểm xã hội bắt buộc: a share of the insurance salary.
  case insured
  /// Hưởng lương hưu: a share of the pension.
  case pension
  /// Hưởng trợ cấp người có công: a share of the allowance.
  case merit
  /// Học sinh, sinh viên: a fixed amount.
  case student
  /// Not insured, below retirement age: a share of the regional minimum wage.
  case working
  /// Not insured, at or over retirement age: a share of the regional minimum wage.
  case retired
  /// Ở ngoài nước: an amount as those who collect there set it, of which no number is known.
  case abroad

  /// A share of the member's own income.
  public var isShareOfIncome: Bool { self == .insured || self == .pension || self == .merit }
}

/// What a member owes a month from a day on (mức đảng phí).
public struct DuesRate: Sendable, Equatable {
  public var basis: DuesBasis?
  /// Đồng a month, reckoned by whoever knows the income.
  public var amount: Dong?
  /// Region of the minimum wage, 1 to 4; nil for that of the cell.
  public var region: Int?
  /// Đồng a month the share is taken of: salary, pension or allowance, of several of one basis their sum. Kept only where the secretary chooses to.
  public var income: Dong?
  public var from: Day
  public var document: String?
  public var reason: String

  public init(
    basis: DuesBasis? = nil, amount: Dong? = nil, region: Int? = nil, income: Dong? = nil, from: Day, document: String? = nil,
    reason: String = ""
  ) {
    self.basis = basis
    self.amount = amount
    self.region = region
    self.income = income
    self.from = from
    self.document = document
    self.reason = reason
  }
}

/// Dues waived or reduced for hardship (miễn, giảm đảng phí). Source: 01-QĐ/TW.
public struct DuesRelief: Sendable, Equatable {
  /// What is waived; 100 is an exemption.
  public var share: Percent
  public var from: Day
  /// Last day; nil when none was stated.
  public var until: Day?
  public var document: String?
  public var reason: String

  public init(share: Percent, from: Day, until: Day? = nil, document: String? = nil, reason: String = "") {
    self.share = share
    self.from = from
    self.until = until
    self.document = document
    self.reason = reason
  }

  /// Whether it holds in a month, which it does from the month it begins in to the month it ends in.
  public func covers(_ month: Month) -> Bool { from.month <= month && until.map { month <= $0.month } ?? true }

  public var isExemption: Bool { share.value == 100 }
}

/// Dues received of a member for a month (thu đảng phí).
public struct DuesReceipt: Sendable, Equatable {
  public let member: MemberID
  /// What it was paid for; when it came in is the day of the record.
  public let month: Month
  /// As written; nil for what was owed.
  public let stated: Dong?
  /// What came in; nil while nothing tells what was owed. Once known it stays.
  public internal(set) var amount: Dong?
  /// The member was free of dues for the month when it was paid: it was paid of one's own will.
  public let isFree: Bool
}

/// Dues of a month sent to the committee above (trích nộp).
public struct Remittance: Sendable, Equatable {
  public let month: Month
  public let amount: Dong
  public let on: Day

  public init(month: Month, amount: Dong, on: Day) {
    self.month = month
    self.amount = amount
    self.on = on
  }
}

extension Cell {
  /// What the member owes in a month as last stated for it; nil when nothing was stated.
  ///
  /// - Parameter known: leaves out what is stated and holds only after this day.
  public func duesRate(of member: MemberID, in month: Month, known: Day? = nil) -> Recorded<DuesRate>? {
    duesRates[member]?.filter { $0.isKnown(on: known, from: $0.from) }.newest(on: month.lastDay, from: \.from)
  }

  /// The relief that holds in a month, of several the one that began last.
  ///
  /// - Parameter known: leaves out what is stated and holds only after this day.
  public func duesRelief(of member: MemberID, in month: Month, known: Day? = nil) -> Recorded<DuesRelief>? {
    duesReliefs[member]?.filter { $0.fact.covers(month) && $0.isKnown(on: known, from: $0.from) }.newest(on: month.lastDay, from: \.from)
  }

  /// Every relief of a member, in the order stated.
  public func duesReliefs(of member: MemberID) -> [Recorded<DuesRelief>] { duesReliefs[member] ?? [] }

  /// Every rate of a member, in the order stated.
  public func duesRates(of member: MemberID) -> [Recorded<DuesRate>] { duesRates[member] ?? [] }

  /// Dues are reckoned in this cell: a rate of somebody is on record.
  public var reckonsDues: Bool { !duesRates.isEmpty }
}

extension Recorded {
  /// Was stated, or held already, on a day; always, where none is given.
  fileprivate func isKnown(on known: Day?, from: Day) -> Bool { known.map { day <= $0 || from <= $0 } ?? true }
}
