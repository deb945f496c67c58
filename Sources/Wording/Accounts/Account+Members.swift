import Diagnostics
import Domain

/// Ratings, standings and tasks.
extension Account {
  /// Every rating of a member's year with its votes measured, what was decided above, which level stands, and what the record says of each.
  ///
  /// - Returns: nil when none is on record.
  package func rating(of id: MemberID, _ year: Int) -> Localized? {
    let file = cell.yearFile(of: id, year: year)
    guard let rating = file.carriedRatings.last ?? file.ratings.last else {
      return file.rated.isEmpty ? nil : lines(given(in: file.rated, to: words.person(id), .year(year)) + [cap(year)].compactMap { $0 })
    }
    let fact = rating.fact
    let record = cell.yearRecord(of: id, year: year, on: rating.day)
    var lines = given(in: file.rated, to: words.person(id), .year(year)) + [tasks(record)]
    lines += pointsScale(fact.points, year)
    for gaps in cell.levelGaps(of: id, year: year, points: fact.points, on: rating.day) {
      lines +=
        [condition(gaps, record)] + gaps.parameters.map { words.parameter($0) }.map { Localized(vi: "    " + $0.vi, en: "    " + $0.en) }
    }
    let day = cell.day(today, withinWorkYear: year)
    let isOfProbationer = cell.member(id)?.standing(on: day) == .probationary
    let unknown = unknown(Cell.measures(of: [fact], ofProbationers: isOfProbationer), on: day)
    return self.lines(lines + unknown + [cap(year)].compactMap { $0 })
  }

  /// Every rating of the cell itself, which rests on no member's tasks, with its votes measured, and what was claimed and proposed.
  ///
  /// - Returns: nil when none is on record.
  package func ratingOfCell(_ year: Int) -> Localized? {
    let file = cell.yearFile(of: nil, year: year)
    guard !file.rated.isEmpty else { return nil }
    let reviews = file.reviews.compactMap { review in
      review.fact.level.map { level in
        let evidence = records([review.record])
        return Localized(vi: "  tự nhận: \(level.word.vi)\(evidence.vi)", en: "  self-rated: \(level.word.en)\(evidence.en)")
      }
    }
    let proposals = file.proposals.map { proposal in
      let (body, level, evidence) = (proposal.fact.body.word, proposal.fact.level.word, records([proposal.record]))
      return Localized(vi: "  \(body.vi) đề nghị: \(level.vi)\(evidence.vi)", en: "  proposed by \(body.en): \(level.en)\(evidence.en)")
    }
    return lines(given(in: file.rated, to: Localized(vi: "Tập thể chi bộ", en: "The cell itself"), .year(year)) + reviews + proposals)
  }

  /// Each rating with base, threshold and result of its votes, then what was decided above; after several, or one that was not carried, the
  /// level that stands.
  func given(in file: RatingFile, to name: Localized, _ period: RatingPeriod) -> [Localized] {
    let ratings = file.ratings
    let lines =
      ratings.flatMap { rating in
        [stated(rating, of: name, period)] + (rating.fact.result.map(measured) ?? [])
      } + file.decisions.map { decided($0, of: name, period) } + file.exclusions.map { unrated($0, name, period) }
    guard ratings.count > 1 || !file.decisions.isEmpty || ratings.contains(where: { !$0.fact.isCarried }) else { return lines }
    let level = file.level?.fact.word ?? Localized(vi: "chưa có", en: "none yet")
    return lines + [Localized(vi: "Mức có hiệu lực: \(level.vi)", en: "The level that stands: \(level.en)")]
  }

  private func unrated(_ exclusion: Recorded<String>, _ name: Localized, _ period: RatingPeriod) -> Localized {
    let reason = words.excerpt(exclusion.fact)
    return Localized(
      vi: "\(name.vi) \(period.word.vi): không xếp loại, lý do: \(reason)",
      en: "\(name.en) in \(period.word.en): not rated, reason: \(reason)") + records([exclusion.record])
  }

