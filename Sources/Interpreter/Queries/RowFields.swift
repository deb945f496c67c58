import Diagnostics
import Domain
import Wording

/// Fields of rows without an identity of their own; each reads the value at its place.
extension Field {
  ///
  /// - Parameters:
  ///   - hidden: how many of the last are columns only when they are asked for.
  ///   - whenSaid: how many before those are columns only where a row says something in them.
  static func columns(_ names: [(vi: String, en: String)], hidden: Int = 0, whenSaid: Int = 0) -> [Field] {
    names.enumerated().map { index, name in
      let shown = names.count - hidden
      return Field(name.vi, name.en, column: shown <= index ? .never : shown - whenSaid <= index ? .whenSaid : .always) { _, row in
        if case .row(_, let values) = row, values.indices.contains(index) { values[index] } else { .nothing }
      }
    }
  }

  static let reports = columns([
    ("ngày", "date"), ("người", "member"), ("nhiệm vụ", "task"), ("đạt", "progress"), ("kết quả", "result"), ("bản ghi", "record"),
  ])
  static let attendance = columns([
    ("ngày", "date"), ("loại", "kind"), ("đảng viên", "member"), ("tình trạng", "status"), ("lý do", "reason"), ("tính", "counted"),
  ])
  static let votes = columns(
    [
      ("ngày", "date"), ("loại", "matter"), ("về", "subject"), ("phiếu tán thành", "for"), ("phiếu không tán thành", "against"),
      ("phiếu không ý kiến", "abstain"), ("cơ số", "base"), ("cần", "needed"), ("đạt", "passed"), ("nội dung", "content"),
      ("vòng", "round"),
      recount, ("nghị quyết", "resolution"),
    ], hidden: 1, whenSaid: 2)
  /// That a later count took the place of the row's.
  static let recount = (vi: "đã kiểm lại", en: "recounted")
  static let templates = columns([("tên", "name"), ("tham số", "parameters"), ("mô tả", "description"), ("nguồn", "source")])
  static let resolutions = columns(
    [
      ("số", "number"), ("ngày", "date"), ("tên", "title"), ("chuyên đề", "thematic"), ("dự thảo", "draft"), ("cuộc họp", "meeting"),
      ("nhiệm kỳ", "term"),
    ], hidden: 1)
  static let documents = columns(
    [
      ("số", "number"), ("ngày", "date"), ("nơi ban hành", "issuer"), ("trích yếu", "summary"), ("loại", "type"), ("dự thảo", "draft"),
      ("hạn", "due"), ("nhiệm vụ", "tasks"), ("ngày gửi", "sent"), ("nhiệm kỳ", "term"),
    ], hidden: 2)
  static let groups = columns([
    ("tên", "name"), ("loại", "kind"), ("phụ trách", "heads"), ("đảng viên", "members"), ("số đảng viên", "member count"),
    ("số hộ", "households"), ("chưa ai phụ trách", "uncovered"),
  ])
  static let candidates = columns(
    [("họ tên", "name"), ("sinh", "born"), ("giúp đỡ", "helpers")] + CandidateStep.allCases.map { ($0.word.vi, $0.word.en) }
      + [("biểu quyết", "vote"), ("kết nạp", "admitted"), ("tình trạng", "status")])
  static let households = columns([("tổ", "group"), ("hộ", "name"), ("phụ trách", "member"), ("nhiệm vụ", "task")])
  /// Of rows of which each belongs to the month that stands first.
  private static let quarter = Field("quý", "quarter", isColumn: false) { _, row in
    if case .row(_, let values) = row, case .month(let month)? = values.first { .quarter(month.quarter) } else { .nothing }
  }

