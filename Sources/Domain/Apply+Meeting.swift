extension Cell {
  mutating func applyMeeting(_ event: Event, record: RecordID, on today: Day) {
    if case .meetingOpened(let id, let facts) = event {
      meetings.append(Meeting(id: id, facts: facts, record: record))
      openMeeting = id
    } else if let openMeeting {
      meetings[openMeeting.index].apply(event, record: record, on: today)
    }
    switch event {
    case .resolved(let number, let thematic, let draft, let title):
      register(
        RegisteredDocument(
          number: number, issuer: nil, day: today, summary: title, kind: .resolution(thematic: thematic, draft: draft),
          term: term(on: today), meeting: openMeeting, draft: draft ? .init(day: today, meeting: openMeeting) : nil),
        record: record, on: today)
    case .voted(let ballot, let result):
      votes.append(Recorded(HeldVote(ballot: ballot, result: result, meeting: openMeeting), day: today, record: record))
      if let number = ballot.resolution { settle(number, on: today) }
      if let index = ballot.candidate.flatMap({ candidateIndex[$0] }) {
        let step = CandidateChange(name: candidates[index].name, steps: [.considered: today], from: today)
        candidates[index].changes.append(Recorded(step, day: today, record: record))
      }
    case .sent(let dispatch, let day): keep(dispatch, on: day, record: record, today)
    case .followUpStated(let id, let facts):
      followUpIndex[id] = followUps.count
      followUpIndex[id.withoutTerm] = followUps.count
      followUps.append(FollowUp(id: id, facts: facts, meeting: openMeeting, day: today, record: record))
    case .followUpAdjusted(let id, let change, let reason):
      guard let index = followUpIndex[id] else { break }
      followUps[index].facts.merge(change)
      followUps[index].changes.append(Recorded(FollowUp.Adjustment(change: change, reason: reason), day: today, record: record))
    case .followUpReported, .concluded(.followUp): applyFollowUp(event, record: record, on: today)
    case .commended(let member, let text):
      commendations.append(Recorded(Remark(member: member, text: text, meeting: openMeeting), day: today, record: record))
    case .reminded(let member, let text):
      reminders.append(Recorded(Remark(member: member, text: text, meeting: openMeeting), day: today, record: record))
    default: break
    }
  }
}

extension Cell {
  private mutating func keep(_ dispatch: Dispatch, on day: Day, record: RecordID, _ today: Day) {
    switch dispatch {
    case .score(let id): meetings[id.index].scoreSent = Recorded(day, day: today, record: record)
    case .document(let number):
      if let index = documentPlace(of: number, on: day) { documents[index].fact.sent = Recorded(day, day: today, record: record) }
    }
  }

  /// What a meeting says about points, targets and shortcomings.
  private mutating func applyFollowUp(_ event: Event, record: RecordID, on today: Day) {
    guard let meeting = openMeeting else { return }
    switch event {
    case .followUpReported(let member, let id, let reached, let result):
      guard let index = followUpIndex[id] else { break }
      let report = FollowUp.Report(member: member, reached: reached, result: result, meeting: meeting)
      followUps[index].reports.append(Recorded(report, day: today, record: record))
      if !meetings[meeting.index].followUpsToConclude.contains(id) { meetings[meeting.index].followUpsToConclude.append(id) }
    case .concluded(.followUp(let id, let outcome, let text, let reached)):
      guard let index = followUpIndex[id] else { break }
      let decision = AssignedTask.Decision(outcome: outcome, reached: reached, text: text, meeting: meeting)
      // As with tasks: one on what has ended says nothing more of it.
      if followUps[index].isOpen { followUps[index].conclusions.append(Recorded(decision, day: today, record: record)) }
      meetings[meeting.index].followUpsToConclude.removeAll { $0 == id }
    default: break
    }
  }
}

extension Meeting {
  fileprivate mutating func apply(_ event: Event, record: RecordID, on today: Day) {
    func recorded<Fact>(_ fact: Fact) -> Recorded<Fact> { Recorded(fact, day: today, record: record) }
    switch event {
    case .guestWelcomed(let guest): guests.append(recorded(guest))
    case .attended(let members):
      for member in members { enter(member, recorded(Stay(from: nil, isLate: false))) }
    case .arrived(let members, let time):
      for member in members { enter(member, recorded(Stay(from: time, isLate: true))) }
    case .departed(let members, let time):
      for member in members { leave(member, at: time, record: record) }
    case .absent(let members, let excuse, let reason):
      for member in members {
        makeRoom(for: member)
        presences[member.index].stays = []
        presences[member.index].absence = recorded(Absence(excuse: excuse, reason: reason))
      }
    case .itemOpened(let number, let presenter, let title):
      items.append(Item(number: number, presenter: presenter, title: title, record: record))
    case .concluded(.numberedItem(let number, _)):
      if let item = items.firstIndex(where: { $0.number == number }) { items[item].isConcluded = true }
    case .scored(let points, let text): score = recorded(Score(points: points, marks: [], text: text))
    case .scoredByCriteria(let marks, let text): score = recorded(Score(points: nil, marks: marks, text: text))
    case .meetingClosed(let time, let irregular): end = recorded(Closing(time: time, irregular: irregular))
    default: break
    }
  }

  private mutating func enter(_ member: MemberID, _ stay: Recorded<Stay>) {
    makeRoom(for: member)
    if presences[member.index].isOfRollCall { presences[member.index].stays = [] }
    presences[member.index].stays.append(stay)
    presences[member.index].absence = nil
  }

  private mutating func leave(_ member: MemberID, at time: TimeOfDay?, record: RecordID) {
    makeRoom(for: member)
    guard let last = presences[member.index].stays.indices.last else { return }
    presences[member.index].stays[last].fact.to = time
    presences[member.index].stays[last].fact.leftBy = record
  }

  private mutating func makeRoom(for member: MemberID) {
    while presences.count <= member.index { presences.append(Presence()) }
  }
}
