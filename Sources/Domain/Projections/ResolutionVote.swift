import TextRoom

/// The vote that passed a resolution or failed to, and by what it is known to be its vote.
public struct ResolutionVote: Sendable, Equatable {
  public let vote: Recorded<Cell.HeldVote>
  public let reason: Reason

  public enum Reason: Sendable, Equatable {
    /// Names the resolution by its number.
    case number
    /// Says its title.
    case title
    /// Names no other matter, and is the last such vote before the resolution.
    case lastBefore
    /// The same, the first after it where there is none before.
    case firstAfter
    /// A vote on what the resolution decides, as on a person.
    case decision
  }
}

extension Cell {
  /// The vote a resolution of a meeting goes by: the one its paper tells, else the last on what it decides, else the first after it that is of no
  /// other resolution; nil when there was none.
  public func passing(_ resolution: Recorded<RegisteredDocument>) -> ResolutionVote? {
    guard let meeting = resolution.fact.meeting.flatMap(meeting), let matter = matter(of: resolution) else { return nil }
    if let found = matter.entries.passing(resolution) {
      return ResolutionVote(vote: held(found.vote, in: meeting), reason: found.reason)
    }
    if let decided = deciding(resolution, in: matter) { return ResolutionVote(vote: decided, reason: .decision) }
    return voteAfter(resolution).map { ResolutionVote(vote: $0, reason: .firstAfter) }
  }

  /// The last vote on what a resolution decides.
  ///
  /// One whose title speaks of a matter of persons goes by the votes on it, of those it names where it names any; of several persons the one who
  /// carried counts. Any other is not lost with a vote on a person, and goes by one only where it carried.
  private func deciding(_ resolution: Recorded<RegisteredDocument>, in matter: ResolutionMatter) -> Recorded<HeldVote>? {
    let own = Set(matter.entries.map(\.record))
    let all = votes.filter { own.contains($0.record) && !$0.fact.ballot.isOfOtherMatter(than: resolution.fact) }
    let spoken = all.filter { $0.fact.ballot.matter.theme.map(resolution.fact.speaks) ?? false }
    let named = spoken.filter { vote in
      let person = vote.fact.ballot.candidate ?? vote.fact.ballot.subject.flatMap(member)?.name
      return person.map { resolution.fact.summary.folded.contains($0.folded) } ?? false
    }
    let meant = named.isEmpty ? spoken : named
    guard let last = meant.last else { return all.last { $0.fact.result.passed != false } }
    let standing = meant.filter { vote in
      let (subject, candidate) = (vote.fact.ballot.subject, vote.fact.ballot.candidate)
      return !meant.contains { vote.record < $0.record && $0.fact.ballot.subject == subject && $0.fact.ballot.candidate == candidate }
    }
    return standing.last { $0.fact.result.passed != false } ?? last
  }

  /// Whether the vote a resolution goes by was lost: it bears a number and does not take effect.
  public func isVotedDown(_ resolution: Recorded<RegisteredDocument>) -> Bool {
    passing(resolution)?.vote.fact.result.passed == false
  }

  /// Whether it is a point of a resolution that was voted down, which nobody has to carry out.
  func isLost(_ entry: FollowUp) -> Bool {
    guard case .point(let point) = entry.id else { return false }
    return document(point.resolution, issuer: nil, on: entry.day).map(isVotedDown) ?? false
  }

  /// The resolutions of a meeting that a vote passed or failed to pass.
  public func resolutions(goingBy vote: Recorded<HeldVote>) -> [(resolution: Recorded<RegisteredDocument>, reason: ResolutionVote.Reason)] {
    guard let meeting = vote.fact.meeting else { return [] }
    return resolutions(of: meeting).compactMap { resolution in
      passing(resolution).flatMap { $0.vote.record == vote.record ? (resolution, $0.reason) : nil }
    }
  }

  func held(_ vote: CountedVote, in meeting: Meeting) -> Recorded<HeldVote> {
    Recorded(HeldVote(ballot: vote.ballot, result: vote.result, meeting: meeting.id), day: meeting.facts.day, record: vote.record)
  }

