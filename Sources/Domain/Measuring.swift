/// What is counted is measured again when what it is measured against changes: the roll call, who belongs to the cell, a number.
extension Cell {
  /// Measures the votes, elections and ratings anew that the event may concern; another event changes nothing.
  mutating func measureAgain(after event: Event) {
    switch event {
    case .meeting(.attended), .meeting(.absent), .meeting(.arrived), .meeting(.departed):
      if let openMeeting { measureAgain(in: openMeeting) }
    case .roster(.ruleSet(let rule)): measureAgain(since: rule.from)
    case .membership(.standingChanged(_, let fact)): measureAgain(since: fact.from)
    case .roster(.memberAdded(_, let new)), .roster(.memberReturned(_, let new)): measureAgain(since: new.from)
    case .roster(.postGiven(_, let post)): measureAgain(since: post.from)
    case .roster(.postEnded(_, _, let day)): measureAgain(since: day)
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      break
    }
  }

  /// - Parameter day: the first day whose counts may be other now.
  private mutating func measureAgain(since day: Day) {
    for index in meetings.indices where day <= meetings[index].facts.day { measureAgain(in: meetings[index].id) }
    for key in ratingsOutsideMeetings { measureRatings(key) { $0.fact.meeting == nil && day <= $0.day } }
  }

  private mutating func measureAgain(in id: MeetingID) {
    let counts = meetings[id.index].entries.filter(\.event.isCount)
    guard !counts.isEmpty else { return }
    for count in counts { measure(count, in: id) }
    for index in votes.indices where votes[index].fact.meeting == id {
      let (ballot, record) = (votes[index].fact.ballot, votes[index].record)
      votes[index].fact.result = voteResult(of: ballot.votes, on: ballot.matter, in: meetings[id.index], at: record)
    }
    let numbers = Set(votes.lazy.filter { $0.fact.meeting == id }.compactMap(\.fact.ballot.resolution))
    for number in numbers { settle(number, on: meetings[id.index].facts.day) }
  }

  /// Elections in the order held, as a later round goes by what the rounds before it left open.
  private mutating func measure(_ count: Meeting.Entry, in id: MeetingID) {
    let meeting = meetings[id.index]
    switch count.event {
    case .votes(.voted(let ballot, _)):
      let result = voteResult(of: ballot.votes, on: ballot.matter, in: meeting, at: count.record)
      meetings[id.index].replace(count, with: .votes(.voted(ballot, result)))
    case .votes(.elected(let election, _)):
      meetings[id.index].replace(count, with: .votes(.elected(election, electionResult(of: election, in: meeting, at: count.record))))
    case .year(.classified(let member, let period, _, _, _, _, _, _)):
      measureRatings(RatingKey(member: member, period: period)) { $0.record == count.record }
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      break
    }
  }

  private mutating func measureRatings(_ key: RatingKey, where isConcerned: (Recorded<YearFile.Rating>) -> Bool) {
    var file = self[key]
    guard !file.ratings.isEmpty else { return }
    for index in file.ratings.indices where isConcerned(file.ratings[index]) {
      let rating = file.ratings[index]
      file.ratings[index].fact.result = ratingResult(of: rating.fact, on: rating.day, at: rating.record)
    }
    self[key] = file
  }

  /// A draft resolution becomes one of the cell's, of the first meeting whose vote on it passed and was not counted again; else it is a draft.
  mutating func settle(_ number: DocumentNumber, on day: Day) {
    let key = DocumentKey(number: number, issuer: nil, term: term(on: day))
    guard let index = documentIndex[key], let draft = documents[index].fact.draft,
      case .resolution(let thematic, _) = documents[index].fact.kind
    else { return }
    let held = votes.filter { vote in
      vote.fact.ballot.resolution == number && documents[index].record < vote.record && term(on: vote.day) == key.term
    }
    let passing = held.first { vote in
      vote.fact.result.passed == true
        && !held.contains {
          vote.record < $0.record && $0.fact.meeting == vote.fact.meeting && $0.fact.ballot.question == vote.fact.ballot.question
        }
    }
    documents[index].fact.kind = .resolution(thematic: thematic, draft: passing == nil)
    documents[index].fact.day = passing?.day ?? draft.day
    documents[index].fact.meeting = passing.map(\.fact.meeting) ?? draft.meeting
  }
}

extension Meeting {
  fileprivate mutating func replace(_ entry: Entry, with event: Event) {
    for index in opening.indices where opening[index].isSameCount(as: entry) { opening[index].event = event }
    for item in items.indices {
      for index in items[item].entries.indices where items[item].entries[index].isSameCount(as: entry) {
        items[item].entries[index].event = event
      }
    }
  }
}

extension Meeting.Entry {
  fileprivate func isSameCount(as other: Self) -> Bool { record == other.record && event.isCount }
}

extension Event {
  /// Counted and measured against a base.
  fileprivate var isCount: Bool {
    switch self {
    case .votes(.voted), .votes(.elected), .year(.classified): true
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      false
    }
  }
}
