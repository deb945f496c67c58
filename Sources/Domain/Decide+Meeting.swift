extension Cell {
  func decideMeeting(_ command: Command, on today: Day) throws(Rejection) -> [Event] {
    if case .openMeeting(let new) = command { return [try decideOpening(new)] }
    let meeting = try requireMeeting()
    let day = meeting.facts.day
    switch command {
    case .welcome(let guests): return guests.map(Event.guestWelcomed)
    case .attend(let selection): return [.attended(try attendees(selection, of: meeting))]
    case .absent(let ids, let excuse, let reason):
      try requireList(ids, on: day)
      for id in ids where meeting.presence(of: id).hasAttended && !meeting.presence(of: id).isOfRollCall { throw .alreadyPresent(id) }
      return [.absent(ids, excuse, reason: reason)]
    case .arrive(let ids, let time):
      try requireList(ids, on: day)
      for id in ids {
        let presence = meeting.presence(of: id)
        guard !presence.isPresent || presence.isOfRollCall else { throw .alreadyPresent(id) }
        try requireTime(time, notBefore: presence.stays.last?.fact.to ?? meeting.facts.start, in: meeting)
      }
      return [.arrived(ids, at: time)]
    case .leave(let ids, let time):
      try requireList(ids, on: day)
      for id in ids {
        let presence = meeting.presence(of: id)
        guard presence.isPresent else { throw .notPresent(id) }
        try requireTime(time, notBefore: presence.stays.last?.fact.from ?? meeting.facts.start, in: meeting)
      }
      return [.departed(ids, at: time)]
    case .openItem(let number, let presenter, let title):
      guard !meeting.items.contains(where: { $0.number == number }) else { throw .itemNumberUsed(number) }
      try requireOnRoster(presenter, on: day)
      return [.itemOpened(number, presenter: presenter, title: title)]
    case .scoreMeeting(let points, let text):
      try requirePoints(points)
      return [.scored(points, text)]
    case .scoreCriteria(let marks, let text):
      try requireMarks(marks, on: day)
      return [.scoredByCriteria(marks, text)]
    case .readBack: return [.readBack]
    case .closeMeeting(let time, let irregular): return [try decideClosing(meeting, at: time, irregular: irregular)]
    default: return []
    }
  }

  private func decideOpening(_ new: NewMeeting) throws(Rejection) -> Event {
    if let openMeeting { throw .meetingAlreadyOpen(openMeeting) }
    try requireOnRoster(new.chair, on: new.day)
    try requireOnRoster(new.clerk, on: new.day)
    if !new.preparers.isEmpty { try requireList(new.preparers, on: new.day) }
    return .meetingOpened(MeetingID(meetings.count), new)
  }

  /// Known, and sent no earlier than it was made.
  func decideSending(_ dispatch: Dispatch, on day: Day) throws(Rejection) -> Event {
    switch dispatch {
    case .document(let number):
      guard let document = documentPlace(of: number, on: day).map({ documents[$0] }) else { throw .unknownDocument(number) }
      try requireOrder(document.fact.day, day)
    case .score(let id): try requireOrder(meeting(id)?.facts.day, day)
    }
    return .sent(dispatch, on: day)
  }

  private func decideClosing(_ meeting: Meeting, at time: TimeOfDay?, irregular: String?) throws(Rejection) -> Event {
    try requireTime(time, notBefore: meeting.latestTime, in: meeting)
    if irregular == nil {
      let items = meeting.itemsToConclude
      let tasks = meeting.tasksToConclude
      let others = meeting.followUpsToConclude
      guard items.isEmpty, tasks.isEmpty, others.isEmpty else { throw .unconcluded(items: items, tasks: tasks, followUps: others) }
    }
    return .meetingClosed(at: time, irregular: irregular)
  }

  /// All expected who are not stated absent nor present already, or exactly the members named.
  private func attendees(_ selection: Selection, of meeting: Meeting) throws(Rejection) -> [MemberID] {
    switch selection {
    case .members(let ids):
      try requireList(ids, on: meeting.facts.day)
      for id in ids {
        let presence = meeting.presence(of: id)
        if presence.isPresent { throw .alreadyPresent(id) }
        if presence.absence != nil { throw .statedAbsent(id) }
      }
      return ids
    case .all(let except):
      if !except.isEmpty { try requireList(except, on: meeting.facts.day) }
      let left = Set(except)
      // An exemption is over when a statement says so: a sentence of old must go on to mean the same members.
      let present = expectedMembers(of: meeting).filter { id in
        let presence = meeting.presence(of: id)
        return member(id)?.standing(on: meeting.facts.day)?.isExpectedAtMeetings == true && !left.contains(id) && !presence.hasAttended
          && presence.absence == nil
      }
      if present.isEmpty { throw .noMembers }
      return present
    }
  }

  private func requireTime(_ time: TimeOfDay?, notBefore earliest: TimeOfDay?, in meeting: Meeting) throws(Rejection) {
    guard let time, let earliest else { return }
    if meeting.minutes(until: time) < meeting.minutes(until: earliest) { throw .timeTooEarly(time, notBefore: earliest) }
  }
}

extension Meeting {
  /// The last time stated so far.
  fileprivate var latestTime: TimeOfDay? {
    let stated = presences.flatMap(\.stays).flatMap { [$0.fact.from, $0.fact.to] } + [facts.start]
    return stated.compactMap(\.self).max { minutes(until: $0) < minutes(until: $1) }
  }
}
