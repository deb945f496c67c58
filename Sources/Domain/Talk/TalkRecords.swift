/// What a report on a task says beside its result.
public struct ReportTerms: Sendable, Equatable {
  /// The day the work was done (ngày xong); nil when it is not said.
  public var finished: Day?
  /// Of recurring work the period it is about; nil where that follows from the meeting.
  public var period: Period?

  public init(finished: Day? = nil, period: Period? = nil) {
    self.finished = finished
    self.period = period
  }
}

/// What a statement asks of the talk in a meeting: opinions, reports and conclusions on tasks and on what is followed up, praise, reminders.
public enum TalkCommand: Sendable, Equatable {
  case say(Speaker, String)
  indirect case report(MemberID, TaskID, Reached?, result: String, ReportTerms = ReportTerms())
  case discuss(MemberID, Subject, String)
  indirect case conclude(Conclusion)
  indirect case followUp(FollowUpID, FollowUpFacts)
  indirect case adjustFollowUp(FollowUpID, FollowUpChange, reason: String)
  indirect case reportFollowUp(MemberID, FollowUpID, reached: Reached?, result: String, finished: Day? = nil)
  case commend([MemberID], String)
  case remind([MemberID], String)
}

/// What was said, reported, concluded, praised.
public enum TalkEvent: Sendable, Equatable {
  case said(Speaker, String)
  indirect case reported(MemberID, TaskID, Reached?, result: String, ReportTerms = ReportTerms())
  case discussed(MemberID, Subject, String)
  case concluded(Conclusion)
  indirect case followUpStated(FollowUpID, FollowUpFacts)
  indirect case followUpAdjusted(FollowUpID, FollowUpChange, reason: String)
  indirect case followUpReported(MemberID, FollowUpID, reached: Reached?, result: String, finished: Day? = nil)
  case commended(MemberID, String)
  case reminded(MemberID, String)
}

// MARK: Decide

extension Cell {
  /// What is followed up, praise and a reminder may be stated outside a meeting.
  func decide(_ command: TalkCommand, on today: Day) throws(Rejection) -> [Event] {
    switch command {
    case .say(let speaker, let text):
      try requireSpeaker(speaker, in: requireMeeting())
      return [.talk(.said(speaker, text))]
    case .report(let id, let task, let reached, let result, let terms):
      return [.talk(try decideReport(id, task, reached, result, terms, on: requireMeeting().facts.day))]
    case .discuss(let id, let subject, let text):
      try requireOnRoster(id, on: requireMeeting().facts.day)
      switch subject {
      case .task(let task): _ = try requireTask(task)
      case .member(let member): try require(member)
      }
      return [.talk(.discussed(id, subject, text))]
    case .conclude(let conclusion): return [.talk(.concluded(try settled(conclusion, in: requireMeeting())))]
    case .followUp(let id, let facts): return [.talk(try decideFollowUp(id, facts, on: today))]
    case .adjustFollowUp(let id, let change, let reason):
      let id = try requireOpenFollowUp(id).id
      if !change.members.isEmpty { try requireList(change.members, on: today) }
      try requireFigure(change.value)
      return [.talk(.followUpAdjusted(id, change, reason: reason))]
    case .reportFollowUp(let id, let subject, let reached, let result, let finished):
      let day = try requireMeeting().facts.day
      try requireOnRoster(id, on: day)
      try requireOrder(finished, day)
      return [.talk(try decideReport(id, on: requireFollowUp(subject), reached, result, finished))]
    case .commend(let members, let text):
      try requireDistinct(members)
      return members.map { .talk(.commended($0, text)) }
    case .remind(let members, let text):
      try requireList(members, on: today)
      return members.map { .talk(.reminded($0, text)) }
    }
  }

  private func requireSpeaker(_ speaker: Speaker, in meeting: Meeting) throws(Rejection) {
    switch speaker {
    case .member(let id): try requireOnRoster(id, on: meeting.facts.day)
    case .guest(let name): try requireGuest(name, at: meeting)
    }
  }

  /// Of something known, as its full number names it.
  private func settled(_ conclusion: Conclusion, in meeting: Meeting) throws(Rejection) -> Conclusion {
    switch conclusion {
    case .task(let task, _, _, let reached, _):
      _ = try requireTask(task)
      try requireShare(reached)
      return conclusion
    case .followUp(let stated, let outcome, let text, let reached):
      let id = try requireFollowUp(stated).id
      if id.kind != .target { try requireShare(reached) }
      return .followUp(id, outcome, text, reached: reached)
    case .numberedItem(let number, _):
      guard meeting.items.contains(where: { $0.number == number }) else { throw .unknownItem(number) }
      return conclusion
    case .item:
      guard !meeting.items.isEmpty else { throw .noOpenItem }
      return conclusion
    }
  }

  private func decideFollowUp(_ id: FollowUpID, _ facts: FollowUpFacts, on day: Day) throws(Rejection) -> TalkEvent {
    guard (1...Cell.largestNumber).contains(id.number) else { throw .numberOutOfRange(id.number) }
    if let known = followUp(id), id.resolution == nil || term(on: known.day) == term(on: day) { throw .followUpNumberUsed(id) }
    if !facts.members.isEmpty { try requireList(facts.members, on: day) }
    switch facts.detail {
    case .point: if let number = id.resolution { try requireResolution(number, on: day) }
    case .target(let value, _, let resolution, _):
      try requireFigure(value)
      if let resolution { try requireResolution(resolution, on: day) }
    case .shortcoming(let owner, _, _, _, _): if let owner { try require(owner) }
    }
    return .followUpStated(settled(id, on: day), facts)
  }

