import Domain

@testable import Documents

/// A cell whose history is stated command by command, as the session does it.
struct CellHistory {
  var cell: Cell
  var today: Day
  private var records = 0

  init(_ facts: CellFacts, rules: RuleBook = .sample, today: Day = day(2026, 1, 1)) {
    cell = Cell(facts: facts, rules: rules)
    self.today = today
  }

  mutating func state(_ commands: Command...) throws(Rejection) {
    for command in commands {
      let events = try cell.decide(command, on: today)
      records += 1
      for event in events { cell.apply(event, record: RecordID(records), on: today) }
    }
  }

  /// Enters a member on the roster from 20/04/2025; the handle is the last name in lower case unless given.
  @discardableResult
  mutating func enter(
    _ name: String, born: Day? = nil, _ post: Post? = nil, _ entry: NewMember.Entry = .official, handle: String? = nil
  ) throws(Rejection) -> MemberID {
    let id = MemberID(cell.members.count)
    let handle = handle ?? name.split(separator: " ").last.map { $0.lowercased() } ?? name
    let from = day(2025, 4, 20)
    try state(
      .roster(.addMember(NewMember(handle: handle, name: name, facts: MemberFacts(born: born.map(Birth.day)), entry: entry, from: from))))
    if let post { try state(.roster(.givePost(id, post, from: from, to: nil))) }
    return id
  }

  mutating func assign(_ members: [MemberID], _ text: String, _ edit: (inout Assignment) -> Void = { _ in }) throws(Rejection) {
    var assignment = Assignment(members: members, text: text, from: day(2026, 1, 1), TaskTerms(kind: .fixed))
    edit(&assignment)
    try state(.assignment(.assign(cell.nextTask, assignment)))
  }

  /// Opens a meeting on `today`, for its month.
  mutating func open(_ kind: MeetingKind, _ edit: (inout NewMeeting) -> Void = { _ in }) throws(Rejection) {
    var meeting = NewMeeting(kind: kind, day: today, month: today.month)
    edit(&meeting)
    try state(.meeting(.open(meeting)))
  }

  /// The plain-text minutes of the newest meeting.
  var minutes: String { cell.meetings.last.map { PlainTextWriter.text(of: Minutes.document(of: $0, in: cell)) } ?? "" }

  /// The minutes with every run of white space made one space.
  var words: String { minutes.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension RuleBook {
  /// Thresholds and bands as the shipped rules set them.
  static var sample: RuleBook {
    let values: [(ParameterName, Ratio)] = [
      (.voteOverResolution, Ratio(1, of: 2)), (.voteAtLeastAdmission, Ratio(2, of: 3)), (.voteAtLeastRecognition, Ratio(2, of: 3)),
      (.scoreGood, Ratio(90, of: 1)), (.scoreFair, Ratio(70, of: 1)), (.scoreAverage, Ratio(50, of: 1)),
      (.voteOverElection, Ratio(1, of: 2)), (.voteOverRating, Ratio(1, of: 2)), (.meetingMinutesMinimum, Ratio(90, of: 1)),
      (.scoreFullAttendance, Ratio(90, of: 100)),
      (.scoreFullResults, Ratio(90, of: 100)), (.scoreMaxTime, Ratio(5, of: 1)), (.scoreMaxAttendance, Ratio(5, of: 1)),
      (.scoreMaxPreparation, Ratio(10, of: 1)), (.scoreMaxConduct, Ratio(40, of: 1)), (.scoreMaxPrinciples, Ratio(5, of: 1)),
      (.scoreMaxResults, Ratio(30, of: 1)), (.scoreMaxClosing, Ratio(5, of: 1)),
      (.taskLevelExcellent, Ratio(90, of: 100)), (.taskLevelGood, Ratio(70, of: 100)), (.taskLevelAverage, Ratio(50, of: 100)),
    ]
    return RuleBook(
      values.map { RuleParameter(name: $0.rawValue, value: $1, from: day(2025, 10, 28), source: "294-QĐ/TW", verified: true) })
  }
}

func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day) ?? Day(number: 0) }

func time(_ hour: Int, _ minute: Int) -> TimeOfDay? { TimeOfDay(hour: hour, minute: minute) }

func month(_ year: Int, _ number: Int) -> Month { day(year, number, 1).month }
