/// An append-only log of records, one hash chain a cell (chi bộ).
///
/// For use from one thread. What another writer has appended since the last `replay` is not seen; an append that would
/// follow it is refused.
public protocol Journal: AnyObject {
  /// The tips of the cells as this journal last replayed or appended them.
  var chains: Chains { get }

  /// Hands out the stored records by cell, then by number, and checks nothing.
  ///
  /// - Parameters:
  ///   - cell: index of the only cell to read; nil for all.
  ///   - body: returns false to stop; must not use this journal.
  /// - Throws: `corrupt`, `busy`, `io`.
  func read(cell: Int?, _ body: (Record) -> Bool) throws(JournalError)

  /// Hands out all stored records by cell, then by number, and from then on appends follow the last one handed out.
  ///
  /// Running numbers and links are checked, digests are not recomputed: `verifyChain` does that.
  ///
  /// - Parameter body: returns false to stop; must not use this journal.
  /// - Throws: `brokenChain` at the first record that does not continue its chain; `corrupt`, `busy`, `io`.
  func replay(_ body: (Record) -> Bool) throws(JournalError)

  /// Appends all drafts or none; they are durable on return.
  ///
  /// - Parameter writtenAt: milliseconds since 1970-01-01T00:00Z.
  /// - Throws: `movedOn` when a cell of the drafts has records this journal has neither replayed nor appended; `noSuchCell`,
  ///   `full`, `busy`, `readOnly`, `corrupt`, `io`.
  func append(_ drafts: [Draft], writtenAt: Int64, author: String) throws(JournalError)

  /// Whether another writer has changed the store since the last `replay`; cheap enough to be asked before every line.
  ///
  /// It may be true although no record was added, never the other way round.
  ///
  /// - Throws: `busy`, `io`.
  func hasNews() throws(JournalError) -> Bool

  /// The first stored record of a cell that breaks its chain, every digest computed anew; nil when the chain holds.
  ///
  /// - Throws: as `read(cell:_:)`.
  func firstBreak(in cell: Int) throws(JournalError) -> ChainBreak?

  /// Ends the use of the journal before the process ends without taking it apart; nothing may be asked of it after.
  func close()
}

extension Journal {
  /// The stored records of one cell by number; none for a cell that does not exist.
  ///
  /// - Throws: as `read(cell:_:)`.
  public func records(of cell: Int) throws(JournalError) -> [Record] {
    var records: [Record] = []
    try read(cell: cell) { record in
      records.append(record)
      return true
    }
    return records
  }

  /// The first stored record, by cell, then by number, that breaks its chain; nil when all chains hold.
  ///
  /// A chain whose last records were taken away still holds: compare its tip with one noted elsewhere.
  ///
  /// - Throws: as `read(cell:_:)`.
  public func verifyChain() throws(JournalError) -> ChainBreak? {
    var chains = Chains()
    var found: ChainBreak?
    try read(cell: nil) { record in
      found = chains.advance(to: record) ?? record.digestBreak
      return found == nil
    }
    return found
  }
}

extension Journal {
  /// What `firstBreak(in:)` gives, for those who implement it.
  ///
  /// - Throws: as `read(cell:_:)`.
  public func recomputedBreak(in cell: Int) throws(JournalError) -> ChainBreak? {
    var tip = Tip.start
    var found: ChainBreak?
    try read(cell: cell) { record in
      found = record.linkBreak(after: tip) ?? record.digestBreak
      tip = Tip(number: record.number, digest: record.digest)
      return found == nil
    }
    return found
  }

  /// What `replay` does before it remembers where it ended, for those who implement it.
  ///
  /// - Returns: the tips of the records handed out.
  /// - Throws: as `replay(_:)`.
  public func readLinked(_ body: (Record) -> Bool) throws(JournalError) -> Chains {
    var chains = Chains()
    var found: ChainBreak?
    try read(cell: nil) { record in
      found = chains.advance(to: record)
      return found == nil && body(record)
    }
    if let found { throw .brokenChain(found) }
    return chains
  }
}

extension Record {
  fileprivate func linkBreak(after tip: Tip) -> ChainBreak? {
    if number != tip.number + 1 { return ChainBreak(cell: cell, number: number, difference: .number(expected: tip.number + 1)) }
    return previous == tip.digest ? nil : ChainBreak(cell: cell, number: number, difference: .previous(expected: tip.digest))
  }

  fileprivate var digestBreak: ChainBreak? {
    let expected = contentDigest
    return digest == expected ? nil : ChainBreak(cell: cell, number: number, difference: .digest(expected: expected))
  }
}
