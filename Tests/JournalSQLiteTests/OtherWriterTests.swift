import GRDB
import Journal
import Testing

@testable import JournalSQLite

/// What a journal knows of another writer on the same file.
@Suite struct OtherWriterTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func replayed() throws -> SQLiteJournal {
    let journal = try folder.open()
    try journal.replay { _ in true }
    return journal
  }

  @Test func whatAnotherWriterAddsIsNewsUntilItIsRead() throws {
    let journal = try replayed()
    let other = try replayed()
    #expect(try !journal.hasNews())
    try other.append("một")
    #expect(try journal.hasNews())
    #expect(try journal.hasNews())
    try journal.replay { _ in true }
    #expect(try !journal.hasNews())
  }

  @Test func whatItAddsItselfIsNoNews() throws {
    let journal = try replayed()
    try journal.append("một")
    #expect(try !journal.hasNews())
  }

  @Test func aReaderIsNoNews() throws {
    let journal = try replayed()
    try journal.append("một")
    _ = try folder.open(readOnly: true).allRecords()
    #expect(try !journal.hasNews())
  }

  @Test func aJournalInMemoryTellsTheSame() throws {
    let journal = MemoryJournal()
    let other = MemoryJournal(sharing: journal)
    try journal.append("một")
    #expect(!journal.hasNews())
    #expect(other.hasNews())
    try other.replay { _ in true }
    #expect(!other.hasNews())
  }

  @Test func aBreakIsFoundInItsOwnCellOnly() throws {
    let journal = try replayed()
    try journal.append([draft("a"), draft("b", cell: 1), draft("c"), draft("d", cell: 1)], writtenAt: 0, author: "")
    try folder.rawConnection().write { db in
      try db.execute(
        sql: "DROP TRIGGER record_is_never_updated; UPDATE record SET sentence = 'x' WHERE cell = 1 AND number = 2")
    }
    #expect(try journal.firstBreak(in: 0) == nil)
    #expect(try journal.firstBreak(in: 1)?.number == 2)
    #expect(try journal.firstBreak(in: 2) == nil)
  }

  @Test func whatIsWrittenOverARefusedTransactionChangesNothing() throws {
    let journal = try replayed()
    try journal.append("một")
    try journal.queue.writeWithoutTransaction(Schema.overwriteRefused)
    try journal.append("hai")
    #expect(try folder.open().allRecords().map(\.sentence) == ["một", "hai"])
    #expect(try journal.queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 2)
  }
}
