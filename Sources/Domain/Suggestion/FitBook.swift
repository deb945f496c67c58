extension Cell {
  /// Who fits a task on a day, best first; of equal points in the order of members.
  ///
  /// Members who left, are temporarily elsewhere or suspended are not offered, nor are those who get only light tasks for another one;
  /// `candidates(for:on:words:)` says why. The weights are the parameters `suggest.weight.*`, which are no rules of the Party.
  ///
  /// Source: 38-HD/BTCTW IV.2.1a (tasks fitting ability, conditions, circumstances, health).
  public func fits(for need: TaskNeed, on day: Day, words: WordReader) -> [Fit] { candidates(for: need, on: day, words: words).fits }

  /// The same, with those who are not offered.
  public func candidates(for need: TaskNeed, on day: Day, words: WordReader) -> Candidates {
    FitBook(self, on: day, words: words).candidates(for: need)
  }
}

/// Everything about a cell that fits are made of, read once for many tasks.
struct FitBook {
  let profiles: [FitProfile]
  let cell: Cell
  let day: Day
  let reader: PhraseReader
  /// Over the members who are given tasks.
  private let meanTasks: Ratio
  private let meanHouseholds: Ratio
  private let weights: [ParameterName: Int]

  init(_ cell: Cell, on day: Day, words: WordReader) {
    self.cell = cell
    self.day = day
    weights = Dictionary(
      uniqueKeysWithValues: ParameterName.allCases.compactMap { name in
        cell.rules.value(name, on: day).map { (name, min($0.count, Self.most)) }
      })
    let reader = PhraseReader(words)
    self.reader = reader
    var tasks: [TaskID: ReadTask] = [:]
    for task in cell.tasks { tasks[task.id] = ReadTask(task, words: reader) }
    profiles = cell.members.compactMap { FitProfile($0, in: cell, on: day, words: reader, tasks: tasks) }
    let given = profiles.filter { $0.standingBar == nil }
    meanTasks = Ratio(given.reduce(0) { $0 + $1.open.count }, of: given.count)
    meanHouseholds = Ratio(given.reduce(0) { $0 + $1.households }, of: given.count)
  }

  /// A need with its texts cut into words; a class for the same reason as `FitProfile`.
  final class ReadNeed {
    let need: TaskNeed
    let effort: TaskEffort
    let phrases: [Phrase]
    let area: [Phrase]?
    /// Of `phrases`.
    let words: NumberSet
    let pairs: NumberSet
    let pairCount: Int

    fileprivate init(_ need: TaskNeed, effort: TaskEffort, reader: PhraseReader) {
      let text = reader.phrases(of: need.text)
      self.need = need
      self.effort = effort
      phrases = text + need.keywords.flatMap { reader.phrases(of: $0) }
      area = need.area.map { reader.phrases(of: $0) }
      words = NumberSet(phrases.flatMap(\.keys))
      let pairs = Set(text.flatMap(\.pairs))
      self.pairs = NumberSet(pairs)
      pairCount = pairs.count
    }
  }

  func read(_ need: TaskNeed) -> ReadNeed { ReadNeed(need, effort: need.effort(by: cell.rules, on: day), reader: reader) }

  func candidates(for need: TaskNeed) -> Candidates {
    let need = read(need)
    var fits: [(fit: Fit, points: Int)] = []
    var barred: [FitBar] = []
    for profile in profiles {
      if let bar = profile.bar(for: need) {
        barred.append(bar)
      } else {
        let fit = fit(of: profile, for: need)
        fits.append((fit, fit.points))
      }
    }
    fits.sort { ($1.points, $0.fit.member) < ($0.points, $1.fit.member) }
    return Candidates(fits: fits.map(\.fit), barred: barred)
  }

  func fit(of profile: FitProfile, for need: ReadNeed) -> Fit {
    let before = ability(profile, need) + place(profile, need) + post(profile) + load(profile, TaskClass(need))
    return Fit(member: profile.member.id, parts: before + results(profile) + similar(profile, need) + health(profile, need.effort))
  }

  /// What a need is besides its texts: all that the points of most reasons depend on.
  struct TaskClass: Hashable {
    let effort: TaskEffort
    let isFixed: Bool
    let hasHouseholds: Bool

    init(_ need: ReadNeed) {
      effort = need.effort
      isFixed = need.need.kind == .fixed
      hasHouseholds = need.need.households ?? 0 > 0
    }
  }

  /// The points of the reasons that do not depend on the need's texts.
  func plainPoints(of profile: FitProfile, for kind: TaskClass) -> Int {
    (post(profile) + load(profile, kind) + results(profile) + health(profile, kind.effort)).reduce(0) { $0 + $1.points }
  }

  /// The points of those that do.
  func textPoints(of profile: FitProfile, for need: ReadNeed) -> Int {
    let strengths = profile.strengths.compactMap { $0.share(in: need.phrases, need.words) }
    let job = profile.job.compactMap { $0.share(in: need.phrases, need.words) }
    let ability = points(.suggestWeightStrength, strengths) + points(.suggestWeightJob, job)
    return (place(profile, need) + similar(profile, need)).reduce(ability) { $0 + $1.points }
  }

  // MARK: Parts that compare texts

