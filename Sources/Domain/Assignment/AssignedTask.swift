/// A task of the cell from its assignment to its end, with everything said and done about it.
public struct AssignedTask: Sendable, Equatable {
  public let id: TaskID
  /// The clauses and members as they are now.
  public internal(set) var assignment: Assignment
  /// The assignment as first made.
  public let origin: Recorded<Assignment>
  /// The meeting it was given in, or nil when between meetings.
  public let meeting: MeetingID?
  /// Adjustments, hand-overs and the stop, in the order stated.
  public internal(set) var changes: [Recorded<Change>] = []
  /// The member's own plans (kế hoạch).
  public internal(set) var plans: [Recorded<Note>] = []
  /// Difficulties and what the cell did (tháo gỡ).
  public internal(set) var supports: [Recorded<Note>] = []
  public internal(set) var inspections: [Recorded<Inspection>] = []
  public internal(set) var reports: [Recorded<Report>] = []
  public internal(set) var discussions: [Recorded<Opinion>] = []
  public internal(set) var conclusions: [Recorded<Decision>] = []
  public internal(set) var status: Status = .open

  public enum Status: Sendable, Equatable {
    case open
    /// Concluded as done, exceeded or not met; recurring work only with its last period.
    case ended(TaskOutcome, on: Day)
    /// Thôi phân công.
    case stopped(on: Day)
  }

  public enum Change: Sendable, Equatable {
    case adjusted(TaskChange, reason: String)
    case handedOver(from: MemberID, to: MemberID, on: Day, reason: String)
    case stopped(on: Day, reason: String)
  }

  /// A text with its own date.
  public struct Note: Sendable, Equatable {
    public let text: String
    public let on: Day
  }

  public struct Inspection: Sendable, Equatable {
    public let by: [MemberID]
    public let on: Day
    public let text: String
  }

  /// Báo cáo tiến độ in a meeting.
  public struct Report: Sendable, Equatable {
    public let member: MemberID
    public let reached: Reached?
    public let result: String
    public let meeting: MeetingID
    /// The day the work was done (ngày xong), as reported.
    public let finished: Day?
    /// Of recurring work, the period it is about.
    public let period: Period?
  }

  /// Góp ý in a meeting.
  public struct Opinion: Sendable, Equatable {
    public let member: MemberID
    public let text: String
    public let meeting: MeetingID
  }

  /// The chair's conclusion in a meeting.
  public struct Decision: Sendable, Equatable {
    public let outcome: TaskOutcome?
    /// How much the chair finds done (mức đạt); for a target the value in its unit.
    public let reached: Reached?
    public let text: String
    public let meeting: MeetingID
    /// Of recurring work, the period it is about.
    public let period: Period?

    init(outcome: TaskOutcome?, reached: Reached?, text: String, meeting: MeetingID, period: Period? = nil) {
      self.outcome = outcome
      self.reached = reached
      self.text = text
      self.meeting = meeting
      self.period = period
    }
  }

  init(id: TaskID, assignment: Assignment, meeting: MeetingID?, day: Day, record: RecordID) {
    self.id = id
    self.assignment = assignment
    self.meeting = meeting
    origin = Recorded(assignment, day: day, record: record)
  }

  /// The member responsible now (người chủ trì).
  public var lead: MemberID? { assignment.members.first }

  /// The members who lead on `day`, the one responsible first.
  public func leads(on day: Day) -> [MemberID] {
    let (members, coLeads) = (members(on: day), assignment(on: day).coLeads)
    return members.prefix(1) + coLeads.filter(members.dropFirst().contains)
  }

  /// The last day the task was or is being carried out; nil while it is open.
  public var endDay: Day? {
    switch status {
    case .open: nil
    case .ended(_, let day), .stopped(let day): day
    }
  }

  public var isOpen: Bool { status == .open }

  /// In force on `day`: begun and not yet ended.
  public func isOpen(on day: Day) -> Bool { assignment.from <= day && endDay.map { day < $0 } ?? true }

  /// The clauses and members as they had been stated by the end of `day`.
  public func assignment(on day: Day) -> Assignment {
    guard changes.contains(where: { day < $0.day }) else { return assignment }
    var then = origin.fact
    for change in changes where change.day <= day {
      switch change.fact {
      case .adjusted(let clauses, _): then.merge(clauses)
      case .handedOver(let from, let to, _, _): then.members.handOver(from: from, to: to)
      case .stopped: continue
      }
    }
    return then
  }

  /// The members charged with it on `day`, by the hand-overs dated until then.
  public func members(on day: Day) -> [MemberID] {
    var members = origin.fact.members
    for change in changes {
      switch change.fact {
      case .handedOver(let from, let to, let on, _): if on <= day { members.handOver(from: from, to: to) }
      case .adjusted(let clauses, _): if change.day <= day { members.merge(clauses) }
      case .stopped: continue
      }
    }
    return members
  }

  /// How much of the work is done, by what was stated last; the chair wins over what was reported in the same meeting.
  public var reached: Reached? {
    let report = reports.last { $0.fact.reached != nil }?.fact
    return conclusions.reached(after: report?.reached, in: report?.meeting)
  }
}

extension [Recorded<AssignedTask.Decision>] {
  /// The last conclusion that says how much is reached.
  public var reached: AssignedTask.Decision? { last { $0.fact.reached != nil }?.fact }

  /// What was stated last: the chair wins over what was reported in the same meeting or before.
  func reached(after report: Reached?, in meeting: MeetingID?) -> Reached? {
    guard let decision = reached, meeting.map({ $0 <= decision.meeting }) ?? true else { return report }
    return decision.reached
  }
}

extension [MemberID] {
  /// Puts `to` in the place of `from`, once.
  mutating func handOver(from: MemberID, to: MemberID) {
    removeAll { $0 == to }
    if let place = firstIndex(of: from) { self[place] = to } else { insert(to, at: 0) }
  }

  /// Who joins stands last, who leads first.
  mutating func merge(_ change: TaskChange) {
    guard change.changesMembers else { return }
    removeAll(where: change.leaving.contains)
    self += change.joining.filter { !contains($0) }
    let leads = change.leads
    removeAll(where: leads.contains)
    insert(contentsOf: leads, at: 0)
  }
}

extension TaskOutcome {
  /// True when a conclusion with this outcome ends the task, or of recurring work the period.
  public var endsTask: Bool {
    switch self {
    case .done, .exceeded, .faulty, .notMet: true
    case .onTrack, .late: false
    }
  }
}

extension Assignment {
  /// Takes over every clause that `change` states.
  mutating func merge(_ change: TaskChange) {
    text = change.text ?? text
    from = change.from ?? from
    members.merge(change)
    terms.merge(change.terms)
    if change.lead != nil { terms.coLeads = change.coLeads }
    terms.coLeads.removeAll(where: change.leaving.contains)
  }
}
