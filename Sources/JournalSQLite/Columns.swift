import Foundation
import GRDB
import GRDBSQLite
import Journal

import struct Journal.Record

extension Record {
  /// - Parameter row: the columns in the order of `Schema.select`.
  /// - Throws: `RowDecodingError` when a column does not hold what the schema says.
  init(_ row: Row) throws {
    self.init(
      cell: try row.decode(Int.self, atIndex: 0),
      number: try row.decode(Int.self, atIndex: 1),
      effective: try row.decode(Int32.self, atIndex: 2),
      writtenAt: try row.decode(Int64.self, atIndex: 3),
      author: try row.decode(Text.self, atIndex: 4).string,
      sentence: try row.decode(Text.self, atIndex: 5).string,
      previous: try row.decode(Digest.self, atIndex: 6),
      digest: try row.decode(Digest.self, atIndex: 7))
  }

  /// The columns in the order of `Schema.insert`.
  var columns: StatementArguments {
    [cell, number, effective, writtenAt, Data(author.utf8), Data(sentence.utf8), previous, digest]
  }
}

/// A text column with its stored length; GRDB ends a `String` at the first zero byte.
private struct Text: DatabaseValueConvertible, StatementColumnConvertible {
  let string: String

  init?(sqliteStatement: SQLiteStatement, index: CInt) {
    guard let start = sqlite3_column_text(sqliteStatement, index) else { return nil }
    let count = Int(sqlite3_column_bytes(sqliteStatement, index))
    string = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  private init(_ string: String) { self.string = string }

  var databaseValue: DatabaseValue { string.databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> Text? { String.fromDatabaseValue(value).map(Text.init) }
}

/// Stored as 32 bytes.
extension Digest: DatabaseValueConvertible, StatementColumnConvertible {
  public init?(sqliteStatement: SQLiteStatement, index: CInt) {
    let start = sqlite3_column_blob(sqliteStatement, index)
    self.init(bytes: UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(sqliteStatement, index))))
  }

  public var databaseValue: DatabaseValue { withUnsafeBytes { Data($0) }.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Digest? {
    Data.fromDatabaseValue(value).flatMap { data in data.withUnsafeBytes { Digest(bytes: $0) } }
  }
}
