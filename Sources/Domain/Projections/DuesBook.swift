/// A member's line of the dues book of a month (sổ thu, nộp đảng phí, phần I).
///
/// Source: S01/ĐP of 141-CV/VPTW/nb; an exempt member has a mark and no amounts.
public struct DuesLine: Sendable, Equatable {
  public let member: MemberID
  public let month: Month
  public let isExempt: Bool
  /// For this month; nil when the record does not tell.
  public let due: DuesAmount
  /// Left from earlier months of the book (truy thu).
  public let arrears: Dong
  /// Nil when nothing was paid; what was paid without an amount counts as what was due.
  public let paid: Dong?
  /// Paid, whether an amount is known or not.
  public let hasPaid: Bool

  /// Due with the arrears; nil when the due amount is not known.
  public var total: Dong? { due.amount.map { $0 + arrears } }
  /// Still to be paid at the end of the month; nil when the due amount is not known.
  public var left: Dong? { total.map { Dong(max(0, $0.amount - (paid?.amount ?? 0))) ?? .zero } }
}

/// The dues of a month in sums (sổ thu, nộp đảng phí, phần II).
public struct DuesMonth: Sendable, Equatable {
  public let month: Month
  /// Who pays here at the end of the month, the exempt included.
  public let members: Int
  public let exempt: Int
  /// Who pays here, is not exempt and has paid nothing.
  public let unpaid: Int
  public let due: Dong
  public let collected: Dong
  public let kept: Dong
  public let toSend: Dong
  public let sent: Dong
  /// The share kept; nil when no rule sets one.
  public let share: RuleParameter?

  public var notSent: Dong { Dong(max(0, toSend.amount - sent.amount)) ?? .zero }
}

extension Cell {
  /// The months of the dues book up to `day`: from the first one paid for, or with a rate on record, in its year and the year before.
  public func monthsOfDuesBook(upTo day: Day) -> [Month] {
    let rated = duesRates.values.flatMap(\.self).map(\.fact.from.month).min()
    guard let first = [firstDuesMonth, rated].compactMap({ $0 }).min() else { return [] }
    let start = max(first, day.month.adding(-(day.month.month + 11)))
    return start > day.month ? [] : (0...day.month.months(since: start)).map(start.adding)
  }

  /// The lines of a month: everybody who pays here, by index, with what is left of earlier months of the book.
  public func duesLines(for month: Month, on today: Day) -> [DuesLine] {
    let earlier = monthsOfDuesBook(upTo: today).filter { $0 < month }
    return members.compactMap { member in
      guard let due = duesDue(of: member.id, for: month, on: today), member.paysDues(for: month, on: today) else { return nil }
      let arrears = earlier.reduce(Dong.zero) { sum, month in sum + duesLeft(of: member, for: month, on: today) }
      return line(of: member.id, month, due, arrears)
    }
  }

  /// The sums of a month.
  public func duesMonth(_ month: Month, on today: Day) -> DuesMonth {
    let lines = duesLines(for: month, on: today)
    let collected = members.reduce(Dong.zero) { sum, member in sum + (duesPaid(by: member.id, for: month, on: today) ?? .zero) }
    let share = rules.value(.duesKeptShare, on: month.firstDay)
    let kept = share.flatMap { collected.part($0.value) } ?? .zero
    let sent = remittances.filter { $0.fact.month == month && $0.fact.on <= today }.reduce(Dong.zero) { $0 + $1.fact.amount }
    return DuesMonth(
      month: month, members: lines.count, exempt: lines.count { $0.isExempt }, unpaid: lines.count { !$0.isExempt && !$0.hasPaid },
      due: lines.reduce(.zero) { $0 + ($1.due.amount ?? .zero) }, collected: collected, kept: kept,
      toSend: Dong(collected.amount - kept.amount) ?? .zero, sent: sent, share: share)
  }

  /// What a member paid for a month; nil when nothing was paid or the amount is not known.
  public func duesPaid(by member: MemberID, for month: Month, on today: Day) -> Dong? {
    let payments = payments(of: member, for: month)
    guard !payments.isEmpty else { return nil }
    if payments.contains(where: { $0.fact == nil }) { return duesDue(of: member, for: month, on: today)?.amount }
    return payments.reduce(.zero) { $0 + ($1.fact ?? .zero) }
  }

  /// What a member still owes for one month; nothing where the record does not tell.
  func duesLeft(of member: Member, for month: Month, on today: Day) -> Dong {
    guard member.paysDues(for: month, on: today), let due = duesDue(of: member.id, for: month, on: today)?.amount else { return .zero }
    if payments(of: member.id, for: month).contains(where: { $0.fact == nil }) { return .zero }
    return Dong(max(0, due.amount - (duesPaid(by: member.id, for: month, on: today)?.amount ?? 0))) ?? .zero
  }

  private func line(of member: MemberID, _ month: Month, _ due: DuesAmount, _ arrears: Dong) -> DuesLine {
    DuesLine(
      member: member, month: month, isExempt: due.isExempt, due: due, arrears: arrears,
      paid: duesPaid(by: member, for: month, on: month.lastDay), hasPaid: !payments(of: member, for: month).isEmpty)
  }
}
