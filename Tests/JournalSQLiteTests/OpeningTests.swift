import Foundation
import GRDB
import Journal
import Testing

@testable import JournalSQLite

@Suite struct OpeningTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aStoreIsInWriteAheadModeAndSyncsEveryCommit() throws {
    for text in ["tạo mới", "mở lại"] {
      let journal = try folder.open()
      try journal.append(text)
      #expect(try journal.queue.inDatabase { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
      #expect(try journal.queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 2)
    }
  }

  @Test func theFilesOfAStoreAreForTheirOwnerOnly() throws {
    let before = umask(0)
    defer { umask(before) }
    let journal = try SQLiteJournal(path: folder.path + "/a/b/sổ.chibo")
    try journal.append("một")
    #expect(folder.mode(of: "a") == 0o700)
    #expect(folder.mode(of: "a/b") == 0o700)
    for suffix in ["", "-wal", "-shm"] {
      #expect(folder.mode(of: "a/b/sổ.chibo" + suffix) == 0o600, "\(suffix)")
    }
  }

  @Test(arguments: [1, 1000])
  func aFileThatIsNotAStoreIsRefusedAndLeftAlone(lines: Int) throws {
    let contents = String(repeating: "không phải sổ\n", count: lines)
    try Data(contents.utf8).write(to: URL(fileURLWithPath: folder.store))
    #expect(throws: JournalError.notAChiboStore(path: folder.store)) { try folder.open(readOnly: true) }
    #expect(throws: JournalError.notAChiboStore(path: folder.store)) { try folder.open() }
    #expect(try String(contentsOfFile: folder.store, encoding: .utf8) == contents)
  }

  @Test func theDatabaseOfAnotherProgramIsRefusedAndLeftAlone() throws {
    try folder.rawConnection().write { try $0.execute(sql: "CREATE TABLE t (a)") }
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.store))
    #expect(throws: JournalError.notAChiboStore(path: folder.store)) { try folder.open() }
    #expect(throws: JournalError.notAChiboStore(path: folder.store)) { try folder.open(readOnly: true) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.store)) == before)
  }

  @Test func aStoreOfALaterVersionIsRefused() throws {
    try folder.open().append("một")
    try folder.rawConnection().write { try $0.execute(sql: "PRAGMA user_version = 9") }
    #expect(throws: JournalError.newerSchema(found: 9, known: 1)) { try folder.open() }
    #expect(throws: JournalError.newerSchema(found: 9, known: 1)) { try folder.open(readOnly: true) }
    try folder.rawConnection().write { try $0.execute(sql: "PRAGMA user_version = 2") }
    #expect(throws: JournalError.newerSchema(found: 2, known: 1)) { try folder.open() }
  }

  @Test func anEmptyFileBecomesAStore() throws {
    try Data().write(to: URL(fileURLWithPath: folder.store))
    #expect(throws: JournalError.notAChiboStore(path: folder.store)) { try folder.open(readOnly: true) }
    try folder.open().append("một")
    #expect(try folder.open().allRecords().count == 1)
  }

  @Test func aFolderOrAMissingFileCannotBeOpened() throws {
    #expect(throws: JournalError.cannotOpen(path: folder.path, reason: .library("unable to open database file"))) {
      try SQLiteJournal(path: folder.path)
    }
    #expect(throws: JournalError.cannotOpen(path: folder.store, reason: .system(ENOENT))) {
      try folder.open(readOnly: true)
    }
    #expect(!FileManager.default.fileExists(atPath: folder.store))
  }

  @Test func aStoreOpenedForReadingRefusesToAppend() throws {
    let appended = try folder.open().append("một", "hai")
    let journal = try folder.open(readOnly: true)
    #expect(try journal.allRecords() == appended)
    #expect(try journal.verifyChain() == nil)
    #expect(throws: JournalError.readOnly) { try journal.append("ba") }
  }

  @Test func aReaderSeesWhatAWriterHasNotYetMovedIntoTheFile() throws {
    let writer = try folder.open()
    try writer.append("một")
    #expect(try folder.open(readOnly: true).allRecords().count == 1)
    try writer.append("hai")
    #expect(try folder.open(readOnly: true).allRecords().count == 2)
  }

  @Test func anArchiveInAFolderThatMayNotBeWrittenIsRead() throws {
    let appended = try folder.open().append("một", "hai")
    chmod(folder.store, 0o400)
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    #expect(try folder.open(readOnly: true).allRecords() == appended)
    // The superuser may write everywhere.
    if geteuid() != 0 {
      #expect(throws: JournalError.readOnly) { try folder.open() }
    }
  }

  @Test func aNameThatSQLiteWouldTakeForSomethingElseIsAFile() throws {
    #expect(StoreFile(path: ":memory:").name == "./:memory:")
    #expect(StoreFile(path: "file:x?mode=memory").name == "./file:x?mode=memory")
    #expect(StoreFile(path: "/a/b").name == "/a/b")
  }
}
