import Diagnostics
import Testing

struct PositionTests {
  @Test func placesAreCountedInLinesAndLettersFromOne() {
    let source = SourceText("họp\n\nvắng @cường")
    for (offset, line, column) in [(0, 1, 1), (5, 1, 4), (6, 2, 1), (7, 3, 1), (14, 3, 6), (10_000, 3, 12)] as [(UInt32, Int, Int)] {
      #expect(source.position(of: offset).line == line && source.position(of: offset).column == column, "\(offset)")
    }
    #expect(source.line(at: 8) == "vắng @cường" && source.line(at: 6) == "")
  }

  @Test(arguments: ["", "\n", "a", "a\n", "\n\na\n\nệ\n", "một\nhai\r\nba"])
  func aTableGivesThePlacesOfATextAtOnce(_ text: String) {
    let source = SourceText(text)
    let table = LineTable(source)
    for offset in 0...UInt32(source.bytes.count + 2) { #expect(table.position(of: offset) == source.position(of: offset)) }
  }
}
