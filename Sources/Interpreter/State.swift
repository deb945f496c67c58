import Domain
import Vietnamese

/// Everything the interpreter knows: the cells of a store and which one statements are about.
public struct State: Sendable {
  public private(set) var cells: [CellState] = []
  /// Index of each cell by folded name.
  private var indexByName: [String: Int] = [:]
  /// Index of the cell that statements belong to; nil before the first `chi bộ`.
  public internal(set) var current: Int?
  /// The parameters that ship with the program; a cell's own override them.
  let rules: RuleBook

  public init(rules: RuleBook) { self.rules = rules }

  public var cell: Cell? { current.map { cells[$0].cell } }

  func task(_ id: TaskID) -> AssignedTask? { current.flatMap { cells[$0].cell.task(id) } }

  /// The day of the meeting going on; nil between meetings.
  var openMeetingDay: Day? { current.flatMap { cells[$0].cell.openMeetingDay } }

  /// - Parameter name: diacritics and case do not matter.
  public func index(ofCellNamed name: String) -> Int? { indexByName[name.folded] }

  /// Adds a cell at the next index.
  mutating func add(_ cell: CellState) {
    indexByName[cell.cell.facts.name.folded] = cells.count
    cells.append(cell)
  }

  /// Takes back the addition of the last cell.
  mutating func removeLastCell() {
    guard let cell = cells.popLast() else { return }
    indexByName[cell.cell.facts.name.folded] = nil
  }

  mutating func replace(_ index: Int, with cell: CellState) { cells[index] = cell }

  mutating func append(_ entry: CellState.Entry, to index: Int) { cells[index].history.append(entry) }

  mutating func apply(_ events: [Event], to index: Int, record: RecordID, on day: Day) {
    cells[index].apply(events, record: record, on: day)
  }

  public mutating func select(_ cell: Int) { current = cell }
}

/// A cell with what the interpreter needs beside it: handles without diacritics and the sentences so far.
public struct CellState: Sendable {
  public internal(set) var cell: Cell
  /// Members by folded handle; more than one when handles differ only in marks.
  private(set) var handles: [String: [MemberID]] = [:]
  /// The journal of the cell, one entry a record; the number of a record is its index plus one.
  public internal(set) var history: [Entry] = []

  /// A recorded sentence.
  public struct Entry: Sendable, Equatable {
    /// Canonical statement, in Vietnamese keywords.
    public let sentence: String
    /// The day it is true from.
    public let day: Day
    /// Taken back by `hoàn tác` and not restored since.
    public internal(set) var isVoided = false
  }

  init(facts: CellFacts, rules: RuleBook) { cell = Cell(facts: facts, rules: rules) }

  /// The number the next record gets.
  var nextRecord: RecordID { RecordID(history.count + 1) }

  mutating func apply(_ events: [Event], record: RecordID, on day: Day) {
    for event in events {
      cell.apply(event, record: record, on: day)
      if case .memberAdded(let id, let new) = event { handles[new.handle.folded, default: []].append(id) }
    }
  }

  /// The members a written handle can mean: the exact one, else all that differ only in diacritics or case.
  public func members(written handle: String) -> [MemberID] {
    if let exact = cell.memberID(handle: handle) { return [exact] }
    return handles[handle.folded] ?? []
  }
}
