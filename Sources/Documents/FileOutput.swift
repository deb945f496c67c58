#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file could not be written; unless said otherwise nothing was changed.
public enum FileOutputError: Error, Hashable {
  /// Something of this name is there and may not be replaced, or is a folder.
  case exists
  case noSuchFolder
  /// The folder or the file system may not be written to.
  case noPermission
  /// The disk or the user's share of it is full.
  case diskFull
  /// Any other refusal, with the system's error number.
  case system(code: Int32)

  init(code: Int32) {
    switch code {
    case EEXIST, EISDIR, ENOTEMPTY: self = .exists
    case ENOENT, ENOTDIR: self = .noSuchFolder
    case EACCES, EPERM, EROFS: self = .noPermission
    case ENOSPC, EDQUOT: self = .diskFull
    default: self = .system(code: code)
    }
  }
}

/// Writes a whole file or nothing.
public enum FileOutput {
  /// Writes `bytes` to a new file beside `path`, brings it to the disk, and only then gives it its name.
  ///
  /// After a return the file survives a power cut; after a cut in between, `path` holds what it held before. Only the owner may read
  /// the file. A symbolic link at `path` is replaced, not followed.
  ///
  /// - Throws: `FileOutputError`. When only the last step fails, bringing the folder to the disk, the file already has its name.
  public static func write(_ bytes: [UInt8], to path: String, overwrite: Bool) throws(FileOutputError) {
    let staged = try stage(bytes, beside: path)
    do throws(FileOutputError) { try staged.name(path, overwrite: overwrite) } catch {
      staged.discard()
      throw error
    }
  }

  /// Brings `bytes` to the disk beside `path` under a name of their own, so that only the naming is left, which needs no room.
  public static func stage(_ bytes: [UInt8], beside path: String) throws(FileOutputError) -> StagedFile {
    let (descriptor, temporary) = try openTemporary(in: folder(of: path))
    do throws(FileOutputError) { try fill(descriptor, with: bytes) } catch {
      unlink(temporary)
      throw error
    }
    return StagedFile(path: temporary)
  }

  fileprivate static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func openTemporary(in folder: String) throws(FileOutputError) -> (descriptor: Int32, path: String) {
    var template = Array((folder + "/.chibo-XXXXXX").utf8CString)
    // mkstemp makes the file for its owner only (POSIX.1-2008).
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw FileOutputError(code: errno) }
    return (descriptor, String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  /// Writes all bytes to the disk and closes the file in any case.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) throws(FileOutputError) {
    do throws(FileOutputError) {
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { piece in retried { writeOnce(descriptor, piece) } }
        guard count >= 0 else { throw FileOutputError(code: errno) }
        rest = rest.dropFirst(count)
      }
      guard retried({ Int(fsync(descriptor)) }) == 0 else { throw FileOutputError(code: errno) }
    } catch {
      close(descriptor)
      throw error
    }
    // Some file systems report a full disk only here.
    guard close(descriptor) == 0 else { throw FileOutputError(code: errno) }
  }

  private static func retried(_ call: () -> Int) -> Int {
    var result = call()
    while result < 0, errno == EINTR { result = call() }
    return result
  }

  fileprivate static func name(_ temporary: String, _ path: String, overwrite: Bool) throws(FileOutputError) {
    if !overwrite {
      // A link is refused when the name is taken, with no gap between looking and naming.
      if link(temporary, path) == 0 {
        unlink(temporary)
        return
      }
      // Memory sticks know no links; there a gap is the best that can be had.
      guard errno == EPERM || errno == ENOTSUP || errno == ENOSYS else { throw FileOutputError(code: errno) }
      var status = stat()
      guard lstat(path, &status) != 0 else { throw .exists }
    }
    guard rename(temporary, path) == 0 else { throw FileOutputError(code: errno) }
  }

  fileprivate static func sync(folder: String) throws(FileOutputError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileOutputError(code: errno) }
    let result = retried { Int(fsync(descriptor)) }
    let code = errno
    close(descriptor)
    // Some file systems cannot sync a folder and say so with EINVAL; the name is then as safe as they make it.
    guard result == 0 || code == EINVAL else { throw FileOutputError(code: code) }
  }
}

/// A file that is on the disk and has not got its name yet.
public struct StagedFile {
  fileprivate let path: String

  /// Gives the file its name, in the folder it was staged in.
  ///
  /// - Throws: `FileOutputError`; the file is then still staged, unless only bringing the folder to the disk failed.
  public func name(_ name: String, overwrite: Bool) throws(FileOutputError) {
    try FileOutput.name(path, name, overwrite: overwrite)
    try FileOutput.sync(folder: FileOutput.folder(of: name))
  }

  /// Takes it away; does nothing once it has its name.
  public func discard() { unlink(path) }
}

/// Outside `FileOutput`, whose own `write` would hide the system's.
private func writeOnce(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