  static let dues = columns([("tháng", "month"), ("đảng viên", "member"), ("số tiền", "amount"), ("ngày", "date")]) + [quarter]
  static let duesBook =
    columns([
      ("tháng", "month"), ("đảng viên", "member"), ("được miễn", "exempt"), ("phải đóng", "due"), ("truy thu", "arrears"),
      ("cộng", "total"),
      ("đã thu", "paid"), ("chưa đóng", "left"), ("đóng trước", "ahead"), ("cách tính", "reckoning"),
    ]) + [quarter]
  static let duesReport =
    columns([
      ("tháng", "month"), ("số đảng viên", "members"), ("được miễn", "exempt"), ("chưa đóng", "unpaid"), ("phải đóng", "due"),
      ("đã thu", "collected"), ("giữ lại", "kept"), ("phải nộp", "to send"), ("đã nộp", "sent"), ("chưa nộp", "unsent"),
    ]) + [quarter]
  /// A year's results of a member, or of the cell itself, which is none of its members.
  ///
  /// - Parameter hidden: as of `columns`.
  private static func year(
    of whose: [(vi: String, en: String)], _ names: [(vi: String, en: String)], hidden: Int = 0
  ) -> [Field] {
    columns([("năm", "year")] + whose + names, hidden: hidden)
  }
  private static let byMember = [(vi: "đảng viên", en: "member")]

  static let ratings = year(of: byMember, rating + [("bổ sung", "caught up"), ("kín", "secret")], hidden: 1)
  static let cellRatings = year(of: [], rating + [("kín", "secret")], hidden: 1)
  private static let rating = [
    (vi: "mức", en: "level"), ("điểm", "points"), ("phiếu tán thành", "for"), ("phiếu không tán thành", "against"),
    ("phiếu không ý kiến", "abstain"), ("cơ số", "base"), ("cần", "needed"), ("đạt", "passed"), ("vòng", "round"), ("ngày", "date"),
  ]
  static let reviews = year(of: [("quý", "quarter")] + byMember, review)
  static let cellReviews = year(of: [("quý", "quarter")], review)
  private static let review = [(vi: "tự nhận", en: "self"), ("điểm", "points"), ("ngày", "date"), ("nội dung", "content")]
  /// A year in the columns of a rating summary: what each body gives.
  static let proposals = year(of: byMember, proposal)
  static let cellProposals = year(of: [], proposal)
  private static let proposal = [
    (vi: "tự nhận", en: "self"), ("cơ quan", "employer"), ("chi ủy", "committee"), ("đoàn thể", "union"), ("chi bộ", "cell"),
    ("đảng ủy cơ sở", "base committee"), ("cấp trên", "higher committee"), ("nơi khác", "others"),
  ]
  static let notRated = columns([("năm", "year"), ("đảng viên", "member"), ("lý do", "reason"), ("kết nạp", "admitted")])
  static let rules = columns([
    ("tên", "name"), ("mức", "value"), ("từ ngày", "from"), ("nguồn", "source"), ("đã kiểm chứng", "verified"), ("đang áp dụng", "current"),
  ])
  static let findings = columns(
    [
      ("mã", "code"), ("mức", "severity"), ("nội dung", "message"), ("nguồn", "source"), ("bằng chứng", "evidence"), ("cách sửa", "remedy"),
      ("yêu cầu", "demand"), ("đã chấp nhận", "accepted"), ("đảng viên", "member"),
    ], hidden: 1)
}

