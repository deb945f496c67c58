import Domain

/// An invented cell while faults are put into it, and what they have claimed so that no two meet in one place.
final class FaultyCell {
  private(set) var cell: InventedCell
  var choice: SeededChoice
  private var claimed: Set<Claim> = []
  private var added = 0
  private var nextTask: Int
  /// The place in the roster of who comes next.
  var nextMember: Int

  private enum Claim: Hashable {
    case member(Int), task(Int), meeting(Int)
  }

  init(_ cell: InventedCell) {
    self.cell = cell
    choice = SeededChoice(seed: cell.seed, stream: 3)
    nextTask = cell.tasks.count + 1
    nextMember = cell.members.count
    if let absentee = cell.absentee { claimed.insert(.member(absentee)) }
  }

  /// Puts a fault in; where it has no place, nothing is changed.
  func put(_ fault: Fault) -> Fault.Made? {
    let before = (cell, choice, claimed, added, nextTask, nextMember)
    if let made = fault.make(self) { return made }
    (cell, choice, claimed, added, nextTask, nextMember) = before
    return nil
  }

  var today: Day { cell.day }
  /// Between all that the record has and the day it is.
  var quiet: Day { cell.day.adding(days: -2) }
  /// The day of a meeting that is added, before anybody leaves or comes.
  var heldOn: Day { cell.day.adding(days: -3) }
  func at(_ member: Int) -> String { cell.at(member) }

  // MARK: Whom and what it is about

  /// A member without a post, whom nothing else depends on and no other fault is about.
  func person(where fits: (InventedMember) -> Bool = { _ in true }) -> Int? {
    let free = cell.members.indices.filter { index in
      let member = cell.members[index]
      return member.votes && member.post == nil && !cell.isAreaHead(index) && !isGroupHead(index) && !cell.helpsProbationer(index)
        && !claimed.contains(.member(index)) && fits(member)
    }
    guard let index = choice.one(of: free) else { return nil }
    claimed.insert(.member(index))
    return index
  }

  private func isGroupHead(_ member: Int) -> Bool {
    cell.lines.contains { line in
      if case .group = line.part { line.text.contains(" phụ trách \(at(member)) ") } else { false }
    }
  }

  func task(of member: Int) -> InventedCell.Task { cell.tasks.first { $0.holder == member } ?? cell.tasks[0] }

  /// The task of somebody no other fault is about.
  func task() -> InventedCell.Task? { person().map(task) }

  /// A task reported every month, that no other fault is about.
  func monthlyTask() -> InventedCell.Task? {
    let free = cell.tasks.filter { $0.recurrence == .monthly && !claimed.contains(.task($0.number)) }
    guard let task = choice.one(of: free) else { return nil }
    claimed.insert(.task(task.number))
    return task
  }

  /// Somebody who may take over a task.
  func heir(of task: InventedCell.Task) -> Int? { person() }

  var probationer: Int? { cell.members.firstIndex(where: \.isProbationary) }
  var exempt: Int? { cell.members.firstIndex { !$0.isActive } }
  /// The task for the committee above.
  var taskFromAbove: InventedCell.Task? { cell.tasks.first { $0.recurrence == .none } }

  /// A meeting of the kind that no other fault is about; the last one first.
  func meeting(_ kind: InventedCell.Meeting.Kind, where fits: (Int) -> Bool = { _ in true }) -> Int? {
    let free = cell.meetings.indices.filter { cell.meetings[$0].kind == kind && !claimed.contains(.meeting($0)) && fits($0) }
    guard let index = free.last else { return nil }
    claimed.insert(.meeting(index))
    return index
  }

  /// Whether what was decided in it may be told otherwise: voted on by so many who are there.
  func voters(_ meeting: Int) -> Int { cell.meetings[meeting].present.count { cell.members[$0].votes } }

  // MARK: Changing lines

  func edit(_ part: InventedCell.Part, _ change: (String) -> String) {
    guard let place = cell.place(of: part) else { return }
    let text = change(cell.lines[place].text)
    cell.lines[place].text = text
  }

  func drop(_ part: InventedCell.Part) { cell.lines.removeAll { $0.part == part } }

  func text(of part: InventedCell.Part) -> String { cell.place(of: part).map { cell.lines[$0].text } ?? "" }

  /// States a line on another day.
  func move(_ part: InventedCell.Part, to day: Day) {
    for place in cell.lines.indices where cell.lines[place].part == part {
      cell.lines[place].day = day
      cell.lines[place].isInMeeting = false
    }
  }

