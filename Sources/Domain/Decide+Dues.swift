/// Dues paid for a quarter at once, month by month.
extension Cell {
  /// A payment for each month of the quarter for which somebody owes; the same members and amount are stated together.
  func quarterPayments(_ quarter: Quarter, _ selection: Selection, _ amount: Dong?, on today: Day) throws(Rejection) -> [Event] {
    let payments = try payers(selection, of: quarter, on: today).map {
      (member: $0, parts: parts(of: amount, from: $0, for: quarter, on: today))
    }
    var events: [Event] = []
    for month in quarter.months {
      var groups: [(amount: Dong?, members: [MemberID])] = []
      for payment in payments {
        guard let part = payment.parts.first(where: { $0.month == month }) else { continue }
        if let place = groups.firstIndex(where: { $0.amount == part.amount }) {
          groups[place].members.append(payment.member)
        } else {
          groups.append((part.amount, [payment.member]))
        }
      }
      events += groups.map { .duesPaid(month, $0.members, amount: $0.amount) }
    }
    return events
  }

  /// Those named, or all who owe dues here for a month of the quarter for which none of theirs are stated.
  private func payers(_ selection: Selection, of quarter: Quarter, on today: Day) throws(Rejection) -> [MemberID] {
    try payers(selection) { !openMonths(of: $0.id, in: quarter, on: today).isEmpty }
  }

  /// The months of a quarter a member owes dues for here and has paid nothing of.
  private func openMonths(of id: MemberID, in quarter: Quarter, on today: Day) -> [Month] {
    guard let member = member(id) else { return [] }
    return quarter.months.filter { month in
      member.paysDues(for: month, on: today) && duesRelief(of: id, in: month)?.fact.isExemption != true
        && receiptsByMonth[DuesKey(member: id, month: month)] == nil
    }
  }

  /// What of an amount is for which month: what each month asks for, from the first on, and the rest for the last; without an amount what
  /// is owed for each.
  private func parts(of amount: Dong?, from id: MemberID, for quarter: Quarter, on today: Day) -> [(month: Month, amount: Dong?)] {
    let open = openMonths(of: id, in: quarter, on: today)
    let months = open.isEmpty ? quarter.months : open
    guard var rest = amount, let last = months.last else { return months.map { ($0, nil) } }
    if rest == .zero { return [(last, .zero)] }
    let third = Dong(rest.amount / months.count) ?? .zero
    let first = months.dropLast().map { month in
      let part = min(rest, duesDue(of: id, for: month, on: today)?.amount ?? third)
      rest = rest.less(part)
      return (month: month, amount: Optional(part))
    }
    return (first + [(last, rest)]).filter { $0.amount != .zero }
  }
}
