/// Common tasks that suit one member (việc phù hợp), each with what speaks for it.
public struct FittingWork: Sendable, Equatable {
  public let member: MemberID
  /// Best first, of equal points the lighter one, then in the order of the catalogue.
  public let offers: [Offer]
  /// Why the member is given none; `offers` is empty then.
  public let bar: FitBar?

  public struct Offer: Sendable, Equatable {
    public let task: CommonTask
    /// In the order of `FitEvidence`; may be empty where nothing is known of the member that tells tasks apart.
    public let parts: [FitPart]

    public var points: Int { parts.reduce(0) { $0 + $1.points } }
  }
}

extension Cell {
  /// What members may be given of the catalogue, so that nobody is asked for more than age, health and circumstances allow.
  ///
  /// The old, the unwell and the exempt are offered light tasks that ask for something each quarter or year; the retired no heavy one; nobody
  /// what is like a task he has. Groups are told by `suggest.age.*` and by the words of the catalogue.
  ///
  /// Source: 38-HD/BTCTW IV.2.1a, IV.2.2b.
  /// - Returns: in the order of `members`, those who are on the roster, each with at most `most` and, where there are so many, at least `least`.
  public func fittingWork(
    for members: [MemberID], of catalogue: Catalogue, on day: Day, words: WordReader, least: Int, most: Int
  ) -> [FittingWork] {
    let book = FitBook(self, on: day, words: words)
    let tasks = catalogue.tasks(for: facts).map { ($0, book.read(TaskNeed($0))) }
    return members.compactMap { member in
      guard let profile = book.profiles.first(where: { $0.member.id == member }) else { return nil }
      if let bar = profile.standingBar { return FittingWork(member: member, offers: [], bar: bar) }
      let groups = book.groups(of: profile, by: catalogue)
      let offers = tasks.enumerated().compactMap { place, task in
        book.offer(task.0, task.1, to: profile, groups).map { (place: place, offer: $0) }
      }
      let sorted = offers.sorted { one, other in
        (other.offer.points, one.offer.task.effort, one.place) < (one.offer.points, other.offer.task.effort, other.place)
      }.map(\.offer)
      let fitting = sorted.count { $0.points > 0 }
      return FittingWork(member: member, offers: Array(sorted.prefix(min(most, max(least, fitting)))), bar: nil)
    }
  }
}

extension TaskNeed {
  fileprivate init(_ task: CommonTask) {
    self.init(text: task.text, kind: task.kind, effort: task.effort == .light ? .light : .ordinary, keywords: task.skills)
  }
}

extension FitBook {
  fileprivate func groups(of profile: FitProfile, by catalogue: Catalogue) -> Set<MemberGroup> {
    let facts = profile.facts
    let said = [facts.job, facts.circumstances].compactMap(\.self)
    var groups = Set(catalogue.words.filter { word in said.contains { $0.hasWords(word.text) } }.map(\.group))
    groups.insert(.everyone)
    if let born = facts.born {
      if let old = cell.rules.value(.suggestAgeOld, on: day), born.age(on: day) >= old.count { groups.insert(.old) }
      if let young = cell.rules.value(.suggestAgeYoung, on: day), born.age(on: day) <= young.count { groups.insert(.young) }
    }
    switch profile.light {
    case .exempt?: groups.insert(.exempt)
    case .age?: groups.insert(.old)
    case nil: break
    }
    if facts.sex == .female { groups.insert(.women) }
    switch profile.member.rank(on: day) {
    case .official?: groups.insert(.official)
    case .probationary?: groups.insert(.probationary)
    case .visiting?, nil: break
    }
    if profile.post != nil { groups.insert(.committee) }
    if groups.isDisjoint(with: [.old, .unwell, .exempt]) { groups.insert(.strong) }
    return groups
  }

  /// Nil for what the member cannot be asked for, has already, or what is for others.
  fileprivate func offer(
    _ task: CommonTask, _ need: ReadNeed, to profile: FitProfile, _ groups: Set<MemberGroup>
  ) -> FittingWork.Offer? {
    guard task.isBearable(by: groups), !profile.open.contains(where: { isLike($0, need) }) else { return nil }
    let suited = task.groups.filter(groups.contains)
    let known = ability(profile, need)
    guard task.groups.isEmpty || !suited.isEmpty || !known.isEmpty else { return nil }
    var parts = known + place(profile, need) + similar(profile, need) + health(profile, need.effort)
    let telling = suited.filter { $0 != .everyone && $0 != .official && $0 != .strong }
    if !telling.isEmpty { parts.append(FitPart(points: telling.count * weight(.suggestWeightSuits), evidence: .suits(telling))) }
    let given = Set(profiles.flatMap(\.open).filter { isLike($0, need) }.map(\.id)).sorted { $0.number < $1.number }
    if !given.isEmpty { parts.append(FitPart(points: -given.count * weight(.suggestWeightTasks), evidence: .givenAlready(given))) }
    return FittingWork.Offer(task: task, parts: parts)
  }

  /// Has most of the words of the shorter of the two texts.
  private func isLike(_ task: ReadTask, _ need: ReadNeed) -> Bool {
    let shared = task.pairs.count(where: need.pairs.contains)
    return shared > 1 && shared * 2 >= min(task.pairs.count, need.pairCount)
  }
}

extension CommonTask {
  fileprivate func isBearable(by groups: Set<MemberGroup>) -> Bool {
    if self.groups.contains(where: { $0.isRequired && !groups.contains($0) }) { return false }
    guard groups.contains(.strong) else {
      return effort == .light && !rhythm.isFrequent && !groups.isDisjoint(with: self.groups)
    }
    return !groups.contains(.retired) || effort < .heavy
  }
}
