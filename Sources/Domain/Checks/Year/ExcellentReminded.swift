/// A member rated excellent for this year or the last who was reminded or disciplined in that year.
///
/// A reminder (nhắc nhở) is no bar to the level, but the excellent are to have mended every shortcoming; discipline is a bar.
///
/// Source: 366-QĐ/TW.
public struct ExcellentReminded: MemberCheck {
  public static let about = About(.excellentReminded, serves: .basisOfRating, weight: .notice, source: "366-QĐ/TW")

  public let member: MemberID
  public let year: Int
  /// Of the year; none when there was discipline only.
  public let reminders: Int
  public let isDisciplined: Bool

  public var weight: FindingSeverity { isDisciplined ? .warning : Self.about.weight }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .year(.classified) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    var reminders: [YearKey: [RecordID]] = [:]
    for reminder in cell.reminders where reminder.day <= day {
      reminders[YearKey(member: reminder.fact.member, year: cell.workYear(of: reminder.day)), default: []].append(reminder.record)
    }
    var discipline: [YearKey: [RecordID]] = [:]
    for vote in cell.ownVotes where vote.fact.ballot.matter.isDiscipline && vote.fact.result.passed == true && vote.day <= day {
      discipline[YearKey(member: vote.fact.ballot.subject, year: cell.workYear(of: vote.day)), default: []].append(vote.record)
    }
    return cell.lastWorkYears(on: day).flatMap { year in
      cell.levels(year: year).compactMap { id, level -> Finding? in
        let key = YearKey(member: id, year: year)
        let records = (reminders[key] ?? []) + (discipline[key] ?? [])
        guard level.fact == .excellent, !records.isEmpty else { return nil }
        return Finding(
          ExcellentReminded(member: id, year: year, reminders: reminders[key]?.count ?? 0, isDisciplined: discipline[key] != nil),
          evidence: [level.record] + records)
      }
    }
  }
}

extension Matter {
  fileprivate var isDiscipline: Bool { [.discipline, .dismissal, .expulsion].contains(self) }
}

extension FindingCode {
  public static let excellentReminded = FindingCode("rating.reminded")
}
