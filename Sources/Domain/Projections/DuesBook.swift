/// A member's line of the dues book of a month (sổ thu, nộp đảng phí, phần I).
///
/// Source: S01/ĐP of 141-CV/VPTW/nb; an exempt member has a mark and no amounts but what is left of months before the exemption.
public struct DuesLine: Sendable, Equatable {
  public let member: MemberID
  public let month: Month
  public let isExempt: Bool
  /// Pays in this cell at the end of the month; one who does not has a line only for having paid here.
  public let paysHere: Bool
  /// For this month; nil when the record does not tell.
  public let due: DuesAmount
  /// Left from earlier months of the book at the beginning of the month (truy thu).
  public let arrears: Dong
  /// Received in the month, for whatever months; nil when nothing was or no amount is known.
  public let paid: Dong?
  /// Owed up to this month and not paid by its end; nil when the due amount is not known.
  public let left: Dong?
  /// Paid by the end of the month for months to come (đóng trước).
  public let ahead: Dong
  /// Owes for this month and has paid nothing of it by its end.
  public let isUnpaid: Bool

  /// Exempt, with nothing left of earlier months at the beginning of this one.
  public var owesNothing: Bool { isExempt && arrears == .zero }
  /// Paid in an exempt month: what was left of earlier ones, of one's own will, or by mistake; nil when no amount was.
  public var paidFreely: Dong? { isExempt ? paid.flatMap { $0 > .zero ? $0 : nil } : nil }
  /// Due with the arrears; nil when the due amount is not known.
  public var total: Dong? { isExempt ? arrears : due.amount.map { $0 + arrears } }
}

/// The dues of a month in sums (sổ thu, nộp đảng phí, phần II).
public struct DuesMonth: Sendable, Equatable {
  public let month: Month
  /// Who pays here at the end of the month, the exempt included.
  public let members: Int
  public let exempt: Int
  /// Who pays here, is not exempt and has paid nothing for the month by its end.
  public let unpaid: Int
  public let due: Dong
  /// Received in the month, for whatever months.
  public let collected: Dong
  public let kept: Dong
  public let toSend: Dong
  /// Sent up in the month, for whatever months.
  public let sent: Dong
  /// Of this month and all before it, not sent up by its end.
  public let notSent: Dong
  /// The share kept; nil when no rule sets one.
  public let share: RuleParameter?
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
  /// At the end of the period.
  public var notSent: Dong { last?.notSent ?? .zero }

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
  public func duesSums(in period: Period, on today: Day) -> DuesSums { duesSums(of: period.months, on: today) }

  /// The sums of the months given that the book knows.
  func duesSums(of months: [Month], on today: Day) -> DuesSums {
    DuesSums(months: known(months, on: today).map { duesMonth($0, on: today) })
  }

  /// The sums from the beginning of the year to the end of a period.
  public func duesSumsFromNewYear(toEndOf period: Period, on today: Day) -> DuesSums {
    DuesSums(months: known(period.monthsFromNewYear, on: today).map { duesMonth($0, on: today) })
  }

  /// The first month paid for, paid in or with a rate on record.
  var firstMonthOfDuesBook: Month? {
    let paidIn = receipts.lazy.map(\.day).min()?.month
    return [firstDuesMonth, paidIn, duesRates.values.flatMap(\.self).map(\.fact.from.month).min()].compactMap { $0 }.min()
  }

  /// The months of the dues book up to `day`: from the first one paid for, or with a rate on record, in its year and the year before.
  public func monthsOfDuesBook(upTo day: Day) -> [Month] {
    guard let first = firstMonthOfDuesBook else { return [] }
    let start = max(first, day.month.adding(-(day.month.month + 11)))
    return start > day.month ? [] : (0...day.month.months(since: start)).map(start.adding)
  }

  /// The lines of a month as they stood at its end, or stand now: everybody who pays here or paid in it, by index, with what was left of the
  /// year's and the year before's earlier months.
  public func duesLines(for month: Month, on today: Day) -> [DuesLine] {
    let book = monthsOfDuesBook(upTo: month.lastDay)
    return members.compactMap { duesLine(of: $0, for: month, in: book, on: today) }
  }

  private func duesLine(of member: Member, for month: Month, in book: [Month], on today: Day) -> DuesLine? {
    let end = min(month.lastDay, today)
    let paysHere = member.paysDues(for: month, on: today)
    let received = receipts(of: member.id).filter { $0.day.month == month && $0.day <= end }
    guard let due = duesDue(of: member.id, for: month, on: today), paysHere || !received.isEmpty else { return nil }
    let earlier = book.filter { $0 < month }
    let before = duesBalance(of: member, at: month.firstDay.adding(days: -1), through: month.adding(-1), on: today)
    let after = duesBalance(of: member, at: end, through: month, on: today)
    let amounts = received.compactMap(\.amount)
    let isPaid = after.isTouched(month) || receipts(of: member.id).contains { $0.month == month && $0.day <= end }
    return DuesLine(
      member: member.id, month: month, isExempt: due.isExempt, paysHere: paysHere, due: due,
      arrears: before.left(of: earlier), paid: amounts.isEmpty ? nil : amounts.reduce(.zero, +),
      left: due.amount == nil && !due.isExempt ? nil : after.left(of: book), ahead: after.ahead + after.booked,
      isUnpaid: paysHere && !due.isExempt && !isPaid)
  }

  /// The sums of a month as they stood at its end, or stand now.
  public func duesMonth(_ month: Month, on today: Day) -> DuesMonth {
    let lines = duesLines(for: month, on: today)
    let collected = lines.reduce(Dong.zero) { $0 + ($1.paid ?? .zero) }
    let kept = duesKept(of: collected, in: month)
    let end = min(month.lastDay, today)
    let sent = { (month: Month?) in
      remittances.lazy.filter { $0.fact.on <= end && (month == nil || $0.fact.on.month == month) }.reduce(Dong.zero) { $0 + $1.fact.amount }
    }
    return DuesMonth(
      month: month, members: lines.count { $0.paysHere }, exempt: lines.count { $0.paysHere && $0.isExempt },
      unpaid: lines.count { $0.isUnpaid }, due: lines.reduce(.zero) { $0 + ($1.due.amount ?? .zero) }, collected: collected, kept: kept,
      toSend: collected.less(kept), sent: sent(month), notSent: duesToSend { $0.day <= end }.less(sent(nil)),
      share: rules.value(.duesKeptShare, on: month.firstDay))
  }

  /// What the cell keeps of what it collected in a month.
  private func duesKept(of collected: Dong, in month: Month) -> Dong {
    rules.value(.duesKeptShare, on: month.firstDay).flatMap { collected.part($0.value) } ?? .zero
  }

  /// What is to be sent up of the payments chosen, by the share of the month in which each came in.
  func duesToSend(of isChosen: (Recorded<DuesReceipt>) -> Bool) -> Dong {
    var collected: [Month: Dong] = [:]
    for receipt in receipts where isChosen(receipt) {
      collected[receipt.day.month, default: .zero] = collected[receipt.day.month, default: .zero] + (receipt.amount ?? .zero)
    }
    return collected.reduce(.zero) { $0 + $1.value.less(duesKept(of: $1.value, in: $1.key)) }
  }
}
