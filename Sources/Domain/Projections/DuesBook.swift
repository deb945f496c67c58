/// A member's line of the dues book of a month (sổ thu, nộp đảng phí, phần I).
///
/// Source: S01/ĐP of 141-CV/VPTW/nb; an exempt member has a mark and no amounts.
public struct DuesLine: Sendable, Equatable {
  public let member: MemberID
  public let month: Month
  public let isExempt: Bool
  /// Pays in this cell at the end of the month; one who does not has a line only for having paid here.
  public let paysHere: Bool
  /// For this month; nil when the record does not tell.
  public let due: DuesAmount
  /// Left from earlier months of the book (truy thu).
  public let arrears: Dong
  /// Nil when nothing was paid; what was paid without an amount counts as what was due.
  public let paid: Dong?
  /// Paid, whether an amount is known or not.
  public let hasPaid: Bool

  /// Paid though exempt: of one's own will, or by mistake; nil when no amount was.
  public var paidFreely: Dong? { isExempt ? paid.flatMap { $0 > .zero ? $0 : nil } : nil }
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

/// The dues of several months in sums (sổ thu, nộp đảng phí, phần II, cộng quý và năm).
public struct DuesSums: Sendable, Equatable {
  /// Ascending.
  public let months: [DuesMonth]

  /// The last month, whose members stand for the period.
  public var last: DuesMonth? { months.last }
  /// Every month has a rule that sets the share kept.
  public var isShareKnown: Bool { months.allSatisfy { $0.share != nil } }
  public var due: Dong { sum(\.due) }
  public var collected: Dong { sum(\.collected) }
  public var kept: Dong { sum(\.kept) }
  public var toSend: Dong { sum(\.toSend) }
  public var sent: Dong { sum(\.sent) }
  public var notSent: Dong { sum(\.notSent) }

  private func sum(_ part: (DuesMonth) -> Dong) -> Dong { months.reduce(.zero) { $0 + part($1) } }
}

extension Cell {
  /// The months of a period the dues book knows: none before its first, none after that of `today`.
  public func monthsOfDuesBook(in period: Period, on today: Day) -> [Month] { known(period.months, on: today) }

  private func known(_ months: [Month], on today: Day) -> [Month] {
    guard let first = firstMonthOfDuesBook else { return [] }
    return months.filter { first <= $0 && $0 <= today.month }
  }

  /// The sums of a period, as `duesMonth` reckons each of its months.
  public func duesSums(in period: Period, on today: Day) -> DuesSums {
    DuesSums(months: monthsOfDuesBook(in: period, on: today).map { duesMonth($0, on: today) })
  }

  /// The sums from the beginning of the year to the end of a period.
  public func duesSumsFromNewYear(toEndOf period: Period, on today: Day) -> DuesSums {
    DuesSums(months: known(period.monthsFromNewYear, on: today).map { duesMonth($0, on: today) })
  }

  /// The first month paid for or with a rate on record.
  private var firstMonthOfDuesBook: Month? {
    [firstDuesMonth, duesRates.values.flatMap(\.self).map(\.fact.from.month).min()].compactMap { $0 }.min()
  }

  /// The months of the dues book up to `day`: from the first one paid for, or with a rate on record, in its year and the year before.
  public func monthsOfDuesBook(upTo day: Day) -> [Month] {
    guard let first = firstMonthOfDuesBook else { return [] }
    let start = max(first, day.month.adding(-(day.month.month + 11)))
    return start > day.month ? [] : (0...day.month.months(since: start)).map(start.adding)
  }

  /// The lines of a month: everybody who pays or paid here, by index, with what is left of the year's and the year before's earlier months.
  public func duesLines(for month: Month, on today: Day) -> [DuesLine] {
    let earlier = monthsOfDuesBook(upTo: month.firstDay).filter { $0 < month }
    return members.compactMap { member in
      let paysHere = member.paysDues(for: month, on: today)
      let hasPaid = !payments(of: member.id, for: month).isEmpty
      guard let due = duesDue(of: member.id, for: month, on: today), paysHere || hasPaid else { return nil }
      return DuesLine(
        member: member.id, month: month, isExempt: due.isExempt, paysHere: paysHere, due: due,
        arrears: earlier.reduce(.zero) { $0 + duesLeft(of: member, for: $1, on: today) },
        paid: duesPaid(by: member.id, for: month, on: today), hasPaid: hasPaid)
    }
  }

  /// The sums of a month.
  public func duesMonth(_ month: Month, on today: Day) -> DuesMonth {
    let lines = duesLines(for: month, on: today)
    let collected = lines.reduce(Dong.zero) { $0 + ($1.paid ?? .zero) }
    let share = rules.value(.duesKeptShare, on: month.firstDay)
    let kept = share.flatMap { collected.part($0.value) } ?? .zero
    let sent = remittances.filter { $0.fact.month == month && $0.fact.on <= today }.reduce(Dong.zero) { $0 + $1.fact.amount }
    return DuesMonth(
      month: month, members: lines.count { $0.paysHere }, exempt: lines.count { $0.paysHere && $0.isExempt },
      unpaid: lines.count { !$0.isExempt && !$0.hasPaid },
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
}
