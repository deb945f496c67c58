import GRDB
import Journal

import struct Journal.Record

/// A journal in an SQLite file, in write-ahead mode, each append synced to the disk.
///
/// The file is created readable and writable by its owner only, as are the files SQLite keeps beside it.
public final class SQLiteJournal: Journal {
  /// Seconds to wait for another writer.
  private static let patience = 5.0

  let queue: DatabaseQueue
  private let readOnly: Bool
  public private(set) var chains = Chains()
  /// SQLite's number for what this connection saw of other writers when it last replayed.
  private var known: Int64?

  /// Opens the store at `path`; when there is none and `readOnly` is false, creates it and the folders it is to lie in.
  ///
  /// - Throws: `readOnly` when the file or its folder may not be written and `readOnly` is false; `cannotOpen`, `notAChiboStore`,
  ///   `newerSchema`, `full`, `busy`, `corrupt`, `io`.
  public init(path: String, readOnly: Bool = false) throws(JournalError) {
    let file = StoreFile(path: path)
    if readOnly { try file.requireReadable() } else { try file.prepareForWriting() }
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(Self.patience)
    configuration.label = "chibo.journal"
    do {
      queue = try DatabaseQueue(path: readOnly ? file.readOnlyName : file.name, configuration: configuration)
      let schema = Schema(path: path)
      if readOnly {
        try queue.read(schema.requireCurrent)
      } else {
        try schema.prepare(queue)
      }
    } catch {
      throw JournalError(opening: path, error)
    }
    self.readOnly = readOnly
  }

  public func read(cell: Int?, _ body: (Record) -> Bool) throws(JournalError) {
    do {
      try queue.read { db in
        let rows = try Row.fetchCursor(db, sql: Schema.select(cell: cell), arguments: cell.map { [$0] } ?? [])
        while let row = try rows.next() {
          guard body(try Record(row)) else { return }
        }
      }
    } catch {
      throw JournalError(error)
    }
  }

  public func replay(_ body: (Record) -> Bool) throws(JournalError) {
    // Asked before, so that what is added in between counts as news.
    let version = try dataVersion()
    chains = try readLinked(body)
    known = version
  }

  public func hasNews() throws(JournalError) -> Bool { try dataVersion() != known }

  public func firstBreak(in cell: Int) throws(JournalError) -> ChainBreak? { try recomputedBreak(in: cell) }

  private func dataVersion() throws(JournalError) -> Int64? {
    do { return try queue.unsafeRead { try Int64.fetchOne($0, sql: "PRAGMA data_version") } } catch { throw JournalError(error) }
  }

  public func append(_ drafts: [Draft], writtenAt: Int64, author: String) throws(JournalError) {
    guard !readOnly else { throw .readOnly }
    let records = try chains.records(from: drafts, writtenAt: writtenAt, author: author)
    do {
      try queue.inTransaction(.immediate) { db in
        for cell in Set(drafts.map(\.cell)).sorted() {
          try chains.check(cell, against: try Schema.tip(of: cell, in: db))
        }
        let insertion = try db.cachedStatement(sql: Schema.insert)
        for record in records {
          try insertion.execute(arguments: record.columns)
        }
        return .commit
      }
    } catch {
      let refusal = JournalError(error)
      if refusal.mayBeInLog { try? queue.writeWithoutTransaction(Schema.overwriteRefused) }
      throw refusal
    }
    for record in records { _ = chains.advance(to: record) }
  }

  /// SQLite then also takes its files beside the store away.
  public func close() {
    // What was appended is on the disk already; a file left beside the store is read at the next opening.
    try? queue.close()
  }
}
