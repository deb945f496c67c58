/// Why a member is or is not in the base of a vote. Source: 294-QĐ/TW § 9.3.2.
public enum VoterReason: Sendable, Equatable, Hashable, CaseIterable {
  /// Official and convened, present.
  case officialPresent
  /// Official and convened, absent: stays in the base.
  case officialAbsent
  /// Official and convened, before any roll call: in the base, and nobody knows whether in the room.
  case officialUnstated
  /// Official, away from the whole congress with leave: taken out.
  case onLeaveFromCongress
  /// Exempt or temporarily elsewhere, but present and voting: counted.
  case excusedPresent
  /// Exempt and not present: taken out.
  case exempt
  /// Temporarily elsewhere and not present: taken out.
  case temporaryAway
  /// Dự bị: no vote.
  case probationary
  /// Votes in the home cell.
  case temporaryHere
  case suspended
  /// Not a member of the committee that meets.
  case notOnCommittee

  public var isInBase: Bool {
    switch self {
    case .officialPresent, .officialAbsent, .officialUnstated, .excusedPresent: true
    case .onLeaveFromCongress, .exempt, .temporaryAway, .probationary, .temporaryHere, .suspended, .notOnCommittee: false
    }
  }

  public var mayVote: Bool { self == .officialPresent || self == .excusedPresent }
}

/// A member's place in a vote.
public struct Voter: Sendable, Equatable {
  public let member: MemberID
  public let reason: VoterReason

  public init(member: MemberID, reason: VoterReason) {
    self.member = member
    self.reason = reason
  }
}

/// The part of the base a vote must reach, as a rule in force sets it.
public struct VoteThreshold: Sendable, Equatable {
  public let parameter: RuleParameter
  /// True: more than the share; false: at least the share.
  public let isStrict: Bool

  public init(parameter: RuleParameter, isStrict: Bool) {
    self.parameter = parameter
    self.isStrict = isStrict
  }

  /// The smallest number of votes that suffices out of `base`.
  public func needed(of base: Int) -> Int {
    let product = base * parameter.value.part
    let whole = parameter.value.whole
    return isStrict ? product / whole + 1 : (product + whole - 1) / whole
  }
}

/// A counted vote measured against its base and threshold.
public struct VoteResult: Sendable, Equatable {
  /// Everybody on the roster that day, by member.
  public let voters: [Voter]
  /// Members the threshold is taken of (tổng số được triệu tập).
  public let base: Int
  /// Present members who may vote; when there was no roll call, those of the base who are not stated absent.
  public let mayVote: Int
  /// Nil when no rule on the day sets one; then neither `needed` nor `passed` is known.
  public let threshold: VoteThreshold?
  public let needed: Int?
  /// Nil without a threshold, and when more votes are on record than could be cast.
  public let passed: Bool?
  /// More votes than members who may vote: the count or the roll call is wrong, so nothing is decided.
  public let isOvercounted: Bool

  public init(
    voters: [Voter], base: Int, mayVote: Int, threshold: VoteThreshold?, needed: Int?, passed: Bool?, isOvercounted: Bool = false
  ) {
    self.voters = voters
    self.base = base
    self.mayVote = mayVote
    self.threshold = threshold
    self.needed = needed
    self.passed = passed
    self.isOvercounted = isOvercounted
  }

  /// What was voted on may take effect: it passed, or no rule of the day says how many votes it takes.
  public var isCarried: Bool { passed ?? !isOvercounted }
}

extension Cell {
  /// Everybody on the roster on the day of the meeting with the place they have in a vote, by member.
  ///
  /// The base is all official members convened, minus the exempt and those temporarily elsewhere who are not present, minus the
  /// suspended; an official member who is merely absent stays in it, except one absent with leave from a whole congress. In a committee meeting only committee members are convened.
  ///
  /// - Parameter record: the vote; nil for one held now.
  ///
  /// Source: 294-QĐ/TW § 9.3.2.
  public func voters(in meeting: Meeting, at record: RecordID? = nil) -> [Voter] {
    let day = meeting.facts.day
    let hasRollCall = meeting.hasRollCall(at: record)
    var voters: [Voter] = []
    voters.reserveCapacity(members.count)
    let committee = isCommitteeConvened(for: meeting)
    // By index, here and wherever every member is asked: to take one out of the list copies all its facts.
    for index in members.indices {
      guard let standing = members[index].dueStanding(on: day, before: record), !standing.hasLeft else { continue }
      let outside = committee && !members[index].isOnCommittee(on: day)
      var reason = outside ? .notOnCommittee : voterReason(of: members[index], standing, in: meeting, at: record)
      if reason == .officialAbsent, !hasRollCall, meeting.presence(of: members[index].id).absence == nil { reason = .officialUnstated }
      voters.append(Voter(member: members[index].id, reason: reason))
    }
    return voters
  }

  private func voterReason(of member: Member, _ standing: Standing, in meeting: Meeting, at record: RecordID?) -> VoterReason {
    switch standing {
    case .official:
      if meeting.isPresent(member.id, at: record) { return .officialPresent }
      let presence = meeting.presence(of: member.id)
      let isOnLeave = meeting.facts.kind == .congress && !presence.hasAttended && presence.absence?.fact.excuse == .excused
      return isOnLeave ? .onLeaveFromCongress : .officialAbsent
    case .probationary: return .probationary
    case .temporaryHere: return .temporaryHere
    case .suspended: return .suspended
    case .exempt, .temporaryAway, .left:
      switch member.rank(on: meeting.facts.day, before: record) {
      case .visiting: return .temporaryHere
      case .probationary: return .probationary
      case .official, nil: break
      }
      if meeting.isPresent(member.id, at: record) { return .excusedPresent }
      return standing == .temporaryAway ? .temporaryAway : .exempt
    }
  }

