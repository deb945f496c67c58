/// What a statement asks of a meeting (buổi sinh hoạt): its frame, who is there, its agenda and its end.
public enum MeetingCommand: Sendable, Equatable {
  indirect case open(NewMeeting)
  case welcome([Guest])
  case attend(Selection)
  case absent([MemberID], Excuse, reason: String)
  case arrive([MemberID], at: TimeOfDay?)
  case leave([MemberID], at: TimeOfDay?)
  /// `informs`: nothing is to be concluded under it.
  case openItem(Int, presenters: [Speaker], informs: Bool = false, title: String)
  case score(Int, String)
  case scoreCriteria([ScoreMark], String)
  case readBack
  case close(at: TimeOfDay?, irregular: String?)
  /// A document of the cell, or the score of a meeting, was sent up.
  indirect case send(Dispatch, on: Day)
}

/// What happened to a meeting.
public enum MeetingEvent: Sendable, Equatable {
  indirect case opened(MeetingID, NewMeeting)
  indirect case guestWelcomed(Guest)
  /// Present from the start.
  case attended([MemberID])
  case absent([MemberID], Excuse, reason: String)
  case arrived([MemberID], at: TimeOfDay?)
  case departed([MemberID], at: TimeOfDay?)
  case itemOpened(Int, presenters: [Speaker], informs: Bool, title: String)
  case scored(Int, String)
  indirect case scoredByCriteria([ScoreMark], String)
  case readBack
  /// Minutes of a closed meeting change, by a correction or a taking back.
  indirect case minutesCorrected(MeetingID, Meeting.Correction)
  case closed(at: TimeOfDay?, irregular: String?)
  indirect case sent(Dispatch, on: Day)
}

// MARK: Decide

extension Cell {
  func decide(_ command: MeetingCommand) throws(Rejection) -> [Event] {
    switch command {
    case .open(let new): return [.meeting(try decideOpening(new))]
    case .welcome(let guests):
      _ = try requireMeeting()
      return guests.map { .meeting(.guestWelcomed($0)) }
    case .attend(let selection): return [.meeting(.attended(try attendees(selection, of: requireMeeting())))]
    case .absent(let ids, let excuse, let reason):
      try requireAbsent(ids, from: requireMeeting())
      return [.meeting(.absent(ids, excuse, reason: reason))]
    case .arrive(let ids, let time):
      try requireArriving(ids, at: time, in: requireMeeting())
      return [.meeting(.arrived(ids, at: time))]
    case .leave(let ids, let time):
      try requireLeaving(ids, at: time, in: requireMeeting())
      return [.meeting(.departed(ids, at: time))]
    case .openItem(let number, let presenters, let informs, let title):
      let meeting = try requireMeeting()
      guard !meeting.items.contains(where: { $0.number == number }) else { throw .itemNumberUsed(number) }
      try requirePresenters(presenters, of: meeting)
      return [.meeting(.itemOpened(number, presenters: presenters, informs: informs, title: title))]
    case .score(let points, let text):
      _ = try requireMeeting()
      try requirePoints(points)
      return [.meeting(.scored(points, text))]
    case .scoreCriteria(let marks, let text):
      try requireMarks(marks, on: requireMeeting().facts.day)
      return [.meeting(.scoredByCriteria(marks, text))]
    case .readBack:
      _ = try requireMeeting()
      return [.meeting(.readBack)]
    case .close(let time, let irregular):
      return [.meeting(try decideClosing(requireMeeting(), at: time, irregular: irregular))]
    case .send(let dispatch, let day): return [.meeting(try decideSending(dispatch, on: day))]
    }
  }

  private func requireAbsent(_ ids: [MemberID], from meeting: Meeting) throws(Rejection) {
    try requireList(ids, on: meeting.facts.day)
    for id in ids where meeting.presence(of: id).hasAttended && !meeting.presence(of: id).isOfRollCall { throw .alreadyPresent(id) }
  }

  private func requireArriving(_ ids: [MemberID], at time: TimeOfDay?, in meeting: Meeting) throws(Rejection) {
    try requireList(ids, on: meeting.facts.day)
    for id in ids {
      let presence = meeting.presence(of: id)
      guard !presence.isPresent || presence.isOfRollCall else { throw .alreadyPresent(id) }
      try requireTime(time, notBefore: presence.stays.last?.fact.to ?? meeting.facts.start, in: meeting)
    }
  }

  private func requireLeaving(_ ids: [MemberID], at time: TimeOfDay?, in meeting: Meeting) throws(Rejection) {
    try requireList(ids, on: meeting.facts.day)
    for id in ids {
      let presence = meeting.presence(of: id)
      guard presence.isPresent else { throw .notPresent(id) }
      try requireTime(time, notBefore: presence.stays.last?.fact.from ?? meeting.facts.start, in: meeting)
    }
  }

  /// Members on the roster, none twice, and guests of the meeting.
  private func requirePresenters(_ presenters: [Speaker], of meeting: Meeting) throws(Rejection) {
    let members = presenters.compactMap(\.member)
    if !members.isEmpty { try requireList(members, on: meeting.facts.day) }
    for case .guest(let name) in presenters { try requireGuest(name, at: meeting) }
  }

