import Domain

/// A small cell whose record provokes every code of the checks at least once.
struct TroubledCell {
  private(set) var cell: Cell
  private var today = TroubledCell.day(2026, 1, 5)
  private var record = 0

  static let lastDay = day(2026, 12, 20)

  static func make() throws -> Cell {
    var book = TroubledCell()
    try book.enterMembers()
    try book.giveTasks()
    try book.holdMeetings()
    try book.changeStandings()
    try book.rateAndRegister()
    return book.cell
  }

  private init() {
    let whole: [(ParameterName, Int)] = [
      (.assignmentTasksMinimum, 1), (.assignmentReportsPerMonth, 1), (.absenceMonthsYear, 3), (.duesMonthsYear, 3),
      (.meetingMinutesMinimum, 90), (.ratingGoodOnTime, 1), (.ratingBaseCountsExcellent, 1), (.ratingMembershipMonths, 6),
    ]
    var parameters = whole.map { Self.parameter($0.0, Ratio($0.1, of: 1)) }
    parameters += [Self.parameter(.ratingExcellentShare, Ratio(20, of: 100)), Self.parameter(.ratingExcellentExceeded, Ratio(3, of: 10))]
    cell = Cell(facts: CellFacts(name: "Thôn Đông"), rules: RuleBook(parameters))
  }

  private mutating func enterMembers() throws {
    let names = [
      ("an", "Trần Văn An"), ("bình", "Nguyễn Văn Bình"), ("cường", "Lê Cường"), ("lan", "Phạm Thị Lan"), ("sơn", "Đỗ Sơn"),
      ("hà", "Vũ Hà"),
    ]
    for (handle, name) in names {
      try state(.addMember(NewMember(handle: handle, name: name, facts: MemberFacts(), entry: .official, from: Self.day(2025, 1, 1))))
    }
    try state(.giveRole(MemberID(0), .secretary, from: Self.day(2025, 1, 1), to: nil))
  }

  private mutating func giveTasks() throws {
    let resolution = Basis.document(DocumentNumber(number: 1, type: "NQ", issuer: "CB"))
    let tasks: [(member: Int, text: String, due: Day?, product: String?, basis: Basis?)] = [
      (1, "Phụ trách 10 hộ xóm Đoài", Self.day(2026, 11, 30), "Biểu tổng hợp", resolution),
      (0, "Theo dõi công tác phát triển đảng viên của chi bộ trong năm và các năm tiếp theo", nil, nil, nil),
      (2, "Phụ trách văn nghệ", nil, "Một chương trình", resolution),
      (3, "Ghi sổ đảng phí", nil, "Sổ đảng phí", resolution),
      (5, "Phụ trách thanh niên", nil, "Báo cáo quý", resolution),
    ]
    for (index, task) in tasks.enumerated() {
      try state(
        .assign(
          TaskID(index + 1),
          Assignment(
            members: [MemberID(task.member)], text: task.text, kind: .fixed, from: today, due: task.due,
            recurrence: task.product == nil || task.due != nil ? nil : .monthly, product: task.product, basis: task.basis)))
    }
  }

  private mutating func holdMeetings() throws {
    for number in 6...8 {
      try open(Self.day(2026, number, 3))
      try state(.absent([MemberID(4)], .unexcused, reason: ""))
      try state(.attend(.all(except: [])))
      try close(20, 30)
    }
    try state(.payDues(Self.day(2026, 8, 1).month, .all(except: [MemberID(4)]), amount: nil))
    for number in 9...12 { try state(.payDues(Self.day(2026, number, 1).month, .all(except: [MemberID(4)]), amount: nil)) }
    try open(Self.day(2026, 9, 3))
    try close(20, 0)
  }

  private mutating func changeStandings() throws {
    try change(3, .exempt(.ageOrHealth, until: nil))
    try change(2, .transferAway(to: "Đảng bộ phường Hà Cầu"))
    try change(5, .temporaryAway(to: "Chi bộ 2", until: nil))
    try open(Self.day(2026, 12, 3))
    try state(.absent([MemberID(3)], .excused, reason: "Ốm"))
    try state(.attend(.all(except: [])))
    try state(.report(MemberID(0), TaskID(2), nil, result: "Đang làm"))
    try state(
      .vote(
        Ballot(
          matter: .discipline, subject: MemberID(4), secret: true, votes: Votes(inFavour: 2, against: 0, abstaining: 0),
          text: "Khiển trách {ghi biên bản}")))
    try state(.closeMeeting(at: nil, irregular: "Mất điện"))
  }

  private mutating func rateAndRegister() throws {
    today = Self.lastDay
    for member in [1, 3] { try rate(member, .good) }
    for member in [0, 4] { try rate(member, .excellent) }
    for type in ["NQ", "NQ", "CT"] {
      try state(.recordDocument(DocumentNumber(number: 2, type: type, issuer: "CB"), issuer: nil, on: today, summary: "Về công tác năm"))
    }
  }

  // MARK: Statements

  private mutating func state(_ command: Command) throws {
    record += 1
    for event in try cell.decide(command, on: today) { cell.apply(event, record: RecordID(record), on: today) }
  }

  private mutating func open(_ day: Day) throws {
    today = day
    try state(.openMeeting(NewMeeting(kind: .regular, day: day, start: TimeOfDay(hour: 19, minute: 0), month: day.month)))
  }

  private mutating func close(_ hour: Int, _ minute: Int) throws {
    try state(.closeMeeting(at: TimeOfDay(hour: hour, minute: minute), irregular: nil))
  }

  private mutating func change(_ member: Int, _ change: StandingChange) throws {
    try state(.changeStanding(MemberID(member), change, from: Self.day(2026, 10, 1), document: nil, reason: ""))
  }

  private mutating func rate(_ member: Int, _ level: Level) throws {
    try state(.classify(MemberID(member), year: 2026, level, votes: nil, points: nil, reason: ""))
  }

  private static func parameter(_ name: ParameterName, _ value: Ratio) -> RuleParameter {
    RuleParameter(name: name.rawValue, value: value, from: day(2025, 1, 1), source: "42-HD/BTCTW", verified: name != .meetingMinutesMinimum)
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day) ?? Day(number: 0) }
}
