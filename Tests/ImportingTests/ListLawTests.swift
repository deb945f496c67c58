import Diagnostics
import Foundation
import LawSupport
import TextRoom
import Testing

@testable import Importing

/// What holds of every list, however an office keeps it.
@Suite struct ListLawTests {
  @Test func theSampleBecomesItsStatements() throws {
    let found = try Roster().read(SampleList.text())
    #expect(found.statements == SampleList.statements)
    #expect(found.codes == ["import.standing", "import.standing", "import.standing"])
    #expect(
      found.remarks.compactMap(\.hint?.vi) == [
        "chức vụ @an bí thư từ …", "miễn sinh hoạt @bình-lê tuổi cao sức khỏe yếu từ …", "chức vụ @thụy phó bí thư từ …",
      ])
  }

  @Test(arguments: Laws.seeds(12)) func theOrderOfColumnsIsNothing(_ seed: UInt64) throws {
    var numbers = Numbers(state: seed)
    let order = SampleList.rows[0].indices.shuffled(using: &numbers)
    let rows = SampleList.rows.map { row in order.map { row[$0] } }
    #expect(try Roster().read(SampleList.text(rows)).statements == SampleList.statements)
    #expect(try Roster().read(SampleList.workbook(rows)).statements == SampleList.statements)
  }

  @Test(arguments: [",", ";", "\t", "|"]) func theSignBetweenCellsIsNothing(_ separator: String) throws {
    #expect(try Roster().read(SampleList.text(separator: separator)).statements == SampleList.statements)
    #expect(try Roster().read("sep=\(separator)\n" + SampleList.text(separator: separator)).statements == SampleList.statements)
  }

  @Test func theEncodingIsNothing() throws {
    let text = SampleList.text()
    let utf16 = Array(text.utf16)
    let files: [(String, [UInt8])] = [
      ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8)), ("NFD", Array(text.decomposedStringWithCanonicalMapping.utf8)),
      ("UTF-16 LE", [0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      ("UTF-16 BE", [0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
      ("UTF-16 without a mark", utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    ]
    for (name, bytes) in files { #expect(try Roster().read(bytes).statements == SampleList.statements, "\(name)") }
    for encoding in LegacyEncoding.allCases {
      let latin = try encoding.latin(text)
      #expect(try Roster().read(latin.unicodeScalars.map { UInt8($0.value) }).statements == SampleList.statements, "\(encoding)")
    }
  }

  /// Cells typed in old fonts keep their letters in a workbook, and files opened wrongly are saved as UTF-8.
  @Test(arguments: [LegacyEncoding.tcvn3, .vni]) func lettersOfOldFontsAreRead(_ encoding: LegacyEncoding) throws {
    let rows = try SampleList.rows.map { try $0.map { try encoding.latin($0) } }
    #expect(try Roster().read(HandMadeWorkbook(ofTexts: rows).bytes).statements == SampleList.statements)
    #expect(try Roster().read(SampleList.text(rows)).statements == SampleList.statements)
  }

  @Test func textThatWasOpenedWronglyIsRead() throws {
    #expect(try Roster().read(Windows1252.text(of: SampleList.text().utf8)).statements == SampleList.statements)
  }

  @Test func readTwiceNothingIsNew() throws {
    let roster = try Roster()
    try roster.run(try roster.read(SampleList.text()).script(in: .vi))
    for bytes in [Array(SampleList.text().utf8), try SampleList.workbook()] {
      let again = try roster.read(bytes)
      #expect(again.statements.isEmpty)
      #expect(again.known.count == 5)
      #expect(again.told(.differs).count == 1, "the exemption that was not stated")
      #expect(!again.script(in: .vi).split(separator: "\n").contains { !$0.hasPrefix("-- ") })
    }
    try roster.run("miễn sinh hoạt @bình-lê tuổi cao sức khỏe yếu từ 01/01/2026")
    #expect(try roster.read(SampleList.text()).told(.differs).isEmpty)
  }

  @Test func theScriptIsReadInBothLanguages() throws {
    let found = try Roster().read(SampleList.text())
    let roster = try Roster()
    try roster.run(found.script(in: .en))
    #expect(try roster.read(SampleList.text()).known.count == 5)
  }

  @Test(arguments: Laws.seeds(300)) func hostileBytesNeverCrash(_ seed: UInt64) throws {
    var numbers = Numbers(state: seed)
    var bytes = seed % 2 == 0 ? try SampleList.workbook() : Array(SampleList.text().utf8)
    for _ in 0..<Int.random(in: 1...12, using: &numbers) {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      switch Int.random(in: 0..<3, using: &numbers) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &numbers)))
      default: bytes.insert(contentsOf: bytes.prefix(Int.random(in: 1...40, using: &numbers)), at: place)
      }
    }
    let roster = try Roster()
    guard let found = try? roster.read(bytes) else { return }
    // What is shown can be run.
    try roster.run(found.script(in: .vi))
  }
}

/// A row of numbers that is the same each time (SplitMix64).
struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension LegacyEncoding {
  /// The text in this encoding, each byte shown as a sign of Latin-1; letters it has no capitals of are small.
  func latin(_ text: String) throws -> String {
    var result = ""
    for letter in text {
      if letter.utf8.count == 1 || letter == "\r\n" {
        result.append(letter)
      } else {
        let isSame = self.text(of: String(letter)) == String(letter)
        let signs = Self.signs(of: self)[String(letter)] ?? (isSame ? String(letter) : Self.signs(of: self)[letter.lowercased()])
        result += try #require(signs, "\(letter)")
      }
    }
    return result
  }

  private static func signs(of encoding: LegacyEncoding) -> [String: String] { tables[encoding] ?? [:] }

  /// By trying what each sign, or two of them, stands for.
  private static let tables: [LegacyEncoding: [String: String]] = Dictionary(
    uniqueKeysWithValues: allCases.map { encoding in
      let high = (0xA1...0xFF).compactMap { Unicode.Scalar($0) }.map(String.init)
      let low = "aeiouyAEIOUY".map(String.init)
      var table: [String: String] = [:]
      for signs in high + (low + high).flatMap({ first in high.map { first + $0 } }) {
        let letter = encoding.text(of: signs).precomposedStringWithCanonicalMapping
        guard letter.count == 1, letter != signs, letter.unicodeScalars.count == 1, table[letter] == nil else { continue }
        table[letter] = signs
      }
      return (encoding, table)
    })
}
