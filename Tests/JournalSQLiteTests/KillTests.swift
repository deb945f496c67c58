import Foundation
import Journal
import JournalSQLite
import Testing

@Suite struct KillTests {
  /// Beside the program that runs the tests.
  private static var writer: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL ?? Bundle.main.executableURL
    return (bundle ?? Bundle.main.bundleURL).deletingLastPathComponent().appendingPathComponent("JournalWriter")
  }

  @Test func aWriterKilledAtAnyMomentLosesNoAcknowledgedRecord() throws {
    let folder = try TemporaryFolder()
    var acknowledged = 0
    for appends in [1, 2, 5, 17, 60] {
      acknowledged = try runAndKillWriter(on: folder.store, after: appends)
      let journal = try folder.open()
      let stored = journal.chains[0].number
      #expect(stored >= acknowledged)
      #expect(stored.isMultiple(of: 3), "an append of three records is kept whole or not at all")
      #expect(try journal.verifyChain() == nil)
    }
    #expect(acknowledged >= (1 + 2 + 5 + 17 + 60) * 3)
  }

  /// - Returns: the last number the writer acknowledged.
  private func runAndKillWriter(on store: String, after appends: Int) throws -> Int {
    let process = Process()
    let output = Pipe()
    process.executableURL = Self.writer
    process.arguments = [store]
    process.standardOutput = output
    try process.run()
    var said = Data()
    while said.count(where: { $0 == UInt8(ascii: "\n") }) < appends {
      let more = output.fileHandleForReading.availableData
      try #require(!more.isEmpty, "the writer ended by itself")
      said.append(more)
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    said.append(try output.fileHandleForReading.readToEnd() ?? Data())
    return String(decoding: said, as: UTF8.self).split(separator: "\n").last.flatMap { Int($0) } ?? 0
  }
}
