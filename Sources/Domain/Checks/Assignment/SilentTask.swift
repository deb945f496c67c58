/// A task that is not said to be ad hoc or seasonal, on which nobody has reported for so many months.
///
/// Months in which it was to be reported on count, up to that of the last regular meeting, a quarterly task in the last month of each
/// quarter. At least two of them must have passed in silence, so that the first is left to the check of the month.
///
/// Source: 38-HD/BTCTW IV.2 (members report at meetings); number: `assignment.silent.months`.
public struct SilentTask: TaskCheck {
  public static let about = About(.silentTask, serves: .reportedMonthly, weight: .warning, source: "38-HD/BTCTW IV.2")

  public let task: TaskID
  /// Who is to report.
  public let lead: MemberID
  /// Those with a regular meeting in which it was to be reported on and was not, ascending, up to the last one.
  public let months: [Month]

  public var facts: [Int] { months.facts }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let limit = cell.rules.value(.assignmentSilentMonths, on: day) else { return [] }
    var held: [Month: Day] = [:]
    for meeting in cell.meetings where meeting.facts.kind == .regular && meeting.isClosed && meeting.facts.day <= day {
      held[meeting.facts.month] = meeting.facts.day
    }
    let months = held.keys.sorted().suffix(24)
    guard let latest = months.last else { return [] }
    return cell.tasks.compactMap { task in
      guard task.isOpen(on: day), task.assignment.kind ?? .fixed == .fixed, let lead = task.members(on: day).first else { return nil }
      let reported = task.reports.last.flatMap { cell.meeting($0.fact.meeting)?.facts.month }
      let silent = months.filter { month in
        let isAfter = reported.map { $0 < month } ?? true
        return isAfter && task.mustReport(in: month) && !task.isConcluded(for: month)
          && held[month].map { task.assignment.from < $0 } == true
      }
      guard silent.count >= 2, let first = silent.first, latest.months(since: first) + 1 >= limit.count else { return nil }
      return Finding(
        SilentTask(task: task.id, lead: lead, months: Array(silent)), evidence: [task.origin.record, task.reports.last?.record],
        parameters: [limit])
    }
  }
}

extension FindingCode {
  public static let silentTask = FindingCode("task.silent")
}
