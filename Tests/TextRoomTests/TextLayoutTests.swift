import Testing
import TextRoom

/// Where lines end, to the cell.
struct TextLayoutTests {
  @Test(arguments: [
    (10, 2, ["abcde fghi"]), (9, 2, ["abcde", "  fghi"]), (9, 0, ["abcde", "fghi"]), (11, 4, ["abcde fghi"]), (10, 8, ["abcde fghi"]),
  ])
  func aLineIsBrokenWhenItIsLongerThanTheScreen(columns: Int, indent: Int, rows: [String]) {
    #expect(TextLayout.hanging("abcde fghi", to: columns, by: indent) == rows)
  }

  @Test(arguments: [
    (10, ["một hai ba"]), (9, ["một hai", "ba"]), (7, ["một hai", "ba"]), (6, ["một", "hai ba"]), (2, ["mộ", "t", "ha", "i", "ba"]),
  ])
  func wordsFillALineToItsLastCell(columns: Int, lines: [String]) {
    #expect(TextLayout.wrap("một hai ba", to: columns) == lines)
  }
}