  private func decided(_ decision: Recorded<YearFile.Decision>, of name: Localized, _ period: RatingPeriod) -> Localized {
    let (fact, body) = (decision.fact, decision.fact.body.word)
    let by = body.vi.isEmpty ? Localized(vi: "cấp trên", en: "above") : Localized(vi: body.vi, en: "by \(body.en)")
    let document = fact.document.map { Localized(vi: ", căn cứ \($0)", en: ", basis \($0)") } ?? .empty
    let day = fact.day.map { Localized(vi: ", ngày \(Written.day($0))", en: ", of \(Written.day($0))") } ?? .empty
    let head = Localized(
      vi: "\(name.vi) \(period.word.vi), \(by.vi) quyết định: \(fact.level.word.vi)",
      en: "\(name.en) in \(period.word.en), decided \(by.en): \(fact.level.word.en)")
    return head + document + day + records([decision.record])
  }

  private func stated(_ rating: Recorded<YearFile.Rating>, of name: Localized, _ period: RatingPeriod) -> Localized {
    let fact = rating.fact
    let round = fact.round.map { Localized(vi: ", vòng \($0)", en: ", round \($0)") } ?? .empty
    let points = fact.points.map { Localized(vi: ", \($0) điểm", en: ", \($0) points") } ?? .empty
    let way = fact.isSecret ? Localized(vi: "phiếu kín", en: "secret votes") : Localized(vi: "phiếu", en: "votes")
    let votes = fact.votes.map { votes in
      let counts = "\(votes.inFavour)/\(votes.against)/\(votes.abstaining)"
      return Localized(vi: ", \(way.vi) \(counts)", en: ", \(way.en) \(counts)")
    }
    let head = Localized(
      vi: "\(name.vi) \(period.word.vi): \(fact.level.word.vi)", en: "\(name.en) in \(period.word.en): \(fact.level.word.en)")
    return head + round + points + (votes ?? .empty) + records([rating.record])
  }

  /// What the hundred points are made of, and so what the tasks must have brought at least.
  private func pointsScale(_ points: Int?, _ year: Int) -> [Localized] {
    let day = cell.day(today, withinWorkYear: year)
    guard let common = cell.rules.value(.ratingCommonPoints, on: day), let tasks = cell.rules.value(.ratingTaskPoints, on: day) else {
      return []
    }
    let least = points.map { max($0 - common.count, 0) }
    let rest = least.map {
      Localized(
        vi: "; để được \(points ?? 0) điểm thì nhiệm vụ đạt ít nhất \($0)/\(tasks.count)",
        en: "; with \(points ?? 0) points the tasks bring at least \($0)/\(tasks.count)")
    }
    return [
      Localized(
        vi: "Thang điểm: tiêu chí chung nhiều nhất \(common.count), kết quả nhiệm vụ nhiều nhất \(tasks.count)\(rest?.vi ?? "")",
        en: "Points: at most \(common.count) for the common criteria, \(tasks.count) for the tasks\(rest?.en ?? "")"),
      words.parameter(common), words.parameter(tasks),
    ]
  }

  private func tasks(_ record: YearRecord) -> Localized {
    func list(_ tasks: [TaskID]) -> String {
      tasks.isEmpty ? "0" : "\(tasks.count) (\(tasks.map { "#\($0.number)" }.joined(separator: ", ")))"
    }
    let unknown =
      record.unknown.isEmpty
      ? .empty
      : Localized(
        vi: "; chưa báo cáo, chưa kết luận nên không tính: \(list(record.unknown))",
        en: "; neither reported on nor concluded and so not counted: \(list(record.unknown))")
    return Localized(
      vi: "Nhiệm vụ trong năm: vượt mức \(list(record.exceeded)), đúng hạn \(list(record.onTime)), chậm \(list(record.late)), "
        + "chưa xong \(list(record.unfinished))\(unknown.vi)",
      en: "Tasks of the year: exceeded \(list(record.exceeded)), on time \(list(record.onTime)), late \(list(record.late)), "
        + "unfinished \(list(record.unfinished))\(unknown.en)")
  }

