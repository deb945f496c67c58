import Foundation
import PtySupport
import Testing

/// Exercises done at a terminal as a new secretary does them: wrong tries, hints and a solution, as the screen shows them.
///
/// A walk is a file: `$` and the arguments of `chibo`, the lines typed, `---`, and the screen. `<Enter>` is an empty line. With
/// `UPDATE_CASES=1` the screens are written anew and the test still fails, so that the difference is read.
@Suite struct TrainingWalkTests {
  private static let folder = "Tests/Cases/training/walks"
  private static let columns = 100

  static func walks() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Program.projectFile(folder)).filter { $0.hasSuffix(".walk") }.sorted()
  }

  @Test(arguments: try walks()) func showsWhatIsRight(_ name: String) throws {
    let path = Program.projectFile("\(Self.folder)/\(name)")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let head = String(text[..<(text.range(of: "\n---\n")?.lowerBound ?? text.endIndex)])
    let lines = head.split(separator: "\n")
    let arguments = try #require(lines.first).dropFirst(2).split(separator: " ").map(String.init)
    let screen = try Self.screen(of: arguments, typing: lines.dropFirst().map(String.init))
    let found = head + "\n---\n" + screen.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["UPDATE_CASES"] != nil, found != text {
      try found.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("\(name) was written anew: read the difference")
      return
    }
    let difference = zip(found.split(separator: "\n"), text.split(separator: "\n")).first { $0 != $1 }
    #expect(found == text, "\(name)\n\(difference.map { "found: \($0)\nexpected: \($1)" } ?? "")")
  }

  /// As when a machine is shut down: what was done is written, and the terminal is left as it was.
  @Test(arguments: ["loi-dau", "meeting --seed 7", "faults --seed 12"]) func isWrittenOfWhoeverIsToldToEnd(_ arguments: String) throws {
    let program = try Program()
    let command = [builtProduct("chibo"), "train"] + arguments.split(separator: " ").map(String.init)
    let terminal = try Pty(command: command, environment: program.environment, rows: 40, columns: Self.columns)
    try terminal.wait(for: "> ")
    terminal.send("còn thiếu gì\r")
    try terminal.wait(for: "> ")
    terminal.send("xo")
    try terminal.wait(for: "o")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.transcript.contains("\u{1B}[?2004l"), "pasting is as it was")
    let lines = program.read(".local/share/chibo/luyen-tap.tsv").split(separator: "\n")
    #expect(lines.first?.contains("\talone\tleft\t") == true)
  }

  private static func screen(of arguments: [String], typing lines: [String]) throws -> [String] {
    let program = try Program()
    let terminal = try Pty(command: [builtProduct("chibo")] + arguments, environment: program.environment, rows: 40, columns: columns)
    for line in lines {
      try terminal.wait(for: "> ")
      terminal.send((line == "<Enter>" ? "" : line) + "\r")
    }
    _ = try terminal.waitForExit()
    // How long it took is nobody's but that day's.
    return ScreenPicture(of: terminal.transcript, columns: columns).lines
      .map { $0.replacing(/Thời gian: \d+ phút \d+ giây/, with: "Thời gian: … phút … giây") }
  }
}
