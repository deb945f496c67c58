import Testing

struct OfferTests {
  @Test func theMendingStatementStandsInTheNextLine() throws {
    let bench = try Bench(
      "phân công @an: Tham gia các phong trào", "sửa task.vague", "điều chỉnh #2 hạn 31/12/2026 sản phẩm \"…\"",
      "điều chỉnh #2 hạn 31/12/2026 sản phẩm \"10 hộ\"")
    bench.run()
    #expect(bench.editor.offers.first?.hasPrefix("điều chỉnh #2 ") == true)
    #expect(bench.editor.offers.last == "điều chỉnh #2 hạn 31/12/2026 sản phẩm \"…\"")
    #expect(bench.screen.text.contains("còn chỗ “…” chưa điền"))
    #expect(bench.sentences.last == "điều chỉnh #2 hạn 31/12/2026 sản phẩm \"10 hộ\"")
    #expect(try bench.session.interpreter.findings().allSatisfy { $0.code != "task.vague" })
  }
}
