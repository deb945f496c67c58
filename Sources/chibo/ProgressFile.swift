import Diagnostics
import Foundation
import Training

/// The file a learner's tries are added to, one line each; for the owner only.
struct ProgressFile {
  let path: String

  /// - Parameter path: of the file, or of a folder that is there, such as a memory stick, in which it has its usual name.
  init(path: String) {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    self.path = isThere && isFolder.boolValue ? path + "/" + Surroundings.progressName : path
  }

  /// Empty while there is none, and of a device, which has no end.
  var text: String { Files.isDevice(path) ? "" : (try? Files.bytes(of: path)).map(ProgressLine.text) ?? "" }

  /// Why what is in it cannot be read; nil when it can, or there is none.
  var unreadable: Diagnostic? {
    guard Files.exists(path), !Files.isDevice(path) else { return nil }
    do throws(Diagnostic) { _ = try Files.bytes(of: path) } catch { return error }
    return nil
  }

  /// Why nothing can be added to it: another kind of file, or a place that cannot be written; nil when all is well.
  ///
  /// An empty file is left where there was none, so that a full disk or a folder without permission is known before anybody begins.
  var obstacle: Localized? {
    let lines = ProgressLine.lines(of: text)
    if !lines.isEmpty, lines.allSatisfy({ ProgressLine($0).learner == nil && !ProgressLine.isOfAnyVersion($0) }) {
      return Localized(
        vi: "\(path) không phải tệp tiến độ, nên không ghi thêm vào đó", en: "\(path) is no file of progress and is left alone")
    }
    return refusal(of: []).map {
      Localized(vi: "không ghi được tiến độ vào \(path): \($0.vi)", en: "the progress cannot be written to \(path): \($0.en)")
    }
  }

  /// Adds lines that are on the disk when this returns nil, else why they could not all be written.
  ///
  /// A line that a power cut has left without its end is ended first, so that what follows does not grow together with it.
  func refusal(of lines: [String]) -> Localized? { code(of: lines).map { SystemReason($0).told } }

  private func code(of lines: [String]) -> Int32? {
    let folder = Files.folder(of: path)
    if let code = Files.refusal(ofMaking: folder) { return code }
    let isNew = !Files.exists(path)
    let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    makePrivate(descriptor)
    let text = (endsInLine(descriptor) ? "" : "\n") + lines.map { $0 + "\n" }.joined()
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return errno }
      rest = rest.dropFirst(max(count, 0))
    }
    guard fsync(descriptor) == 0 else { return errno }
    return isNew ? sync(folder) : nil
  }

  /// Takes from others what an older program or a copy has given them; a memory stick without permissions refuses, and is left as it is.
  /// A device is not the learner's alone.
  private func makePrivate(_ descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0 else { return }
    _ = fchmod(descriptor, status.st_mode & 0o700)
  }

  /// The file is empty or its last line has an end.
  private func endsInLine(_ descriptor: Int32) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0 else { return true }
    var last: UInt8 = 0
    return pread(descriptor, &last, 1, status.st_size - 1) != 1 || last == UInt8(ascii: "\n")
  }

  /// Brings the name of a new file to the disk; some memory sticks cannot, and say so with EINVAL.
  private func sync(_ folder: String) -> Int32? {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    return fsync(descriptor) == 0 || errno == EINVAL ? nil : errno
  }
}