  /// One who was welcomed and is there.
  func requireGuest(_ name: String, at meeting: Meeting) throws(Rejection) {
    guard let guest = meeting.guests.last(where: { $0.fact.name == name }) else { throw .unknownGuest(name) }
    if guest.fact.absence != nil { throw .guestAbsent(name) }
  }

  private func decideOpening(_ new: NewMeeting) throws(Rejection) -> MeetingEvent {
    if let openMeeting { throw .meetingAlreadyOpen(openMeeting) }
    try requireOnRoster(new.chair, on: new.day)
    try requireOnRoster(new.clerk, on: new.day)
    if !new.preparers.isEmpty { try requireList(new.preparers, on: new.day) }
    return .opened(MeetingID(meetings.count), new)
  }

  /// Known, and sent no earlier than it was made.
  private func decideSending(_ dispatch: Dispatch, on day: Day) throws(Rejection) -> MeetingEvent {
    switch dispatch {
    case .document(let number):
      guard let document = documentPlace(of: number, on: day).map({ documents[$0] }) else { throw .unknownDocument(number) }
      try requireOrder(document.fact.day, day)
    case .score(let id): try requireOrder(meeting(id)?.facts.day, day)
    }
    return .sent(dispatch, on: day)
  }

  private func decideClosing(_ meeting: Meeting, at time: TimeOfDay?, irregular: String?) throws(Rejection) -> MeetingEvent {
    try requireTime(time, notBefore: meeting.latestTime, in: meeting)
    if irregular == nil {
      let items = meeting.itemsToConclude
      let tasks = meeting.tasksToConclude
      let others = meeting.followUpsToConclude
      guard items.isEmpty, tasks.isEmpty, others.isEmpty else { throw .unconcluded(items: items, tasks: tasks, followUps: others) }
    }
    return .closed(at: time, irregular: irregular)
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

// MARK: Apply

extension Cell {
  mutating func apply(_ event: MeetingEvent, record: RecordID, on today: Day) {
    func recorded<Fact>(_ fact: Fact) -> Recorded<Fact> { Recorded(fact, day: today, record: record) }
    switch event {
    case .opened(let id, let facts):
      meetings.append(Meeting(id: id, facts: facts, record: record))
      openMeeting = id
    case .guestWelcomed(let guest): change { $0.welcome(recorded(guest)) }
    case .attended(let members): change { for id in members { $0.enter(id, recorded(Meeting.Stay(from: nil, isLate: false))) } }
    case .arrived(let members, let time): change { for id in members { $0.enter(id, recorded(Meeting.Stay(from: time, isLate: true))) } }
    case .departed(let members, let time): change { for id in members { $0.leave(id, at: time, record: record) } }
    case .absent(let members, let excuse, let reason):
      change { for id in members { $0.miss(id, recorded(Meeting.Absence(excuse: excuse, reason: reason))) } }
    case .itemOpened(let number, let presenters, let informs, let title):
      change { $0.items.append(Meeting.Item(number: number, presenters: presenters, informs: informs, title: title, record: record)) }
    case .scored(let points, let text): change { $0.score = recorded(Meeting.Score(points: points, marks: [], text: text)) }
    case .scoredByCriteria(let marks, let text): change { $0.score = recorded(Meeting.Score(points: nil, marks: marks, text: text)) }
    // What a statement of the minutes does to their being read back is told where it is noted.
    case .readBack: break
    case .minutesCorrected(let id, let correction): meetings[id.index].corrections.append(recorded(correction))
    case .closed(let time, let irregular):
      change { $0.end = recorded(Meeting.Closing(time: time, irregular: irregular)) }
    case .sent(let dispatch, let day): keep(dispatch, on: day, record: record, today)
    }
  }

  /// Changes the open meeting; without one nothing.
  private mutating func change(_ body: (inout Meeting) -> Void) {
    if let openMeeting { body(&meetings[openMeeting.index]) }
  }

  private mutating func keep(_ dispatch: Dispatch, on day: Day, record: RecordID, _ today: Day) {
    switch dispatch {
    case .score(let id): meetings[id.index].scoreSent = Recorded(day, day: today, record: record)
    case .document(let number):
      if let index = documentPlace(of: number, on: day) { documents[index].fact.sent = Recorded(day, day: today, record: record) }
    }
  }
}

extension Meeting {
  fileprivate mutating func enter(_ member: MemberID, _ stay: Recorded<Stay>) {
    makeRoom(for: member)
    if presences[member.index].isOfRollCall { presences[member.index].stays = [] }
    presences[member.index].stays.append(stay)
    presences[member.index].absence = nil
  }

  fileprivate mutating func miss(_ member: MemberID, _ absence: Recorded<Absence>) {
    makeRoom(for: member)
    presences[member.index].stays = []
    presences[member.index].absence = absence
  }

  fileprivate mutating func leave(_ member: MemberID, at time: TimeOfDay?, record: RecordID) {
    makeRoom(for: member)
    guard let last = presences[member.index].stays.indices.last else { return }
    presences[member.index].stays[last].fact.to = time
    presences[member.index].stays[last].fact.leftBy = record
  }

  private mutating func makeRoom(for member: MemberID) {
    while presences.count <= member.index { presences.append(Presence()) }
  }
}
