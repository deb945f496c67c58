extension Cell {
  mutating func applyTasks(_ event: Event, record: RecordID, on today: Day) {
    func recorded<Fact>(_ fact: Fact) -> Recorded<Fact> { Recorded(fact, day: today, record: record) }
    switch event {
    case .assigned(let id, let assignment):
      taskIndex[id] = tasks.count
      highestTask = max(highestTask, id.number)
      tasks.append(AssignedTask(id: id, assignment: assignment, meeting: openMeeting, day: today, record: record))
      for member in assignment.members { members[member.index].tasks.append(id) }
    case .adjusted(let id, let change, let reason):
      guard let index = taskIndex[id] else { break }
      tasks[index].assignment.merge(change)
      tasks[index].changes.append(recorded(.adjusted(change, reason: reason)))
      for member in change.joining + [change.lead].compactMap({ $0 }) where !members[member.index].tasks.contains(id) {
        members[member.index].tasks.append(id)
      }
    case .handedOver(let id, let from, let to, let day, let reason):
      guard let index = taskIndex[id] else { break }
      tasks[index].assignment.members.handOver(from: from, to: to)
      tasks[index].changes.append(recorded(.handedOver(from: from, to: to, on: day, reason: reason)))
      if !members[to.index].tasks.contains(id) { members[to.index].tasks.append(id) }
    case .stopped(let id, let day, let reason):
      guard let index = taskIndex[id] else { break }
      tasks[index].status = .stopped(on: day)
      tasks[index].changes.append(recorded(.stopped(on: day, reason: reason)))
    case .planned(let id, let text, let day):
      if let index = taskIndex[id] { tasks[index].plans.append(recorded(AssignedTask.Note(text: text, on: day))) }
    case .supported(let id, let text, let day):
      if let index = taskIndex[id] { tasks[index].supports.append(recorded(AssignedTask.Note(text: text, on: day))) }
    case .inspected(let id, let by, let day, let text):
      if let index = taskIndex[id] {
        tasks[index].inspections.append(recorded(AssignedTask.Inspection(by: by, on: day, text: text)))
      }
    default: applyTaskTalk(event, record: record, on: today)
    }
  }

  /// What a meeting says about tasks.
  private mutating func applyTaskTalk(_ event: Event, record: RecordID, on today: Day) {
    guard let meeting = openMeeting else { return }
    switch event {
    case .reported(let member, let id, let reached, let result):
      guard let index = taskIndex[id] else { break }
      let report = AssignedTask.Report(member: member, reached: reached, result: result, meeting: meeting)
      tasks[index].reports.append(Recorded(report, day: today, record: record))
      meetings[meeting.index].pendingTasks.insert(id)
    case .discussed(let member, .task(let id), let text):
      guard let index = taskIndex[id] else { break }
      let opinion = AssignedTask.Opinion(member: member, text: text, meeting: meeting)
      tasks[index].discussions.append(Recorded(opinion, day: today, record: record))
    case .concluded(.task(let id, let outcome, let text, let reached)):
      guard let index = taskIndex[id] else { break }
      let period = tasks[index].assignment.period(concludedIn: meetings[meeting.index].facts.month, on: today)
      let decision = AssignedTask.Decision(outcome: outcome, reached: reached, text: text, meeting: meeting, period: period)
      // A conclusion on what has ended says nothing more of it; see `requireGoingOn`.
      if tasks[index].isOpen { tasks[index].conclusions.append(Recorded(decision, day: today, record: record)) }
      if tasks[index].isOpen, let outcome, tasks[index].isEnded(by: decision) { tasks[index].status = .ended(outcome, on: today) }
      meetings[meeting.index].pendingTasks.remove(id)
    default: break
    }
  }
}
