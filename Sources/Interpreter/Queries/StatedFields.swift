import Diagnostics
import Domain
import Wording

/// Fields of what was stated of members and in meetings: moves, exemptions and rates; items, speeches, opinions, conclusions, scores and what was
/// sent up.
extension Field {
  static let standings = columns([
    ("đảng viên", "member"), ("việc", "step"), ("từ ngày", "from"), ("đến ngày", "to"), ("căn cứ", "basis"), ("lý do", "reason"),
  ])
  static let exemptions = columns([
    ("đảng viên", "member"), ("loại", "kind"), ("từ ngày", "from"), ("đến ngày", "to"), ("đang được miễn", "current"), ("căn cứ", "basis"),
    ("lý do", "reason"),
  ])
  static let admissions = columns([("đảng viên", "member"), ("kết nạp", "admitted"), ("chính thức", "official"), ("tình trạng", "status")])
  static let transfers = columns([
    ("đảng viên", "member"), ("việc", "step"), ("từ ngày", "from"), ("đến ngày", "to"), ("nơi", "place"), ("quyết định ngày", "decided"),
    ("giấy giới thiệu ngày", "introduced"),
  ])
  static let duesRates = columns([
    ("đảng viên", "member"), ("căn cứ", "basis"), ("số tiền", "amount"), ("vùng", "region"), ("thu nhập", "income"), ("từ ngày", "from"),
    ("lý do", "reason"),
  ])
  static let duesReliefs = columns([
    ("đảng viên", "member"), ("mức", "relief"), ("từ ngày", "from"), ("đến ngày", "to"), ("căn cứ", "basis"), ("lý do", "reason"),
  ])
  static let items = columns([
    ("ngày", "date"), ("số", "number"), ("tên", "title"), ("trình bày", "presenter"), ("đã kết luận", "concluded"),
  ])
  static let speeches = columns([("ngày", "date"), ("mục", "item"), ("người", "speaker"), ("nội dung", "content")])
  static let opinions = columns([("ngày", "date"), ("mục", "item"), ("người", "member"), ("về", "subject"), ("nội dung", "content")])
  static let conclusions = columns([
    ("ngày", "date"), ("mục", "item"), ("về", "subject"), ("kết quả", "outcome"), ("đạt", "reached"), ("nội dung", "content"),
  ])
  static let scores = columns(
    [("ngày", "date"), ("loại", "kind"), ("điểm", "points"), ("nội dung", "content"), ("ngày gửi", "sent")]
      + ScoreCriterion.allCases.map { ($0.word.vi, $0.word.en) }, hidden: ScoreCriterion.allCases.count)
  static let dispatches = columns([("ngày", "date"), ("văn bản", "document"), ("nội dung", "content"), ("ngày họp", "meeting date")])
}

extension Interpreter {
  // MARK: Members

  func standingRows(_ collection: Collection, _ cell: Cell) -> [[Value]] {
    let steps = cell.members.flatMap { member in member.standings.map { (member: member, entry: $0) } }
    return steps.sorted { ($0.entry.fact.from, $0.entry.record) < ($1.entry.fact.from, $1.entry.record) }.compactMap {
      member, entry -> [Value]? in
      let fact = entry.fact
      let who = Value.member(member.id)
      // Who was on the roster when the book was begun has no first day.
      let from = fact.from == Day(year: 1, month: 1, day: 1) ? Value.nothing : .date(fact.from)
      switch collection {
      case .exemptions:
        guard case .exempted(let kind) = fact.step else { return nil }
        return [
          who, .word(kind.word), .date(fact.from), .of(fact.until), .boolean(member.isExempt(by: entry, on: today)), .of(fact.document),
          .text(fact.reason),
        ]
      case .transfers:
        guard fact.isTransfer else { return nil }
        return [
          who, .word(fact.transferWord), .date(fact.from), .of(fact.until), .of(fact.place), .of(fact.decided), .of(fact.introduced),
        ]
      default:
        return [who, .word(fact.step.word), from, .of(fact.until), .of(fact.document), .text(fact.reason)]
      }
    }
  }

  /// Who was admitted on a day that is on record, the first admitted first.
  func admissionRows(_ cell: Cell) -> [[Value]] {
    let admitted = cell.members.compactMap { member in member.facts.admitted.map { (member: member, day: $0) } }
    return admitted.sorted { ($0.day, $0.member.id) < ($1.day, $1.member.id) }.map { member, day in
      [.member(member.id), .date(day), .of(member.facts.official), .of(member.standing(on: today)?.word)]
    }
  }

  func duesRateRows(_ cell: Cell) -> [[Value]] {
    cell.members.flatMap { member in
      cell.duesRates(of: member.id).map(\.fact).map { rate in
        [
          .member(member.id), .of(rate.basis?.word), .of(rate.amount), .of(rate.region), .of(rate.income), .date(rate.from),
          .text(rate.reason),
        ]
      }
    }
  }

  func duesReliefRows(_ cell: Cell) -> [[Value]] {
    cell.members.flatMap { member in
      cell.duesReliefs(of: member.id).map(\.fact).map { relief in
        [
          .member(member.id), .word(relief.word), .date(relief.from), .of(relief.until), .of(relief.document), .text(relief.reason),
        ]
      }
    }
  }

