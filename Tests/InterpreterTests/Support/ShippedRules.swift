import Diagnostics
import Domain
import Foundation
import Interpreter

/// The files under `scripts`, as they ship.
enum Shipped {
  static let scripts = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../scripts").standardizedFileURL

  /// The sources of a folder, by name.
  static func sources(_ folder: String) throws -> [SourceText] {
    let files = try FileManager.default.contentsOfDirectory(at: scripts.appending(path: folder), includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "chibo" }.sorted { $0.path < $1.path }.map { file in
      SourceText(name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
    }
  }

  /// The tasks cells commonly give.
  static func catalogue() throws -> Catalogue {
    let file = scripts.appending(path: "catalogue/viec-mau.tsv")
    return try Catalogue(reading: SourceText(name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file))))
  }

  static func rules() throws -> RuleBook { try RuleBook(reading: sources("rules")) }
}
