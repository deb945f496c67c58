import Foundation
import GRDB
import Journal
import JournalSQLite

import struct Journal.Record

/// A folder that is removed with its last user.
final class TemporaryFolder {
  let path: String

  init() throws {
    let template = FileManager.default.temporaryDirectory.appendingPathComponent("chibo-XXXXXX").path
    var bytes = Array(template.utf8CString)
    guard mkdtemp(&bytes) != nil else { throw POSIXError(.EIO) }
    path = String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Where the tests keep their store.
  var store: String { path + "/sổ.chibo" }

  func open(readOnly: Bool = false) throws -> SQLiteJournal {
    let journal = try SQLiteJournal(path: store, readOnly: readOnly)
    try journal.replay { _ in true }
    return journal
  }

  /// A connection that knows nothing of journals.
  func rawConnection() throws -> DatabaseQueue { try DatabaseQueue(path: store) }

  /// Permission bits; 0 when there is no such file.
  func mode(of name: String) -> mode_t {
    var status = stat()
    return stat(path + "/" + name, &status) == 0 ? status.st_mode & 0o777 : 0
  }
}

func draft(_ sentence: String, cell: Int = 0) -> Draft {
  Draft(cell: cell, effective: 20_000, sentence: sentence)
}

extension Journal {
  @discardableResult
  func append(_ sentences: String..., cell: Int = 0) throws -> [Record] {
    try append(sentences.map { draft($0, cell: cell) }, writtenAt: 1_793_491_200_000, author: "Trần Thị Bình")
    return try records(of: cell).suffix(sentences.count)
  }

  func allRecords() throws -> [Record] {
    var records: [Record] = []
    try read(cell: nil) { record in
      records.append(record)
      return true
    }
    return records
  }
}
