import Diagnostics
import Documents
import Domain
import Vietnamese

/// The folder in which the user keeps templates; see `Surroundings.templateFolder`.
enum TemplateFolder {
  /// Keeps a template as a script for the owner only.
  ///
  /// - Returns: the path written.
  /// - Throws: when there is a file of that name, or it cannot be written.
  static func save(_ script: String, named name: String) throws(Diagnostic) -> String {
    Files.makePrivateFolder(Surroundings.templateFolder)
    let path = "\(Surroundings.templateFolder)/\(fileName(for: name)).chibo"
    do throws(FileOutputError) {
      try FileOutput.write(Array(script.utf8), to: path, overwrite: false)
      return path
    } catch {
      guard error == .exists else { throw Exporter.unwritable(path, error) }
      throw Diagnostic(
        FileCode.exists, at: nil, Localized(vi: "đã có tệp \(path)", en: "there is a file \(path) already"),
        hint: FileCode.exists.explanation)
    }
  }

  /// The name without diacritics, with hyphens for all that is neither letter nor digit: `Họp thôn` as `hop-thon`.
  private static func fileName(for name: String) -> String {
    let words = name.folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.isEmpty ? "mau" : words.joined(separator: "-")
  }
}