  /// The first vote after it in its meeting that is of no other resolution or matter.
  private func voteAfter(_ resolution: Recorded<RegisteredDocument>) -> Recorded<HeldVote>? {
    guard let meeting = resolution.fact.meeting else { return nil }
    let others = resolutions(of: meeting).filter { $0 != resolution }
    let taken = Set(others.compactMap { self.matter(of: $0)?.vote?.record })
    return votes.first { vote in
      let ballot = vote.fact.ballot
      return vote.fact.meeting == meeting && resolution.record < vote.record && ballot.matter == .resolution && ballot.resolution == nil
        && !ballot.isOnMinutesAlone && !taken.contains(vote.record) && !others.contains { $0.fact.isTitled(by: ballot.text) }
        && !ballot.isOfOtherMatter(than: resolution.fact)
    }
  }
}

/// A vote as a statement of a meeting has it.
struct CountedVote {
  let record: RecordID
  let ballot: Ballot
  let result: VoteResult
}

extension [Meeting.Entry] {
  /// Of these the vote on the resolution as such; a recount takes the place of the first count by coming last.
  func passing(_ resolution: Recorded<RegisteredDocument>) -> (vote: CountedVote, reason: ResolutionVote.Reason)? {
    let votes = compactMap { entry -> CountedVote? in
      guard case .votes(.voted(let ballot, let result)) = entry.event, ballot.matter == .resolution else { return nil }
      return CountedVote(record: entry.record, ballot: ballot, result: result)
    }
    if let vote = votes.last(where: { $0.ballot.resolution == resolution.fact.number }) { return (vote, .number) }
    if let vote = votes.last(where: { resolution.fact.isTitled(by: $0.ballot.text) }) { return (vote, .title) }
    let unnamed = votes.filter { !$0.ballot.isOfOtherMatter(than: resolution.fact) }
    if let vote = unnamed.last(where: { $0.record < resolution.record }) { return (vote, .lastBefore) }
    return unnamed.first.map { ($0, .firstAfter) }
  }
}

extension Ballot {
  /// Its words name a matter that the resolution is not about: “Mua máy tính cho nhà văn hóa” of “Nghị quyết tháng 2”.
  ///
  /// Words that stand for any resolution of a cell name nothing, and one syllable alone is no matter.
  public func isOfOtherMatter(than resolution: RegisteredDocument) -> Bool {
    guard matter == .resolution, self.resolution != resolution.number, !text.speaksOfResolution || resolution.isSpecial else {
      return false
    }
    let named = text.syllablesOfMatter
    let known = Set(resolution.summary.syllablesOfMatter)
    return named.count > 1 && named.count { known.contains($0) } * 2 < named.count
  }
}

extension String {
  /// Says that a resolution is voted on, whichever.
  fileprivate var speaksOfResolution: Bool { folded.contains("nghi quyet") }

  /// What is left of the words once those are taken out that stand in any vote on a resolution, without diacritics.
  fileprivate var syllablesOfMatter: [Substring] {
    folded.split { !$0.isLetter }.filter { !syllablesOfAnyResolution.contains($0) }
  }
}

/// Of `biểu quyết thông qua toàn văn dự thảo nghị quyết, phương hướng nhiệm vụ tháng tới` and the like.
private let syllablesOfAnyResolution: Set<Substring> = Set(
  """
  bieu quyet thong qua nhat tri dong y tan thanh thong nhat quyet nghi dinh ket luan toan van bo cac noi dung tren nay sau cua chi bo uy dang
  buoi cuoc hop hoi nghi sinh hoat thuong ky dinh thang quy nam ngay lan vong so du thao chuong trinh ke hoach phuong huong nhiem vu cong tac
  viec giai phap chu truong lanh dao thuc hien trien khai toi tiep theo ve va voi cho bang de an chuyen de dai thu nhat hai ba tu
  pass adopt resolution the vote of on for month meeting
  """.split { !$0.isLetter })
