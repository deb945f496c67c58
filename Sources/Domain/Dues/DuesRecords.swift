/// What a statement asks of dues (đảng phí), and of the money and things of the cell (quỹ, tài sản).
public enum DuesCommand: Sendable, Equatable {
  indirect case setRate([MemberID], DuesRate)
  indirect case relieve(MemberID, DuesRelief)
  indirect case remit(Remittance)
  case pay(Month, Selection, amount: Dong?)
  /// The amount is of each member for the three months together.
  case payQuarter(Quarter, Selection, amount: Dong?)
  indirect case moveFund(FundEntry)
  indirect case setSpendingRule(Regulation)
  indirect case keep(Asset)
  indirect case handOverBooks(BooksHandOver)
}

/// What happened to dues, and to the money and things of the cell.
public enum DuesEvent: Sendable, Equatable {
  indirect case rateSet([MemberID], DuesRate)
  indirect case relieved(MemberID, DuesRelief)
  case remitted(Remittance)
  case paid(Month, [MemberID], amount: Dong?)
  indirect case fundMoved(FundEntry)
  indirect case spendingRuleSet(Regulation)
  indirect case assetKept(Asset)
  indirect case booksHandedOver(BooksHandOver)
}

// MARK: Decide

extension Cell {
  func decide(_ command: DuesCommand, on today: Day) throws(Rejection) -> [Event] {
    switch command {
    case .setRate(let ids, let rate):
      try requireList(ids, on: rate.from)
      if let region = rate.region, !(1...4).contains(region) { throw .regionOutOfRange(region) }
      return [.dues(.rateSet(ids, rate))]
    case .relieve(let id, let relief):
      try requireOnRoster(id, on: relief.from)
      try requireOrder(relief.from, relief.until)
      return [.dues(.relieved(id, relief))]
    case .remit(let remittance): return [.dues(.remitted(remittance))]
    case .pay(let month, let selection, let amount):
      return [.dues(.paid(month, try payers(selection, of: month, on: today), amount: amount))]
    case .payQuarter(let quarter, let selection, let amount):
      return try quarterPayments(quarter, selection, amount, on: today).map(Event.dues)
    case .moveFund(let entry):
      if let by = entry.by { _ = try require(by) }
      return [.dues(.fundMoved(entry))]
    case .setSpendingRule(let rule):
      try requireOrder(rule.issued, rule.from)
      return [.dues(.spendingRuleSet(rule))]
    case .keep(let asset):
      if let keeper = asset.keeper { _ = try require(keeper) }
      return [.dues(.assetKept(asset))]
    case .handOverBooks(let handOver):
      try requireDistinct([handOver.giver, handOver.taker] + handOver.witnesses)
      for id in [handOver.giver, handOver.taker] + handOver.witnesses { _ = try require(id) }
      return [.dues(.booksHandedOver(handOver))]
    }
  }

  /// Those named, or all who owe dues here for the month, of whom no payment for it is stated, and who got no exemption; one who has paid
  /// may pay more when named.
  ///
  /// Party age frees from dues too, but a sentence recorded before that was reckoned must go on to mean the same.
  private func payers(_ selection: Selection, of month: Month, on today: Day) throws(Rejection) -> [MemberID] {
    try payers(selection) { member in
      member.paysDues(for: month, on: today) && receiptsByMonth[DuesKey(member: member.id, month: month)] == nil
        && duesRelief(of: member.id, in: month)?.fact.isExemption != true
    }
  }

  /// Those named, or all who owe but the ones excepted.
  private func payers(_ selection: Selection, owing: (Member) -> Bool) throws(Rejection) -> [MemberID] {
    switch selection {
    case .members(let ids):
      try requireDistinct(ids)
      return ids
    case .all(let except):
      if !except.isEmpty { try requireDistinct(except) }
      let left = Set(except)
      let payers = members.filter { !left.contains($0.id) && owing($0) }.map(\.id)
      if payers.isEmpty { throw .noMembers }
      return payers
    }
  }

  /// A payment for each month of the quarter for which somebody owes; the same members and amount are stated together.
  private func quarterPayments(_ quarter: Quarter, _ selection: Selection, _ amount: Dong?, on today: Day) throws(Rejection) -> [DuesEvent]
  {
    let payments = try payers(selection, of: quarter, on: today).map {
      (member: $0, parts: parts(of: amount, from: $0, for: quarter, on: today))
    }
    var events: [DuesEvent] = []
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
      events += groups.map { .paid(month, $0.members, amount: $0.amount) }
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

// MARK: Apply

extension Cell {
  mutating func apply(_ event: DuesEvent, record: RecordID, on today: Day) {
    switch event {
    case .rateSet(let ids, let rate):
      for member in ids { duesRates[member, default: []].append(Recorded(rate, day: today, record: record)) }
      settleReceipts(of: ids, from: rate.from)
    case .relieved(let member, let relief):
      duesReliefs[member, default: []].append(Recorded(relief, day: today, record: record))
      mayBeAhead.insert(member)
    case .remitted(let remittance): remittances.append(Recorded(remittance, day: today, record: record))
    // Nothing paid is no payment; records made before that was told still read.
    case .paid(_, _, .zero?): break
    case .paid(let month, let payers, let amount):
      monthsPaidFor.insert(month)
      for member in payers { receive(amount, from: member, for: month, record: record, on: today) }
    case .fundMoved(let entry): fundEntries.append(Recorded(entry, day: today, record: record))
    case .spendingRuleSet(let rule): spendingRules.append(Recorded(rule, day: today, record: record))
    case .assetKept(let asset): assets.append(Recorded(asset, day: today, record: record))
    case .booksHandedOver(let handOver): booksHandedOver.append(Recorded(handOver, day: today, record: record))
    }
  }
}
