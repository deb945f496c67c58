/// A member who paid here, for months of the last twelve, in which no day made dues payable here.
///
/// One who came or left during a month may pay for it here.
///
/// Source: 294-QĐ/TW § 6.3.2c; 01-QĐ/TW.
public struct DuesNotOwed: MemberCheck {
  public static let about = About(.duesNotOwed, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 6.3.2c; 01-QĐ/TW")

  public let member: MemberID
  /// Paid for here, though the member did not pay here in them; ascending.
  public let months: [Month]

  public var facts: [Int] { months.facts }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .dues(.paid) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.faultyDues(upTo: day) { member, month in
      guard let payment = cell.payments(of: member.id, for: month).last, !member.paysDues(during: month) else { return [] }
      return [payment.record]
    }.map { faulty in
      Finding(
        DuesNotOwed(member: faulty.member.id, months: faulty.months),
        evidence: faulty.records + [faulty.months.last.flatMap { faulty.member.standingEntry(on: $0.lastDay)?.record }])
    }
  }
}

extension Cell {
  /// The month of `day` and the eleven before it, from the first of the dues book, ascending.
  func duesMonths(upTo day: Day) -> [Month] {
    guard let first = firstMonthOfDuesBook else { return [] }
    return (0..<12).reversed().map { day.month.adding(-$0) }.filter { first <= $0 }
  }
}

/// Months of a member for which what is recorded of dues cannot be right.
struct FaultyDues {
  let member: Member
  /// Ascending, at least one.
  let months: [Month]
  /// Of all these months, in their order.
  let records: [RecordID]
}

extension Cell {
  /// Those of the last twelve months of the book, by member.
  ///
  /// - Parameter records: of the payments of a month that are wrong; none where nothing is.
  func faultyDues(upTo day: Day, records: (Member, Month) -> [RecordID]) -> [FaultyDues] {
    let months = duesMonths(upTo: day)
    return members.compactMap { member in
      let found = months.map { (month: $0, records: records(member, $0)) }.filter { !$0.records.isEmpty }
      return found.isEmpty ? nil : FaultyDues(member: member, months: found.map(\.month), records: found.flatMap(\.records))
    }
  }
}

extension Member {
  /// Pays dues in this cell on the first day of the month or after a step of standing within it.
  fileprivate func paysDues(during month: Month) -> Bool {
    let steps = standings.lazy.map(\.fact.from).filter { month.firstDay < $0 && $0 <= month.lastDay }
    return ([month.firstDay] + steps).contains { standing(on: $0)?.paysDuesHere == true }
  }
}

extension FindingCode {
  public static let duesNotOwed = FindingCode("dues.not-owed")
}