extension Interpreter {
  /// Every row of a collection, in its natural order.
  func rows(of collection: Collection) -> [Value] {
    if collection == .templates { return templateRows().map { .row(collection, $0) } }
    guard let index = state.current, let cell = state.cell else { return [] }
    let values: [[Value]]
    switch collection {
    case .members: return cell.roster(on: today).map { .member($0.id) }
    case .templates: return []
    case .formerMembers: return cell.members.filter { $0.standing(on: today)?.hasLeft == true }.map { .member($0.id) }
    case .tasks: return cell.tasks.map { .task($0.id) }
    case .meetings: return cell.meetings.map { .meeting($0.id) }
    case .records: return state.cells[index].history.indices.map { .record(RecordID($0 + 1)) }
    case .groups: values = cell.groups.map { groupRow($0, cell) }
    case .candidates: values = cell.candidates.map { candidateRow($0, cell) }
    case .households: values = cell.groups.flatMap { householdRows($0, cell) }
    case .reports: values = reportRows(cell)
    case .attendance: values = attendanceRows(cell)
    case .votes: values = voteRows(cell)
    case .resolutions: values = resolutionRows(cell)
    case .elections: values = electionRows(cell)
    case .corrections: values = correctionRows(cell)
    case .points, .targets, .shortcomings: values = followUpRows(collection, cell)
    case .documents: values = documentRows(cell)
    case .dues: values = cell.allPayments.map { [.month($0.month), .member($0.member), .of($0.amount), .date($0.day)] }
    case .duesBook:
      values = cell.monthsOfDuesBook(upTo: today).flatMap { cell.duesLines(for: $0, on: today) }.map { duesLineRow($0) }
    case .duesReport: values = cell.monthsOfDuesBook(upTo: today).map { duesMonthRow(cell.duesMonth($0, on: today)) }
    case .ratings: values = ratingRows(cell)
    case .cellRatings:
      values = cell.allRatings.filter { $0.member == nil }.map {
        [.number($0.year)] + ratingValues($0.rating) + [.boolean($0.rating.isSecret)]
      }
    case .reviews: values = cell.members.map(\.id).byYear(cell.yearsReviewed) { reviewRows($0, of: [.member($1)], $1, cell) }
    case .cellReviews: values = cell.yearsReviewed.flatMap { reviewRows($0, of: [], nil, cell) }
    case .proposals: values = cell.members.map(\.id).byYear(cell.yearsOnFile) { proposalRows($0, of: [.member($1)], $1, cell) }
    case .cellProposals: values = cell.yearsOnFile.flatMap { proposalRows($0, of: [], nil, cell) }
    case .notRated: values = notRatedRows(cell)
    case .rules: values = ruleRows(cell)
    case .cells, .terms, .regulations, .guests, .remittances, .posts, .commendations, .reminders, .plans, .supports, .inspections,
      .residenceComments:
      values = foundationRows(collection, cell)
    case .standings, .exemptions, .transfers: values = standingRows(collection, cell)
    case .admissions: values = admissionRows(cell)
    case .duesRates: values = duesRateRows(cell)
    case .duesReliefs: values = duesReliefRows(cell)
    case .items, .speeches, .opinions, .conclusions, .scores: values = meetingRows(collection, cell)
    case .dispatches: values = dispatchRows(cell)
    case .findings: values = cell.findings(on: today).map { findingRow($0, cell) }
    }
    return values.map { .row(collection, $0) }
  }

  /// Every value of every number of a rule, older ones and the cell's own too.
  private func ruleRows(_ cell: Cell) -> [[Value]] {
    ParameterName.allCases.flatMap { name in
      cell.rules.values(name).map { rule in
        [
          .text(rule.name), value(of: rule.value, name), .date(rule.from), .text(rule.source), .boolean(rule.verified),
          .boolean(cell.rules.value(name, on: today) == rule),
        ]
      }
    }
  }

  private func value(of ratio: Ratio, _ name: ParameterName) -> Value {
    if name.isShare { return ratio.whole == 100 ? .percent(ratio.part) : .share(ratio) }
    return ratio.whole == 1 ? .number(ratio.part) : .mean(ratio, .number)
  }

  private func groupRow(_ group: Group, _ cell: Cell) -> [Value] {
    let members = cell.members(of: group, on: today)
    let coverage = cell.householdCoverage(of: group, on: today)
    return [
      .text(group.name), .of(group.kind(on: today)?.word), .people(group.heads(on: today)), .list(members.map(Value.member)),
      .number(members.count), .of(coverage?.total), .of(coverage?.missing),
    ]
  }

  /// The named households of a group, each with who looks after it.
  private func householdRows(_ group: Group, _ cell: Cell) -> [[Value]] {
    cell.householdTasks(of: group, on: today).map { name, ids in
      let tasks = ids.compactMap(cell.task)
      return [
        .text(group.name), .text(name), .one(of: tasks.compactMap { $0.lead.map(Value.member) }), .one(of: tasks.map { .task($0.id) }),
      ]
    }
  }

  private func candidateRow(_ candidate: Candidate, _ cell: Cell) -> [Value] {
    let member = cell.member(of: candidate)
    let isDropped = candidate.droppedFrom.map { $0 <= today } ?? false
    let status =
      member != nil
      ? Localized(vi: "đã kết nạp", en: "admitted")
      : isDropped ? Localized(vi: "thôi theo dõi", en: "dropped") : Localized(vi: "đang theo dõi", en: "prepared")
    let helpers = candidate.helpers(on: today).map(Value.member)
    return [.text(candidate.name), .of(candidate.born), .one(of: helpers)]
      + CandidateStep.allCases.map { .of(candidate.step($0)?.fact) }
      + [.of(cell.votes(on: candidate.name).last?.fact.shown), .of(member?.facts.admitted), .word(status)]
  }

