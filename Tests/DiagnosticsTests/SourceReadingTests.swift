import Diagnostics
import Foundation
import Testing

/// How the bytes of a file become a text, and how they are refused.
struct SourceReadingTests {
  private static let sentence = "đảng viên @bình: Đồng chí Nguyễn Thị Hằng, tổ trưởng tổ dân phố số 3"

  @Test func plainTextKeepsItsBytes() throws {
    let bytes = Array((Self.sentence + "\n\t日本\u{1F600}\n").utf8)
    let source = try SourceText.read(bytes: bytes, name: "a.chibo")
    #expect(source.bytes == bytes && source.name == "a.chibo")
    #expect(try SourceText.read(bytes: [], name: "a").bytes.isEmpty)
  }

  @Test(arguments: [
    ("a\r\nb\rc\n\r", "a\nb\nc\n\n"), ("\u{FEFF}họp", "họp"), ("ho\u{323}p ba\u{301}o ca\u{301}o", "họp báo cáo"), ("a\u{34F}", "a\u{34F}"),
    ("\r", "\n"), ("\u{FEFF}", ""), ("e\u{302}\u{301}\r\n", "ế\n"),
  ])
  func marksLineEndsAndByteOrderMarkAreBroughtInOrder(_ text: String, _ expected: String) throws {
    #expect(try Array(SourceText.read(bytes: Array(text.utf8), name: "a").bytes) == Array(expected.utf8))
    if !text.hasPrefix("\u{FEFF}") { #expect(SourceText(text).bytes == Array(expected.utf8)) }
  }

  @Test(
    arguments: [
      ([0x68, 0xC1, 0xBF], 1, 2), ([0x0A, 0x0A, 0x80], 3, 1), ([0x68, 0xE1, 0xBB], 1, 2),
      ([0xE1, 0xBB, 0x8D, 0x0A, 0xED, 0xA0, 0x80], 2, 1),
      ([0xF4, 0x90, 0x80, 0x80], 1, 1), ([0xE0, 0x80, 0x80], 1, 1), ([0xF8, 0x88, 0x80, 0x80], 1, 1), ([0x68, 0xC2, 0x0A], 1, 2),
      ([0xFF], 1, 1),
    ] as [([UInt8], Int, Int)])
  func wrongBytesAreLocated(_ bytes: [UInt8], _ line: Int, _ column: Int) throws {
    let error = try #require(throws: Diagnostic.self) { try SourceText.read(bytes: bytes, name: "a") }
    #expect(error.code == SourceCode.notUTF8.rawValue)
    #expect(error.message.vi.hasPrefix("dòng \(line), cột \(column):") && error.message.en.hasPrefix("line \(line), column \(column):"))
    #expect(error.hint?.vi.contains("UTF-8") == true && error.hint?.en.contains("UTF-8") == true)
    let place = SourceText(name: "a", bytes: bytes).position(of: error.span?.start ?? 0)
    #expect(place.line == line && place.column == column)
  }

  @Test(arguments: [0x00, 0x07, 0x1B, 0x7F] as [UInt8])
  func controlCharactersAreLocated(_ byte: UInt8) throws {
    let error = try #require(throws: Diagnostic.self) { try SourceText.read(bytes: [0x68, 0x0A, 0x69, byte], name: "a") }
    #expect(error.code == SourceCode.controlCharacter.rawValue && error.message.vi.hasPrefix("dòng 2, cột 2:"))
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf16])
  func utf16IsNamed(_ encoding: String.Encoding) throws {
    let bytes = try #require(Self.sentence.data(using: encoding))
    #expect(code(of: Array(bytes)) == SourceCode.utf16.rawValue)
    #expect(code(of: [0xFF, 0xFE]) == SourceCode.utf16.rawValue)
  }

  /// The sentence in the two old encodings.
  @Test(
    arguments: [
      (
        "TCVN3",
        [
          174, 182, 110, 103, 32, 118, 105, 170, 110, 32, 64, 98, 215, 110, 104, 58, 32, 167, 229, 110, 103, 32, 99, 104, 221, 32, 78, 103,
          117,
          121, 212, 110, 32, 84, 104, 222, 32, 72, 187, 110, 103, 44, 32, 116, 230, 32, 116, 114, 173, 235, 110, 103, 32, 116, 230, 32, 100,
          169,
          110, 32, 112, 104, 232, 32, 115, 232, 32, 51,
        ]
      ),
      (
        "Windows-1258",
        [
          240, 97, 210, 110, 103, 32, 118, 105, 234, 110, 32, 64, 98, 105, 204, 110, 104, 58, 32, 208, 244, 204, 110, 103, 32, 99, 104, 237,
          32,
          78, 103, 117, 121, 234, 222, 110, 32, 84, 104, 105, 242, 32, 72, 227, 204, 110, 103, 44, 32, 116, 244, 210, 32, 116, 114, 253,
          245, 210,
          110, 103, 32, 116, 244, 210, 32, 100, 226, 110, 32, 112, 104, 244, 236, 32, 115, 244, 236, 32, 51,
        ]
      ),
    ] as [(String, [UInt8])])
  func oldVietnameseEncodingsAreNamed(_ name: String, _ bytes: [UInt8]) throws {
    let error = try #require(throws: Diagnostic.self) { try SourceText.read(bytes: bytes, name: "a") }
    #expect(error.code == SourceCode.legacyEncoding.rawValue)
    #expect(error.message.vi.contains(name) && error.message.en.contains(name))
    #expect(error.hint?.vi.contains("UTF-8") == true)
  }

  @Test func otherBytesAreNotTakenForVietnamese() {
    #expect(code(of: Array("caf".utf8) + [0xE9]) == SourceCode.notUTF8.rawValue)
    #expect(code(of: [0x50, 0x4B, 3, 4, 0x14, 0, 8, 0xFF, 0x9A, 0x81]) == SourceCode.notUTF8.rawValue)
  }

  @Test func aFileThatIsTooLargeIsRefused() throws {
    let bytes = [UInt8](repeating: 0x0A, count: SourceText.maximumSize + 1)
    let error = try #require(throws: Diagnostic.self) { try SourceText.read(bytes: bytes, name: "a") }
    #expect(error.code == SourceCode.tooLarge.rawValue && error.span == nil)
    #expect(error.message == Localized(vi: "tệp lớn 65 MB, nhiều nhất là 64 MB", en: "the file has 65 MB, at most 64 MB are read"))
  }

  @Test func aFileOfTheGreatestSizeIsRead() throws {
    let bytes = [UInt8](repeating: 0x20, count: SourceText.maximumSize)
    #expect(try SourceText.read(bytes: bytes, name: "a").bytes.count == SourceText.maximumSize)
  }

  @Test func everyCodeIsProvokedAndExplained() {
    let texts: [[UInt8]] = [
      [UInt8](repeating: 0x0A, count: SourceText.maximumSize + 1), [0x68, 0xC1], [0xFF, 0xFE, 0x68, 0], [0xAE, 0xB6, 0x6E, 0x67],
      [0x61, 0x1B],
    ]
    #expect(Set(texts.compactMap(code)) == Set(SourceCode.allCases.map(\.rawValue)))
    for code in SourceCode.allCases { #expect(code.explanation.vi.contains("ệp") && code.explanation.en.contains("file")) }
  }

  private func code(of bytes: [UInt8]) -> String? {
    do {
      _ = try SourceText.read(bytes: bytes, name: "a")
      return nil
    } catch {
      return error.code
    }
  }
}