  /// Most votes that may be stated: of those present, or of the whole base while nobody was stated present.
  ///
  /// A member stated absent before any roll call is left to a check, so that no record is refused that was once accepted.
  func mostVotes(_ voters: [Voter], in meeting: Meeting) -> Int {
    let hasRollCall = meeting.hasRollCall
    return voters.count { hasRollCall ? $0.reason.mayVote : $0.reason.isInBase }
  }

  /// Votes counted against the base of the meeting and the threshold in force on its day.
  ///
  /// - Parameter record: the vote, when it is on record; who came or left after it does not count, who was called later as present from the
  ///   start does.
  public func voteResult(of votes: Votes, on matter: Matter, in meeting: Meeting, at record: RecordID? = nil) -> VoteResult {
    result(
      of: votes, voters(in: meeting, at: record), isCalled: meeting.hasRollCall(at: record),
      voteThreshold(for: matter, on: meeting.facts.day))
  }

  /// Votes counted against a base and a threshold.
  ///
  /// - Parameter isCalled: there was a roll call, so that only those present may vote.
  func result(of votes: Votes, _ voters: [Voter], isCalled: Bool, _ threshold: VoteThreshold?) -> VoteResult {
    let base = voters.count { $0.reason.isInBase }
    let mayVote = voters.count { isCalled ? $0.reason.mayVote : $0.reason.mayVote || $0.reason == .officialUnstated }
    let needed = threshold?.needed(of: base)
    let isOvercounted = votes.cast > mayVote
    return VoteResult(
      voters: voters, base: base, mayVote: mayVote, threshold: threshold, needed: needed,
      passed: isOvercounted ? nil : needed.map { base > 0 && votes.inFavour >= $0 }, isOvercounted: isOvercounted)
  }

  /// The threshold in force: of the strict and the inclusive parameter of the matter, the cell's own, else the one set last.
  public func voteThreshold(for matter: Matter, on day: Day) -> VoteThreshold? {
    let names = matter.thresholds
    let strict = rules.value(names.over, on: day)
    guard let inclusive = rules.value(names.atLeast, on: day) else { return strict.map { VoteThreshold(parameter: $0, isStrict: true) } }
    let isOwn = (strict: rules.ownValue(names.over, on: day) != nil, inclusive: rules.ownValue(names.atLeast, on: day) != nil)
    if let strict, isOwn.strict == isOwn.inclusive ? strict.from > inclusive.from : isOwn.strict {
      return VoteThreshold(parameter: strict, isStrict: true)
    }
    return VoteThreshold(parameter: inclusive, isStrict: false)
  }
}

extension Meeting {
  /// In the room now, or until the end.
  public func isPresent(_ member: MemberID) -> Bool { isPresent(member, at: nil) }

  /// In the room when the record was made.
  func isPresent(_ member: MemberID, at record: RecordID?) -> Bool {
    presences.indices.contains(member.index) && presences[member.index].isPresent(at: record)
  }

  /// Anybody was in the room when the record was made, as far as the roll was called.
  func hasRollCall(at record: RecordID?) -> Bool {
    presences.contains { presence in presence.stays.indices.contains { presence.hasBegun($0, at: record) } }
  }
}

extension Meeting.Presence {
  fileprivate func isPresent(at record: RecordID?) -> Bool {
    guard let record else { return isPresent }
    return stays.indices.contains { index in
      hasBegun(index, at: record) && stays[index].fact.leftBy.map { record < $0 } ?? true
    }
  }

  /// Who is called present at the roll was there from the start, whenever the roll was called; who arrives is there from then on.
  fileprivate func hasBegun(_ index: Int, at record: RecordID?) -> Bool {
    guard let record else { return true }
    return index == 0 && !stays[index].fact.isLate || stays[index].record <= record
  }
}

extension Matter {
  /// The parameters that may set the threshold. Source: 294-QĐ/TW § 9.3; 06-HD/TW 5.1.
  public var thresholds: (over: ParameterName, atLeast: ParameterName) {
    switch self {
    case .resolution: (.voteOverResolution, .voteAtLeastResolution)
    case .admission: (.voteOverAdmission, .voteAtLeastAdmission)
    case .recognition: (.voteOverRecognition, .voteAtLeastRecognition)
    case .deletion: (.voteOverDeletion, .voteAtLeastDeletion)
    case .expulsion: (.voteOverExpulsion, .voteAtLeastExpulsion)
    case .discipline: (.voteOverDiscipline, .voteAtLeastDiscipline)
    case .dismissal: (.voteOverDismissal, .voteAtLeastDismissal)
    }
  }
}

extension Ballot {
  /// What a ballot asks. Asked again in the same meeting it is a recount (kiểm phiếu lại), which takes the place of the first count.
  public struct Question: Sendable, Hashable {
    public let matter: Matter
    public let subject: MemberID?
    public let candidate: String?
    public let resolution: DocumentNumber?
    public let round: Int?
    public let text: String
  }

  public var question: Question {
    Question(matter: matter, subject: subject, candidate: candidate, resolution: resolution, round: round, text: text)
  }

  /// What the ballot is about when its words and round are left aside: the same person or draft.
  var concern: Question {
    let namesNobody = subject == nil && candidate == nil
    return Question(
      matter: matter, subject: subject, candidate: candidate, resolution: namesNobody ? resolution : nil, round: namesNobody ? round : nil,
      text: namesNobody ? text : "")
  }
}
