import CEdit
import Foundation
import Testing

@testable import LineEditor

/// Display widths are known in a UTF-8 locale only.
private let knowsWidths = cedit_use_utf8()

@Suite("Completion lists")
struct CompletionTests {
  private func candidates(_ texts: String...) -> [CompletionCandidate] {
    texts.map { CompletionCandidate($0) }
  }

  @Test("What candidates share is cut between letters")
  func prefix() {
    #expect(commonPrefix(of: candidates("thảo", "thắm")) == "th")
    #expect(commonPrefix(of: candidates("tha\u{309}o", "tha\u{301}m")) == "th")
    #expect(commonPrefix(of: []).isEmpty)
  }

  @Test("Several candidates never take away typed letters")
  func keepsTyped() {
    #expect(replacement(for: "thao", among: candidates("thảo", "thắm"), atEnd: true) == nil)
    #expect(replacement(for: "t", among: candidates("thảo", "thắm"), atEnd: true) == "th")
    #expect(replacement(for: "binh", among: candidates("bình", "bình an"), atEnd: true) == "bình")
    #expect(replacement(for: "bình", among: candidates("bình", "bình an"), atEnd: true) == nil)
  }

  @Test("The first figure of several numbers is not typed for the person")
  func sharedFigure() {
    #expect(replacement(for: "", among: candidates("12/2026", "11/2026", "1/2027"), atEnd: true) == nil)
    #expect(replacement(for: "", among: candidates("@cường", "@lan"), atEnd: true) == "@")
    #expect(replacement(for: "1", among: candidates("12/2026", "12/2027"), atEnd: true) == "12/202")
  }

  @Test("Columns line up by display width")
  func columns() {
    #expect(knowsWidths)
    let rows = completionRows(candidates("đồng chí", "họ", "chào", "a"), columns: 24)
    #expect(rows == ["đồng chí  họ", "chào      a"])
  }

  @Test("Notes stand in a column of their own and long rows are cut")
  func notes() {
    #expect(knowsWidths)
    let answer = [CompletionCandidate("@bình", note: "bí thư, 2 việc"), CompletionCandidate("@an")]
    #expect(completionRows(answer, columns: 80) == ["@bình  bí thư, 2 việc", "@an"])
    #expect(completionRows(answer, columns: 13) == ["@bình  bí t…", "@an"])
  }

  @Test("A long list is cut and counted")
  func long() {
    let many = (1...50).map { CompletionCandidate("việc \($0)", note: "x") }
    let rows = completionRows(many, columns: 80)
    #expect(rows.count == 21)
    #expect(rows.last == "… +30")
  }

  @Test("A candidate cannot command the terminal")
  func escapes() {
    #expect(completionRows([CompletionCandidate("a\u{1B}[2Jb\nc")], columns: 80) == ["a [2Jb c"])
  }
}

@Suite("Rows of a text")
struct RowsTests {
  private func place(_ text: String, _ cursor: Int) -> EditedText {
    EditedText(scalars: Array(text.unicodeScalars), cursor: cursor)
  }

  @Test("Up and Down keep the column as far as the row goes")
  func upAndDown() {
    #expect(place("abc\nd\nefg", 9).placeAbove == 5)
    #expect(place("abc\nd\nefg", 2).placeBelow == 5)
    #expect(place("abc\nd\nefg", 5).placeBelow == 7)
    #expect(place("abc\nd", 3).placeAbove == nil)
    #expect(place("abc\nd", 4).placeBelow == nil)
    #expect(place("", 0).placeAbove == nil)
  }

  @Test("A row starts and ends at the newlines around the cursor")
  func ends() {
    #expect(place("abc\ndef", 5).rowStart == 4)
    #expect(place("abc\ndef", 1).rowEnd == 3)
    #expect(place("abc\ndef", 4).rowEnd == 7)
  }

  @Test("Rows are counted with wrapping")
  func wrapping() {
    #expect(rows(of: "abcd", columns: 5) == 0)
    #expect(rows(of: "abcde", columns: 5) == 1)
    #expect(rows(of: "a\nb\n", columns: 5) == 2)
  }
}

@Suite("History file")
struct HistoryFileTests {
  private let path = FileManager.default.temporaryDirectory.appendingPathComponent("history-\(UUID().uuidString)").path

  private func withFile(_ contents: String? = nil, _ body: () throws -> Void) throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    if let contents { try Data(contents.utf8).write(to: URL(fileURLWithPath: path)) }
    try body()
  }

  @Test("Entries come back as they were, newlines and backslashes too")
  func roundTrip() throws {
    try withFile {
      let entries = ["giao @bình", "a\n  b\n", "\\n \\ \\\\", "a\n\u{300}b"]
      let file = try HistoryFile(path: path)
      for entry in entries { try file.append(entry) }
      #expect(try HistoryFile(path: path).entries == entries)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.split(separator: "\n").count == entries.count)
    }
  }

  @Test("Only the owner may read it")
  func mode() throws {
    try withFile("cũ\n") {
      _ = try HistoryFile(path: path)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test("A torn last line does not spoil the next entry")
  func torn() throws {
    try withFile {
      try Data(Array("một\nhai b".utf8) + [0xE1, 0xBB]).write(to: URL(fileURLWithPath: path))
      let file = try HistoryFile(path: path)
      #expect(file.entries == ["một", "hai b"])
      try file.append("ba")
      #expect(try HistoryFile(path: path).entries == ["một", "hai b", "ba"])
    }
  }

  @Test("Only the newest entries are loaded")
  func limit() throws {
    try withFile((1...12).map { "việc \($0)\n" }.joined()) {
      let entries = try HistoryFile(path: path, limit: 3).entries
      #expect(entries == ["việc 10", "việc 11", "việc 12"])
    }
  }

  @Test("Blank entries and repetitions are left out")
  func leftOut() throws {
    try withFile {
      let file = try HistoryFile(path: path)
      for entry in ["a", "a", " ", "", "b", "a"] { try file.append(entry) }
      #expect(try HistoryFile(path: path).entries == ["a", "b", "a"])
    }
  }

  @Test("An entry cannot command the terminal when recalled")
  func escapes() throws {
    try withFile("a\u{1B}[2Jb\n") {
      let entries = try HistoryFile(path: path).entries
      #expect(entries == ["a [2Jb"])
    }
  }

  @Test("A place that cannot be written is told")
  func unwritable() {
    #expect(throws: HistoryError(path: "/proc/none/history", code: ENOENT)) { try HistoryFile(path: "/proc/none/history") }
  }
}
