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

  @Test func whatIsLittleBesideTheLargestIsStillSeen() throws {
    let bench = try Bench(
      "phân công @bình loại đột xuất số hộ 1: Một", "phân công @hà số hộ 100000: Ba", "xem nhiệm vụ theo loại tổng số hộ dạng biểu đồ")
    bench.screen.columns = 60
    bench.run()
    let lines = (bench.screen.lines.last ?? "").split(separator: "\n").dropFirst()
    #expect(Set(lines.map { line in line.filter { $0 == "█" }.count }).count == 2)
    #expect(lines.allSatisfy { $0.contains("█") })
  }

  @Test func whatARowIsOfIsItsLabelThoughItIsAFigure() throws {
    let lines = try chart("xem nhiệm vụ theo số hộ dạng biểu đồ").split(separator: "\n")
    #expect(lines.first == "số lượng")
    #expect(lines.dropFirst().map { $0.split(separator: " ").first ?? "" } == ["1", "4", "12", "–"])
  }

  @Test func aMeanIsDrawnWithItsFraction() throws {
    let bench = try Bench(
      "phân công @bình loại đột xuất số hộ 1: Một", "phân công @bình loại đột xuất số hộ 2: Hai", "phân công @hà loại cố định số hộ 1: Ba",
      "xem nhiệm vụ theo loại trung bình số hộ dạng biểu đồ")
    bench.screen.columns = 60
    bench.run()
    let bars = (bench.screen.lines.last ?? "").split(separator: "\n").dropFirst().map { line in line.filter { $0 == "█" }.count }.sorted()
    #expect(bars.count == 2 && bars.first.map { $0 * 3 / 2 } == bars.last, "\(bars)")
  }

  @Test func aLongLabelLeavesHalfTheLineToTheBars() throws {
    let bench = try Bench(
      "phân công @bình số hộ 7: Vận động các hộ trong xóm hiến đất mở rộng đường giao thông liên thôn",
      "xem nhiệm vụ gồm nội dung, số hộ dạng biểu đồ")
    bench.screen.columns = 40
    bench.run()
    let lines = (bench.screen.lines.last ?? "").split(separator: "\n").dropFirst()
    #expect(lines.contains { line in line.filter { $0 == "█" }.count > 10 })
    #expect(lines.allSatisfy { $0.count <= 40 })
  }

  @Test func whatCannotBeDrawnSaysSo() throws {
    #expect(try chart("xem nhiệm vụ gồm nội dung dạng biểu đồ").contains("không có cột số"))
    #expect(try chart("xem đảng phí theo tháng dạng biểu đồ") == "không có dòng nào")
  }

  @Test func columnsOfATableAreNotSquashedBelowEightCells() throws {
    let bench = try Bench(
      "phân công @bình sản phẩm \"Vận động hiến đất\": Tuyên truyền pháp luật", "xem nhiệm vụ gồm nội dung, sản phẩm, nội dung, sản phẩm")
    bench.screen.columns = 20
    bench.run()
    let rule = try #require((bench.screen.lines.last ?? "").split(separator: "\n").first { $0.contains("──") })
    #expect(rule.split(separator: " ").allSatisfy { $0.count >= 8 })
  }
}
