/// An election as counted (bầu cử); who is elected is computed, never typed.
public struct Election: Sendable, Equatable {
  public var post: Post
  /// From 1; a later round of the same post in the same meeting continues the one before.
  public var round: Int
  /// How many are to be elected (số lượng cần bầu).
  public var seats: Int
  /// Ballots given (phiếu phát ra), collected (thu về) and valid (hợp lệ).
  public var given: Int
  public var collected: Int
  public var valid: Int
  public var candidates: [Candidate]
  public var text: String

  public struct Candidate: Sendable, Equatable, Hashable {
    public let member: MemberID
    public let votes: Int

    public init(member: MemberID, votes: Int) {
      self.member = member
      self.votes = votes
    }
  }

  public init(
    post: Post, round: Int = 1, seats: Int = 1, given: Int, collected: Int, valid: Int, candidates: [Candidate], text: String = ""
  ) {
    self.post = post
    self.round = round
    self.seats = seats
    self.given = given
    self.collected = collected
    self.valid = valid
    self.candidates = candidates
    self.text = text
  }
}

/// Who is elected by a count.
public struct ElectionResult: Sendable, Equatable {
  public let base: Int
  public let mayVote: Int
  /// Nil when no rule on the day sets one, or when a run-off between equals needs none.
  public let threshold: VoteThreshold?
  /// Votes that suffice; nil without a threshold.
  public let needed: Int?
  /// A run-off between candidates who had equal votes: the most votes win.
  public let isRunOff: Bool
  /// Who may not stand, in the order stated; votes for them are void.
  public let barred: [MemberID]
  /// More ballots given than members who may vote: the count or the roll call is wrong, so nobody is elected.
  public let isOvercounted: Bool
  /// By votes, the most first.
  public let elected: [MemberID]
  /// Equal votes for fewer seats than there are of them: another round decides, if the meeting wants one.
  public let tied: [MemberID]

  /// Who is elected is known: a rule sets what suffices, or none need, and the ballots can be.
  public var isDetermined: Bool { (needed != nil || isRunOff) && !isOvercounted }

  /// Nil when not known; one who may not stand is never elected.
  public func isElected(_ member: MemberID) -> Bool? {
    if barred.contains(member) { return false }
    return isDetermined ? elected.contains(member) : nil
  }

  /// Seats that the round leaves empty.
  public func vacant(of seats: Int) -> Int { seats - elected.count }
}

extension Cell {
  /// Votes counted against the base of the meeting and the threshold in force on its day.
  ///
  /// Elected is who has more than the share of the base, the most votes first. When the last seats fall to more candidates of equal votes than
  /// there are seats, none of those is elected. A later round among exactly such candidates is decided by the most votes. Votes for one who
  /// may not stand are void.
  ///
  /// - Parameter record: the election, when it is on record; see `voteResult`.
  ///
  /// Source: 190-QĐ/TW Điều 30 (before: 244-QĐ/TW); 294-QĐ/TW § 4.2, § 6.3.2 (who may stand); number: `vote.over.election`.
  public func electionResult(of election: Election, in meeting: Meeting, at record: RecordID? = nil) -> ElectionResult {
    let day = meeting.facts.day
    let voters = voters(in: meeting, at: record)
    let barred = election.candidates.map(\.member).filter { id in
      member(id)?.dueStanding(on: day, before: record)?.mayStandForElection != true
    }
    let base = voters.count { $0.reason.isInBase }
    let counted = result(
      of: Votes(inFavour: election.given, against: 0, abstaining: 0), voters, isCalled: meeting.hasRollCall(at: record), nil)
    let isRunOff = meeting.isRunOff(election)
    let threshold = rules.value(.voteOverElection, on: day).map { VoteThreshold(parameter: $0, isStrict: true) }
    let needed = isRunOff ? 1 : threshold?.needed(of: base)
    let ranked = election.candidates.filter { candidate in
      !counted.isOvercounted && !barred.contains(candidate.member) && needed.map { $0 <= candidate.votes } ?? false
    }
    let (elected, tied) = filled(election.seats, from: ranked)
    return ElectionResult(
      base: base, mayVote: counted.mayVote, threshold: isRunOff ? nil : threshold, needed: isRunOff ? nil : needed,
      isRunOff: isRunOff, barred: barred, isOvercounted: counted.isOvercounted, elected: elected, tied: tied)
  }

  /// The seats go to the most votes; equals for the last of them are tied.
  private func filled(_ seats: Int, from candidates: [Election.Candidate]) -> (elected: [MemberID], tied: [MemberID]) {
    let ranked = candidates.sorted { ($1.votes, $0.member) < ($0.votes, $1.member) }
    var elected: [MemberID] = []
    var rest = ranked[...]
    while let best = rest.first?.votes, elected.count < seats {
      let equals = rest.prefix { $0.votes == best }.map(\.member)
      guard elected.count + equals.count <= seats else { return (elected, equals) }
      elected += equals
      rest = rest.dropFirst(equals.count)
    }
    return (elected, [])
  }

  /// Counts that cannot be: more ballots than voters, more collected than given, more valid than collected, more votes than valid ballots.
  func decideElection(_ election: Election, in meeting: Meeting) throws(Rejection) -> ElectionResult {
    let day = meeting.facts.day
    try requireList(election.candidates.map(\.member), on: day)
    for number in [election.seats, election.round] where !(1...Cell.largestNumber).contains(number) { throw .numberOutOfRange(number) }
    let result = electionResult(of: election, in: meeting)
    var counts: [(Int, most: Int, of: Rejection.Counted)] = [
      (election.given, mostVotes(voters(in: meeting), in: meeting), .given), (election.collected, election.given, .collected),
      (election.valid, election.collected, .valid),
    ]
    counts += election.candidates.map { ($0.votes, election.valid, .votes(for: $0.member)) }
    counts.append((election.candidates.reduce(0) { $0 + $1.votes }, election.valid * election.seats, .allVotes))
    for (count, most, counted) in counts where count > most { throw .countTooHigh(count, most: most, of: counted) }
    return result
  }

  /// Elections of a meeting with their results, in the order held.
  public func elections(in meeting: Meeting) -> [(election: Election, result: ElectionResult, record: RecordID)] {
    meeting.entries.compactMap { entry in
      if case .votes(.elected(let election, let result)) = entry.event { (election, result, entry.record) } else { nil }
    }
  }
}

extension Meeting {
  /// All candidates had equal votes in an earlier round for the post.
  fileprivate func isRunOff(_ election: Election) -> Bool {
    let candidates = Set(election.candidates.map(\.member))
    return entries.contains { entry in
      guard case .votes(.elected(let earlier, let result)) = entry.event, earlier.post == election.post, earlier.round < election.round
      else { return false }
      return !result.tied.isEmpty && candidates.isSubset(of: result.tied)
    }
  }
}
