import Foundation
import GRDB
import Journal

/// The tables of the store, and the checks that a file is one.
struct Schema {
  /// `CHIB` in ASCII, in the header of every store (`PRAGMA application_id`).
  static let applicationID = 0x4348_4942
  /// The version this program writes (`PRAGMA user_version`).
  static let version = 1

  /// As the user named it, for messages.
  let path: String

  private enum Contents { case none, store }

  /// Makes the connection durable, and the tables if the file has none.
  ///
  /// A file that is not ours is left as it was: nothing is set before it is known.
  func prepare(_ queue: DatabaseQueue) throws {
    _ = try queue.read(contents)
    try queue.writeWithoutTransaction(makeDurable)
    try queue.inTransaction(.immediate) { db in
      // Another program may have made the tables since the first look.
      guard try contents(of: db) == .none else { return .rollback }
      try db.execute(sql: Self.creation)
      return .commit
    }
  }

  /// - Throws: `notAChiboStore`, `newerSchema`.
  func requireCurrent(_ db: Database) throws {
    guard try contents(of: db) == .store else { throw JournalError.notAChiboStore(path: path) }
  }

  private func contents(of db: Database) throws -> Contents {
    let id = try Int.fetchOne(db, sql: "PRAGMA application_id")
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if id == Self.applicationID {
      guard version <= Self.version else { throw JournalError.newerSchema(found: version, known: Self.version) }
      return .store
    }
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema")
    guard id == 0, version == 0, tables == 0 else { throw JournalError.notAChiboStore(path: path) }
    return .none
  }

  /// Without `synchronous = FULL` a commit in write-ahead mode may be lost with the power; GRDB sets NORMAL where it sets the mode.
  private func makeDurable(_ db: Database) throws {
    let mode = try writeAheadMode(db)
    try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON")
    let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous")
    guard mode == "wal", synchronous == 2 else {
      let reason = "journal_mode \(mode ?? "?"), synchronous \(synchronous ?? -1) instead of wal, 2"
      throw JournalError.cannotOpen(path: path, reason: .library(reason))
    }
  }

  /// Takes a transaction whose last step failed out of the write-ahead log, where the next opening would find it whole.
  ///
  /// Another transaction that changes nothing is written over its beginning. It need not be brought to the disk: a log that ends
  /// earlier, after a power cut, has the refused one neither.
  static func overwriteRefused(_ db: Database) throws {
    try db.execute(sql: "PRAGMA synchronous = OFF")
    defer { try? db.execute(sql: "PRAGMA synchronous = FULL") }
    try db.inTransaction(.immediate) {
      try db.execute(sql: "PRAGMA user_version = \(version)")
      return .commit
    }
  }

  /// Changing the mode of a new file does not wait for another program that is about to do the same, as a transaction would.
  private func writeAheadMode(_ db: Database) throws -> String? {
    for _ in 1..<50 {
      do {
        return try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        usleep(20_000)
      }
    }
    return try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
  }
}

extension Schema {
  /// The texts are bound as their bytes: GRDB would end them at the first zero byte.
  static let insert = """
    INSERT INTO record (cell, number, effective, written_at, author, sentence, previous, digest)
    VALUES (?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?)
    """

  static func select(cell: Int?) -> String {
    """
    SELECT cell, number, effective, written_at, author, sentence, previous, digest FROM record
    \(cell == nil ? "" : "WHERE cell = ?") ORDER BY cell, number
    """
  }

  /// The end of the cell as stored; `Tip.start` for a cell without a record.
  static func tip(of cell: Int, in db: Database) throws -> Tip {
    let statement = try db.cachedStatement(sql: "SELECT number, digest FROM record WHERE cell = ? ORDER BY number DESC LIMIT 1")
    guard let row = try Row.fetchOne(statement, arguments: [cell]) else { return .start }
    return Tip(number: try row.decode(Int.self, atIndex: 0), digest: try row.decode(Digest.self, atIndex: 1))
  }

  /// The triggers hold for every program that opens the file, so that records can only be added, and only at the end of a chain.
  fileprivate static let creation = """
    CREATE TABLE record (
      cell INTEGER NOT NULL,
      number INTEGER NOT NULL,
      effective INTEGER NOT NULL,
      written_at INTEGER NOT NULL,
      author TEXT NOT NULL,
      sentence TEXT NOT NULL,
      previous BLOB NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      PRIMARY KEY (cell, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER record_is_never_updated BEFORE UPDATE ON record
    BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;

    CREATE TRIGGER record_is_never_deleted BEFORE DELETE ON record
    BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

    CREATE TRIGGER record_continues_its_chain BEFORE INSERT ON record
    WHEN NEW.cell NOT BETWEEN 0 AND (SELECT coalesce(max(cell), -1) + 1 FROM record)
      OR NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM record WHERE cell = NEW.cell)
      OR NEW.previous <> coalesce((SELECT digest FROM record WHERE cell = NEW.cell AND number = NEW.number - 1), zeroblob(32))
    BEGIN SELECT RAISE(ABORT, 'a record continues its chain'); END;

    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = \(version);
    """
}
