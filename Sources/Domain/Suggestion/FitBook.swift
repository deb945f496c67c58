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
  private let cell: Cell
  private let day: Day
  private let words: WordReader
  /// Over the members who are given tasks.
  private let meanTasks: Ratio
  private let meanHouseholds: Ratio

  init(_ cell: Cell, on day: Day, words: WordReader) {
    self.cell = cell
    self.day = day
    self.words = words
    var tasks: [TaskID: ReadTask] = [:]
    for task in cell.tasks { tasks[task.id] = ReadTask(task, words: words) }
    profiles = cell.members.compactMap { FitProfile($0, in: cell, on: day, words: words, tasks: tasks) }
    let given = profiles.filter { $0.standingBar == nil }
    meanTasks = Ratio(given.reduce(0) { $0 + $1.open.count }, of: given.count)
    meanHouseholds = Ratio(given.reduce(0) { $0 + $1.households }, of: given.count)
  }

  /// A need with its texts cut into words.
  struct ReadNeed {
    let need: TaskNeed
    let effort: TaskEffort
    let phrases: [[Syllable]]
    let area: [[Syllable]]?
    let pairs: Set<String>

    /// Where a place may be named.
    var places: [[Syllable]] { area ?? phrases }
  }

  func read(_ need: TaskNeed) -> ReadNeed {
    let text = words.phrases(of: need.text)
    return ReadNeed(
      need: need, effort: need.effort(by: cell.rules, on: day), phrases: text + need.keywords.flatMap { words.phrases(of: $0) },
      area: need.area.map { words.phrases(of: $0) }, pairs: Set(text.flatMap(\.pairs)))
  }

  func candidates(for need: TaskNeed) -> Candidates {
    let need = read(need)
    var fits: [(fit: Fit, points: Int)] = []
    var barred: [FitBar] = []
    for profile in profiles {
      if let bar = profile.bar(for: need.effort) {
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
    Fit(member: profile.member.id, parts: ability(profile, need) + place(profile, need) + load(profile, need) + record(profile, need))
  }

  // MARK: Parts

  private func ability(_ profile: FitProfile, _ need: ReadNeed) -> [FitPart] {
    let strengths = profile.strengths.compactMap { $0.match(in: need.phrases) }
    let job = profile.job.compactMap { $0.match(in: need.phrases) }
    return [
      strengths.isEmpty ? nil : FitPart(points: points(.suggestWeightStrength, strengths), evidence: .strengths(strengths)),
      job.isEmpty ? nil : FitPart(points: points(.suggestWeightJob, job), evidence: .job(job)),
    ].compactMap { $0 }
  }

  private func place(_ profile: FitProfile, _ need: ReadNeed) -> [FitPart] {
    var parts: [FitPart] = []
    let isOfGroup = need.area.map(profile.group.namesPlace) ?? profile.group.contains { $0.isContained(in: need.phrases) }
    if isOfGroup, let group = profile.facts.group { parts.append(part(.suggestWeightGroup, 1, .group(group))) }
    let near = profile.open.filter { isNear($0, need) }.map(\.id)
    if !near.isEmpty { parts.append(part(.suggestWeightArea, 1, .area(near))) }
    if let post = profile.post {
      parts.append(part(post == .secretary ? .suggestWeightSecretary : .suggestWeightCommittee, -1, .post(post)))
    }
    return parts
  }

  private func load(_ profile: FitProfile, _ need: ReadNeed) -> [FitPart] {
    var parts = [
      FitPart(
        points: points(.suggestWeightTasks, profile.open.count, below: meanTasks),
        evidence: .tasks(profile.open.map(\.id), mean: meanTasks))
    ]
    if need.need.households ?? 0 > 0 {
      let held = profile.households
      parts.append(
        FitPart(points: points(.suggestWeightHouseholds, held, below: meanHouseholds), evidence: .households(held, mean: meanHouseholds)))
    }
    if need.need.kind == .fixed, !profile.open.contains(where: { $0.kind == .fixed }) {
      parts.append(part(.suggestWeightFixed, 1, .noFixedTask))
    }
    return parts
  }

  private func record(_ profile: FitProfile, _ need: ReadNeed) -> [FitPart] {
    var parts: [FitPart] = []
    if let results = profile.results() { parts.append(FitPart(points: points(results), evidence: .results(results))) }
    if let results = profile.results(where: { isNear($0, need) || !$0.pairs.isDisjoint(with: need.pairs) }) {
      let times = weight(.suggestWeightSimilar)
      parts.append(FitPart(points: bounded(points(results) * times), evidence: .similarResults(results)))
    }
    if let light = profile.light, need.effort == .light { parts.append(part(.suggestWeightLight, 1, .light(light))) }
    if let circumstances = profile.facts.circumstances, need.effort != .light {
      parts.append(part(.suggestWeightCircumstances, -1, .circumstances(circumstances)))
    }
    return parts
  }

  /// The task is in the area needed.
  private func isNear(_ task: ReadTask, _ need: ReadNeed) -> Bool {
    need.area.map(task.area.namesPlace) ?? task.area.contains { $0.isContained(in: need.phrases) }
  }

  // MARK: Points

  private static let most = 1_000_000

  private func weight(_ name: ParameterName) -> Int { min(cell.rules.value(name, on: day)?.count ?? 0, Self.most) }

  private func bounded(_ points: Int) -> Int { min(max(points, -Self.most), Self.most) }

  private func part(_ name: ParameterName, _ sign: Int, _ evidence: FitEvidence) -> FitPart {
    FitPart(points: sign * weight(name), evidence: evidence)
  }

  /// For each phrase the share of the weight that the task names.
  private func points(_ name: ParameterName, _ matches: [WordMatch]) -> Int {
    bounded(matches.reduce(0) { $0 + weight(name) * $1.share.part / $1.share.whole })
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
