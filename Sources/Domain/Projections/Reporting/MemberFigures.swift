/// The members of a cell at the beginning and the end of a period, and what changed between (biến động đảng viên).
public struct MemberFigures: Sendable, Equatable {
  /// On the day before the period.
  public let before: MembershipCount
  /// On the last day.
  public let after: MembershipCount
  /// By member and day.
  public let changes: [MemberStep]

  /// Admitted here as probationary.
  public var admitted: [MemberID] { members { $0.step == .joined(.probationary) && !$0.isReceived } }
  /// Came onto the roll as official, by transfer or otherwise, or as a probationer by transfer.
  public var received: [MemberID] { members { $0.step == .joined(.official) || $0.step == .joined(.probationary) && $0.isReceived } }
  public var visitorsCome: [MemberID] { members { $0.step == .joined(.visiting) } }
  public var visitorsGone: [MemberID] { members { $0.isVisiting && $0.step == .left(.transferred) } }
  public var confirmed: [MemberID] { members { $0.step == .confirmed } }
  public var wentAway: [MemberID] { members { $0.step == .wentAway } }
  public var suspended: [MemberID] { members { $0.step == .suspended } }
  public var resumed: [MemberID] { members { $0.step == .resumed } }
  public var exempted: [MemberID] {
    members { if case .exempted = $0.step { true } else { false } }
  }

  /// Off the roll in one way.
  public func left(_ departure: Departure) -> [MemberID] { members { !$0.isVisiting && $0.step == .left(departure) } }

  private func members(where isMeant: (MemberStep) -> Bool) -> [MemberID] {
    var ids: [MemberID] = []
    for change in changes where isMeant(change) && !ids.contains(change.member) { ids.append(change.member) }
    return ids
  }
}

/// A step of a member's history.
public struct MemberStep: Sendable, Equatable {
  public let member: MemberID
  public let step: StandingStep
  public let from: Day
  /// Came from another cell.
  public let isReceived: Bool
  /// Was here for a time only.
  public let isVisiting: Bool
}

extension Cell {
  func memberFigures(in days: ClosedRange<Day>) -> MemberFigures {
    let eve = days.lowerBound.adding(days: -1)
    let changes = members.flatMap { member in
      member.standings.filter { days.contains($0.fact.from) }.map { entry in
        MemberStep(
          member: member.id, step: entry.fact.step, from: entry.fact.from, isReceived: entry.fact.place != nil,
          isVisiting: member.rank(on: entry.fact.from.adding(days: -1)) == .visiting)
      }
    }
    return MemberFigures(before: membership(on: eve), after: membership(on: days.upperBound), changes: changes)
  }
}
