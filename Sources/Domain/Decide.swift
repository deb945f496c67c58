import TextRoom

extension Cell {
  /// What a statement makes happen. Changes nothing.
  ///
  /// - Parameter today: the day the statement is made for; inside a meeting the day of the meeting.
  /// - Throws: a `Rejection` when the statement cannot be a fact; what is merely irregular is accepted.
  public func decide(_ command: Command, on today: Day) throws(Rejection) -> [Event] {
    switch command {
    case .roster(let command): [.roster(try decide(command))]
    case .membership(let command): try decide(command).map(Event.membership)
    case .assignment(let command): [.assignment(try decide(command, on: today))]
    case .meeting(let command): try decide(command)
    case .talk(let command): try decide(command, on: today)
    case .votes(let command): [.votes(try decide(command))]
    case .dues(let command): try decide(command, on: today)
    case .year(let command): try decide(command, on: today).map(Event.year)
    case .acceptFinding(let mark, let reason): [.findingAccepted(mark, reason: reason)]
    }
  }

  // MARK: Conditions that several statements share

  @discardableResult
  func require(_ id: MemberID) throws(Rejection) -> Member {
    guard let member = member(id) else { throw .unknownMember(id) }
    return member
  }

  func requireOnRoster(_ id: MemberID, on day: Day) throws(Rejection) {
    guard members.indices.contains(id.index) else { throw .unknownMember(id) }
    guard members[id.index].isOnRoster(on: day) else { throw .notOnRoster(id, on: day) }
  }

  func requireOnRoster(_ id: MemberID?, on day: Day) throws(Rejection) {
    if let id { try requireOnRoster(id, on: day) }
  }

  /// A list of at least one member, none twice, all on the roster.
  func requireList(_ ids: [MemberID], on day: Day) throws(Rejection) {
    try requireDistinct(ids)
    for id in ids { try requireOnRoster(id, on: day) }
  }

  /// A list of at least one known member, none twice.
  func requireDistinct(_ ids: [MemberID]) throws(Rejection) {
    if ids.isEmpty { throw .noMembers }
    if ids.count == 1, members.indices.contains(ids[0].index) { return }
    var seen: Set<MemberID> = []
    for id in ids {
      try require(id)
      guard seen.insert(id).inserted else { throw .duplicateMember(id) }
    }
  }

  /// - Returns: the households, each once; of two spellings of one name the first.
  func distinct(households names: [String]) throws(Rejection) -> [String] {
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted { throw .duplicateHousehold(name) }
    var keys: Set<String> = []
    return names.filter { keys.insert($0.nameKey).inserted }
  }

  func requireTask(_ id: TaskID) throws(Rejection) -> AssignedTask {
    guard let task = task(id) else { throw .unknownTask(id) }
    return task
  }

  func requireOpenTask(_ id: TaskID) throws(Rejection) -> AssignedTask {
    let task = try requireTask(id)
    if let end = task.endDay { throw .taskEnded(id, on: end) }
    return task
  }

  func requireFollowUp(_ id: FollowUpID) throws(Rejection) -> FollowUp {
    guard let entry = followUp(id) else { throw .unknownFollowUp(id) }
    return entry
  }

  /// Known and not ended.
  func requireOpenFollowUp(_ id: FollowUpID) throws(Rejection) -> FollowUp {
    let entry = try requireFollowUp(id)
    if let end = entry.end { throw .followUpEnded(id, on: end.day) }
    return entry
  }

  /// What is refused where a line is entered or another is corrected to it, and not when a record is read, because records may have it from
  /// before it was refused.
  ///
  /// - Parameter today: as of `decide`.
  /// - Throws: as `decide`.
  public func requirePossible(_ command: Command, on today: Day) throws(Rejection) {
    if case .year(let command) = command { try requirePossible(command, on: today) }
  }

  /// What is refused where a line is entered and not when a record is read: a report or conclusion on what has ended.
  ///
  /// An earlier conclusion may be corrected to an end, and what was stated later does not rest on there having been none.
  public func requireGoingOn(_ command: Command) throws(Rejection) {
    guard case .talk(let command) = command else { return }
    switch command {
    case .report(_, let task, _, _, _), .conclude(.task(let task, _, _, reached: _, period: _)): _ = try requireOpenTask(task)
    case .reportFollowUp(_, let id, _, _, _), .conclude(.followUp(let id, _, _, reached: _)): _ = try requireOpenFollowUp(id)
    case .say, .discuss, .conclude(.item), .conclude(.numberedItem), .followUp, .adjustFollowUp, .commend, .remind: break
    }
  }

  func requireResolution(_ number: DocumentNumber, on day: Day) throws(Rejection) {
    guard document(number, issuer: nil, on: day) != nil else { throw .unknownResolution(number) }
  }

  func requireMeeting() throws(Rejection) -> Meeting {
    guard let meeting = currentMeeting else { throw .noOpenMeeting }
    return meeting
  }

  func requireOrder(_ first: Day?, _ second: Day?) throws(Rejection) {
    if let first, let second, second < first { throw .datesReversed(first: first, second: second) }
  }

  func requirePoints(_ points: Int?) throws(Rejection) {
    if let points, !(0...100).contains(points) { throw .pointsOutOfRange(points) }
  }

  func requireNumber(_ number: DocumentNumber) throws(Rejection) {
    guard (1...Cell.largestNumber).contains(number.number) else { throw .documentNumberOutOfRange(number.number) }
  }

  /// No more votes than `voters`; each count is bounded first so that the sum cannot overflow.
  func requireVotes(_ votes: Votes, voters: Int) throws(Rejection) {
    for count in [votes.inFavour, votes.against, votes.abstaining] where !(0...voters).contains(count) {
      throw .votesExceedVoters(cast: count, voters: voters)
    }
    if votes.cast > voters { throw .votesExceedVoters(cast: votes.cast, voters: voters) }
  }
}