  private func reportRows(_ cell: Cell) -> [[Value]] {
    let reports = cell.tasks.flatMap { task in task.reports.map { (task: task.id, report: $0) } }
    return reports.sorted { $0.report.record < $1.report.record }.map { task, report in
      [.date(report.day), .member(report.member), .task(task), .reached(report.reached), .text(report.result), .record(report.record)]
    }
  }

  private func attendanceRows(_ cell: Cell) -> [[Value]] {
    cell.meetings.flatMap { meeting in
      cell.attendance(of: meeting).rows.map { row in
        [
          .date(meeting.facts.day), .word(meeting.facts.kind.word), .member(row.member), .word(row.word),
          .of(meeting.presence(of: row.member).absence.map { $0.fact.reason }), .boolean(row.isCounted),
        ]
      }
    }
  }

  private func templateRows() -> [[Value]] {
    templateNames.compactMap { templates[$0.nameKey] }.map { template in
      [.text(template.name), .word(template.parameters), .text(template.explanation), .word(template.origin.word)]
    }
  }

  private func resolutionRows(_ cell: Cell) -> [[Value]] {
    let named = NumberedDocuments(of: cell)
    return cell.documents.compactMap { document in
      guard case .resolution(let thematic, let draft) = document.kind else { return nil }
      return [
        named.value(document.fact), .date(document.fact.day), .text(document.summary), .boolean(thematic), .boolean(draft),
        document.fact.meeting.map(Value.meeting) ?? .nothing, .of(document.fact.term),
      ]
    }
  }

  private func documentRows(_ cell: Cell) -> [[Value]] {
    let named = NumberedDocuments(of: cell)
    return cell.documents.map { document in
      var isDraft = false
      if case .resolution(_, draft: true) = document.kind { isDraft = true }
      return [
        named.value(document.fact), .date(document.fact.day), .of(document.issuer), .text(document.summary), .text(document.number.type),
        .boolean(isDraft), .of(document.due), .list(cell.tasks(restingOn: document).map { .task($0.id) }), .of(document.sent?.fact),
        .of(document.fact.term),
      ]
    }
  }

  /// An exempt member has a mark and no amounts but what is left of earlier months and what was paid all the same.
  private func duesLineRow(_ line: DuesLine) -> [Value] {
    let amounts: [Value] = [
      .of(line.due.amount), .money(line.arrears.amount), .of(line.total), .of(line.paid), .of(line.left),
      line.ahead > .zero ? .money(line.ahead.amount) : .nothing,
    ]
    return [.month(line.month), .member(line.member), .boolean(line.isExempt)]
      + (line.owesNothing ? [.nothing, .nothing, .nothing, .of(line.paidFreely), .nothing, .nothing] : amounts) + [
        .word(line.due.reckoning)
      ]
  }

  private func duesMonthRow(_ month: DuesMonth) -> [Value] {
    [.month(month.month), .number(month.members), .number(month.exempt), .number(month.unpaid)]
      + [month.due, month.collected, month.kept, month.toSend, month.sent, month.notSent].map { .money($0.amount) }
  }

  private func ratingRows(_ cell: Cell) -> [[Value]] {
    var caughtUp: [Int: Set<MemberID>] = [:]
    return cell.allRatings.compactMap { member, year, rating in
      guard let member else { return nil }
      let late = caughtUp[year] ?? cell.caughtUp(year: year)
      caughtUp[year] = late
      return [.number(year), .member(member)] + ratingValues(rating) + [.boolean(late.contains(member)), .boolean(rating.isSecret)]
    }
  }

  private func ratingValues(_ rating: Recorded<YearFile.Rating>) -> [Value] {
    [
      .word(rating.level.word), .of(rating.points), .of(rating.votes?.inFavour), .of(rating.votes?.against),
      .of(rating.votes?.abstaining), .of(rating.result?.base), .of(rating.result?.needed), .of(rating.result?.passed), .of(rating.round),
      .date(rating.day),
    ]
  }

