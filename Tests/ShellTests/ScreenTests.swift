import Domain
import LineEditor
import Testing

@testable import Shell

/// What stands on the screen after a statement, all of it.
struct ScreenTests {
  /// The lines a statement brings, without the line on where the cell stands.
  private func screen(of typed: String, after lines: [String] = Bench.roster, columns: Int = 100) throws -> [String] {
    let before = try Bench(lines.map(LineInput.line))
    before.run()
    let bench = try Bench((lines + [typed]).map(LineInput.line))
    bench.screen.columns = columns
    bench.run()
    let count = before.screen.lines.count { !$0.hasPrefix("── ") }
    return Array(bench.screen.lines.filter { !$0.hasPrefix("── ") }.suffix(from: columns == 100 ? count : 0))
  }

  @Test func aStatementIsReadBackAndWhatItLeavesIrregularIsToldWithItsRemedy() throws {
    let lines = try screen(of: "phân công @an hạn 31/12/2026 sản phẩm \"10 hộ\": Tham gia các phong trào")
    #expect(
      lines == [
        "✓ [7] Phân công đồng chí Trần Văn An (@an) nhiệm vụ #2: Tham gia các phong trào; hạn 31/12/2026; sản", "phẩm: 10 hộ.",
        "! nhiệm vụ #2 “Tham gia các phong trào” giao ngoài cuộc họp và chưa có văn bản làm căn cứ",
        "[task.no-basis] (nguồn: 38-HD/BTCTW IV.2; 7619-CV/BTCTW (mới thấy qua hướng dẫn, chưa đọc văn bản", "gốc))",
        "  có thể ghi: điều chỉnh #2 căn cứ \"…\"",
      ])
  }

  @Test func whatGoesOnBelowAnIndentedLineIsIndentedMore() throws {
    let lines = try screen(of: "phân công @an hạn 31/12/2026 sản phẩm \"10 hộ\": Tham gia các phong trào", columns: 36)
    #expect(lines.suffix(2) == ["  có thể ghi: điều chỉnh #2 căn cứ", "    \"…\""])
  }

  @Test func anotherCellIsToldOfThoseThatWereHere() throws {
    let cells = [
      "chi bộ \"Thôn Đông\"", "chi bộ \"Thôn Tây\"", "chi bộ \"Thôn Nam\"", "chi bộ \"Thôn Tây\"", "chi bộ \"Thôn Nam\" nơi \"Xã\"",
    ]
    let bench = try Bench(cells.map(LineInput.line))
    bench.run()
    #expect(
      bench.screen.lines.filter { $0.hasPrefix("! ") } == [
        "! sổ đã có: “Thôn Đông”; nếu gõ nhầm tên thì quay lại bằng: chi bộ \"Thôn Đông\"",
        "! sổ đã có: “Thôn Đông”, “Thôn Tây”; nếu gõ nhầm tên thì quay lại bằng: chi bộ \"Thôn Tây\"",
      ])
  }

  @Test func theCellOfAnOpenMeetingIsTheOneToGoBackTo() throws {
    let lines = [
      "chi bộ \"Thôn Đông\"", "đảng viên @an \"Trần Văn An\"", "họp thường kỳ 03/09/2026", "chi bộ \"Thôn Tây\"", "chi bộ \"Thôn Nam\"",
    ]
    let bench = try Bench(lines.map(LineInput.line))
    bench.run()
    #expect(
      bench.screen.lines.last { $0.hasPrefix("! ") }
        == "! sổ đã có: “Thôn Đông”, “Thôn Tây”; nếu gõ nhầm tên thì quay lại bằng: chi bộ \"Thôn Đông\"")
  }

  @Test func onlyWhatWasOfferedWithABlankIsNotRunWithOne() throws {
    let bench = try Bench("nhắc nhở @hà: Một\nnhắc nhở @nobody: Hai", "nhắc nhở @hà: Đọc …")
    bench.run()
    #expect(bench.editor.offers == ["nhắc nhở @nobody: Hai"])
    #expect(bench.sentences.last == "nhắc nhở @hà: Đọc …")
  }

  @Test func whereACellStandsIsSaidOnceUntilItChanges() throws {
    let bench = try Bench("nhắc nhở @hà: Một", "nhắc nhở @hà: Hai")
    bench.run()
    #expect(bench.screen.lines.filter { $0.hasPrefix("── ") } == ["── Chi bộ thôn Đông ──"])
  }

  @Test(arguments: [
    ("", []), ("@", []), ("b", ["@bình"]), ("nguyễn b", ["@bình"]), ("ng", ["@bình"]), ("nguyen", ["@bình"]),
    ("v", ["@an", "@bình", "@hà"]),
    ("vu", ["@hà"]), ("@an, h", ["@hà", "@sáu"]), ("sa", ["@sáu"]), ("ho", ["@sáu"]), ("thêm", []), ("x", []),
  ])
  func anAnswerIsCompletedByHandleAndByEveryWordOfAName(typed: String, handles: [String]) throws {
    let bench = try Bench("đảng viên @sáu \"Lê Thị Hoa\" chính thức 03/02/2015")
    bench.run()
    let answer = AnswerDelegate(interpreter: bench.session.interpreter).completions(before: typed, after: "")
    #expect(answer.candidates.map(\.text) == handles)
    #expect(answer.start == typed.utf8.count - (typed.split { $0 == " " || $0 == "," }.last.map(\.utf8.count) ?? 0))
  }
}