  /// A share is of something; it may be more than all of the work.
  private func requireShare(_ reached: Reached?) throws(Rejection) {
    if let share = reached?.share, share.whole <= 0 { throw .numberOutOfRange(share.part) }
  }

  /// A figure to reach, or of nothing: no violations, no complaints.
  private func requireFigure(_ value: Ratio?) throws(Rejection) {
    if let value, value.part < 0 || value.whole <= 0 { throw .numberOutOfRange(value.part) }
  }

  private func decideReport(
    _ id: MemberID, on entry: FollowUp, _ reached: Reached?, _ result: String, _ finished: Day?
  ) throws(Rejection) -> TalkEvent {
    if entry.id.kind != .target { try requireShare(reached) }
    return .followUpReported(id, entry.id, reached: reached, result: result, finished: finished)
  }

  private func decideReport(
    _ id: MemberID, _ task: TaskID, _ reached: Reached?, _ result: String, _ terms: ReportTerms, on day: Day
  ) throws(Rejection) -> TalkEvent {
    try requireOrder(terms.finished, day)
    try requireOnRoster(id, on: day)
    try requireShare(reached)
    let members = try requireTask(task).assignment.members
    guard members.contains(id) else { throw .taskOfOthers(task, owner: members.first ?? id) }
    return .reported(id, task, reached, result: result, terms)
  }
}

// MARK: Apply

extension Cell {
  mutating func apply(_ event: TalkEvent, record: RecordID, on today: Day) {
    func recorded<Fact>(_ fact: Fact) -> Recorded<Fact> { Recorded(fact, day: today, record: record) }
    switch event {
    // The minutes hold what was said.
    case .said, .discussed(_, .member, _): break
    case .reported(let member, let id, let reached, let result, let terms):
      guard let meeting = openMeeting, let index = taskIndex[id] else { break }
      let month = meetings[meeting.index].facts.month
      let report = AssignedTask.Report(
        member: member, reached: reached, result: result, meeting: meeting, finished: terms.finished,
        period: terms.period ?? tasks[index].assignment.period(concludedIn: month, on: today))
      tasks[index].reports.append(recorded(report))
      meetings[meeting.index].pendingTasks.insert(id)
    case .discussed(let member, .task(let id), let text):
      guard let meeting = openMeeting, let index = taskIndex[id] else { break }
      tasks[index].discussions.append(recorded(AssignedTask.Opinion(member: member, text: text, meeting: meeting)))
    case .concluded(let conclusion):
      if let openMeeting { conclude(conclusion, in: openMeeting, record: record, on: today) }
    case .followUpStated(let id, let facts):
      followUpIndex[id] = followUps.count
      followUpIndex[id.withoutTerm] = followUps.count
      followUps.append(FollowUp(id: id, facts: facts, meeting: openMeeting, day: today, record: record))
    case .followUpAdjusted(let id, let change, let reason):
      guard let index = followUpIndex[id] else { break }
      followUps[index].facts.merge(change)
      followUps[index].changes.append(recorded(FollowUp.Adjustment(change: change, reason: reason)))
    case .followUpReported(let member, let id, let reached, let result, let finished):
      guard let meeting = openMeeting, let index = followUpIndex[id] else { break }
      let report = FollowUp.Report(member: member, reached: reached, result: result, meeting: meeting, finished: finished)
      followUps[index].reports.append(recorded(report))
      if !meetings[meeting.index].followUpsToConclude.contains(id) { meetings[meeting.index].followUpsToConclude.append(id) }
    case .commended(let member, let text):
      commendations.append(recorded(Remark(member: member, text: text, meeting: openMeeting)))
    case .reminded(let member, let text):
      reminders.append(recorded(Remark(member: member, text: text, meeting: openMeeting)))
    }
  }

  /// A conclusion on what has ended says nothing more of it; see `requireGoingOn`.
  private mutating func conclude(_ conclusion: Conclusion, in meeting: MeetingID, record: RecordID, on today: Day) {
    switch conclusion {
    case .item: break
    case .numberedItem(let number, _):
      if let item = meetings[meeting.index].items.firstIndex(where: { $0.number == number }) {
        meetings[meeting.index].items[item].isConcluded = true
      }
    case .task(let id, let outcome, let text, let reached, let stated):
      guard let index = taskIndex[id] else { break }
      let period = stated ?? tasks[index].assignment.period(concludedIn: meetings[meeting.index].facts.month, on: today)
      let decision = AssignedTask.Decision(outcome: outcome, reached: reached, text: text, meeting: meeting, period: period)
      if tasks[index].isOpen { tasks[index].conclusions.append(Recorded(decision, day: today, record: record)) }
      if tasks[index].isOpen, let outcome, tasks[index].isEnded(by: decision) { tasks[index].status = .ended(outcome, on: today) }
      meetings[meeting.index].pendingTasks.remove(id)
    case .followUp(let id, let outcome, let text, let reached):
      guard let index = followUpIndex[id] else { break }
      let decision = AssignedTask.Decision(outcome: outcome, reached: reached, text: text, meeting: meeting)
      if followUps[index].isOpen { followUps[index].conclusions.append(Recorded(decision, day: today, record: record)) }
      meetings[meeting.index].followUpsToConclude.removeAll { $0 == id }
    }
  }
}
