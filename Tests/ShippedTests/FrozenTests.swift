import Diagnostics
import Domain
import Foundation
import Interpreter
import Journal
import JournalSQLite
import Session
import Shipped
import Syntax
import Testing

/// Stores written by released versions, which every later version opens.
///
/// A file is never changed: what a version wrote is added beside what the ones before it wrote.
@Suite struct FrozenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Frozen").standardizedFileURL

  /// The stores as `version/name`.
  static func stores() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasSuffix(".md") }.sorted().flatMap { version in
      try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "\(version)/stores").path).sorted()
        .map { "\(version)/\($0.dropLast(".sqlite".count))" }
    }
  }

  @Test(arguments: try Self.stores())
  func aStoreOpensAndItsLogHasTheSameBytes(name: String) throws {
    let store = try FrozenStore(name)
    var printer = JournalScript(language: .vi)
    var log = ""
    for record in try store.records() { log += printer.lines(of: record).map { $0 + "\n" }.joined() }
    let parts = name.split(separator: "/")
    #expect(log == (try String(contentsOf: Self.folder.appending(path: "\(parts[0])/logs/\(parts[1]).chibo"), encoding: .utf8)))
  }

  /// What was accepted then is the same finding now.
  @Test(arguments: try Self.stores().filter { $0.contains("/accepted-") })
  func whatWasAcceptedStaysAccepted(name: String) throws {
    let cell = try #require(try FrozenStore(name).session().interpreter.state.cell)
    let accepted = Set(cell.openFindings(on: try day(2026, 12, 20)).accepted.map(\.mark))
    let missing = Set(cell.acceptances.keys).subtracting(accepted).map(\.code).sorted()
    #expect(missing.isEmpty, "\(name): \(missing)")
  }

  @Test func everyCodeOfTheFirstVersionIsAmongThem() throws {
    let codes = try Self.stores().filter { $0.hasPrefix("0.1.0/accepted-") }.flatMap { name in
      try #require(try FrozenStore(name).session().interpreter.state.cell).acceptances.keys.map(\.code)
    }
    #expect(Set(codes).count == 116)
  }
}

/// A copy of a frozen store, removed at the end.
private final class FrozenStore {
  private let path: String

  init(_ name: String) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "chibo-frozen-\(UUID().uuidString).sqlite").path
    let parts = name.split(separator: "/")
    try FileManager.default.copyItem(
      atPath: FrozenTests.folder.appending(path: "\(parts[0])/stores/\(parts[1]).sqlite").path, toPath: path)
  }

  deinit {
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
  }

  func session() throws -> Session {
    try Session(
      journal: try SQLiteJournal(path: path),
      rules: try RuleBook(reading: Shipped.rules.map { SourceText(name: $0.name, bytes: $0.bytes) }),
      host: TableHost(), author: "", day: { Day(number: 739_970) }, now: { 0 })
  }

  /// The records of all cells, after every one of them was replayed.
  func records() throws -> [Record] {
    let session = try session()
    session.close()
    let journal = try SQLiteJournal(path: path)
    var records: [Record] = []
    try journal.read(cell: nil) { record in
      records.append(record)
      return true
    }
    return records
  }
}
