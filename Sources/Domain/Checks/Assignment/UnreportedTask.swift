/// An open task without a report for the month of the last regular meeting.
///
/// Reports made in any meeting held for that month count, one made in a later meeting settles the month, and so does a conclusion on its
/// period. A task given on the day of the meeting or later has nothing to report yet, and a quarterly one reports in the last month of the
/// quarter. While the month has no meeting, the last month that had one is looked at.
///
/// Source: 38-HD/BTCTW IV.2 (members report at meetings); number: `assignment.reports.permonth`.
public struct UnreportedTask: TaskCheck {
  public static let about = About(.unreportedTask, serves: .reportedMonthly, weight: .warning, source: "38-HD/BTCTW IV.2")

  public let task: TaskID
  /// Who is to report.
  public let lead: MemberID
  public let month: Month
  public let has: Int
  /// As many reports as each task is to have in a month.
  public let needed: Int

  public var facts: [Int] { [month].facts }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let minimum = cell.rules.value(.assignmentReportsPerMonth, on: day),
      let meeting = cell.lastRegularMeeting(upTo: day)
    else { return [] }
    let month = meeting.facts.month
    return cell.tasks.compactMap { task in
      guard task.isOpen(on: day), task.mustReport(in: month), task.assignment.from < meeting.facts.day,
        !task.isConcluded(for: month), let lead = task.members(on: day).first
      else { return nil }
      let reports = task.reports(for: month, in: cell)
      guard reports.count < minimum.count, !task.reports.contains(where: { meeting.id < $0.fact.meeting }) else { return nil }
      return Finding(
        UnreportedTask(task: task.id, lead: lead, month: month, has: reports.count, needed: minimum.count),
        evidence: [task.origin.record, meeting.record] + reports.map(\.record), parameters: [minimum])
    }
  }
}

extension FindingCode {
  public static let unreportedTask = FindingCode("task.unreported")
}
