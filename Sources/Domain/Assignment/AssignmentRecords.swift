/// What a statement asks of tasks (nhiệm vụ), of the documents they rest on and of the working regulation.
public enum AssignmentCommand: Sendable, Equatable {
  indirect case assign(TaskID, Assignment)
  indirect case adjust(TaskID, TaskChange, reason: String)
  case handOver(TaskID, to: MemberID, from: Day, reason: String)
  case stop(TaskID, from: Day, reason: String)
  case plan(TaskID, String, on: Day)
  case support(TaskID, String, on: Day)
  case inspect(TaskID, by: [MemberID], on: Day, String)
  indirect case recordDocument(DocumentNumber, issuer: String?, on: Day, due: Day? = nil, summary: String)
  indirect case setRegulation(Regulation)
}

/// What happened to tasks, documents and the working regulation.
public enum AssignmentEvent: Sendable, Equatable {
  indirect case assigned(TaskID, Assignment)
  indirect case adjusted(TaskID, TaskChange, reason: String)
  indirect case handedOver(TaskID, from: MemberID, to: MemberID, on: Day, reason: String)
  case stopped(TaskID, on: Day, reason: String)
  case planned(TaskID, String, on: Day)
  case supported(TaskID, String, on: Day)
  case inspected(TaskID, by: [MemberID], on: Day, String)
  indirect case documentRegistered(DocumentNumber, issuer: String?, on: Day, due: Day?, summary: String)
  indirect case regulationSet(Regulation)
}

// MARK: Decide

extension Cell {
  func decide(_ command: AssignmentCommand, on today: Day) throws(Rejection) -> AssignmentEvent {
    switch command {
    case .assign(let id, var assignment):
      guard (1...Cell.largestNumber).contains(id.number) else { throw .taskNumberOutOfRange(id) }
      guard taskIndex[id] == nil else { throw .taskNumberUsed(id) }
      try requireOrder(assignment.from, assignment.due)
      try requireList(assignment.members, on: assignment.from)
      try requireOnRoster(assignment.follower, on: assignment.from)
      try requirePredecessor(assignment.predecessor, of: id)
      assignment.householdNames = try distinct(households: assignment.householdNames)
      return .assigned(id, assignment)
    case .adjust(let id, var change, let reason):
      let assignment = try requireOpenTask(id).assignment
      try requireOrder(change.from ?? assignment.from, change.due ?? assignment.due)
      try requireOnRoster(change.follower, on: today)
      try requirePredecessor(change.predecessor, of: id)
      change.householdNames = try distinct(households: change.householdNames)
      try requireMembers(change, of: assignment, on: today)
      return .adjusted(id, change, reason: reason)
    case .handOver(let id, let to, let from, let reason):
      let task = try requireOpenTask(id)
      try requireOnRoster(to, on: from)
      guard let lead = task.lead, lead != to else { throw .taskHeldAlready(id, by: to) }
      return .handedOver(id, from: lead, to: to, on: from, reason: reason)
    case .stop(let id, let from, let reason):
      _ = try requireOpenTask(id)
      return .stopped(id, on: from, reason: reason)
    case .plan(let id, let text, let day):
      _ = try requireTask(id)
      return .planned(id, text, on: day)
    case .support(let id, let text, let day):
      _ = try requireTask(id)
      return .supported(id, text, on: day)
    case .inspect(let id, let by, let day, let text):
      _ = try requireTask(id)
      try requireList(by, on: day)
      return .inspected(id, by: by, on: day, text)
    case .recordDocument(let number, let issuer, let day, let due, let summary):
      try requireNumber(number)
      try requireOrder(day, due)
      return .documentRegistered(number, issuer: issuer, on: day, due: due, summary: summary)
    case .setRegulation(let regulation):
      try requireDistinct(regulation.tasks)
      try requireOrder(regulation.issued, regulation.from)
      return .regulationSet(regulation)
    }
  }

  /// Known tasks, each once.
  private func requireDistinct(_ tasks: [TaskID]) throws(Rejection) {
    var seen: Set<TaskID> = []
    for id in tasks {
      _ = try requireTask(id)
      guard seen.insert(id).inserted else { throw .duplicateTask(id) }
    }
  }

  /// A task that there is and that does not itself take up this one, by however many others.
  private func requirePredecessor(_ predecessor: TaskID?, of id: TaskID) throws(Rejection) {
    var next = predecessor
    while let earlier = next {
      if earlier == id { throw .duplicateTask(id) }
      next = try requireTask(earlier).assignment.predecessor
    }
  }

  /// Who joins or leads is on the roster, who leaves has a part in the task, and somebody is left.
  private func requireMembers(_ change: TaskChange, of assignment: Assignment, on today: Day) throws(Rejection) {
    guard change.changesMembers else { return }
    if !change.leads.isEmpty { try requireList(change.leads, on: today) }
    if !change.joining.isEmpty { try requireList(change.joining, on: today) }
    for id in change.leaving where !assignment.members.contains(id) { throw .notCharged(id) }
    var members = assignment.members
    members.merge(change)
    if members.isEmpty { throw .noMembers }
  }
}

// MARK: Apply

extension Cell {
  mutating func apply(_ event: AssignmentEvent, record: RecordID, on today: Day) {
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
      for member in change.joining + change.leads where !members[member.index].tasks.contains(id) {
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
    case .documentRegistered(let number, let issuer, let day, let due, let summary):
      register(
        RegisteredDocument(
          number: number, issuer: issuer, day: day, due: due, summary: summary, kind: .document, term: term(on: day), meeting: openMeeting),
        record: record, on: today)
    case .regulationSet(let regulation): regulations.append(Recorded(regulation, day: today, record: record))
    }
  }

  /// Registers a document and counts on its series; a draft's final version takes the draft's place.
  mutating func register(_ document: RegisteredDocument, record: RecordID, on today: Day) {
    let key = DocumentKey(number: document.number, issuer: document.issuer, term: document.term)
    if document.issuer == nil {
      let series = DocumentSeries(type: document.number.type, term: document.term)
      highestDocument[series] = max(highestDocument[series] ?? 0, document.number.number)
    }
    let entry = Recorded(document, day: today, record: record)
    if let known = documentIndex[key], case .resolution(_, draft: true) = documents[known].fact.kind {
      documents[known] = entry
    } else {
      documentIndex[key] = documents.count
      documents.append(entry)
    }
  }
}
