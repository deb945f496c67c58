/// The last record of a cell's chain.
public struct Tip: Sendable, Equatable {
  /// Running number of the last record; 0 when there is none.
  public let number: Int
  /// Digest of the last record; `Digest.zero` when there is none.
  public let digest: Digest

  /// The tip of a cell without a record.
  public static let start = Tip(number: 0, digest: .zero)

  public init(number: Int, digest: Digest) {
    (self.number, self.digest) = (number, digest)
  }
}

/// The first record at which a chain does not hold.
public struct ChainBreak: Sendable, Equatable {
  /// What differs from what the chain demands.
  public enum Difference: Sendable, Equatable {
    /// The record is in a cell whose index leaves a gap; `expected` is the next unused index.
    case cell(expected: Int)
    /// The running number is not one more than that of the record before.
    case number(expected: Int)
    /// `previous` is not the digest of the record before.
    case previous(expected: Digest)
    /// The digest is not that of the record's content.
    case digest(expected: Digest)
  }

  /// Index of the cell of the record.
  public let cell: Int
  /// Running number the record bears.
  public let number: Int
  public let difference: Difference

  public init(cell: Int, number: Int, difference: Difference) {
    (self.cell, self.number, self.difference) = (cell, number, difference)
  }
}

/// The tips of all cells of a store, as far as it has been read or written.
public struct Chains: Sendable, Equatable {
  /// By index of the cell.
  public private(set) var tips: [Tip] = []

  public init() {}

  /// The tip of the cell; `Tip.start` for a cell that has no record.
  public subscript(cell: Int) -> Tip { tips.indices.contains(cell) ? tips[cell] : .start }

  /// Moves the tip of the record's cell to it if its cell, number and `previous` continue the chain; its digest is not recomputed.
  ///
  /// - Returns: why it does not continue the chain, and then nothing is moved; otherwise nil.
  public mutating func advance(to record: Record) -> ChainBreak? {
    if let difference = difference(of: record) {
      return ChainBreak(cell: record.cell, number: record.number, difference: difference)
    }
    let tip = Tip(number: record.number, digest: record.digest)
    if record.cell == tips.count { tips.append(tip) } else { tips[record.cell] = tip }
    return nil
  }

  /// The records that continue the chains with the drafts, in their order.
  ///
  /// - Parameter writtenAt: milliseconds since 1970-01-01T00:00Z.
  /// - Throws: `noSuchCell` when the index of a cell is negative or leaves a gap.
  public func records(from drafts: [Draft], writtenAt: Int64, author: String) throws(JournalError) -> [Record] {
    var chains = self
    var records: [Record] = []
    records.reserveCapacity(drafts.count)
    for draft in drafts {
      let record = Record(draft, after: chains[draft.cell], writtenAt: writtenAt, author: author)
      if chains.advance(to: record) != nil { throw .noSuchCell(draft.cell) }
      records.append(record)
    }
    return records
  }

  /// Checks that the cell ends where these chains say.
  ///
  /// - Parameter tip: the end of the cell in the store.
  /// - Throws: `movedOn` when it does not.
  public func check(_ cell: Int, against tip: Tip) throws(JournalError) {
    guard tip == self[cell] else { throw .movedOn(cell: cell, known: self[cell].number, found: tip.number) }
  }

  private func difference(of record: Record) -> ChainBreak.Difference? {
    guard (0...tips.count).contains(record.cell) else { return .cell(expected: tips.count) }
    let tip = self[record.cell]
    guard record.number == tip.number + 1 else { return .number(expected: tip.number + 1) }
    return record.previous == tip.digest ? nil : .previous(expected: tip.digest)
  }
}
