/// The year of `day` without an inspection (kiểm tra) of any task, looked at from its last quarter on.
///
/// The remedy names the first open task and its follower, or the secretary.
///
/// Source: 38-HD/BTCTW IV.2 (the cell checks and supervises).
func missingInspection(in cell: Cell, on day: Day) -> [Finding] {
  guard day.month.quarter == 4, let meeting = cell.firstRegularMeeting(of: day.year, upTo: day),
    let task = cell.tasks.first(where: { $0.isOpen(on: day) }),
    !cell.tasks.contains(where: { task in task.inspections.contains { $0.fact.on.year == day.year && $0.fact.on <= day } })
  else { return [] }
  let inspector = [task.assignment.follower, cell.secretary(on: day)?.id].compactMap { $0 }.first { id in
    cell.member(id)?.isOnRoster(on: day) == true
  }
  return [
    Finding(
      .assignment(.noInspection(year: day.year)), evidence: [meeting.record],
      remedy: inspector.map { .inspect(task.id, by: $0, on: day) })
  ]
}
