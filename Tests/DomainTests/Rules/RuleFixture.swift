import Domain
import Wording

extension RuleBook {
  /// Every number the rules of `rà soát` use, with one unverified among them.
  static var checks: RuleBook {
    let whole: [(ParameterName, Int)] = [
      (.assignmentTasksMinimum, 1), (.assignmentReportsPerMonth, 1), (.absenceMonthsYear, 3), (.absenceMonthsTwelve, 3),
      (.absenceMonthsConsecutive, 3), (.duesMonthsYear, 3), (.duesMonthsTwelve, 3), (.duesMonthsConsecutive, 3),
      (.meetingMinutesLarge, 120), (.meetingLargeMembers, 30), (.meetingMinutesSameDay, 120), (.ratingExcellentPoints, 90),
      (.ratingGoodPoints, 70), (.ratingCompletePoints, 50), (.ratingExcellentOnTime, 1), (.ratingGoodOnTime, 1),
      (.ratingCompleteDone, 1), (.ratingBaseCountsExcellent, 1), (.ratingMembershipMonths, 6), (.probationMonths, 12),
      (.recognitionWorkdays, 30), (.probationExtensionMonths, 12), (.exemptOtherMonthsMaximum, 12), (.temporaryMonthsMaximum, 12),
      (.temporaryStudyMonthsMaximum, 24), (.voteFailuresToReport, 3), (.meetingPerMonth, 1),
      (.meetingThematicPerQuarter, 1), (.meetingDayLast, 7), (.meetingCommitteeDays, 3), (.residenceCommentsPerYear, 1),
      (.ratingNotCompleteYears, 2), (.assignmentTasksMaximum, 5),
      (.assignmentSilentMonths, 3),
      (.assignmentResolutionsPerYear, 1), (.cellOfficialMinimum, 3),
      (.cellGroupsMembers, 30),
      (.committeeOfficialMinimum, 9), (.committeeSizeMaximum, 7), (.congressYears, 5),
    ]
    let shares: [(ParameterName, Ratio)] = [
      (.ratingExcellentExceeded, Ratio(30, of: 100)), (.ratingCompleteLate, Ratio(20, of: 100)),
      (.ratingExcellentShare, Ratio(20, of: 100)), (.voteOverResolution, Ratio(1, of: 2)),
      (.voteAtLeastAdmission, Ratio(2, of: 3)), (.voteAtLeastRecognition, Ratio(2, of: 3)), (.voteAtLeastDeletion, Ratio(2, of: 3)),
      (.voteOverDiscipline, Ratio(1, of: 2)), (.meetingAttendanceOver, Ratio(90, of: 100)),
    ]
    let from = day(2025, 1, 1)
    var book = RuleBook(whole.map { parameter($0.0, Ratio($0.1, of: 1), from: from) } + shares.map { parameter($0.0, $0.1, from: from) })
    book.set(
      RuleParameter(
        name: ParameterName.meetingMinutesMinimum.rawValue, value: Ratio(90, of: 1), from: from, source: "42-HD/BTCTW", verified: false))
    return book
  }
}

extension Ledger {
  /// A cell under the rules of the checks with official members of these names.
  init(members: String..., today: Day = day(2026, 9, 3)) throws(Rejection) {
    self.init(rules: .checks, today: today)
    for name in members { try enter(name) }
  }

  /// A complete task: content, recurrence, product, and a document it rests on.
  @discardableResult
  mutating func give(
    _ members: MemberID..., from: Day = day(2026, 1, 5), due: Day? = nil, edit: (inout Assignment) -> Void = { _ in }
  ) throws(Rejection) -> TaskID {
    let id = cell.nextTask
    var assignment = Assignment(
      members: members, text: "Phụ trách 10 hộ", from: from,
      TaskTerms(
        kind: .fixed, due: due, recurrence: .monthly, products: ["Biểu tổng hợp"],
        basis: .document(DocumentNumber(number: 1, type: "NQ", issuer: "CB"))))
    edit(&assignment)
    try state(.assignment(.assign(id, assignment)))
    return id
  }

  /// A vote in the open meeting with some in favour and nobody against.
  mutating func vote(
    _ matter: Matter, on subject: MemberID? = nil, candidate: String? = nil, for inFavour: Int, secret: Bool = false, _ text: String = ""
  ) throws(Rejection) {
    let votes = Votes(inFavour: inFavour, against: 0, abstaining: 0)
    try state(
      .votes(.vote(Ballot(matter: matter, subject: subject, candidate: candidate, way: secret ? .secret : nil, votes: votes, text: text))))
  }

  /// A regular meeting of the day at which everybody is present and one vote is held.
  mutating func meet(
    on day: Day, vote matter: Matter, on subject: MemberID? = nil, candidate: String? = nil, for inFavour: Int, _ text: String = ""
  ) throws(Rejection) {
    today = day
    try open()
    try state(.meeting(.attend(.all(except: []))))
    try vote(matter, on: subject, candidate: candidate, for: inFavour, text)
    try state(.meeting(.close(at: time(20, 30), irregular: nil)))
  }

  /// What the rule of the code finds today.
  func found(_ code: FindingCode) -> [Finding] { cell.findings(on: today).filter { $0.code == code } }

  /// What the check says of each of its findings today.
  func found<Found: Check>(_ check: Found.Type) -> [Found] { found(check.about.code).compactMap { $0.as(check) } }

  /// What may be done about a finding, in Vietnamese: the statements, or the title under which the cell decides.
  func offer(_ finding: Finding) -> String? { (finding.titleToDiscuss(cell: cell) ?? finding.remedyStatement(cell: cell))?.vi }

  /// The same of each finding of the code today.
  func offers(_ code: FindingCode) -> [String?] { found(code).map(offer) }
}
