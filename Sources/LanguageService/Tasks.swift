import Diagnostics
import Domain
import Interpreter
import Syntax
import Wording

/// Tasks by number or by any word of their text.
extension Completer {
  func tasks(at spot: Spot) -> [Draft] {
    // The number after `phân công` is a new one.
    guard let cell, spot.verb != .assign else { return [] }
    let typed = spot.typed.dropping("#")
    let named = Set(spot.survey.tasks.map { TaskID($0.number) })
    let fitting = ranked(spot, in: cell).filter { entry in
      guard !named.contains(entry.task.id) else { return false }
      if typed.isEmpty || typed.beginsWithDigit || spot.typed.begins(with: "#") { return typed.begins(String(entry.task.id.number)) }
      return typed.beginsWord(of: entry.task.assignment.text)
    }
    let ordered = fitting.sorted { ($0.rank, $0.task.id) < ($1.rank, $1.task.id) }
    return ordered.map { Draft("#\($0.task.id.number)", note: note(of: $0.task)) }
  }

  private func ranked(_ spot: Spot, in cell: Cell) -> [(rank: Int, task: AssignedTask)] {
    let open = cell.openTasks(on: today)
    switch spot.verb {
    case .report:
      let awaited = Set((cell.currentMeeting.map(cell.tasksToReport(in:)) ?? cell.tasksToReport(in: today.month)).map(\.id))
      let holders = spot.survey.members.flatMap { members(written: $0) }
      let own = holders.isEmpty ? open : holders.flatMap { cell.openTasks(of: $0, on: today) }
      return own.map { (awaited.contains($0.id) ? 0 : 1, $0) }
    case .conclude:
      let reported = Set(cell.currentMeeting?.tasksToConclude ?? [])
      return open.map { (reported.contains($0.id) ? 0 : 1, $0) }
    case .discuss:
      let meeting = cell.openMeeting
      return open.map { (meeting != nil && $0.reports.last?.fact.meeting == meeting ? 0 : 1, $0) }
    case .plan, .adjust, .handOver, .stop:
      // What is to begin later can be planned and changed now.
      return cell.tasks.filter { $0.isOpen(on: max(today, $0.assignment.from)) }.map { ($0.isOpen(on: today) ? 0 : 1, $0) }
    case .history: return cell.tasks.map { ($0.isOpen(on: today) ? 0 : 1, $0) }
    default: return open.map { (0, $0) }
    }
  }

  /// `Phụ trách 10 hộ tổ 3 · hạn 30/09/2026`
  private func note(of task: AssignedTask) -> String {
    let text = task.assignment.text.excerpt(40)
    guard let due = task.assignment.due else { return text }
    return "\(text) · \(Keyword.due.spelling(language)) \(Written.day(due))"
  }
}

extension String {
  /// At most so many letters on one line.
  func excerpt(_ limit: Int) -> String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > limit ? line.prefix(limit - 1) + "…" : line
  }
}