  // MARK: Meetings

  func meetingRows(_ collection: Collection, _ cell: Cell) -> [[Value]] {
    cell.meetings.flatMap { meeting -> [[Value]] in
      let day = Value.date(meeting.facts.day)
      switch collection {
      case .items: return meeting.items.map { [day, .number($0.number), .text($0.title), .of($0.presenter), .boolean($0.isConcluded)] }
      case .scores: return scoreRow(of: meeting, cell).map { [$0] } ?? []
      default:
        let opening = meeting.opening.compactMap { statedRow($0.event, of: nil, collection, cell) }
        let items = meeting.items.flatMap { item in item.entries.compactMap { statedRow($0.event, of: item.number, collection, cell) } }
        return (opening + items).map { [day] + $0 }
      }
    }
  }

  /// What one statement of a meeting adds to a list, from the second column on; nil for a statement of another kind.
  private func statedRow(_ event: Event, of item: Int?, _ collection: Collection, _ cell: Cell) -> [Value]? {
    let number = Value.of(item)
    return switch (collection, event) {
    case (.speeches, .talk(.said(.member(let id), let text))): [number, .member(id), .text(text)]
    case (.speeches, .talk(.said(.guest(let name), let text))): [number, .text(name), .text(text)]
    case (.opinions, .talk(.discussed(let id, .task(let task), let text))): [number, .member(id), .task(task), .text(text)]
    case (.opinions, .talk(.discussed(let id, .member(let subject), let text))): [number, .member(id), .member(subject), .text(text)]
    case (.conclusions, .talk(.concluded(.task(let task, let outcome, let text, let reached)))):
      [number, .task(task), .of(outcome?.word), .reached(reached), .text(text)]
    case (.conclusions, .talk(.concluded(.followUp(let id, let outcome, let text, let reached)))):
      [number, .word(CellWords(cell: cell).followUp(id)), .of(outcome?.word(of: id.kind)), .reached(reached), .text(text)]
    case (.conclusions, .talk(.concluded(.item(let text)))): [number, .nothing, .nothing, .nothing, .text(text)]
    case (.conclusions, .talk(.concluded(.numberedItem(let number, let text)))):
      [.number(number), .nothing, .nothing, .nothing, .text(text)]
    default: nil
    }
  }

  private func scoreRow(of meeting: Meeting, _ cell: Cell) -> [Value]? {
    guard let score = meeting.score else { return nil }
    let sheet = cell.scoreSheet(of: meeting)
    return [
      .date(meeting.facts.day), .word(meeting.facts.kind.word), .of(cell.scorePoints(of: meeting)), .text(score.fact.text),
      .of(meeting.scoreSent?.fact),
    ]
      + ScoreCriterion.allCases.map { criterion in .of(sheet?.rows.first { $0.criterion == criterion }?.points) }
  }

  /// Documents and scores of meetings that were sent up, the first sent first.
  func dispatchRows(_ cell: Cell) -> [[Value]] {
    let documents = cell.documents.compactMap { document in
      document.fact.sent.map { sent -> (day: Day, row: [Value]) in
        let meeting = document.fact.meeting.flatMap(cell.meeting)
        return (
          sent.fact,
          [.date(sent.fact), .document(document.fact.number), .text(document.fact.summary), .of(meeting?.facts.day)]
        )
      }
    }
    let scores = cell.meetings.compactMap { meeting in
      meeting.scoreSent.map { sent -> (day: Day, row: [Value]) in
        let content = Localized(vi: "điểm buổi sinh hoạt", en: "score of the meeting")
        return (sent.fact, [.date(sent.fact), .nothing, .word(content), .date(meeting.facts.day)])
      }
    }
    return (documents + scores).sorted { $0.day < $1.day }.map(\.row)
  }
}

extension StandingFact {
  /// A move here from another cell, or from here to one.
  fileprivate var isTransfer: Bool {
    switch step {
    case .wentAway, .left(.transferred), .joined(.visiting): true
    case .joined(.official), .joined(.probationary): place != nil
    case .confirmed, .exempted, .suspended, .resumed, .left: false
    }
  }

  fileprivate var transferWord: Localized {
    switch step {
    case .joined(.official), .joined(.probationary): Localized(vi: "chuyển sinh hoạt chính thức đến", en: "official transfer here")
    case .joined, .confirmed, .exempted, .wentAway, .suspended, .resumed, .left: step.word
    }
  }
}

extension Member {
  /// Whether an exemption is the one in force.
  fileprivate func isExempt(by entry: Recorded<StandingFact>, on day: Day) -> Bool {
    guard case .exempt? = dueStanding(on: day) else { return false }
    return periodEntry(on: day) == entry
  }
}

extension Exemption {
  fileprivate var word: Localized {
    switch self {
    case .ageOrHealth: Localized(vi: "tuổi cao, sức khỏe yếu", en: "age or health")
    case .other: Localized(vi: "lý do khác", en: "other")
    }
  }
}
