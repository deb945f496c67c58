import Shell
import Testing

/// Bars of the tables that questions give.
@Suite struct ChartTests {
  /// What a question writes on a screen of 60 cells.
  private func chart(_ question: String) throws -> String {
    let bench = try Bench(
      "phân công @bình loại đột xuất số hộ 4: Một", "phân công @bình loại đột xuất số hộ 1: Hai", "phân công @hà số hộ 12: Ba", question)
    bench.screen.columns = 60
    bench.run()
    return bench.screen.lines.last ?? ""
  }

  @Test func barsAreInProportionAndAsWideAsTheLineAllows() throws {
    let lines = try chart("xem nhiệm vụ theo loại tổng số hộ dạng biểu đồ").split(separator: "\n").map(String.init)
    #expect(lines[0] == "tổng số hộ")
    let bars = lines.dropFirst().map { line in line.filter { $0 == "█" }.count }
    #expect(bars.count == 2 && bars.max() ?? 0 > 30)
    #expect(lines.allSatisfy { $0.count <= 60 })
    let sizes = lines.dropFirst().map { $0.split(separator: " ").last ?? "" }
    #expect(sizes == ["5", "12"] || sizes == ["12", "5"])
  }

  @Test func whatCannotBeDrawnSaysSo() throws {
    #expect(try chart("xem nhiệm vụ gồm nội dung dạng biểu đồ").contains("không có cột số"))
    #expect(try chart("xem đảng phí theo tháng dạng biểu đồ") == "không có dòng nào")
  }
}
