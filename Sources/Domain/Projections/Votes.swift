/// Why a member is or is not in the base of a vote. Source: 294-QĐ/TW § 9.3.2.
public enum VoterReason: Sendable, Equatable, Hashable, CaseIterable {
  /// Official and convened, present.
  case officialPresent
  /// Official and convened, absent: stays in the base.
  case officialAbsent
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
    case .officialPresent, .officialAbsent, .excusedPresent: true
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
  /// Present members who may vote; the base when there was no roll call.
  public let mayVote: Int
  /// Nil when no rule on the day sets one; then neither `needed` nor `passed` is known.
  public let threshold: VoteThreshold?
  public let needed: Int?
  public let passed: Bool?

  public init(voters: [Voter], base: Int, mayVote: Int, threshold: VoteThreshold?, needed: Int?, passed: Bool?) {
    self.voters = voters
    self.base = base
    self.mayVote = mayVote
    self.threshold = threshold
    self.needed = needed
    self.passed = passed
  }
}

extension Cell {
  /// Everybody on the roster on the day of the meeting with the place they have in a vote now, by member.
  ///
  /// The base is all official members convened, minus the exempt and those temporarily elsewhere who are not present, minus the
  /// suspended; an official member who is merely absent stays in it, except one absent with leave from a whole congress. In a committee meeting only committee members are convened.
  ///
  /// Source: 294-QĐ/TW § 9.3.2.
  public func voters(in meeting: Meeting) -> [Voter] {
    let day = meeting.facts.day
    var voters: [Voter] = []
    voters.reserveCapacity(members.count)
    let committee = isCommitteeConvened(for: meeting)
    for member in members {
      guard let standing = member.standing(on: day), !standing.hasLeft else { continue }
      let outside = committee && !member.isOnCommittee(on: day)
      let reason = outside ? .notOnCommittee : voterReason(of: member, standing, in: meeting)
      voters.append(Voter(member: member.id, reason: reason))
    }
    return voters
  }

  private func voterReason(of member: Member, _ standing: Standing, in meeting: Meeting) -> VoterReason {
    switch standing {
    case .official:
      if meeting.isPresent(member.id) { return .officialPresent }
      let presence = meeting.presence(of: member.id)
      let isOnLeave = meeting.facts.kind == .congress && !presence.hasAttended && presence.absence?.fact.excuse == .excused
      return isOnLeave ? .onLeaveFromCongress : .officialAbsent
    case .probationary: return .probationary
    case .temporaryHere: return .temporaryHere
    case .suspended: return .suspended
    case .exempt, .temporaryAway, .left:
      switch member.rank(on: meeting.facts.day) {
      case .visiting: return .temporaryHere
      case .probationary: return .probationary
      case .official, nil: break
      }
      if meeting.isPresent(member.id) { return .excusedPresent }
      return standing == .temporaryAway ? .temporaryAway : .exempt
    }
  }

  /// Members of the vote who may raise a hand: those present, or the whole base while nobody was stated present.
  func mayVote(_ voters: [Voter], in meeting: Meeting) -> Int {
    let hasRollCall = meeting.hasRollCall
    return voters.count { hasRollCall ? $0.reason.mayVote : $0.reason.isInBase }
  }

  /// Votes counted against the base of the meeting as it is now and the threshold in force on its day.
  public func voteResult(of votes: Votes, on matter: Matter, in meeting: Meeting) -> VoteResult {
    let voters = voters(in: meeting)
    let base = voters.count { $0.reason.isInBase }
    let threshold = voteThreshold(for: matter, on: meeting.facts.day)
    let needed = threshold?.needed(of: base)
    return VoteResult(
      voters: voters, base: base, mayVote: mayVote(voters, in: meeting), threshold: threshold, needed: needed,
      passed: needed.map { base > 0 && votes.inFavour >= $0 })
  }

  /// The threshold in force: of the strict and the inclusive parameter of the matter, the one set last.
  public func voteThreshold(for matter: Matter, on day: Day) -> VoteThreshold? {
    let names = matter.thresholds
    let strict = rules.value(names.over, on: day)
    guard let inclusive = rules.value(names.atLeast, on: day) else { return strict.map { VoteThreshold(parameter: $0, isStrict: true) } }
    if let strict, strict.from > inclusive.from { return VoteThreshold(parameter: strict, isStrict: true) }
    return VoteThreshold(parameter: inclusive, isStrict: false)
  }
}

extension Meeting {
  /// In the room now, or until the end.
  public func isPresent(_ member: MemberID) -> Bool {
    presences.indices.contains(member.index) && presences[member.index].isPresent
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
