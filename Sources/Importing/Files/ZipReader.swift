import CMinizip
import Diagnostics

/// The parts of a zip archive that lies in memory, unpacked piece by piece up to a bound.
final class ZipReader {
  private let archive: unzFile
  private let file: Unmanaged<ReadFile>
  /// Bytes that may still be unpacked: a small archive can hold a part of any size.
  private var left = ListTable.Limit.unpacked

  init(_ bytes: [UInt8]) throws(Diagnostic) {
    // The library calls back with this pointer until the archive is closed.
    file = Unmanaged.passRetained(ReadFile(bytes))
    var functions = ReadFile.functions(opaque: file.toOpaque())
    guard let archive = unzOpen2_64(nil, &functions) else {
      file.release()
      throw Self.damaged
    }
    self.archive = archive
  }

  deinit {
    unzClose(archive)
    file.release()
  }

  static var damaged: Diagnostic { ListFile.damaged(Localized(vi: "gói nén bị hỏng", en: "its archive is damaged")) }

  /// Hands over a part piece by piece.
  ///
  /// - Returns: false when there is no such part.
  func read(_ name: String, _ take: (UnsafeRawBufferPointer) throws(Diagnostic) -> Void) throws(Diagnostic) -> Bool {
    // Letters of names are compared as written (1): two parts may differ in case alone.
    guard unzLocateFile(archive, name, 1) == UNZ_OK else { return false }
    var info = unz_file_info64()
    guard unzGetCurrentFileInfo64(archive, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK else { throw Self.damaged }
    guard info.flag & 1 == 0 else { throw ListFile.damaged(Localized(vi: "tệp có mật khẩu", en: "it has a password")) }
    guard unzOpenCurrentFile(archive) == UNZ_OK else { throw Self.damaged }
    defer { unzCloseCurrentFile(archive) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(unzReadCurrentFile(archive, &chunk, UInt32(chunk.count)))
      if count == 0 { return true }
      guard count > 0, count <= chunk.count else { throw Self.damaged }
      left -= count
      guard left >= 0 else { throw ListFile.tooLarge }
      do {
        try chunk.withUnsafeBytes { try take(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      } catch let problem as Diagnostic {
        throw problem
      } catch {
        throw Self.damaged
      }
    }
  }
}

/// Bytes with a position, standing in for a file on disk.
private final class ReadFile {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private func read(into room: UnsafeMutableRawPointer, upTo most: Int) -> Int {
    let count = min(most, bytes.count - position)
    guard count > 0 else { return 0 }
    bytes.withUnsafeBytes {
      room.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count]).baseAddress ?? UnsafeRawPointer(room), byteCount: count)
    }
    position += count
    return count
  }

  /// - Returns: false, changing nothing, for a place outside the file.
  private func seek(to offset: UInt64, from origin: Int32) -> Bool {
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
    functions.zread_file = { opaque, _, room, count in
      guard let room, let file = ReadFile.at(opaque) else { return 0 }
      return UInt(file.read(into: room, upTo: Int(count)))
    }
    // An archive that is only read is never written.
    functions.zwrite_file = { _, _, _, _ in 0 }
    functions.ztell64_file = { opaque, _ in ZPOS64_T(ReadFile.at(opaque)?.position ?? 0) }
    functions.zseek64_file = { opaque, _, offset, origin in
      ReadFile.at(opaque)?.seek(to: UInt64(offset), from: origin) == true ? 0 : -1
    }
    functions.zclose_file = { _, _ in 0 }
    functions.zerror_file = { _, _ in 0 }
    return functions
  }

  private static func at(_ opaque: UnsafeMutableRawPointer?) -> ReadFile? {
    opaque.map { Unmanaged<ReadFile>.fromOpaque($0).takeUnretainedValue() }
  }
}
