/// A number needed on a day, with the record of what needs it.
private struct Need {
  let name: ParameterName
  let day: Day
  let record: RecordID?
}

extension Cell {
  /// Rates of members who pay here for whom no amount was stated, of the last twelve months, what was sent up, and the months after which
  /// unpaid dues lead to deletion once some are unpaid.
  func unmeasuredDues(on day: Day) -> Finding? {
    var months: [Month] = []
    var needs: [Need] = []
    for month in (0..<12).reversed().map({ day.month.adding(-$0) }) {
      let first = month.firstDay
      let rates = members.compactMap { member -> Recorded<DuesRate>? in
        guard member.standing(on: min(month.lastDay, day))?.paysDuesHere == true, !isExemptFromDues(member.id, in: month) else {
          return nil
        }
        return duesRate(of: member.id, in: month)
      }
      var here = rates.flatMap { rate in rules.numbers(for: rate.fact, on: first).map { Need(name: $0, day: first, record: rate.record) } }
      here += remittances.filter { $0.fact.month == month }.map { Need(name: .duesKeptShare, day: first, record: $0.record) }
      here = here.filter { rules.unknown($0.name, on: $0.day) != nil }
      if !here.isEmpty { months.append(month) }
      needs += here
    }
    if let late = members.lazy.filter({ $0.isOnRoster(on: day) }).map({ self.unpaidDues(of: $0.id, upTo: day).lastTwelve })
      .first(where: { !$0.isEmpty })
    {
      let limits: [ParameterName] = [.duesMonthsYear, .duesMonthsTwelve, .duesMonthsConsecutive]
      let unknown = limits.filter { rules.unknown($0, on: day) != nil }
      needs += unknown.map { Need(name: $0, day: day, record: nil) }
      if !unknown.isEmpty { months = Set(months + late).sorted() }
    }
    return finding(.dues(months), needs)
  }

  /// What a probation, an absence without reason, an exemption for other reasons or a stay for a time is measured by.
  func unmeasuredMembers(on day: Day) -> Finding? {
    var ids: [MemberID] = []
    var needs: [Need] = []
    for member in members where member.isOnRoster(on: day) {
      var names: [ParameterName] = []
      if member.rank(on: day) == .probationary { names += [.probationMonths, .recognitionWorkdays, .probationHelpersMinimum] }
      if !unexcusedAbsence(of: member.id, upTo: day).lastTwelve.isEmpty {
        names += [.absenceMonthsYear, .absenceMonthsTwelve, .absenceMonthsConsecutive]
      }
      switch member.standing(on: day) {
      case .exempt(.other): names.append(.exemptOtherMonthsMaximum)
      case .temporaryAway, .temporaryHere: names += [.temporaryMonthsMinimum, .temporaryMonthsMaximum]
      case .official, .probationary, .exempt(.ageOrHealth), .suspended, .left, nil: break
      }
      let unknown = names.filter { rules.unknown($0, on: day) != nil }
      guard !unknown.isEmpty else { continue }
      ids.append(member.id)
      needs += unknown.map { Need(name: $0, day: day, record: member.standingEntry(on: day)?.record) }
    }
    return finding(.members(ids), needs)
  }

  /// The years of a term, which then lasts those it states.
  func unmeasuredTerm(on day: Day) -> Finding? {
    guard let term = terms.newest(on: day, from: \.from), rules.unknown(.congressYears, on: day) != nil else { return nil }
    return finding(.term(term.fact.term), [Need(name: .congressYears, day: term.fact.from, record: term.record)])
  }

  private func finding(_ affair: UnmeasuredAffair.Affair, _ needs: [Need]) -> Finding? {
    var unknown: [UnknownNumber] = []
    for need in needs {
      if let number = rules.unknown(need.name, on: need.day), !unknown.contains(number) { unknown.append(number) }
    }
    guard !unknown.isEmpty, let first = needs.map(\.day).min() else { return nil }
    return Finding(
      UnmeasuredAffair(affair: affair, numbers: unknown, carried: rules.carrying(unknown, back: first)), evidence: needs.map(\.record))
  }
}

extension RuleBook {
  /// The numbers from which a rate without an amount is reckoned; none where an amount was stated.
  fileprivate func numbers(for rate: DuesRate, on day: Day) -> [ParameterName] {
    guard rate.amount == nil else { return [] }
    switch rate.basis {
    case .insured?: return [.duesInsuredShare]
    case .pension?: return [.duesPensionShare]
    case .merit?: return [.duesMeritShare]
    case .student?: return [.duesStudentAmount]
    // Before shares were set an amount lay between two.
    case .working?, .retired?:
      return value(.duesOtherAmountMinimum, on: day) == nil ? [.duesOtherAmountMinimum, .duesOtherAmountMaximum] : []
    case .abroad?, nil: return []
    }
  }
}
