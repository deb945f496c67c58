/// What was reported on in a meeting (điều được báo cáo): a task, or something that is followed up.
public enum ReportedSubject: Sendable, Equatable, Hashable {
  case task(TaskID)
  case followUp(FollowUpID)
}

extension Cell {
  /// What was reported in a meeting, each once, in the order of its last report.
  public func reported(in meeting: MeetingID) -> [ReportedSubject] {
    let ofTasks = tasks.compactMap { task in
      task.reports.last { $0.fact.meeting == meeting }.map { (record: $0.record, subject: ReportedSubject.task(task.id)) }
    }
    let ofOthers = followUps.compactMap { entry in
      entry.reports.last { $0.fact.meeting == meeting }.map { (record: $0.record, subject: ReportedSubject.followUp(entry.id)) }
    }
    return (ofTasks + ofOthers).sorted { $0.record < $1.record }.map(\.subject)
  }

  /// What was reported in a meeting and awaits its conclusion, in the order of the reports.
  public func awaitingConclusion(in meeting: Meeting) -> [ReportedSubject] {
    let waiting = Set(meeting.tasksToConclude.map(ReportedSubject.task) + meeting.followUpsToConclude.map(ReportedSubject.followUp))
    return reported(in: meeting.id).filter(waiting.contains)
  }
}