  private func condition(_ gaps: LevelGaps, _ record: YearRecord) -> Localized {
    let points = gaps.pointsNeeded.map { needed in
      Localized(
        vi: "chưa ghi điểm, mức cần \(needed.count)", en: "no points on record, \(needed.count) needed")
    }
    let isTold = record.total > 0 || record.unknown.isEmpty || gaps.gaps.contains(.noTask)
    let tasks =
      isTold
      ? nil : Localized(vi: "chưa có kết quả của nhiệm vụ nào để đánh giá", en: "nothing is known yet of any task")
    let found = gaps.gaps.map(words.gap) + [points, tasks].compactMap { $0 }
    guard gaps.isMeasured || !found.isEmpty else {
      return Localized(
        vi: "  \(gaps.level.word.vi): không xét, vì không biết số nào của năm ấy",
        en: "  \(gaps.level.word.en): not measured, as no number of that year is known")
    }
    guard !found.isEmpty else {
      return Localized(vi: "  \(gaps.level.word.vi): đủ điều kiện", en: "  \(gaps.level.word.en): the conditions are met")
    }
    return Localized(
      vi: "  \(gaps.level.word.vi): \(found.map(\.vi).joined(separator: "; "))",
      en: "  \(gaps.level.word.en): \(found.map(\.en).joined(separator: "; "))")
  }

  /// How many may be rated excellent, and of what the share is taken; nil while nobody is rated.
  package func cap(_ year: Int) -> Localized? {
    let levels = cell.levels(year: year)
    guard !levels.isEmpty else { return nil }
    let day = cell.day(today, withinWorkYear: year)
    guard let cap = cell.excellentCap(year: year, on: day) else {
      let excellent = levels.count { $0.level.fact == .excellent }
      let head = Localized(vi: "Xuất sắc năm \(year): \(excellent)", en: "Excellent in \(year): \(excellent)")
      return lines([head] + unknown([.ratingExcellentShare], on: day))
    }
    let names = words.names(cap.excellent)
    let share = words.share(cap.parameter.value)
    let head = Localized(
      vi: "Xuất sắc năm \(year): \(cap.excellent.count), nhiều nhất \(cap.cap) (\(share) của \(cap.base) đồng chí, làm tròn xuống)"
        + (cap.excellent.isEmpty ? "" : ": \(names.vi)"),
      en: "Excellent in \(year): \(cap.excellent.count), at most \(cap.cap) (\(share) of \(cap.base), rounded down)"
        + (cap.excellent.isEmpty ? "" : ": \(names.en)"))
    return lines([head, words.parameter(cap.parameter)] + measures([.ratingBaseCountsExcellent], on: day) + small(cap))
  }

  /// Both readings of a share that is less than one member.
  private func small(_ cap: ExcellentCap) -> [Localized] {
    guard let small = cap.small else { return [] }
    let share = words.share(cap.parameter.value)
    return [
      Localized(
        vi:
          "\(share) của \(cap.base) đồng chí chưa được một người: có nơi làm tròn xuống thành 0, có nơi cho xếp 1; đang theo mức \(small.count)",
        en: "\(share) of \(cap.base) is less than one member: some round it down to 0, some allow 1; here it is \(small.count)"),
      words.parameter(small),
    ]
  }

  // MARK: Standing

