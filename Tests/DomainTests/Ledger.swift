import Domain

/// A cell under test together with the events of its history and a running record number.
struct Ledger {
  var cell: Cell
  var today: Day
  private(set) var history: [(event: Event, record: RecordID, day: Day)] = []
  private(set) var lastRecord = 0

  init(rules: RuleBook = .sample, today: Day = day(2026, 9, 3)) {
    cell = Cell(facts: CellFacts(name: "Chi bộ tổ dân phố 5"), rules: rules)
    self.today = today
  }

  /// Decides and applies a statement as the session does.
  mutating func state(_ command: Command) throws(Rejection) {
    let events = try cell.decide(command, on: today)
    lastRecord += 1
    for event in events {
      cell.apply(event, record: RecordID(lastRecord), on: today)
      history.append((event, RecordID(lastRecord), today))
    }
  }

  mutating func state(_ commands: [Command]) throws(Rejection) {
    for command in commands { try state(command) }
  }

  /// Enters a member who came on 01/01/2025; the handle is the name.
  @discardableResult
  mutating func enter(_ name: String, _ entry: NewMember.Entry = .official, from: Day = day(2025, 1, 1)) throws(Rejection) -> MemberID {
    let id = MemberID(cell.members.count)
    try state(.roster(.addMember(NewMember(handle: name, name: name, facts: MemberFacts(), entry: entry, from: from))))
    return id
  }

  mutating func change(_ member: MemberID, _ change: StandingChange, from: Day = day(2026, 1, 1)) throws(Rejection) {
    try state(.membership(.changeStanding([member], change, from: from, document: nil, reason: "")))
  }

  @discardableResult
  mutating func assign(_ members: MemberID..., due: Day? = nil, from: Day = day(2026, 1, 5)) throws(Rejection) -> TaskID {
    let id = cell.nextTask
    try state(
      .assignment(.assign(id, Assignment(members: members, text: "Phụ trách 10 hộ", from: from, TaskTerms(kind: .fixed, due: due)))))
    return id
  }

  /// Opens a regular meeting at 19:00 on `today`.
  mutating func open(_ kind: MeetingKind = .regular) throws(Rejection) {
    try state(.meeting(.open(NewMeeting(kind: kind, day: today, start: time(19, 0), month: today.month))))
  }

  /// A regular meeting of the day at which some are stated absent without reason and all others present.
  mutating func meet(on day: Day, unexcused: [MemberID] = []) throws(Rejection) {
    today = day
    try open()
    try state(.meeting(.attend(.all(except: unexcused))))
    if !unexcused.isEmpty { try state(.meeting(.absent(unexcused, .unexcused, reason: ""))) }
    try state(.meeting(.close(at: time(20, 30), irregular: nil)))
  }
}

extension Cell {
  /// Lays further numbers over the rules.
  mutating func setRules(_ parameters: RuleParameter...) {
    for parameter in parameters { apply(.roster(.ruleSet(parameter)), record: RecordID(1), on: parameter.from) }
  }
}

extension RuleBook {
  /// Thresholds and caps as 294-QĐ/TW and 366-QĐ/TW set them.
  static var sample: RuleBook {
    let ratios: [(ParameterName, Ratio)] = [
      (.voteOverResolution, Ratio(1, of: 2)), (.voteAtLeastAdmission, Ratio(2, of: 3)), (.voteAtLeastRecognition, Ratio(2, of: 3)),
      (.voteAtLeastDeletion, Ratio(2, of: 3)), (.voteAtLeastExpulsion, Ratio(2, of: 3)), (.voteOverDiscipline, Ratio(1, of: 2)),
      (.voteOverDismissal, Ratio(1, of: 2)), (.ratingExcellentShare, Ratio(20, of: 100)),
      (.ratingBaseCountsExcellent, Ratio(1, of: 1)), (.ratingMembershipMonths, Ratio(6, of: 1)),
    ]
    return RuleBook(ratios.map { parameter($0, $1, from: day(2025, 5, 26)) })
  }
}

func parameter(_ name: ParameterName, _ value: Ratio, from: Day) -> RuleParameter {
  RuleParameter(name: name.rawValue, value: value, from: from, source: "294-QĐ/TW", verified: true)
}

func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day) ?? Day(number: 0) }

func time(_ hour: Int, _ minute: Int) -> TimeOfDay? { TimeOfDay(hour: hour, minute: minute) }

func month(_ year: Int, _ number: Int) -> Month { day(year, number, 1).month }
