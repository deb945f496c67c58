/// A month of the last twelve up to which more dues were sent up than were to be sent of what was collected for it and before, or in it and
/// before.
///
/// Named where the excess grows. Measured from the first month dues were recorded for; not where somebody paid an amount that is not known,
/// nor where less was sent for a later month so that all is even again.
///
/// Source: 01-QĐ/TW (a share of what is collected is sent up); number: `dues.kept.share`.
public struct RemittanceOver: Check {
  public static let about = About(.remittedOver, serves: .goodOrder, weight: .warning, source: "01-QĐ/TW")

  public let month: Month
  /// Sent up for the months to this one.
  public let sent: Dong
  /// What was to be sent up of what was collected for them, or by the end of the month.
  public let due: Dong
  /// All that came in for the months to this one.
  public let collected: Dong

  public var subject: FindingSubject { .cell }
  public var facts: [Int] { [month].facts + [sent.amount, collected.amount] }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .dues(.remitted) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let months = cell.remittanceMonths(upTo: day)
    let even = months.last { $0.sent <= $0.mostDue }?.month
    var before = Dong.zero
    return months.compactMap { entry in
      let over = entry.sent.less(entry.mostDue)
      defer { before = over }
      guard before < over, even.map({ $0 < entry.month }) ?? true, day.month.months(since: entry.month) < 12 else { return nil }
      return Finding(
        RemittanceOver(month: entry.month, sent: entry.sent, due: entry.mostDue, collected: entry.collected), evidence: entry.records,
        parameters: [cell.rules.value(.duesKeptShare, on: entry.month.firstDay)].compactMap { $0 })
    }
  }
}

/// What was sent up for the months to one of them, and what was to be sent.
struct RemittanceMonth {
  let month: Month
  let sent: Dong
  /// Of what was collected for the months to this one, or by its end.
  let mostDue: Dong
  /// Of what was collected for the months to this one and by its end.
  let leastDue: Dong
  /// All that was collected for the months to this one.
  let collected: Dong
  let records: [RecordID]
}

extension Cell {
  /// What is still to be sent up of what was collected for the months to one, or by its end, with all that is on record on `day`; by the
  /// share of the month in which each payment came in, as the dues book has it.
  public func duesUnsent(upTo month: Month, on day: Day) -> Dong {
    guard let entry = remittanceMonths(upTo: max(day, month.firstDay)).first(where: { $0.month == month }) else { return .zero }
    return duesToSend { $0.day <= day && ($0.month <= month || $0.day.month <= month) }.less(entry.sent)
  }

  /// Each month for which something was sent up by `day`, ascending; none after a payment the amount of which is not known.
  func remittanceMonths(upTo day: Day) -> [RemittanceMonth] {
    guard let first = firstDuesMonth else { return [] }
    let remitted = remittances.filter { first <= $0.fact.month && $0.fact.on <= day }
    let unknown = receipts.lazy.filter { $0.amount == nil }.map(\.month).min()
    let months = Set(remitted.map(\.fact.month)).sorted().filter { month in month <= day.month && unknown.map { month < $0 } ?? true }
    return months.map { month in
      RemittanceMonth(
        month: month, sent: remitted.filter { $0.fact.month <= month }.reduce(.zero) { $0 + $1.fact.amount },
        mostDue: dueShares(of: { $0.day <= day && ($0.month <= month || $0.day.month <= month) }, most: true),
        leastDue: dueShares(of: { $0.day <= day && $0.month <= month && $0.day.month <= month }, most: false),
        collected: receipts.lazy.filter { $0.month <= month }.reduce(.zero) { $0 + ($1.amount ?? .zero) },
        records: remitted.filter { $0.fact.month == month }.map(\.record))
    }
  }

  /// What is to be sent up of the payments chosen, at most or at least: by the share of the month each came in or of the month it was for,
  /// which no source settles, rounded up or down.
  private func dueShares(of isChosen: (Recorded<DuesReceipt>) -> Bool, most: Bool) -> Dong {
    var sums: [[Month]: Dong] = [:]
    for receipt in receipts where isChosen(receipt) {
      sums[[receipt.day.month, receipt.month], default: .zero] =
        sums[[receipt.day.month, receipt.month], default: .zero] + (receipt.amount ?? .zero)
    }
    return sums.reduce(.zero) { total, entry in
      let shares = entry.key.map { rules.value(.duesKeptShare, on: $0.firstDay)?.value }
      let amounts = shares.map { share -> Dong in
        guard let share else { return most ? entry.value : .zero }
        let left = Ratio(share.whole - share.part, of: share.whole)
        return most ? entry.value.less(entry.value.part(share) ?? .zero) : entry.value.part(left) ?? .zero
      }
      return total + ((most ? amounts.max() : amounts.min()) ?? .zero)
    }
  }
}

extension FindingCode {
  public static let remittedOver = FindingCode("dues.remit-over")
}
