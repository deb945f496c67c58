/// An exemption begun since the first meeting on record that lacks a paper it is to rest on.
///
/// For age and health: a medical paper, unless the member had the age from which the cell may certify instead; the cell's resolution; and
/// the day the higher committee was told. For other reasons: the decision of the base committee, by its day or as the document.
///
/// Source: 294-QĐ/TW § 7.1; 38-HD/BTCTW IV.1.1, IV.1.2; number: `exempt.age.withoutmedical`.
public struct ExemptionWithoutPapers: MemberCheck {
  public static let about = About(
    .exemptionWithoutPapers, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 7.1; 38-HD/BTCTW IV.1.1, IV.1.2")

  public let member: MemberID
  public let kind: Exemption
  public let from: Day
  /// Not empty.
  public let gaps: [ExemptionGap]
  /// As stated.
  public let fact: StandingFact

  public var weight: FindingSeverity { gaps == [.told] ? .notice : Self.about.weight }

  public static func stake(in event: Event, of cell: Cell) -> Stake { event.takesMemberAway ? .record : .none }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let first = cell.meetings.lazy.map(\.facts.day).min() else { return [] }
    return cell.members.compactMap { member in
      guard case .exempt(let kind)? = member.standing(on: day), let period = member.periodEntry(on: day), first <= period.fact.from else {
        return nil
      }
      let limit = cell.rules.value(.exemptAgeWithoutMedical, on: period.fact.from)
      let gaps = period.fact.gaps(of: kind, isAged: isAged(member, from: limit, on: period.fact.from))
      guard !gaps.isEmpty else { return nil }
      return Finding(
        ExemptionWithoutPapers(member: member.id, kind: kind, from: period.fact.from, gaps: gaps, fact: period.fact),
        evidence: [period.record],
        parameters: gaps.contains(.medical) ? [limit].compactMap { $0 } : [])
    }
  }
}

/// A member whose day of birth is not known is not taken to have the age.
private func isAged(_ member: Member, from limit: RuleParameter?, on day: Day) -> Bool {
  guard let born = member.facts.born, let limit else { return false }
  return born.age(on: day) >= limit.count
}

/// What an exemption lacks.
public enum ExemptionGap: Sendable, Equatable {
  case medical
  /// The cell's resolution.
  case resolution
  /// The decision of the base committee.
  case decision
  /// The day the higher committee was told.
  case told
}

extension StandingFact {
  fileprivate func gaps(of kind: Exemption, isAged: Bool) -> [ExemptionGap] {
    switch kind {
    case .ageOrHealth:
      [
        papers.medical == nil && !isAged ? .medical : nil, document == nil ? .resolution : nil, papers.told == nil ? .told : nil,
      ].compactMap { $0 }
    case .other: papers.decided == nil && !(document?.namesDecision ?? false) ? [.decision] : []
    }
  }
}

extension String {
  /// Written as a decision (quyết định).
  fileprivate var namesDecision: Bool {
    let text = uppercased()
    return ["QĐ", "QUYẾT ĐỊNH", "DECISION"].contains { text.contains($0) }
  }
}

extension FindingCode {
  public static let exemptionWithoutPapers = FindingCode("member.exemption-papers")
}
