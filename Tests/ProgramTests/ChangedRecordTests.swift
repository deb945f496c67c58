import LawSupport
import Testing

/// A store in which anything of any record was changed behind the program is neither exported from nor appended to.
struct ChangedRecordTests {
  /// A value of a column that is another than before.
  static let changes = [
    "sentence = sentence || '.'", "effective = effective + 1", "written_at = written_at + 1", "author = author || 'x'",
    "previous = randomblob(32)", "digest = randomblob(32)", "number = number + 1000", "cell = cell + 1",
  ]

  @Test(arguments: Laws.seeds(4), changes)
  func isNamedAndNothingGoesOn(seed: UInt64, change: String) throws {
    var random = SplitMix(state: seed)
    let program = try Program()
    let count = Int.random(in: 6...30, using: &random)
    try program.write("history.chibo", Self.history(count, &random))
    #expect(try program.run("run", "history.chibo").status == 0)
    let number = Int.random(in: 1...count, using: &random)
    let sql = "DROP TRIGGER record_is_never_updated; UPDATE record SET \(change) WHERE number = \(number)"
    #expect(try program.shell("sqlite3 store.sqlite \"\(sql)\"").status == 0)

    let verified = try program.run("verify")
    #expect(verified.status == 3 && verified.errors.contains("bản ghi"), "\(verified)")
    let isMoved = change.hasPrefix("number") || change.hasPrefix("cell")
    #expect(isMoved || verified.errors.contains("bản ghi \(number):"), "\(number): \(verified.errors)")

    let line = "biểu dương @an: Thêm\n"
    #expect(try program.run("run", "-", input: line).status == 3)
    #expect(try program.run("shell", input: line).status == 3)
    #expect(try program.run("export", "assignment-table", "giay.txt").status == 3)
    #expect(try program.run("run", "-", input: "xuất bảng phân công \"giay.txt\"\n").status == 3)
    #expect(try program.shell("ls giay* 2>/dev/null | wc -l; sqlite3 store.sqlite 'SELECT count(*) FROM record'").output == "0\n\(count)\n")
  }

  /// Each cell has a chain of its own, and one that is sound says nothing of the next.
  @Test func isLookedForInEveryCellThatIsWritten() throws {
    let program = try Program()
    let cells = ["Thôn Đông", "Thôn Tây"].map { "chi bộ \"\($0)\"\nđảng viên @an \"Trần Văn An\"\n" }
    try program.write("cells.chibo", "đề ngày 01/01/2026\n" + cells.joined())
    #expect(try program.run("run", "cells.chibo").status == 0)
    let sql = "DROP TRIGGER record_is_never_updated; UPDATE record SET author = 'x' WHERE cell = (SELECT max(cell) FROM record)"
    #expect(try program.shell("sqlite3 store.sqlite \"\(sql)\"").status == 0)
    let praise = ["Đông", "Tây"].map { "chi bộ \"Thôn \($0)\"\nbiểu dương @an: Thêm\n" }
    #expect(try program.run("run", "-", input: praise.joined()).status == 3)
    #expect(try program.run("run", "-", input: praise[0]).status == 0)
    #expect(try program.run("export", "assignment-table", "dong.txt", "--cell", "Thôn Đông").status == 0)
    #expect(try program.run("export", "assignment-table", "tay.txt", "--cell", "Thôn Tây").status == 3)
    #expect(try program.shell("ls *.txt").output == "dong.txt\n")
  }

  /// A cell and two members, then praise and blame on random days.
  private static func history(_ count: Int, _ random: inout SplitMix) -> String {
    var day = 1
    var lines = ["đề ngày 01/01/2026", "chi bộ \"Thôn Đông\"", "đảng viên @an \"Trần Văn An\"", "đảng viên @bình \"Nguyễn Văn Bình\""]
    for index in 4...count {
      day = min(28, day + Int.random(in: 0...2, using: &random))
      let verb = Bool.random(using: &random) ? "biểu dương @an" : "nhắc nhở @bình"
      lines += ["đề ngày \(day)/1/2026", "\(verb): Việc \(index)"]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
