import Diagnostics
import Syntax
import Testing

/// Numbers of the Party, of the State and of older papers, and what looks like them.
struct DocumentNumberTests {
  @Test(arguments: [
    ("8-NQ/CB", "08-NQ/CB", 8, nil, "NQ", "CB"),
    ("1520-QĐNS/TW", "1520-QĐNS/TW", 1520, nil, "QĐNS", "TW"),
    ("333/KH-UBND", "333/KH-UBND", 333, nil, "KH", "UBND"),
    ("5/QĐ-UBND", "5/QĐ-UBND", 5, nil, "QĐ", "UBND"),
    ("15/2026/NĐ-CP", "15/2026/NĐ-CP", 15, 2026, "NĐ", "CP"),
    ("15/2026/QH15", "15/2026/QH15", 15, 2026, "QH15", ""),
    ("39/KH/HU", "39/KH/HU", 39, nil, "KH", "HU"),
    ("10/BCTK", "10/BCTK", 10, nil, "BCTK", ""),
    ("07/TB–ĐU", "07/TB-ĐU", 7, nil, "TB", "ĐU"),
    ("01/HD-UBKT-TU", "01/HD-UBKT-TU", 1, nil, "HD", "UBKT-TU"),
    ("QC-01/CB-LH", "QC-01/CB-LH", 1, nil, "QC", "CB-LH"),
  ])
  func aNumberIsKeptAsWritten(text: String, printed: String, number: Int, year: Int?, type: String, issuer: String) throws {
    let script = Parser.parse(SourceText("văn bản \(text) ngày 20/01/2026: Về việc học tập"))
    #expect(script.diagnostics.isEmpty)
    let statement = try #require(script.script.first?.statement)
    guard case .assignment(.document(let form)) = statement, let literal = form.number.literal else {
      Issue.record("no document")
      return
    }
    #expect(literal == DocumentLiteral(number: number, year: year, type: type, issuer: issuer, original: literal.original))
    #expect(Printer.print(statement, in: .vi) == "văn bản \(printed) ngày 20/01/2026: Về việc học tập")
  }

  @Test(arguments: [
    "văn bản 12/10 ngày 20/01/2026: x", "văn bản 10/2026: x", "văn bản 03/09/2026: x", "văn bản 10/B: x", "văn bản 10/bctk: x",
    "văn bản 10/KH-: x",
    "văn bản 10/KH--HU: x", "văn bản 15/26/NĐ-CP: x", "văn bản 1234567/KH-UBND: x", "văn bản qc-01/CB-LH: x", "văn bản QC -01/CB-LH: x",
    "phân công @an hạn 10/BCTK: x", "biểu quyết tán thành 10/BCTK: x", "đảng phí 10/BCTK @an 20.000đ", "báo cáo @an #1 10/BCTK: x",
    "họp thường kỳ 333/KH-UBND", "họp thường kỳ 10/2026",
  ])
  func whatIsNoneIsRefused(text: String) {
    #expect(!Parser.parse(SourceText(text)).diagnostics.isEmpty)
  }

  /// Each of these means something else where it stands, and the number of a document where one stands.
  @Test(arguments: [
    "phân công @an hạn 03/09/2026 căn cứ 10/BCTK: x", "đảng phí 10/2026 @an 20.000đ", "chỉ tiêu 1 đạt 12/10: x",
    "phân công @an căn cứ QC-01/CB-LH: x", "quá trình 333/KH-UBND", "điểm 1 của 02/NQ-CB: x",
  ])
  func positionTellsThemApart(text: String) {
    #expect(Parser.parse(SourceText(text)).diagnostics.isEmpty)
  }
}
