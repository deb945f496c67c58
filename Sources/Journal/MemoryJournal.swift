/// A journal without a file, for exercises, trials and tests; it ends with the process.
///
/// Records are numbered when they are appended and chained when somebody first looks at them: most of these journals are never read.
public final class MemoryJournal: Journal {
  /// Drafts appended together.
  private struct Batch {
    let drafts: [Draft]
    let writtenAt: Int64
    let author: String
  }

  private final class Storage {
    private var chained: [[Record]] = []
    private var chains = Chains()
    private var waiting: [Batch] = []
    /// The number of records of each cell, chained or not.
    private(set) var counts: [Int] = []
    /// Records that were chained elsewhere, which may not hold.
    let isGiven: Bool

    init(_ cells: [[Record]] = []) {
      chained = cells
      isGiven = !cells.isEmpty
      counts = cells.map(\.count)
      for record in cells.joined() where chains.advance(to: record) != nil { break }
    }

    func append(_ batch: Batch) {
      waiting.append(batch)
      MemoryJournal.count(batch.drafts, into: &counts)
    }

    /// The records of each cell with their digests.
    func cells() -> [[Record]] {
      for batch in waiting {
        for draft in batch.drafts {
          let record = Record(draft, after: chains[draft.cell], writtenAt: batch.writtenAt, author: batch.author)
          if record.cell == chained.count { chained.append([]) }
          chained[record.cell].append(record)
          _ = chains.advance(to: record)
        }
      }
      waiting = []
      return chained
    }
  }

  private let storage: Storage
  /// The number of records of each cell that this journal has replayed or appended.
  private var known: [Int] = []

  /// An empty journal.
  public init() { storage = Storage() }

  /// A second writer on the records of another journal.
  public init(sharing other: MemoryJournal) { storage = other.storage }

  /// A journal that holds the records as they are, chained or not.
  ///
  /// - Parameter cells: the records of each cell, by its index.
  public init(cells: [[Record]]) { storage = Storage(cells) }

  public var chains: Chains {
    var chains = Chains()
    for (records, count) in zip(storage.cells(), known) {
      for record in records.prefix(count) { _ = chains.advance(to: record) }
    }
    return chains
  }

  public func read(cell: Int?, _ body: (Record) -> Bool) throws(JournalError) {
    for (index, records) in storage.cells().enumerated() where cell == nil || cell == index {
      for record in records where !body(record) { return }
    }
  }

  public func replay(_ body: (Record) -> Bool) throws(JournalError) {
    known = try readLinked(body).tips.map(\.number)
  }

  public func append(_ drafts: [Draft], writtenAt: Int64, author: String) throws(JournalError) {
    var counts = known
    if let gap = MemoryJournal.count(drafts, into: &counts) { throw .noSuchCell(gap) }
    for (cell, count) in counts.enumerated() {
      let known = cell < known.count ? known[cell] : 0
      let found = cell < storage.counts.count ? storage.counts[cell] : 0
      guard known == count || known == found else { throw .movedOn(cell: cell, known: known, found: found) }
    }
    storage.append(Batch(drafts: drafts, writtenAt: writtenAt, author: author))
    known = counts
  }

  public func hasNews() -> Bool { storage.counts != known }

  /// Digests computed here when somebody looked need not be computed once more.
  public func firstBreak(in cell: Int) throws(JournalError) -> ChainBreak? {
    storage.isGiven ? try recomputedBreak(in: cell) : nil
  }

  public func close() {}

  /// Counts drafts by their cells.
  ///
  /// - Returns: the first cell that leaves a gap; what follows it is not counted.
  @discardableResult
  private static func count(_ drafts: [Draft], into counts: inout [Int]) -> Int? {
    for index in drafts.indices {
      let cell = drafts[index].cell
      guard (0...counts.count).contains(cell) else { return cell }
      if cell == counts.count { counts.append(0) }
      counts[cell] += 1
    }
    return nil
  }
}