  package func standing(_ id: MemberID) -> Localized {
    guard let member = cell.member(id) else { return .empty }
    let name = words.member(id)
    guard let standing = member.dueStanding(on: today) else {
      return Localized(
        vi: "\(name.vi) chưa có trong danh sách vào ngày \(Written.day(today))",
        en: "\(name.en) is not on the roster on \(Written.day(today))")
    }
    let sentence = words.standing(standing)
    var lines = [
      Localized(
        vi: "\(name.vi) \(sentence.vi) vào ngày \(Written.day(today))", en: "\(name.en) \(sentence.en) on \(Written.day(today))")
    ]
    lines += member.standings.map(step)
    let posts = member.posts(on: today).map(\.word)
    if !posts.isEmpty {
      lines.append(
        Localized(vi: "Chức vụ: \(posts.map(\.vi).joined(separator: ", "))", en: "Posts: \(posts.map(\.en).joined(separator: ", "))"))
    }
    let helpers = member.rank(on: today) == .probationary ? cell.helpers(of: member, on: today) : []
    if !helpers.isEmpty {
      let names = words.names(helpers)
      lines.append(Localized(vi: "Người giúp đỡ: \(names.vi)", en: "Helped by: \(names.en)"))
    }
    lines += partyAge(of: member)
    lines += cell.trainings(of: id).filter { $0.from <= today }.map(training)
    let left = member.standingEntry(on: today).flatMap { cell.complaintTime(of: $0.fact) }
    return self.lines(lines + complaint(left) + counted(standing))
  }

  /// How long in the Party, from when, the next mark, and the badges on record.
  private func partyAge(of member: Member) -> [Localized] {
    let given = cell.badges(of: member.id).filter { $0.fact.on <= today }.map { badge in
      let (years, day, evidence) = (badge.fact.years, Written.day(badge.fact.on), records([badge.record]))
      return Localized(
        vi: "Huy hiệu \(years) năm tuổi Đảng, trao ngày \(day)\(evidence.vi)", en: "Badge of \(years) years, given on \(day)\(evidence.en)")
    }
    guard let age = member.partyAge(on: today), let since = member.partySince else { return given }
    let mark = cell.badgeMarks(on: today)?.next(after: age)
    let next = mark.flatMap { years in
      member.reaches(partyAge: years).map {
        Localized(vi: "; đủ \(years) năm ngày \(Written.day($0))", en: "; \(years) years on \(Written.day($0))")
      }
    }
    let line = Localized(
      vi: "Tuổi Đảng: \(age) năm, tính từ ngày \(Written.day(since))", en: "Party age: \(age) years, from \(Written.day(since))")
    return [line + (next ?? .empty)] + given
  }

  private func training(_ entry: Recorded<YearFile.Training>) -> Localized {
    let (first, last) = (Written.day(entry.from), Written.day(entry.lastDay))
    let days = first == last ? first : "\(first) – \(last)"
    let by = entry.organizer.map { Localized(vi: words.excerpt($0), en: words.excerpt($0)) }
    let result = entry.result.map { Localized(vi: words.excerpt($0.word.vi), en: words.excerpt($0.word.en)) }
    let subject = Localized(vi: words.excerpt(entry.subject), en: words.excerpt(entry.subject))
    let said = Localized.joined([subject, by, result].compactMap(\.self), by: ", ")
    let evidence = records([entry.record])
    return Localized(vi: "Tập huấn \(days): \(said.vi)\(evidence.vi)", en: "Trained \(days): \(said.en)\(evidence.en)")
  }

  private func step(_ entry: Recorded<StandingFact>) -> Localized {
    let fact = entry.fact
    let until = fact.until.map { Localized(vi: " đến \(Written.day($0))", en: " until \(Written.day($0))") } ?? .empty
    let more = [fact.place, fact.document, fact.papers.medical, fact.reason.isEmpty ? nil : fact.reason].compactMap { $0 }
      .joined(separator: ", ")
    let decided =
      (fact.decided ?? fact.papers.decided).map { Localized(vi: ", quyết định \(Written.day($0))", en: ", decided \(Written.day($0))") }
      ?? .empty
    let told = fact.papers.told.map { Localized(vi: ", báo cấp trên \(Written.day($0))", en: ", told \(Written.day($0))") } ?? .empty
    let evidence = records([entry.record])
    let tail = more.isEmpty ? "" : ", " + words.excerpt(more)
    let word = fact.step.word
    return Localized(
      vi: "  từ \(Written.day(fact.from))\(until.vi): \(word.vi)\(tail)\(decided.vi)\(told.vi)\(evidence.vi)",
      en: "  from \(Written.day(fact.from))\(until.en): \(word.en)\(tail)\(decided.en)\(told.en)\(evidence.en)")
  }