  func ability(_ profile: FitProfile, _ need: ReadNeed) -> [FitPart] {
    let strengths = profile.strengths.compactMap { $0.match(in: need.phrases, need.words) }
    let job = profile.job.compactMap { $0.match(in: need.phrases, need.words) }
    var parts: [FitPart] = []
    if !strengths.isEmpty {
      parts.append(FitPart(points: points(.suggestWeightStrength, strengths.map(\.share)), evidence: .strengths(strengths)))
    }
    if !job.isEmpty { parts.append(FitPart(points: points(.suggestWeightJob, job.map(\.share)), evidence: .job(job))) }
    return parts
  }

  func place(_ profile: FitProfile, _ need: ReadNeed) -> [FitPart] {
    var parts: [FitPart] = []
    let isOfGroup = need.area.map(profile.group.namesPlace) ?? profile.group.contains { $0.isContained(in: need.phrases) }
    if isOfGroup, let group = profile.facts.group { parts.append(part(.suggestWeightGroup, 1, .group(group))) }
    if profile.open.contains(where: { isNear($0, need) }) {
      parts.append(part(.suggestWeightArea, 1, .area(profile.open.filter { isNear($0, need) }.map(\.id))))
    }
    return parts
  }

  func similar(_ profile: FitProfile, _ need: ReadNeed) -> [FitPart] {
    let isAlike = { (task: ReadTask) in isNear(task, need) || task.pairs.contains(where: need.pairs.contains) }
    guard profile.past.contains(where: { isAlike($0.task) }), let results = profile.results(where: isAlike) else { return [] }
    let times = weight(.suggestWeightSimilar)
    return [FitPart(points: bounded(points(results) * times), evidence: .similarResults(results))]
  }

  /// The task is in the area needed.
  private func isNear(_ task: ReadTask, _ need: ReadNeed) -> Bool {
    need.area.map(task.area.namesPlace) ?? task.area.contains { $0.isContained(in: need.phrases) }
  }

  // MARK: Other parts

  private func post(_ profile: FitProfile) -> [FitPart] {
    guard let post = profile.post else { return [] }
    return [part(post == .secretary ? .suggestWeightSecretary : .suggestWeightCommittee, -1, .post(post))]
  }

  private func load(_ profile: FitProfile, _ kind: TaskClass) -> [FitPart] {
    var parts = [
      FitPart(
        points: points(.suggestWeightTasks, profile.open.count, below: meanTasks),
        evidence: .tasks(profile.open.map(\.id), mean: meanTasks))
    ]
    if kind.hasHouseholds {
      let held = profile.households
      parts.append(
        FitPart(points: points(.suggestWeightHouseholds, held, below: meanHouseholds), evidence: .households(held, mean: meanHouseholds)))
    }
    if kind.isFixed, !profile.open.contains(where: { $0.kind == .fixed }) { parts.append(part(.suggestWeightFixed, 1, .noFixedTask)) }
    return parts
  }

  private func results(_ profile: FitProfile) -> [FitPart] {
    profile.results().map { [FitPart(points: points($0), evidence: .results($0))] } ?? []
  }

  func health(_ profile: FitProfile, _ effort: TaskEffort) -> [FitPart] {
    var parts: [FitPart] = []
    if let light = profile.light, effort == .light { parts.append(part(.suggestWeightLight, 1, .light(light))) }
    if let circumstances = profile.facts.circumstances, effort != .light {
      parts.append(part(.suggestWeightCircumstances, -1, .circumstances(circumstances)))
    }
    return parts
  }

  // MARK: Points

  private static let most = 1_000_000

  func weight(_ name: ParameterName) -> Int { weights[name] ?? 0 }

  private func bounded(_ points: Int) -> Int { min(max(points, -Self.most), Self.most) }

  func part(_ name: ParameterName, _ sign: Int, _ evidence: FitEvidence) -> FitPart {
    FitPart(points: sign * weight(name), evidence: evidence)
  }

  /// For each phrase the share of the weight that the task names.
  private func points(_ name: ParameterName, _ shares: [Ratio]) -> Int {
    bounded(shares.reduce(0) { $0 + weight(name) * $1.part / $1.whole })
  }

  /// The weight for each unit that `count` is below the mean, negative above; rounded to the nearest point.
  private func points(_ name: ParameterName, _ count: Int, below mean: Ratio) -> Int {
    guard mean.whole > 0 else { return 0 }
    let difference = min(max(mean.part - count * mean.whole, -Self.most * Self.most), Self.most * Self.most)
    return bounded(nearest(difference * weight(name), mean.whole))
  }

  /// The mean over the tasks, rounded to the nearest point.
  private func points(_ results: PastResults) -> Int {
    let gained = results.exceeded.count * weight(.suggestWeightExceeded) + results.done.count * weight(.suggestWeightDone)
    let late = (results.late.count + results.behind.count) * weight(.suggestWeightLate)
    return bounded(nearest(gained - late - results.notMet.count * weight(.suggestWeightNotMet), results.total))
  }

  /// The quotient rounded to the nearest whole number, halves away from zero.
  private func nearest(_ part: Int, _ whole: Int) -> Int { (part + (part < 0 ? -whole : whole) / 2) / whole }
}
