/// A journal without a file, for exercises and tests; it ends with the process.
public final class MemoryJournal: Journal {
  private final class Storage {
    var cells: [[Record]] = []
    var chains = Chains()
  }

  private let storage: Storage
  public private(set) var chains = Chains()

  /// An empty journal.
  public init() { storage = Storage() }

  /// A second writer on the records of another journal.
  public init(sharing other: MemoryJournal) { storage = other.storage }

  /// A journal that holds the records as they are, chained or not.
  ///
  /// - Parameter cells: the records of each cell, by its index.
  public init(cells: [[Record]]) {
    storage = Storage()
    storage.cells = cells
    for record in cells.joined() where storage.chains.advance(to: record) != nil { break }
  }

  public func read(cell: Int?, _ body: (Record) -> Bool) throws(JournalError) {
    for (index, records) in storage.cells.enumerated() where cell == nil || cell == index {
      for record in records where !body(record) { return }
    }
  }

  public func replay(_ body: (Record) -> Bool) throws(JournalError) {
    chains = try readLinked(body)
  }

  @discardableResult
  public func append(_ drafts: [Draft], writtenAt: Int64, author: String) throws(JournalError) -> [Record] {
    let records = try chains.records(from: drafts, writtenAt: writtenAt, author: author)
    for cell in Set(drafts.map(\.cell)).sorted() {
      try chains.check(cell, against: storage.chains[cell])
    }
    for record in records {
      if record.cell == storage.cells.count { storage.cells.append([]) }
      storage.cells[record.cell].append(record)
      _ = chains.advance(to: record)
      _ = storage.chains.advance(to: record)
    }
    return records
  }
}
