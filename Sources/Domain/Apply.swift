import TextRoom

extension Cell {
  /// Takes over an event that `decide` gave for this cell. Never refuses.
  ///
  /// - Parameters:
  ///   - record: the journal record of the statement; it becomes the evidence.
  ///   - today: the day the statement is made for; inside a meeting the day of the meeting.
  public mutating func apply(_ event: Event, record: RecordID, on today: Day) {
    switch event {
    case .roster(let event): apply(event, record: record, on: today)
    case .membership(let event): apply(event, record: record, on: today)
    case .assignment(let event): apply(event, record: record, on: today)
    case .meeting(let event): apply(event, record: record, on: today)
    case .talk(let event): apply(event, record: record, on: today)
    case .votes(let event): apply(event, record: record, on: today)
    case .dues(let event): apply(event, record: record, on: today)
    case .year(let event): apply(event, record: record, on: today)
    case .findingAccepted(let mark, let reason): acceptances[mark] = Recorded(reason, day: today, record: record)
    }
    if let openMeeting, event.belongsInMinutes {
      meetings[openMeeting.index].note(Meeting.Entry(event: event, record: record), concludes: event.concludesItem)
    }
    if case .meeting(.closed) = event { openMeeting = nil }
    measureAgain(after: event)
  }
}

extension Meeting {
  /// Puts a statement under the open item, or before the first.
  mutating func note(_ entry: Entry, concludes: Bool) {
    if case .meeting(.readBack) = entry.event { readBack = entry.record } else if !adopts(entry.event) { readBack = nil }
    guard let last = items.indices.last else {
      opening.append(entry)
      return
    }
    items[last].entries.append(entry)
    if concludes { items[last].isConcluded = true }
  }

  /// Whether the minutes that were read back are adopted by it: what the chair concludes on the item they were read under, or a vote on them.
  private func adopts(_ event: Event) -> Bool {
    switch event {
    case .talk(.concluded(.item)): true
    case .talk(.concluded(.numberedItem(let number, _))): number == items.last?.number
    case .votes(.voted(let ballot, _)): ballot.speaksOfMinutes
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted: false
    }
  }
}

extension Ballot {
  /// A vote that names no resolution and speaks of the minutes (biên bản).
  fileprivate var speaksOfMinutes: Bool {
    matter == .resolution && resolution == nil && subject == nil && text.nameKey.holds(Self.minutesWord)
  }

  /// On the minutes and nothing else, so that no resolution is passed by it; “Thông qua biên bản và nghị quyết” is on both.
  public var isOnMinutesAlone: Bool { speaksOfMinutes && !text.nameKey.holds(Self.resolutionWord) }

  private static let minutesWord = "biên bản".nameKey
  private static let resolutionWord = "nghị quyết".nameKey
}

extension Event {
  /// Everything but the frame of the meeting, which has its own places in `Meeting`.
  var belongsInMinutes: Bool {
    switch self {
    case .roster, .membership, .assignment, .talk, .votes, .dues, .year: true
    case .meeting(let event): event.belongsInMinutes
    case .findingAccepted: false
    }
  }

  /// Brings the open item to a conclusion.
  var concludesItem: Bool {
    switch self {
    case .votes, .year(.classified): true
    case .talk(.concluded(let conclusion)): conclusion.concludesOpenItem
    case .roster, .membership, .assignment, .meeting, .talk, .dues, .year, .findingAccepted: false
    }
  }
}

extension MeetingEvent {
  fileprivate var belongsInMinutes: Bool {
    switch self {
    case .arrived, .departed, .readBack: true
    case .opened, .guestWelcomed, .attended, .absent, .itemOpened, .scored, .scoredByCriteria, .minutesCorrected, .closed, .sent: false
    }
  }
}

extension Conclusion {
  fileprivate var concludesOpenItem: Bool {
    switch self {
    case .task, .followUp, .item: true
    case .numberedItem: false
    }
  }
}
