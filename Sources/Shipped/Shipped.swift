import CShipped

/// Scripts that are part of the program, by file name.
public enum Shipped {
  public typealias File = (name: String, bytes: [UInt8])

  /// The numbers of rules with their sources (`scripts/rules`).
  public static var rules: [File] { files(shipped_rules()) }

  /// Templates of recurring agendas (`scripts/agendas`).
  public static var agendas: [File] { files(shipped_agendas()) }

  /// Exercises (`scripts/exercises`).
  public static var exercises: [File] { files(shipped_exercises()) }

  /// Tasks that cells commonly give (`scripts/catalogue`).
  public static var catalogues: [File] { files(shipped_catalogues()) }

  /// - Parameter table: rows of which the last has no name.
  private static func files(_ table: UnsafePointer<ShippedFile>?) -> [File] {
    var files: [File] = []
    var row = table
    while let file = row?.pointee, let name = file.name, let bytes = file.bytes {
      files.append((String(cString: name), Array(UnsafeBufferPointer(start: bytes, count: .max).prefix { $0 != 0 })))
      row = row?.advanced(by: 1)
    }
    return files
  }
}
