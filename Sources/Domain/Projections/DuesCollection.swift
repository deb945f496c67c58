/// Who had paid the dues of a month (thu đảng phí) by the end of a meeting.
public struct DuesCollection: Sendable, Equatable {
  public let month: Month
  /// Members with a payment stated by then or paid ahead, by index.
  public let paid: [MemberID]
  /// Members who pay here and had no payment stated by then, by index.
  public let owing: [MemberID]

  /// Members the collection concerns.
  public var base: Int { paid.count + owing.count }
}

extension Cell {
  /// The dues of a month as they stood when the meeting closed, or as they stand while it is open; later payments change nothing.
  ///
  /// Source: 01-QĐ/TW; 294-QĐ/TW § 6.3.2c.
  public func duesCollection(for month: Month, by meeting: Meeting) -> DuesCollection {
    var paid: [MemberID] = []
    var owing: [MemberID] = []
    for member in members {
      let payments = payments(of: member.id, for: month)
      let day = meeting.facts.day
      if payments.contains(where: { payment in meeting.end.map { payment.record <= $0.record } ?? true })
        || isCoveredAhead(member, month, day)
      {
        paid.append(member.id)
      } else if member.paysDues(for: month, on: day), !isExemptFromDues(member.id, in: month) {
        owing.append(member.id)
      }
    }
    return DuesCollection(month: month, paid: paid, owing: owing)
  }

  /// Earlier payments were more than their months asked for, and cover something of this one.
  private func isCoveredAhead(_ member: Member, _ month: Month, _ day: Day) -> Bool {
    mayBeAhead.contains(member.id) && duesBalance(of: member, at: day, through: max(month, day.month), on: day).isTouched(month)
      && payments(of: member.id, for: month).isEmpty
  }
}