  /// What the standing counts in. Source: 294-QĐ/TW § 4, § 6.3, § 7, § 9.3.2.
  private func counted(_ standing: Standing) -> [Localized] {
    let answers: [(Localized, Bool)] = [
      (Localized(vi: "tính vào đảng số", en: "on the roll"), standing.isOnRoll),
      (Localized(vi: "tính vào cơ số điểm danh", en: "in the base of attendance"), standing.isExpectedAtMeetings),
      (Localized(vi: "có quyền biểu quyết", en: "may vote"), standing == .official),
      (Localized(vi: "đóng đảng phí tại chi bộ", en: "pays dues here"), standing.paysDuesHere),
      (Localized(vi: "xếp loại tại chi bộ", en: "rated here"), standing.isRatedHere),
      (Localized(vi: "được giao nhiệm vụ", en: "given tasks"), standing.isGivenTasks),
    ]
    func list(_ wanted: Bool) -> Localized { .joined(answers.filter { $0.1 == wanted }.map(\.0), by: "; ") }
    let (yes, no) = (list(true), list(false))
    return [
      yes.vi.isEmpty ? nil : Localized(vi: "Có: \(yes.vi)", en: "Yes: \(yes.en)"),
      no.vi.isEmpty ? nil : Localized(vi: "Không: \(no.vi)", en: "No: \(no.en)"),
    ].compactMap { $0 }
  }

  // MARK: Tasks

  package func task(_ id: TaskID) -> Localized {
    guard let task = cell.task(id) else { return .empty }
    let name = words.task(id)
    let holders = words.holders(of: id)
    let due = task.assignment.due.map { Localized(vi: ", hạn \(Written.day($0))", en: ", due \(Written.day($0))") } ?? .empty
    let origin = records([task.origin.record])
    var lines = [
      Localized(
        vi: "\(name.vi), \(holders.vi)\(due.vi): \(task.status.word.vi)\(origin.vi)",
        en: "\(name.en), \(holders.en)\(due.en): \(task.status.word.en)\(origin.en)")
    ]
    if let earlier = task.assignment.predecessor {
      lines.append(Localized(vi: "Tiếp nối nhiệm vụ #\(earlier.number)", en: "Continues task #\(earlier.number)"))
    }
    let later = cell.successors(of: id).map { "#\($0.number)" }.joined(separator: ", ")
    if !later.isEmpty { lines.append(Localized(vi: "Được tiếp nối bằng nhiệm vụ \(later)", en: "Continued by task \(later)")) }
    for report in task.reports.suffix(3) { lines.append(self.report(report)) }
    for conclusion in task.conclusions.suffix(3) {
      let period = conclusion.fact.period.flatMap { period in
        conclusion.fact.outcome?.endsTask == true ? words.periodDone(period, goesOn: task.endDay != conclusion.day) : nil
      }
      let reached = conclusion.fact.reached.map { words.reached($0, on: conclusion.day) }
      let found = [period, reached].compactMap(\.self)
      lines.append(self.conclusion(conclusion, reached: found.isEmpty ? nil : .joined(found, by: ", ")))
    }
    lines += timeliness(of: task)
    if let decided = task.conclusions.last(where: { $0.fact.reached != nil }) { lines += scale(on: decided.day) }
    return self.lines(lines)
  }