  /// Adds a statement outside meetings.
  @discardableResult func add(_ day: Day, _ text: String) -> InventedCell.Part {
    added += 1
    cell.lines.append(InventedCell.Line(day: day, part: .added(added), text: text, isInMeeting: false))
    return .added(added)
  }

  /// Adds a statement within a meeting, before the one named.
  @discardableResult func insert(before part: InventedCell.Part, _ text: String) -> InventedCell.Part? {
    guard let place = cell.place(of: part) else { return nil }
    added += 1
    cell.lines.insert(InventedCell.Line(day: cell.lines[place].day, part: .added(added), text: text, isInMeeting: true), at: place)
    return .added(added)
  }

  /// A meeting added on a day without another, which is the last one on record then.
  ///
  /// - Parameter written: the day it was held where that is another.
  /// - Returns: its number in the record.
  func hold(
    _ kind: String, on written: String? = nil, at time: String = "19:00", roll: String = "có mặt tất cả", also: String = "",
    _ statements: [String]
  ) -> Int {
    let opening =
      "họp \(kind) \(written ?? heldOn.written) lúc \(time) tại \"Hội trường\" chủ trì \(at(cell.secretary)) thư ký \(at(cell.clerk))\(also)"
    for text in [opening] + roll.split(separator: "\n").map(String.init) + statements + ["đọc lại", "bế mạc"] {
      added += 1
      cell.lines.append(InventedCell.Line(day: heldOn, part: .added(added), text: text, isInMeeting: true))
    }
    let index = cell.meetings.count
    cell.meetings.append(
      InventedCell.Meeting(day: heldOn, kind: .thematic, present: cell.members.indices.filter { cell.members[$0].isActive }))
    claimed.insert(.meeting(index))
    return index
  }

  /// The part of the statement added last.
  var lastAdded: InventedCell.Part { .added(added) }

  func newTaskNumber() -> Int {
    defer { nextTask += 1 }
    return nextTask
  }

  /// A task in due form, given outside meetings.
  func assignment(_ number: Int, _ member: Int, _ text: String) -> String {
    let follower = cell.committee.first { $0 != member } ?? cell.secretary
    return "phân công #\(number) \(at(member)) loại cố định hằng quý sản phẩm \"Sổ ghi từng lần, có chữ ký\" theo dõi \(at(follower)) "
      + "căn cứ \"Kết luận của chi ủy\": \(text)"
  }

  // MARK: Dues

  /// Leaves somebody out of those who paid for a month, and out of what was sent up for it.
  func leaveOut(_ member: Int, of month: Month, paying amount: Int = 0) {
    edit(.dues(month)) { $0 + " trừ \(at(member))" }
    lower(month, by: (cell.duesAmount(of: member) * 1000 - amount) * 3 / 10)
  }

  /// Sends up so much less for a month.
  func lower(_ month: Month, by amount: Int) {
    edit(.remittance(month)) { text in
      var words = text.split(separator: " ").map(String.init)
      guard words.count > 3, let sent = Int(words[3]) else { return text }
      words[3] = String(sent - amount)
      return words.joined(separator: " ")
    }
  }

  /// Months on record before the last one.
  var pastMonths: [Month] { cell.months.dropLast() }
  /// The last month for which dues were sent up.
  var remitted: Month? { cell.months.last { cell.place(of: .remittance($0)) != nil } }
}

extension FindingSubject {
  static func member(_ index: Int) -> FindingSubject { .member(MemberID(index)) }
  static func task(_ number: Int) -> FindingSubject { .task(TaskID(number)) }
  static func meeting(_ index: Int) -> FindingSubject { .meeting(MeetingID(index)) }

  /// By a number such as `14-NQ/CB`.
  static func document(_ number: String) -> FindingSubject { .document(DocumentNumber(number)) }

  /// The first point of a resolution of the term.
  static func point(of number: String) -> FindingSubject {
    .followUp(.point(PointID(resolution: DocumentNumber(number), number: 1, term: Term(first: 2025, last: 2030))))
  }
}

extension DocumentNumber {
  fileprivate init(_ written: String) {
    let parts = written.split { $0 == "-" || $0 == "/" }.map(String.init)
    self.init(number: parts.first.flatMap { Int($0) } ?? 0, type: parts.count > 1 ? parts[1] : "", issuer: parts.count > 2 ? parts[2] : "")
  }
}

extension InventedCell {
  func voters() -> Int { members.count(where: \.votes) }
}
