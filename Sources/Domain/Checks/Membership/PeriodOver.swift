/// A member still exempt, temporarily elsewhere or visiting past the day announced, without return or renewal.
///
/// Source: 38-HD/BTCTW IV.1.2; 06-HD/TW 10.3a; 294-QĐ/TW § 6.3.2b (an extension is reported).
public struct PeriodOver: MemberCheck {
  public static let about = About(
    .periodOver, serves: .goodOrder, weight: .warning, source: "38-HD/BTCTW IV.1.2; 06-HD/TW 10.3a; 294-QĐ/TW § 6.3.2b")

  public let member: MemberID
  /// Exempt, away or visiting.
  public let standing: Standing
  /// The day announced.
  public let until: Day
  /// Where a visitor came from.
  public let home: String?

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.members.compactMap { member in
      guard let standing = member.standing(on: day), !standing.hasLeft, let period = member.periodEntry(on: day),
        let until = period.fact.until,
        until < day
      else { return nil }
      return Finding(
        PeriodOver(member: member.id, standing: standing, until: until, home: period.fact.place), evidence: [period.record])
    }
  }
}

extension FindingCode {
  public static let periodOver = FindingCode("member.period-over")
}
