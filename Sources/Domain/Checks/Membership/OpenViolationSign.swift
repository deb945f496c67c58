/// A sign of violation that nobody concluded by the day set for it or, where none is set, for too long.
///
/// Source: 21-QĐ/TW (signs of violation are looked into); number: `sign.open.days`.
public struct OpenViolationSign: MemberCheck {
  public static let about = About(.openViolationSign, serves: .weakDiscipline, weight: .warning, source: "21-QĐ/TW")

  public let member: MemberID
  /// When it was noted.
  public let noted: Day
  /// The last day for it.
  public let last: Day

  public static func stake(in event: Event, of cell: Cell) -> Stake { .none }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let days = cell.rules.value(.signOpenDays, on: day)
    return cell.violationSigns.compactMap { sign in
      let fact = sign.fact
      guard fact.isOpen(on: day), let last = fact.due ?? days.map({ fact.on.adding(days: $0.count) }), last < day else { return nil }
      return Finding(
        OpenViolationSign(member: fact.member, noted: fact.on, last: last), evidence: [sign.record],
        parameters: fact.due == nil ? [days].compactMap(\.self) : [])
    }
  }
}

extension FindingCode {
  public static let openViolationSign = FindingCode("discipline.sign-open")
}