  /// The reviews of the quarters and then of the year.
  private func reviewRows(_ year: Int, of whose: [Value], _ id: MemberID?, _ cell: Cell) -> [[Value]] {
    let file = cell.yearFile(of: id, year: year)
    let row = { (review: YearFile.Review, quarter: Quarter?, day: Day) -> [Value] in
      [.number(year), quarter.map(Value.quarter) ?? .nothing] + whose
        + [.of(review.level?.word), .of(review.points), .date(day), .text(review.text)]
    }
    return file.quarterReviews.map { row($0.fact.review, $0.fact.quarter, $0.day) } + file.reviews.map { row($0.fact, nil, $0.day) }
  }

  /// One row, or none where nothing is on file for the year.
  private func proposalRows(_ year: Int, of whose: [Value], _ id: MemberID?, _ cell: Cell) -> [[Value]] {
    let file = cell.yearFile(of: id, year: year)
    guard !file.proposals.isEmpty || !file.reviews.isEmpty || !file.ratings.isEmpty else { return [] }
    let level = { (kind: RatingBody.Kind) in Value.of(cell.proposal(for: id, year: year, by: kind)?.fact.level.word) }
    let others = file.proposals.filter { $0.fact.body.kind == nil }.map { proposal in
      let level = proposal.fact.level.word
      let name = proposal.fact.body.name
      return Value.word(name.isEmpty ? level : Localized(vi: "\(name): \(level.vi)", en: "\(name): \(level.en)"))
    }
    let row: [Value] =
      [.number(year)] + whose
      + [
        .of(file.reviews.last?.fact.level?.word), level(.employer), level(.committee), level(.union),
        .of(file.carriedRatings.last?.fact.level.word), level(.baseCommittee), level(.higher), .list(others),
      ]
    return [row]
  }

  /// Those to be rated for a year that is rated or over, and those who are not to be, each with the reason.
  private func notRatedRows(_ cell: Cell) -> [[Value]] {
    let begun = cell.yearsToRate(on: today)
    return Set(cell.yearsOnFile + begun).sorted().flatMap { year -> [[Value]] in
      let isDue = begun.contains(year) || cell.period(ofWorkYear: year).upperBound < today
      let awaited = isDue ? cell.awaitingRating(year: year, on: today) : []
      let barred = cell.notRated(year: year, on: today)
      let reasons =
        awaited.map { (member: $0, reason: Localized(vi: "phải xếp loại, chưa ghi kết quả", en: "to be rated, no result on record")) }
        + barred.map { (member: $0.member, reason: CellWords(cell: cell, on: today).reason($0.bar)) }
      return reasons.map { [.number(year), .member($0.member), .word($0.reason), .of(cell.member($0.member)?.facts.admitted)] }
    }
  }

  private func findingRow(_ finding: Finding, _ cell: Cell) -> [Value] {
    [
      .text(finding.code.rawValue), .word(finding.severity.word), .word(finding.status(cell: cell)), .word(finding.sourceNote),
      .list(finding.evidence.map(Value.record)), .of(finding.remedyStatement(cell: cell)),
      .word(finding.about.demand.word), .boolean(cell.acceptances[finding.mark] != nil),
      .one(of: cell.members(concernedBy: finding.subject).map(Value.member)),
    ]
  }
}

extension [MemberID] {
  /// The rows of each year, and in it those of each member.
  fileprivate func byYear(_ years: [Int], _ rows: (Int, MemberID) -> [[Value]]) -> [[Value]] {
    years.flatMap { year in flatMap { rows(year, $0) } }
  }
}

extension Value {
  /// Nothing, the only one, or all as a list.
  static func one(of values: [Value]) -> Value { values.count > 1 ? .list(values) : values.first ?? .nothing }
}

extension Cell.HeldVote {
  /// `đạt 20/22`: the outcome, when one is known, and the votes for of the base.
  fileprivate var shown: Localized {
    let counts = "\(ballot.votes.inFavour)/\(result.base)"
    return switch result.passed {
    case true?: Localized(vi: "đạt \(counts)", en: "passed \(counts)")
    case false?: Localized(vi: "không đạt \(counts)", en: "failed \(counts)")
    case nil: Localized(vi: counts, en: counts)
    }
  }
}
