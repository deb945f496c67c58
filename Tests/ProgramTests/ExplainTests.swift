import Foundation
import Testing

/// The codes of the program itself, and the reference of all codes.
struct ExplainTests {
  @Test func everyCodeOfFilesIsProvokedAndExplained() throws {
    let program = try Program()
    try program.write("good.chibo", "chi bộ \"Thôn Đông\"\nđảng viên @an \"Trần Văn An\"\nhọp thường kỳ 03/09/2026\nbế mạc\n")
    #expect(try program.run("run", "good.chibo").status == 0)
    #expect(try program.run("run", "missing.chibo").errors.contains("[file.unreadable]"))
    #expect(try program.run("export", "minutes", "../no/such/folder/x.docx").errors.contains("[file.unwritable]"))
    #expect(try program.run("export", "minutes", "x.pdf").errors.contains("[file.unknown-format]"))
    #expect(try program.run("export", "minutes", "x.csv").errors.contains("[file.tables-only]"))
    #expect(try program.run("export", "dues-book", "so.xlsx", "--quarter", "3/2026").status == 0)
    #expect(try program.run("run", "good.chibo", "--set", "ngày").errors.contains("[file.answer]"))
    #expect(try program.shell("chibo log > /dev/full").errors.contains("[output.lost]"))
    for code in [
      "file.unreadable", "file.unwritable", "file.unknown-format", "file.tables-only", "file.answer", "output.lost", "store.full",
      "source.utf-16",
      "task.vague",
    ] {
      let vi = try program.run("explain", code, "--lang", "vi")
      #expect(vi.status == 0 && vi.output.contains("Ví dụ:") && vi.output.contains("Cách xử lý:"), "\(vi.output)\(vi.errors)")
      let en = try program.run("explain", code, "--lang", "en")
      #expect(en.status == 0 && en.output.contains("For example:") && en.output.contains("What to do:"), "\(en.output)\(en.errors)")
    }
  }

  @Test func theReferenceIsUpToDate() throws {
    let printed = try Program().run("explain", "--all").output
    let kept = try String(contentsOfFile: Program.projectFile("docs/diagnostics.md"), encoding: .utf8)
    #expect(printed == kept, "docs/diagnostics.md is stale: make docs")
  }
}