  /// Whether a task concluded after its due day was done in time, and why.
  private func timeliness(of task: AssignedTask) -> [Localized] {
    guard case .ended(let outcome, let end) = task.status, outcome != .notMet, let due = task.assignment.due, due < end else { return [] }
    if let finished = task.reports.last(where: { $0.fact.finished != nil })?.fact.finished, finished <= due || cell.isDoneLate(task) {
      let day = Written.day(finished)
      return [
        finished <= due && !cell.isDoneLate(task)
          ? Localized(vi: "Đúng hạn: báo cáo xong ngày \(day)", en: "In time: reported finished on \(day)")
          : Localized(
            vi: "Chậm hạn: báo cáo xong ngày \(day), hoặc đã kết luận là chậm",
            en: "Late: reported finished on \(day), or concluded as late")
      ]
    }
    return [
      cell.isDoneLate(task)
        ? Localized(
          vi: "Chậm hạn: đến buổi sinh hoạt đầu tiên sau hạn vẫn chưa xong, hoặc đã kết luận là chậm",
          en: "Late: not done by the first meeting after the due day, or concluded as late")
        : Localized(
          vi: "Đúng hạn: kết luận hoàn thành, không phải chậm, ngay buổi sinh hoạt đầu tiên sau hạn, hoặc đến buổi ấy đã báo cáo xong",
          en: "In time: concluded as done, not as late, at the first meeting after the due day, or reported done by then")
    ]
  }

  /// The bounds a level was named by, each with its source, and whose word counts.
  private func scale(on day: Day) -> [Localized] {
    let bounds = ResultLevel.bounds.compactMap { cell.rules.value($0.0, on: day) }
    if bounds.isEmpty { return [] }
    return [
      Localized(
        vi: "Mức đạt theo kết luận của chủ trì, không theo số người thực hiện báo cáo; tên mức theo thang:",
        en: "What is reached is what the chair concluded, not what was reported; its name follows the scale:")
    ] + bounds.map(words.parameter)
  }

  private func report(_ report: Recorded<AssignedTask.Report>) -> Localized {
    let reached = report.fact.reached.map { " \(words.value($0))" } ?? ""
    let text = words.excerpt(report.fact.result)
    let day = Written.day(report.day)
    let evidence = records([report.record])
    let finish = report.fact.finished.map { Localized(vi: " xong ngày \(Written.day($0))", en: " finished \(Written.day($0))") } ?? .empty
    return Localized(
      vi: "  báo cáo \(day):\(reached)\(finish.vi) \(text)\(evidence.vi)",
      en: "  report \(day):\(reached)\(finish.en) \(text)\(evidence.en)")
  }

  /// A conclusion of the chair on a task, point, target or shortcoming.
  ///
  /// - Parameter reached: what it finds reached, in words; nil when it says nothing of that.
  func conclusion(_ conclusion: Recorded<AssignedTask.Decision>, reached: Localized?) -> Localized {
    let outcome = Localized.joined([conclusion.fact.outcome?.word, reached].compactMap(\.self), by: ", ")
    let text = words.excerpt(conclusion.fact.text)
    let day = Written.day(conclusion.day)
    let evidence = records([conclusion.record])
    return Localized(
      vi: "  kết luận \(day): \(outcome.vi) \(text)\(evidence.vi)", en: "  conclusion \(day): \(outcome.en) \(text)\(evidence.en)")
  }
}

extension StandingStep {
  package var word: Localized {
    switch self {
    case .joined(.official): Localized(vi: "vào danh sách, chính thức", en: "on the roster, official")
    case .joined(.probationary): Localized(vi: "vào danh sách, dự bị", en: "on the roster, probationary")
    case .joined(.visiting): Localized(vi: "sinh hoạt tạm thời tại chi bộ", en: "here for a time")
    case .confirmed: Localized(vi: "công nhận chính thức", en: "recognised as official")
    case .exempted: Localized(vi: "miễn công tác và sinh hoạt", en: "exempt from work and activity")
    case .wentAway: Localized(vi: "sinh hoạt tạm thời nơi khác", en: "elsewhere for a time")
    case .suspended: Localized(vi: "đình chỉ sinh hoạt", en: "suspended")
    case .resumed: Localized(vi: "trở lại sinh hoạt", en: "back in activity")
    case .left(let departure): departure.word
    }
  }
}
