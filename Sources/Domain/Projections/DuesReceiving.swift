/// Money received: it is reckoned once, by what was known when it came in, and stays what it was.
extension Cell {
  /// Keeps a payment; without an amount it is what was still owed for the month, by the rates and reliefs known then.
  mutating func receive(_ stated: Dong?, from member: MemberID, for month: Month, record: RecordID, on today: Day) {
    let due = duesDue(of: member, for: month, on: today)
    let amount = stated ?? rest(of: due, on: today)
    if let stated {
      let paid = payments(of: member, for: month).reduce(stated) { $0 + ($1.amount ?? .zero) }
      if due?.amount.map({ $0 < paid }) ?? true { mayBeAhead.insert(member) }
    }
    let receipt = DuesReceipt(member: member, month: month, stated: stated, amount: amount, isFree: due?.isExempt ?? false)
    receiptsByMonth[DuesKey(member: member, month: month), default: []].append(receipts.count)
    receiptsByMember[member, default: []].append(receipts.count)
    receipts.append(Recorded(receipt, day: today, record: record))
  }

  /// Reckons payments of members for which nothing told what was owed, now that a rate or a rule from a day on may tell it; one from a
  /// month paid for on may also make them have paid too much.
  ///
  /// What came in before the month of that day stays untold: the report of its month is made.
  mutating func settleReceipts(of ids: [MemberID], from day: Day) {
    for member in ids {
      guard let places = receiptsByMember[member] else { continue }
      if places.contains(where: { day.month <= receipts[$0].month }) { mayBeAhead.insert(member) }
      for place in places where receipts[place].amount == nil && day.month <= receipts[place].day.month {
        let due = duesDue(of: member, for: receipts[place].month, on: receipts[place].day)
        receipts[place].fact.amount = rest(of: due, on: receipts[place].day)
      }
    }
  }

  /// What is left to be paid of an amount due, with what is known of every payment so far; nil when the amount is not known.
  private func rest(of due: DuesAmount?, on today: Day) -> Dong? {
    guard let due, let amount = due.amount else { return nil }
    if mayBeAhead.contains(due.member), let member = member(due.member) {
      let last = receipts(of: due.member).map(\.day).max() ?? today
      return duesBalance(of: member, at: last, through: due.month, on: today).left[due.month] ?? amount
    }
    let paid = payments(of: due.member, for: due.month).reduce(Dong.zero) { $0 + ($1.amount ?? .zero) }
    return amount.less(paid)
  }
}

extension Dong {
  /// What is left of an amount when another is taken off; nothing when that is more.
  func less(_ other: Dong) -> Dong { Dong(max(0, amount - other.amount)) ?? .zero }
}
