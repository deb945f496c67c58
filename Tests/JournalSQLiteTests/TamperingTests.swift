import GRDB
import Journal
import JournalSQLite
import Testing

@Suite struct TamperingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.open().append("một", "hai", "ba")
  }

  @Test(arguments: [
    "UPDATE record SET sentence = 'khác' WHERE number = 2",
    "UPDATE record SET number = 9 WHERE number = 3",
    "UPDATE OR REPLACE record SET number = 1 WHERE number = 2",
    "DELETE FROM record WHERE number = 3",
    "DELETE FROM record",
    "REPLACE INTO record SELECT cell, number, effective, written_at, author, 'khác', previous, digest FROM record WHERE number = 3",
    "INSERT OR IGNORE INTO record SELECT * FROM record WHERE number = 3",
    "INSERT INTO record SELECT cell, 5, effective, written_at, author, sentence, digest, digest FROM record WHERE number = 3",
    "INSERT INTO record SELECT cell, 4, effective, written_at, author, sentence, previous, digest FROM record WHERE number = 3",
    "INSERT INTO record SELECT 2, 1, effective, written_at, author, sentence, zeroblob(32), digest FROM record WHERE number = 3",
    "INSERT INTO record SELECT -1, 1, effective, written_at, author, sentence, zeroblob(32), digest FROM record WHERE number = 3",
    "INSERT INTO record SELECT cell, 4, effective, written_at, author, sentence, digest, x'00' FROM record WHERE number = 3",
  ])
  func theStoreRefusesAnyOtherProgramToChangeARecord(sql: String) throws {
    let before = try folder.open().allRecords()
    #expect {
      try folder.rawConnection().write { try $0.execute(sql: sql) }
    } throws: { error in
      (error as? DatabaseError)?.resultCode == .SQLITE_CONSTRAINT
    }
    #expect(try folder.open().allRecords() == before)
  }

  @Test func theStoreAcceptsARecordThatContinuesItsChain() throws {
    let sql = "INSERT INTO record SELECT cell, 4, effective, written_at, author, sentence, digest, digest FROM record WHERE number = 3"
    try folder.rawConnection().write { try $0.execute(sql: sql) }
    #expect(try folder.open().allRecords().count == 4)
  }

  @Test(arguments: [
    "effective = effective + 1", "written_at = 0", "author = 'khác'", "sentence = 'khác'", "sentence = sentence || x'00'",
    "digest = zeroblob(32)",
  ])
  func aChangeBehindTheTriggersIsNamed(change: String) throws {
    try changeSecondRecord(change)
    let found = try SQLiteJournal(path: folder.store).verifyChain()
    #expect(found?.cell == 0)
    #expect(found?.number == 2)
    guard case .digest? = found?.difference else {
      Issue.record("\(String(describing: found))")
      return
    }
  }

  @Test func aChangedLinkIsNamedAndStopsTheReplay() throws {
    let first = try folder.open().allRecords()[0]
    try changeSecondRecord("previous = zeroblob(32)")
    let expected = ChainBreak(cell: 0, number: 2, difference: .previous(expected: first.digest))
    let journal = try SQLiteJournal(path: folder.store)
    #expect(try journal.verifyChain() == expected)
    #expect(throws: JournalError.brokenChain(expected)) { try journal.replay { _ in true } }
  }

  @Test func aLinkOfTheWrongLengthIsDamage() throws {
    try changeSecondRecord("previous = x'00'")
    let journal = try SQLiteJournal(path: folder.store)
    #expect {
      try journal.verifyChain()
    } throws: { error in
      guard case JournalError.corrupt = error else { return false }
      return true
    }
  }

  /// As somebody would who takes the triggers away first.
  private func changeSecondRecord(_ change: String) throws {
    try folder.rawConnection().write { db in
      try db.execute(sql: "DROP TRIGGER record_is_never_updated; UPDATE record SET \(change) WHERE number = 2")
    }
  }
}
