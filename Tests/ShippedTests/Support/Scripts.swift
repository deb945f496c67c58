import Diagnostics
import Foundation

/// The files under `scripts/` as they lie on the disk.
enum Scripts {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../scripts").standardizedFileURL

  /// Names of the scripts in a folder of `scripts/`, in order.
  static func names(in folder: String) throws -> [String] {
    let url = Scripts.folder.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(atPath: url.path).filter { $0.hasSuffix(".chibo") }.sorted()
  }

  /// - Parameter path: under `scripts/`, such as `samples/nam-2026.chibo`.
  static func source(_ path: String) throws -> SourceText {
    SourceText(name: path, bytes: Array(try Data(contentsOf: folder.appending(path: path))))
  }

  static func all() throws -> [SourceText] {
    try ["rules", "agendas", "samples"].flatMap { folder in try names(in: folder).map { try source("\(folder)/\($0)") } }
  }
}

/// Text without spaces around it.
func trimmed(_ text: some StringProtocol) -> String { text.trimmingCharacters(in: .whitespaces) }
