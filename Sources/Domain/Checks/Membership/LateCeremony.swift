/// A candidate whose admission was decided and whose ceremony was held late, or was not held in time.
///
/// The ceremony is the day of admission of the member of that name. Working days are Monday to Friday, as public holidays are not known.
///
/// Source: 294-QĐ/TW § 4; number: `admission.ceremony.workdays`.
public struct LateCeremony: Check {
  public static let about = About(.ceremonyLate, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 4")

  /// By name.
  public let candidate: String
  public let decided: Day
  /// The last day to hold it.
  public let limit: Day
  /// Nil when it was not held yet.
  public let held: Day?

  public var subject: FindingSubject { .candidate(candidate) }

  public static func stake(in event: Event, of cell: Cell) -> Stake { event.entersMember ? .record : Stake(ofCandidatesIn: event) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.candidates.compactMap { candidate in
      guard let decided = candidate.step(.decided), let workdays = cell.rules.value(.ceremonyWorkdays, on: decided.fact),
        candidate.droppedFrom == nil
      else { return nil }
      let member = cell.member(of: candidate)
      let held = member?.facts.admitted ?? member?.standings.first?.fact.from
      let limit = decided.fact.adding(workdays: workdays.count)
      guard limit < held ?? day, day.adding(months: -12) <= held ?? day else { return nil }
      return Finding(
        LateCeremony(candidate: candidate.name, decided: decided.fact, limit: limit, held: held),
        evidence: [decided.record, member?.standings.first?.record], parameters: [workdays])
    }
  }
}

extension FindingCode {
  public static let ceremonyLate = FindingCode("candidate.ceremony")
}
