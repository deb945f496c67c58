import Foundation

import Journal

/// The file of a store, apart from what is in it.
struct StoreFile {
  /// As the user named it.
  let path: String

  /// A name SQLite takes for a file in every case: `file:x` and `:memory:` mean other things to it.
  var name: String { path.hasPrefix("/") ? path : "./" + path }

  /// The name under which the store can be read without leave to write.
  ///
  /// In write-ahead mode SQLite wants to make files beside the store even to read it. Where it may not, and no such file holds
  /// records, it is told that nobody is changing the store.
  var readOnlyName: String {
    guard !isWritable, !hasWriteAheadLog else { return name }
    let escaped = name.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? name
    return "file:\(escaped)?immutable=1"
  }

  /// Creates the file, empty, for its owner only, and its folder likewise; leaves an existing file alone.
  ///
  /// - Throws: `cannotOpen` when it cannot be created, `readOnly` when it exists and may not be written.
  func prepareForWriting() throws(JournalError) {
    if access(name, F_OK) == 0 {
      guard isWritable else { throw .readOnly }
      return
    }
    try makeFolder(folder)
    // An existing file is never opened here: closing it would drop the locks of other connections of this process (fcntl(2)).
    let descriptor = open(name, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 || errno == EEXIST else { throw failure() }
    if descriptor >= 0 { close(descriptor) }
  }

  /// - Throws: `cannotOpen` when the file is missing or may not be read.
  func requireReadable() throws(JournalError) {
    guard access(name, R_OK) == 0 else { throw failure() }
  }

  private var folder: String { URL(fileURLWithPath: name).deletingLastPathComponent().path }

  private var isWritable: Bool { access(name, W_OK) == 0 && access(folder, W_OK) == 0 }

  private var hasWriteAheadLog: Bool {
    var status = stat()
    return stat(name + "-wal", &status) == 0 && status.st_size > 0
  }

  /// Each missing folder of the way is for its owner only, and durable in the one above.
  private func makeFolder(_ folder: String) throws(JournalError) {
    guard access(folder, F_OK) != 0 else { return }
    let parent = URL(fileURLWithPath: folder).deletingLastPathComponent().path
    try makeFolder(parent)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw failure() }
    let descriptor = open(parent, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private func failure() -> JournalError {
    .cannotOpen(path: path, reason: .system(errno))
  }
}
