import Diagnostics
import Shell
import Testing
import TextRoom
@testable import Interpreter

@Suite("Long lines on a screen and in a file")
struct WidthTests {
  private static let table: Answer = {
    let titles = ["hạn", "nội dung", "số tiền"].map { Localized(vi: $0, en: $0) }
    let text = "Xây dựng phương án phòng chống bão lũ và tìm kiếm cứu nạn của thôn trong mùa mưa bão năm nay, trình chi bộ thông qua"
    let cells = ["30/09/2026", text, "1.250.000"].map { Localized(vi: $0, en: $0) }
    return .table(Table(columns: titles, rows: [cells.map { .text($0.vi) }], cells: [cells]), .table)
  }()

  @Test("a table gives way in its texts; dates and sums stay whole")
  func tableOnAScreen() {
    let lines = AnswerRenderer(language: .vi, columns: 60).render(Self.table).split(separator: "\n")
    #expect(lines.allSatisfy { TextLayout.width($0) <= 60 })
    #expect(lines.contains { $0.hasPrefix("30/09/2026  ") && $0.hasSuffix("1.250.000") })
    #expect(lines.count == 7)
  }

  @Test("in a file no row is broken")
  func tableInAFile() {
    let lines = AnswerRenderer(language: .vi).render(Self.table).split(separator: "\n")
    #expect(lines.count == 4)
  }

  @Test("a long line goes on under its first word")
  func text() {
    let said = "  Bí thư: " + Array(repeating: "nhiệm vụ", count: 12).joined(separator: " ")
    let answer = Answer.text(Localized(vi: said, en: said))
    #expect(AnswerRenderer(language: .vi).render(answer) == said)
    let lines = AnswerRenderer(language: .vi, columns: 50).render(answer).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.hasPrefix("  ") && TextLayout.width($0) <= 50 })
  }
}
