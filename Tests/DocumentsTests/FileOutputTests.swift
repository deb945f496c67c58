import Foundation
import Testing

@testable import Documents

@Suite struct FileOutputTests {
  @Test func aNewFileHoldsTheBytesForItsOwnerOnly() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    try FileOutput.write(bytes, to: folder.path + "/biên bản.docx", overwrite: false)
    #expect(folder.read("biên bản.docx") == bytes)
    #expect(folder.names == ["biên bản.docx"])
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/biên bản.docx")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func anExistingFileIsKeptUnlessReplacingIsAllowed() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a"
    try FileOutput.write([1], to: path, overwrite: false)
    #expect(throws: FileOutputError.exists) { try FileOutput.write([2], to: path, overwrite: false) }
    #expect(folder.read("a") == [1])
    try FileOutput.write([], to: path, overwrite: true)
    #expect(folder.read("a") == [])
    #expect(folder.names == ["a"])
  }

  @Test func aFolderIsNeverReplaced() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/con"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(throws: FileOutputError.exists) { try FileOutput.write([1], to: path, overwrite: true) }
    #expect(folder.names == ["con"])
  }

  @Test func aLinkIsReplacedAndItsTargetLeftAlone() throws {
    let folder = try TemporaryFolder()
    try FileOutput.write([1], to: folder.path + "/target", overwrite: false)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: folder.path + "/target")
    try FileOutput.write([2], to: folder.path + "/link", overwrite: true)
    #expect(folder.read("target") == [1])
    #expect(folder.read("link") == [2])
  }

  @Test("a folder that is not there is named as the reason", arguments: ["/thiếu/a", "/tệp/a"])
  func missingFolder(_ path: String) throws {
    let folder = try TemporaryFolder()
    try FileOutput.write([1], to: folder.path + "/tệp", overwrite: false)
    #expect(throws: FileOutputError.noSuchFolder) { try FileOutput.write([1], to: folder.path + path, overwrite: false) }
    #expect(folder.names == ["tệp"])
  }

  @Test(
    "each refusal of the system has its name",
    arguments: [
      (EACCES, .noPermission), (EROFS, .noPermission), (ENOSPC, .diskFull), (EDQUOT, .diskFull), (EIO, .system(code: EIO)),
    ] as [(Int32, FileOutputError)])
  func refusals(_ code: Int32, _ error: FileOutputError) { #expect(FileOutputError(code: code) == error) }
}
