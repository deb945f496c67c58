import Diagnostics
import Testing

@testable import Syntax

/// Input made to break a parser: it may be refused, but nothing crashes, hangs or takes more than linear time.
///
/// The texts are so large that a quadratic step would never end.
struct HostileTests {
  @Test(arguments: [
    String(repeating: "(", count: 100_000), String(repeating: "{", count: 100_000), String(repeating: "không ", count: 100_000),
    String(repeating: "-", count: 100_000), String(repeating: "- ", count: 100_000), String(repeating: "f(", count: 100_000),
    String(repeating: "a của ", count: 100_000), String(repeating: "\"{", count: 100_000), String(repeating: "“{", count: 100_000),
    String(repeating: "nhiệm vụ khi ", count: 100_000), String(repeating: "x trong ", count: 100_000),
    "(" + String(repeating: "-(", count: 100_000),
  ])
  func deepNestingIsRefusedOnce(_ text: String) {
    let parsed = Parser.parse(SourceText("gán x = " + text + "\ntình hình"))
    #expect(parsed.diagnostics.count == 1)
    #expect(parsed.script.last?.statement == .asking(.status(StatusStatement())))
  }

  @Test(arguments: ["a.", "a + ", "a và ", "a = ", "a * 2 + "])
  func longChainsAreRefusedOrRead(_ link: String) {
    for count in [40, 1_000_000 / link.utf8.count] {
      let parsed = Parser.parse(SourceText("gán x = " + String(repeating: link, count: count) + "a"))
      #expect(parsed.diagnostics.count == (count == 40 ? 0 : 1))
      for sentence in parsed.script { _ = Printer.print(sentence.statement, in: .vi) }
    }
  }

  @Test func deepBlocksAreRefusedOnceAndClosed() {
    let open = String(repeating: "nếu a\n", count: 100_000)
    let close = String(repeating: "hết\n", count: 100_000)
    #expect(messages(Parser.parse(SourceText(open + close + "tình hình"))) == ["nested more than 100 deep"])
    #expect(Parser.parse(SourceText(open + close + "tình hình")).script.count == 2)
    #expect(Parser.parse(SourceText(open)).diagnostics.count <= 102)
    #expect(Parser.parse(SourceText(String(repeating: "nêúu a\n", count: 3000))).diagnostics.count <= 3000)
    #expect(Parser.parse(SourceText(close)).diagnostics.count == 100_000)
  }

  /// One long line of every kind of token and of none.
  @Test(arguments: [
    "a", "việc ", "1", "1,", "\"", "“", "”", "@", "@a,", "#", "#1,", ":", "{", "}", "{{", "{a}", "\"{a}\" ", "\"{\" ", "(", ")", ".", "-",
    "--", " ",
    "\t", "\u{A0}", "\u{3000}", "\0", "\u{202E}", "\u{301}", "1-a", "hoàn ", "hoàn thành ", "hằng tháng ", "hạn 1/1/2026 ", "@a ", "không ",
  ])
  func aLongLineIsRead(_ piece: String) {
    expectLongLinesRead(after: ["phân công @a ", "kết luận: ", "kết luận:\n    ", ""], of: piece, bytes: 150_000)
  }

  @Test(arguments: ["việc ", "@a,", "\"{\" "])
  func aLineOfFiveMillionBytesIsRead(_ piece: String) {
    expectLongLinesRead(after: ["có mặt ", "kết luận: "], of: piece, bytes: 5_000_000)
  }

  private func expectLongLinesRead(after beginnings: [String], of piece: String, bytes: Int) {
    let long = String(repeating: piece, count: bytes / piece.utf8.count)
    for beginning in beginnings {
      let parsed = Parser.parse(SourceText(name: "test", bytes: Array((beginning + long + "\ntình hình").utf8)))
      #expect(parsed.diagnostics.count <= 1)
      #expect(parsed.script.last?.statement == .asking(.status(StatusStatement())))
    }
  }

  @Test(arguments: ["tình hình\n", "phân côngg @a: Việc\n", "kết luận:\n    Việc\n"])
  func twoHundredThousandStatementsAreRead(_ line: String) {
    expectLinesRead(line, count: 200_000)
  }

  @Test(arguments: [
    "xyz\n", "bế mạc\n    lúc 20:00\n", "bế mạc\n    lúcc 20:00\n", "-- ghi chú\n", "\n", "    -- ghi chú\n", "dùng \"x\" (\n", "  (\n",
    "hết\n", "nếu không\n", "kết luận: a\n    b\n", "    lúc\n", "\"\n", "phân công\n", "vắng {\n", "gộp \"{\"\n", "có mặt @a,\n",
  ])
  func manyLinesOfEveryKindAreRead(_ line: String) {
    expectLinesRead(line, count: 20_000)
  }

  private func expectLinesRead(_ line: String, count: Int) {
    let parsed = Parser.parse(SourceText("họp thường kỳ 1/1/2026\n" + String(repeating: line, count: count) + "tình hình"))
    #expect(parsed.script.last?.statement == .asking(.status(StatusStatement())))
  }
}
