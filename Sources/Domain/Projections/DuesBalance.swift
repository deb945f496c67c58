/// What a member still owes at the end of a day (số còn phải đóng), month by month, and what was paid ahead.
///
/// A payment covers its own month. What is more than that covers the oldest month still owed, then the months to come.
struct DuesBalance: Sendable, Equatable {
  /// Of each month looked at whose amount is known.
  private(set) var left: [Month: Dong] = [:]
  private var due: [Month: Dong] = [:]
  /// Paid beyond all that is owed up to the last month looked at.
  private(set) var ahead = Dong.zero
  /// Paid for later months.
  private(set) var booked = Dong.zero

  /// Something was paid of what the month asks for.
  func isTouched(_ month: Month) -> Bool {
    guard let left = left[month], let due = due[month] else { return false }
    return left < due
  }

  func left(of months: [Month]) -> Dong { months.reduce(.zero) { $0 + (left[$1] ?? .zero) } }

  fileprivate mutating func pay(_ month: Month, due amount: Dong, paid: Dong, over: Dong) {
    due[month] = amount
    left[month] = amount.less(paid)
    ahead = ahead + over
  }

  fileprivate mutating func book(_ amount: Dong, over: Dong) {
    booked = booked + amount
    ahead = ahead + over
  }

  /// - Parameter months: ascending.
  fileprivate mutating func pour(into months: [Month]) {
    for month in months where ahead > .zero {
      guard let owed = left[month], owed > .zero else { continue }
      left[month] = owed.less(ahead)
      ahead = ahead.less(owed)
    }
  }
}

/// What a member owes and has paid ahead, as told of one (còn phải đóng, đóng trước).
public struct DuesTold: Sendable, Equatable {
  /// Months of the dues book of which something is left to be paid, up to that of the day, ascending.
  public let left: [DuesRest]
  /// Months not paid for of which the record does not tell the amount, ascending.
  public let unknown: [Month]
  /// Paid for months to come.
  public let ahead: Dong
}

extension Cell {
  /// What is left to be paid up to the month of `day`, as the dues book has it.
  public func duesTold(of member: Member, on day: Day) -> DuesTold {
    let balance = duesBalance(of: member, at: day, through: day.month, on: day)
    let months = monthsOfDuesBook(upTo: day)
    let left = months.compactMap { month in
      balance.left[month].flatMap { $0 > .zero ? DuesRest(month: month, amount: $0) : nil }
    }
    let unknown = months.filter { balance.left[$0] == nil && owesDues(member.id, for: $0, on: day) }
    return DuesTold(left: left, unknown: unknown, ahead: balance.ahead + balance.booked)
  }

  /// Months of the dues book up to that of `day`, which stands for a book not yet begun, for which a member owes dues and has paid nothing.
  ///
  /// Ascending.
  public func monthsUnpaid(by member: MemberID, on day: Day) -> [Month] {
    let book = monthsOfDuesBook(upTo: day)
    return (book.isEmpty ? [day.month] : book).filter { owesDues(member, for: $0, on: day) }
  }

  /// Everything received of a member, in the order stated.
  func receipts(of member: MemberID) -> [Recorded<DuesReceipt>] { receiptsByMember[member]?.map { receipts[$0] } ?? [] }

  /// What a member owes up to a month, with the payments of `day` and before.
  ///
  /// - Parameter today: the day by which the amounts due are reckoned.
  func duesBalance(of member: Member, at day: Day, through last: Month, on today: Day) -> DuesBalance {
    var balance = DuesBalance()
    let paid = Dictionary(grouping: receipts(of: member.id).filter { $0.day <= day }, by: \.month)
    var months = monthsOfDuesBook(upTo: last.lastDay)
    if mayBeAhead.contains(member.id), let first = paid.keys.min(), first <= last {
      months = (0...last.months(since: min(first, months.first ?? first))).map(min(first, months.first ?? first).adding)
    }
    for month in months + paid.keys.filter({ last < $0 }).sorted() {
      let payments = paid[month] ?? []
      guard member.paysDues(for: month, on: today), !payments.contains(where: { $0.amount == nil }) else { continue }
      let sum = payments.reduce(Dong.zero) { $0 + ($1.amount ?? .zero) }
      // What was paid ahead is too much only by what was known then: a later rate gives nothing back to months that are closed.
      guard let due = duesDue(of: member.id, for: month, on: today, known: last < month ? day : nil)?.amount else {
        if last < month { balance.book(sum, over: .zero) }
        continue
      }
      let over = payments.filter { !$0.isFree }.reduce(Dong.zero) { $0 + ($1.amount ?? .zero) }.less(due)
      if last < month { balance.book(sum.less(over), over: over) } else { balance.pay(month, due: due, paid: sum, over: over) }
    }
    balance.pour(into: months)
    return balance
  }
}
