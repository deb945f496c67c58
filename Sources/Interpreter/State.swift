import Domain
import TextRoom

/// Everything the interpreter knows: the cells of a store and which one statements are about.
public struct State: Sendable {
  public private(set) var cells: [CellState] = []
  /// Index of a cell by the name it was declared with.
  private var indexByName: [String: Int] = [:]
  /// The same by folded name without marks, for names that are written otherwise.
  private var indexesByFoldedName: [String: [Int]] = [:]
  /// Index of the cell that statements belong to; nil before the first `chi bộ`.
  public internal(set) var current: Int?
  /// The parameters that ship with the program; a cell's own override them.
  let rules: RuleBook

  public init(rules: RuleBook) { self.rules = rules }

  public var cell: Cell? { current.map { cells[$0].cell } }

  // Asked for every statement, so they read the lists they need: to call a method of a cell copies all of them.

  func hasTask(_ id: TaskID) -> Bool {
    guard let current else { return false }
    return cells[current].cell.taskIndex[id] != nil
  }

  /// The number the next task of the cell gets; nil when no cell is selected.
  var nextTask: TaskID? {
    guard let current else { return nil }
    return TaskID(cells[current].cell.highestTask + 1)
  }

  /// The day of the meeting going on; nil between meetings.
  var openMeetingDay: Day? {
    guard let current, let meeting = cells[current].cell.openMeeting else { return nil }
    return cells[current].cell.meetings[meeting.index].facts.day
  }

  /// The cells a written name can mean, as `places(of:among:)` has it.
  public func cells(named name: String) -> [Int] {
    if let index = indexByName[name] { return [index] }
    let alike = indexesByFoldedName[name.nameKey.folded] ?? []
    return places(of: name, among: alike.map { cells[$0].cell.facts.name }).map { alike[$0] }
  }

  /// Adds a cell at the next index.
  mutating func add(_ cell: CellState) {
    indexByName[cell.cell.facts.name] = cells.count
    indexesByFoldedName[cell.cell.facts.name.nameKey.folded, default: []].append(cells.count)
    cells.append(cell)
  }

  mutating func replace(_ index: Int, with cell: CellState) { cells[index] = cell }

  /// What a command makes happen in a cell; changes nothing.
  ///
  /// Mutating only so that the cell is asked where it lies instead of being copied, list by list, for every statement.
  ///
  /// - Throws: as `Cell.decide`.
  mutating func decide(_ command: Command, in index: Int, on day: Day) throws(Rejection) -> [Event] {
    try cells[index].decide(command, on: day)
  }

  /// The same of one that is entered now, of which more is asked than of what is on record; mutating for the same reason.
  ///
  /// - Throws: as `Cell.decide`, `Cell.requirePossible` and `Cell.requireGoingOn`.
  mutating func decideNew(_ command: Command, in index: Int, on day: Day) throws(Rejection) -> [Event] {
    try cells[index].decideNew(command, on: day)
  }

  /// Adds a sentence that takes nothing back, and what it made happen.
  mutating func enter(_ sentence: String, _ events: [Event], by author: String, to index: Int, record: RecordID, on day: Day) {
    cells[index].enter(sentence, events, by: author, record: record, on: day)
  }

  /// - Parameter sentence: of the record; nil for what only follows from it.
  mutating func apply(_ events: [Event], of sentence: String?, to index: Int, record: RecordID, on day: Day) {
    cells[index].apply(events, record: record, on: day)
    if let sentence { cells[index].cell.noteText(of: sentence, record: record, on: day) }
  }

  public mutating func select(_ cell: Int) { current = cell }
}

/// A cell with what the interpreter needs beside it: handles without diacritics and the sentences so far.
public struct CellState: Sendable {
  public internal(set) var cell: Cell
  /// Members by folded handle without marks; more than one when handles differ only in them.
  private(set) var handles: [String: [MemberID]] = [:]
  /// The journal of the cell, one entry a record; the number of a record is its index plus one.
  public internal(set) var history: [Entry] = []

  init(facts: CellFacts, rules: RuleBook) { cell = Cell(facts: facts, rules: rules) }

  fileprivate mutating func decide(_ command: Command, on day: Day) throws(Rejection) -> [Event] { try cell.decide(command, on: day) }

  fileprivate mutating func decideNew(_ command: Command, on day: Day) throws(Rejection) -> [Event] {
    let events = try cell.decide(command, on: day)
    try cell.requirePossible(command, on: day)
    try cell.requireGoingOn(command)
    return events
  }

  fileprivate mutating func enter(_ sentence: String, _ events: [Event], by author: String, record: RecordID, on day: Day) {
    history.append(Entry(sentence: sentence, .standsAlone, day: day, author: author, after: history.last))
    apply(events, record: record, on: day)
    cell.noteText(of: sentence, record: record, on: day)
  }

  /// The number the next record gets.
  var nextRecord: RecordID { RecordID(history.count + 1) }

  mutating func apply(_ events: [Event], record: RecordID, on day: Day) {
    for event in events {
      cell.apply(event, record: record, on: day)
      if case .roster(.memberAdded(let id, let new)) = event { handles[new.handle.nameKey.folded, default: []].append(id) }
    }
  }

  /// The handle of a member that one differs from in capitals or in the place of its tone alone.
  func otherSpelling(of handle: String) -> String? {
    if cell.memberID(handle: handle) != nil { return nil }
    return (handles[handle.nameKey.folded] ?? []).lazy.compactMap(cell.member).map(\.handle).first { $0.isName(handle) }
  }

  /// The members a written handle can mean: the one of that handle, else those of one spelling, else all whose handle has every mark that is
  /// written.
  public func members(written handle: String) -> [MemberID] {
    if let exact = cell.memberID(handle: handle) { return [exact] }
    let alike = (handles[handle.nameKey.folded] ?? []).compactMap(cell.member)
    return places(of: handle, among: alike.map(\.handle)).map { alike[$0].id }
  }
}
