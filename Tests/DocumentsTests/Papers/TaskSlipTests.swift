import Domain
import Testing

@testable import Documents

@Suite struct TaskSlipTests {
  private func slips(_ cell: Cell, of member: MemberID? = nil, in month: Month = HandedOut.december, on day: Day = HandedOut.today)
    -> [[Block]]
  {
    let document = TaskSlips.document(of: cell, for: member, in: month, on: day)
    guard case .slips(let slips)? = document.body.first else { return [] }
    return slips
  }

  @Test func everybodyGetsASlipInTheOrderOfTheRoster() throws {
    let cell = try HandedOut.history().cell
    try expectGolden(
      PlainTextWriter.text(of: TaskSlips.document(of: cell, for: nil, in: HandedOut.december, on: HandedOut.today)), "task-slips.txt")
    #expect(slips(cell).count == 5 && slips(cell, of: MemberID(2)).count == 1)
  }

  @Test func aSlipIsOfItsMonth() throws {
    let cell = try HandedOut.history().cell
    func words(_ member: Int, _ month: Month, on day: Day = HandedOut.today) -> String {
      PlainTextWriter.text(of: TaskSlips.document(of: cell, for: MemberID(member), in: month, on: day))
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    // What begins in January is none of December, and known in December.
    #expect(!words(4, HandedOut.december).contains("Tuyên truyền") && words(4, month(2027, 1)).contains("Tuyên truyền"))
    // Reported in the last month of the year alone.
    #expect(words(0, month(2026, 11)).contains("Kiểm tra sổ sách (số 3) Hằng năm. Tháng này chưa phải báo cáo."))
    #expect(words(0, HandedOut.december).contains("Kiểm tra sổ sách (số 3) Hằng năm. Kết quả đã làm:"))
    // Concluded in November, and not yet in October.
    #expect(words(1, month(2026, 11)).contains("Kết luận gần nhất (03/11/2026): Chậm. Đồng chí Hòa rút kinh nghiệm."))
    #expect(!words(1, month(2026, 10)).contains("Kết luận gần nhất"))
  }

  @Test func twoSlipsFillAPageOfLargeLetters() throws {
    let cell = try HandedOut.history().cell
    let xml = String(
      decoding: XMLBuilder.part { $0.body(of: TaskSlips.document(of: cell, for: nil, in: HandedOut.december, on: HandedOut.today)) },
      as: UTF8.self)
    #expect(xml.contains("<w:insideH w:val=\"dashed\"") && xml.contains("<w:trHeight w:val=\"\(DocxPage.slip)\" w:hRule=\"atLeast\"/>"))
    #expect(2 * DocxPage.slip <= 16_838 - DocxPage.top - DocxPage.bottom && DocxStyle.slipText.size == 32)
    #expect(!xml.contains("-----") && xml.contains("w:leader=\"dot\""))
    #expect(
      MarkdownWriter.text(of: TaskSlips.document(of: cell, for: nil, in: HandedOut.december, on: HandedOut.today)).hasPrefix(
        "## PHIẾU NHIỆM VỤ"))
  }
}
