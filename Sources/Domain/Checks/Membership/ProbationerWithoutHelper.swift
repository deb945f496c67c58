/// A probationary member in activity here with fewer helpers than there are to be; who is not an official member in activity here cannot help.
///
/// Those who helped the candidate go on helping unless others are stated. The remedy adds the secretary, to be replaced by whoever helps.
///
/// Source: 294-QĐ/TW § 4; 38-HD/BTCTW (a decision names an official member who helps); number: `probation.helpers.minimum`.
public struct ProbationerWithoutHelper: MemberCheck {
  public static let about = About(.probationerWithoutHelper, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 4; 38-HD/BTCTW")

  public let member: MemberID
  /// Helpers who are official members in activity here.
  public let has: Int
  public let needed: Int
  /// Those who help and may go on, and the secretary; none when they are too few.
  public let proposed: [MemberID]

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .roster(.memberUpdated(let id, let update)) = event {
      update.facts.helpers == nil ? .none : .subjects([.member(id)])
    } else {
      event.entersMember ? .record : .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let minimum = cell.rules.value(.probationHelpersMinimum, on: day) else { return [] }
    let secretary = cell.secretary(on: day)
    return cell.members.compactMap { member in
      guard member.standing(on: day) == .probationary else { return nil }
      let able = cell.helpers(of: member, on: day).filter { cell.member($0)?.standing(on: day) == .official }
      guard able.count < minimum.count else { return nil }
      let stated = member.updates.last { $0.fact.facts.helpers != nil }?.record
      let proposed = able + [secretary].compactMap { $0?.standing(on: day) == .official ? $0?.id : nil }.filter { !able.contains($0) }
      return Finding(
        ProbationerWithoutHelper(
          member: member.id, has: able.count, needed: minimum.count, proposed: proposed.count < minimum.count ? [] : proposed),
        evidence: [stated ?? member.joining(on: day)?.record], parameters: [minimum])
    }
  }
}

extension FindingCode {
  public static let probationerWithoutHelper = FindingCode("member.no-helper")
}
