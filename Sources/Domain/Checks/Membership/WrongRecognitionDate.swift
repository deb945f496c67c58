/// A member recognised as official from another day than the end of probation.
///
/// Recognition dates from the day the months end even when the cell or the authority is late. A later day may come of a prolonged
/// probation, which only a local guide knows; the finding then rests on its number too.
///
/// Source: 294-QĐ/TW § 4.2.2; numbers: `probation.months`, `probation.extension.months`.
public struct WrongRecognitionDate: MemberCheck {
  public static let about = About(.recognitionDate, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 4.2.2")

  public let member: MemberID
  /// The day from which the member is recognised.
  public let recorded: Day
  /// The day probation ended.
  public let due: Day

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .membership(.standingChanged(_, let fact)) = event, fact.step == .confirmed { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.members.compactMap { member in
      guard let joining = member.joining(on: day), let admitted = member.facts.admitted,
        let step = member.standings.first(where: { $0.fact.step == .confirmed && joining.fact.from <= $0.fact.from }),
        step.fact.from <= day,
        let months = cell.rules.value(.probationMonths, on: step.fact.from)
      else { return nil }
      let due = admitted.adding(months: months.count)
      guard step.fact.from != due else { return nil }
      let prolonged = cell.rules.value(.probationExtensionMonths, on: step.fact.from).flatMap { extra in
        due < step.fact.from && step.fact.from <= due.adding(months: extra.count) ? extra : nil
      }
      return Finding(
        WrongRecognitionDate(member: member.id, recorded: step.fact.from, due: due), evidence: [joining.record, step.record],
        parameters: [months] + [prolonged].compactMap { $0 })
    }
  }
}

extension FindingCode {
  public static let recognitionDate = FindingCode("member.recognition-date")
}
