import GRDB
import Journal
import Testing

@testable import JournalSQLite

@Suite struct AppendTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func recordsAreReadBackAsTheyWereAppended() throws {
    let journal = try folder.open()
    let appended = try journal.append("chi bộ \"Thôn 3\"", "mở họp\n  chủ trì @bình", "", "a\0b", "đ\u{300}")
    #expect(try journal.allRecords() == appended)
    #expect(try journal.verifyChain() == nil)
    #expect(Array(try journal.records(of: 0)[3].sentence.utf8) == [97, 0, 98])
  }

  @Test func recordsAreThereAfterReopening() throws {
    let appended = try folder.open().append("một", "hai")
    let reopened = try folder.open()
    #expect(try reopened.allRecords() == appended)
    let next = try reopened.append("ba")
    #expect(next[0].number == 3)
    #expect(next[0].previous == appended[1].digest)
    #expect(try reopened.verifyChain() == nil)
  }

  @Test func recordsAreReadByCellThenByNumber() throws {
    let journal = try folder.open()
    let drafts = [draft("a"), draft("b", cell: 1), draft("c"), draft("d", cell: 1)]
    try journal.append(drafts, writtenAt: 0, author: "")
    #expect(try journal.allRecords().map(\.sentence) == ["a", "c", "b", "d"])
    #expect(try journal.records(of: 1).map(\.sentence) == ["b", "d"])
    #expect(try journal.records(of: 2).isEmpty)
    #expect(try folder.open().chains == journal.chains)
  }

  @Test func theSameDraftsGiveTheSameDigestsAsInMemory() throws {
    let memory = try MemoryJournal().append("một", "hai")
    #expect(try folder.open().append("một", "hai") == memory)
  }

  @Test func aTransactionThatFailsInTheMiddleLeavesNothing() throws {
    let journal = try folder.open()
    try journal.append("một")
    try folder.rawConnection().write { db in
      try db.execute(
        sql: """
          CREATE TRIGGER refuse BEFORE INSERT ON record WHEN NEW.sentence = 'ba'
          BEGIN SELECT RAISE(ABORT, 'refused by the test'); END
          """)
    }
    #expect(throws: JournalError.corrupt(reason: "refused by the test")) { try journal.append("hai", "ba") }
    #expect(try journal.allRecords().map(\.sentence) == ["một"])
    try journal.append("bốn")
    #expect(try folder.open().allRecords().map(\.sentence) == ["một", "bốn"])
  }

  @Test func anAppendAfterAnotherWriterIsRefusedUntilReplayed() throws {
    let one = try folder.open()
    try one.append("a")
    try one.append("a", cell: 1)
    let other = try folder.open()
    try other.append("b")
    #expect(throws: JournalError.movedOn(cell: 0, known: 1, found: 2)) { try one.append("c") }
    try one.append("c", cell: 1)
    try one.replay { _ in true }
    try one.append("d")
    #expect(try one.allRecords().map(\.sentence) == ["a", "b", "d", "a", "c"])
  }

  @Test func aNewCellThatAnotherWriterBeganFirstIsRefused() throws {
    let one = try folder.open()
    let other = try folder.open()
    try other.append("a")
    #expect(throws: JournalError.movedOn(cell: 0, known: 0, found: 1)) { try one.append("a") }
  }

  @Test func verifyingDoesNotCountAsReplaying() throws {
    let one = try folder.open()
    try folder.open().append("a")
    #expect(try one.verifyChain() == nil)
    #expect(throws: JournalError.movedOn(cell: 0, known: 0, found: 1)) { try one.append("b") }
  }

  @Test func aFullStoreRefusesTheWholeAppendAndStaysReadable() throws {
    let journal = try folder.open()
    let kept = try journal.append("một", "hai")
    try journal.queue.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
    }
    #expect(throws: JournalError.full) { try journal.append("ba", String(repeating: "dài ", count: 10_000)) }
    #expect(try journal.allRecords() == kept)
    try journal.append("ba")
    #expect(try folder.open().allRecords().map(\.sentence) == ["một", "hai", "ba"])
    #expect(try journal.verifyChain() == nil)
  }

  @Test func aStoreHeldByAnotherProgramIsBusy() throws {
    let journal = try folder.open()
    journal.queue.inDatabase { db in sqliteGivesUpAtOnce(db) }
    try folder.rawConnection().inTransaction(.immediate) { _ in
      #expect(throws: JournalError.busy) { try journal.append("một") }
      return .rollback
    }
    try journal.append("một")
  }

  private func sqliteGivesUpAtOnce(_ db: Database) {
    #expect(throws: Never.self) { try db.execute(sql: "PRAGMA busy_timeout = 0") }
  }
}
