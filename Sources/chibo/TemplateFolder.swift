import Diagnostics
import Documents
import Domain
import TextRoom

/// The folder in which the user keeps templates and exercises; see `Surroundings.templateFolder`.
enum TemplateFolder {
  /// What may be kept in it; the raw value ends its name.
  enum Kind: String {
    case template = "chibo"
    case exercise = "bai"
  }

  /// A template or exercise on the disk that has not got its name yet.
  struct Staged {
    let name: String
    let path: String
    fileprivate let file: StagedFile

    /// - Returns: the path written.
    /// - Throws: when there is a file of that name, or it cannot be written.
    func keep() throws(Diagnostic) -> String {
      do throws(FileOutputError) {
        try file.name(path, overwrite: false)
        return path
      } catch {
        throw error == .exists ? TemplateFolder.taken(path) : Exporter.unwritable(path, error)
      }
    }

    func discard() { file.discard() }
  }

  /// All of the writing but the naming, as a file for the owner only.
  ///
  /// - Throws: when there is a file of that name, or it cannot be written.
  static func stage(_ script: String, named name: String, as kind: Kind = .template) throws(Diagnostic) -> Staged {
    Files.makePrivateFolder(Surroundings.templateFolder)
    let path = "\(Surroundings.templateFolder)/\(Files.stem(for: name, otherwise: "mau")).\(kind.rawValue)"
    if Files.exists(path) { throw taken(path) }
    do throws(FileOutputError) {
      return Staged(name: name, path: path, file: try FileOutput.stage(Array(script.utf8), beside: path))
    } catch {
      throw Exporter.unwritable(path, error)
    }
  }

  /// - Returns: the path written.
  /// - Throws: when there is a file of that name, or it cannot be written.
  static func save(_ script: String, named name: String, as kind: Kind = .template) throws(Diagnostic) -> String {
    let staged = try stage(script, named: name, as: kind)
    defer { staged.discard() }
    return try staged.keep()
  }

  private static func taken(_ path: String) -> Diagnostic {
    Diagnostic(
      FileCode.exists, at: nil, Localized(vi: "đã có tệp \(path)", en: "there is a file \(path) already"),
      hint: FileCode.exists.explanation)
  }
}
