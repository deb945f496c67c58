import CMinizip

/// A zip archive could not be put together.
public enum ArchiveError: Error, Hashable {
  /// A part is 4 GiB or more, the limit of an archive without zip64.
  case partTooLarge(name: String)
  /// libminizip refused a step with this code (`ZIP_…` of zip.h), such as when memory ran out.
  case library(code: Int32)
}

/// A zip archive made in memory: parts in the order given, all with the same time stamp.
///
/// The bytes depend on the parts and the installed zlib release only.
enum ZipArchive {
  /// - Parameter parts: names in ASCII, and contents.
  /// - Throws: `ArchiveError`.
  static func bytes(of parts: [(name: String, content: [UInt8])]) throws(ArchiveError) -> [UInt8] {
    let file = MemoryFile()
    // The library calls back with this pointer; `file` lives to the end of the scope, past the last call.
    let handle = Unmanaged.passRetained(file)
    defer { handle.release() }
    var functions = MemoryFile.functions(opaque: handle.toOpaque())
    guard let archive = zipOpen2_64(nil, APPEND_STATUS_CREATE, nil, &functions) else {
      throw .library(code: ZIP_INTERNALERROR)
    }
    do throws(ArchiveError) {
      for part in parts { try add(part.name, part.content, to: archive) }
    } catch {
      zipClose(archive, nil)
      throw error
    }
    try check(zipClose(archive, nil))
    return file.bytes
  }

  private static func add(_ name: String, _ content: [UInt8], to archive: zipFile) throws(ArchiveError) {
    guard let count = UInt32(exactly: content.count) else { throw .partTooLarge(name: name) }
    // The earliest day a zip archive can name.
    var info = zip_fileinfo()
    info.tmz_date.tm_year = 1980
    info.tmz_date.tm_mday = 1
    try check(zipOpenNewFileInZip64(archive, name, &info, nil, 0, nil, 0, nil, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0))
    try check(zipWriteInFileInZip(archive, content, count))
    try check(zipCloseFileInZip(archive))
  }

  private static func check(_ code: Int32) throws(ArchiveError) {
    guard code == ZIP_OK else { throw .library(code: code) }
  }
}

/// Bytes with a position, standing in for a file on disk.
private final class MemoryFile {
  var bytes: [UInt8] = []
  var position = 0

  func write(_ data: UnsafeRawBufferPointer) {
    let overlap = min(data.count, bytes.count - position)
    bytes.replaceSubrange(position..<position + overlap, with: data)
    position += data.count
  }

  /// - Returns: false, changing nothing, for a place outside the file.
  func seek(to offset: UInt64, from origin: Int32) -> Bool {
    let base =
      switch origin {
      case ZLIB_FILEFUNC_SEEK_CUR: position
      case ZLIB_FILEFUNC_SEEK_END: bytes.count
      default: 0
      }
    guard let offset = Int(exactly: offset), offset <= bytes.count - base else { return false }
    position = base + offset
    return true
  }

  static func functions(opaque: UnsafeMutableRawPointer) -> zlib_filefunc64_def {
    var functions = zlib_filefunc64_def()
    functions.opaque = opaque
    functions.zopen64_file = { opaque, _, _ in opaque }
    // An archive that is only being made is never read.
    functions.zread_file = { _, _, _, _ in 0 }
    functions.zwrite_file = { opaque, _, data, count in
      MemoryFile.at(opaque)?.write(UnsafeRawBufferPointer(start: data, count: Int(count)))
      return count
    }
    functions.ztell64_file = { opaque, _ in ZPOS64_T(MemoryFile.at(opaque)?.position ?? 0) }
    functions.zseek64_file = { opaque, _, offset, origin in
      MemoryFile.at(opaque)?.seek(to: UInt64(offset), from: origin) == true ? 0 : -1
    }
    functions.zclose_file = { _, _ in 0 }
    functions.zerror_file = { _, _ in 0 }
    return functions
  }

  private static func at(_ opaque: UnsafeMutableRawPointer?) -> MemoryFile? {
    opaque.map { Unmanaged<MemoryFile>.fromOpaque($0).takeUnretainedValue() }
  }
}
