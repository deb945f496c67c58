import Foundation

/// The file a learner's tries are added to, one line each; for the owner only.
struct ProgressFile {
  let path: String

  /// Empty while there is none.
  var text: String { (try? Files.bytes(of: path)).map { String(decoding: $0, as: UTF8.self) } ?? "" }

  /// Adds a line that is on the disk when this returns; false when it could not be written.
  func append(_ line: String) -> Bool {
    Files.makePrivateFolder(Files.folder(of: path))
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let bytes = Array((line + "\n").utf8)
    return Foundation.write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
  }
}
