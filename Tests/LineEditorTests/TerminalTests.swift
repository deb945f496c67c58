import Foundation
import PtySupport
import Testing

private let prompt = "ví dụ> "
private let bracketedPasteOn = "\u{1B}[?2004h"

/// The example program at a terminal, in the C locale unless said otherwise, waiting at its first prompt.
private func example(_ environment: [String: String] = [:], rows: Int = 24, columns: Int = 80) throws -> Pty {
  let standard = ["LC_ALL": "C", "TERM": "xterm-256color"]
  let pty = try Pty(
    command: [builtProduct("LineEditorExample")],
    environment: standard.merging(environment) { $1 }, rows: rows, columns: columns)
  try pty.wait(for: prompt)
  return pty
}

private func temporaryPath() -> String {
  FileManager.default.temporaryDirectory.appendingPathComponent("history-\(UUID().uuidString)").path
}

@Suite("Editing at a terminal", .serialized)
struct TerminalTests {
  @Test("Vietnamese is typed whatever the locale", arguments: ["C", "C.UTF-8", "no_SUCH"])
  func typing(locale: String) throws {
    let pty = try example(["LC_ALL": locale])
    pty.send("báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ\r")
    try pty.wait(for: "[báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ] 42\r\n")
  }

  @Test("Decomposed letters come back composed")
  func composition() throws {
    let pty = try example()
    pty.send("cha\u{300}o nho\u{323}\u{302}m u\u{31B}\u{301} A\u{306}\u{303}\r")
    try pty.wait(for: "[chào nhộm ứ Ẵ] 13\r\n")
  }

  @Test("A mark typed in mid-word joins the letter before the cursor")
  func markInMidWord() throws {
    let pty = try example()
    pty.send("chao\u{1B}[D\u{300}\r")
    try pty.wait(for: "[chào] 4\r\n")
  }

  @Test("Backspace takes one whole letter")
  func backspace() throws {
    let pty = try example()
    pty.send("xđ\u{7F}y\r")
    try pty.wait(for: "[xy] 2\r\n")
    try pty.wait(for: prompt)
    pty.send("xo\u{323}\u{302}\u{7F}y\r")
    try pty.wait(for: "[xy] 2\r\n")
  }

  @Test("The keys of a keyboard move and delete")
  func keys() throws {
    let pty = try example()
    pty.send("hai ba bốn\u{1B}[Hmột \u{1B}[F.\u{1B}[1;5D\u{1B}[1;5D<\u{1B}[3~\r")
    try pty.wait(for: "[một hai <a bốn.] 15\r\n")
  }

  @Test("Ctrl-C drops the line and goes on")
  func interruption() throws {
    let pty = try example()
    pty.send("bỏ đi\u{3}")
    try pty.wait(for: "(interrupted)\r\n")
    try pty.wait(for: prompt)
    pty.send("còn đây\r")
    try pty.wait(for: "[còn đây] 7\r\n")
  }

  @Test("SIGINT from outside drops the line too")
  func interruptSignal() throws {
    let pty = try example()
    pty.send("bỏ đi")
    try pty.wait(for: "bỏ đi")
    pty.signal(SIGINT)
    try pty.wait(for: "(interrupted)\r\n")
    try pty.wait(for: prompt)
    pty.send("còn đây\r")
    try pty.wait(for: "[còn đây] 7\r\n")
  }

  @Test("Ctrl-D leaves at an empty line only")
  func end() throws {
    let pty = try example()
    pty.send("abc\u{1}\u{4}\u{5}\u{4}\r")
    try pty.wait(for: "[bc] 2\r\n")
    try pty.wait(for: prompt)
    pty.send("\u{4}")
    try pty.wait(for: "(end)\r\n")
    #expect(try pty.waitForExit() == 0)
  }

  @Test("The display follows a narrower terminal")
  func resizing() throws {
    let pty = try example()
    pty.send("một hai ba")
    try pty.wait(for: "ba")
    pty.resize(rows: 24, columns: 40)
    try pty.wait(for: "\(prompt)một hai ba")
    pty.send("\r")
    try pty.wait(for: "[một hai ba] 10\r\n")
  }

  @Test("The prompt and the text are drawn again when the program goes on")
  func continuing() throws {
    let pty = try example()
    pty.send("một hai")
    try pty.wait(for: "hai")
    pty.signal(SIGCONT)
    try pty.wait(for: "\(prompt)một hai")
    pty.send("\u{1A}")
    try pty.wait(for: "\(prompt)một hai")
    pty.send("\r")
    try pty.wait(for: "[một hai] 7\r\n")
  }
}

@Suite("Completion at a terminal", .serialized)
struct TerminalCompletionTests {
  @Test("A single candidate is inserted with a space")
  func single() throws {
    let pty = try example()
    pty.send("giao @bi\t#2\r")
    try pty.wait(for: "[giao @bình #2] 13\r\n")
  }

  @Test("In mid-line no space is added")
  func midLine() throws {
    let pty = try example()
    pty.send("giao @b, xong\u{1}\u{1B}[C\u{1B}[C\u{1B}[C\u{1B}[C\u{1B}[C\u{1B}[C\u{1B}[C\t\r")
    try pty.wait(for: "[giao @bình, xong] 16\r\n")
  }

  @Test("Several candidates are listed and what they share is inserted")
  func several() throws {
    let pty = try example()
    pty.send("x @t\t")
    try pty.wait(for: "@thảo  @thắm\r\n")
    try pty.wait(for: "\(prompt)x @th")
    pty.send("ắm\t.\r")
    try pty.wait(for: "[x @thắm .] 9\r\n")
  }
}

@Suite("Hints at a terminal", .serialized)
struct TerminalHintTests {
  @Test("What may come next is shown at the right and goes away with the next letter")
  func hint() throws {
    let pty = try example()
    pty.send("giao ")
    try pty.wait(for: "đảng viên")
    pty.send("@")
    try pty.wait(for: "\u{1B}[K")
    pty.send("\r")
    try pty.wait(for: "[giao @] 6\r\n")
  }

  @Test("A key sequence arriving in two parts is not broken by a new hint")
  func splitSequence() throws {
    let pty = try example()
    pty.send("x")
    try pty.wait(for: "x")
    pty.send("giao \u{1B}")
    try pty.wait(for: "giao ")
    pty.send("[H.\r")
    try pty.wait(for: "[.xgiao ] 7\r\n")
  }

  @Test("The hint does not stay beside an accepted line")
  func accepted() throws {
    let pty = try example()
    pty.send("giao ")
    try pty.wait(for: "đảng viên")
    pty.send("\r")
    let rest = try pty.wait(for: "[giao ] 5\r\n")
    #expect(rest.contains("\u{1B}[K"))
  }
}

@Suite("History at a terminal", .serialized)
struct TerminalHistoryTests {
  @Test("Lines are recalled after a restart, those of several rows too")
  func restart() throws {
    let path = temporaryPath()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let first = try example(["EXAMPLE_HISTORY": path])
    first.send("khối:\rmột\r\rđơn\r")
    try first.wait(for: "[đơn] 3\r\n")
    first.terminate()
    let second = try example(["EXAMPLE_HISTORY": path])
    second.send("\u{1B}[A!\r")
    try second.wait(for: "[đơn!] 4\r\n")
    try second.wait(for: prompt)
    second.send("\u{1B}[A\u{1B}[A\u{1B}[A\r")
    try second.wait(for: "[khối:|  một| ] 13\r\n")
  }

  @Test("Up and Down stay inside a statement of several rows")
  func rowsOfStatement() throws {
    let pty = try example()
    pty.send("trước\r")
    try pty.wait(for: "[trước] 5\r\n\(bracketedPasteOn)\(prompt)")
    pty.send("khối:\rmột")
    pty.send("\u{1B}[A\u{1}A\u{1B}[B!\u{1B}[F\r\r")
    try pty.wait(for: "[Akhối:| ! một|  ] 16\r\n")
  }
}

@Suite("Searching the history at a terminal", .serialized)
struct TerminalSearchTests {
  private func afterEntry() throws -> Pty {
    let pty = try example()
    pty.send("giao @bình\rkhác\r")
    try pty.wait(for: "[khác] 4\r\n\(bracketedPasteOn)\(prompt)")
    return pty
  }

  @Test("Down at the newest line leaves what is being typed, and comes back to it")
  func downKeepsTheLine() throws {
    let pty = try example()
    pty.send("một\r")
    try pty.wait(for: "[một] 3\r\n")
    try pty.wait(for: prompt)
    pty.send("hai\u{1B}[B ba\u{1B}[A\u{1B}[A\u{1B}[B\u{1B}[B.\r")
    try pty.wait(for: "[hai ba.] 7\r\n")
  }

  @Test("What Ctrl-R finds is put into the line and run by another Enter")
  func search() throws {
    let pty = try afterEntry()
    pty.send("\u{12}binh\r!\r")
    try pty.wait(for: "[giao @bình!] 11\r\n")
  }

  @Test("What Ctrl-R does not find is not run, and the line stays as it was")
  func vainSearch() throws {
    let pty = try afterEntry()
    pty.send("mới\u{12}giao @lan\r.\r")
    try pty.wait(for: "[mới.] 4\r\n")
  }

  @Test("Ctrl-R again goes on to an older line, backspace comes back, Ctrl-C leaves the line as it was")
  func olderAndBack() throws {
    let pty = try afterEntry()
    pty.send("giao @an\r")
    try pty.wait(for: "[giao @an] 8\r\n\(bracketedPasteOn)\(prompt)")
    pty.send("\u{12}giao\u{12}\r\r")
    try pty.wait(for: "[giao @bình] 10\r\n\(bracketedPasteOn)\(prompt)")
    pty.send("\u{12}giaox\u{7F}\r\r")
    try pty.wait(for: "[giao @bình] 10\r\n\(bracketedPasteOn)\(prompt)")
    pty.send("x\u{12}giao\u{3}y\r")
    try pty.wait(for: "[xy] 2\r\n")
  }

  @Test("A search typed letter by letter is not disturbed by hints")
  func slowSearch() throws {
    let pty = try afterEntry()
    pty.send("\u{12}")
    try pty.wait(for: "“”: ")
    pty.send("ì")
    try pty.wait(for: "“ì”: ")
    pty.send("nh")
    try pty.wait(for: "“ình”: giao @bình")
    pty.send("\r\r")
    try pty.wait(for: "[giao @bình] 10\r\n")
  }

  @Test("An arrow key ends a search and moves in the line found")
  func arrow() throws {
    let pty = try afterEntry()
    pty.send("\u{12}bình\u{1B}[D\u{1B}[F!\r")
    try pty.wait(for: "[giao @bình!] 11\r\n")
  }
}

@Suite("Keys without a meaning", .serialized)
struct TerminalKeyTests {
  @Test("Escape by itself, Alt with a letter and Ctrl-V are no commands", arguments: ["\u{1B}", "\u{1B}x", "\u{1B}2", "\u{16}"])
  func noCommands(key: String) throws {
    let pty = try example()
    pty.send("một\(key)")
    Thread.sleep(forTimeInterval: 0.2)
    pty.send("xa\r")
    try pty.wait(for: "[mộtxa] 5\r\n")
  }

  @Test("They type nothing", arguments: ["[5~", "[6~", "[15~", "[1;2D", "[1;2C", "OP", "[[A", "[2~", "[200;1u", "[201~"])
  func nothing(key: String) throws {
    let pty = try example()
    pty.send("abc\u{1B}\(key)d\r")
    try pty.wait(for: "[abcd] 4\r\n")
  }
}

@Suite("Statements of several rows and paste", .serialized)
struct TerminalPasteTests {
  @Test("Enter in an unfinished statement opens the next row")
  func continuation() throws {
    let pty = try example()
    pty.send("báo cáo:\rmột\r\r")
    try pty.wait(for: "[báo cáo:|  một|  ] 17\r\n")
  }

  @Test("Nothing in a paste runs before Enter")
  func paste() throws {
    let pty = try example()
    pty.send("\u{1B}[200~một\rhai\r\nba\tbốn\u{3}\u{1B}[A\u{4}\u{1B}[201~")
    try pty.wait(for: "ba bốn  [A")
    #expect(!pty.transcript.contains("[một"))
    pty.send("\r")
    try pty.wait(for: "[một|hai|ba bốn  [A ] 19\r\n")
  }

  @Test("A paste without its end is dropped by Ctrl-C")
  func unclosedPaste() throws {
    let pty = try example()
    pty.send("một \u{1B}[200~hai")
    usleep(300_000)
    pty.send("\u{3}")
    usleep(300_000)
    pty.send("ba\r")
    try pty.wait(for: "[một ba] 6\r\n")
  }

  @Test("A paste without its end is taken as it is after a pause")
  func pausedPaste() throws {
    let pty = try example()
    pty.send("\u{1B}[200~hai\rba")
    try pty.wait(for: "ba")
    pty.send("\r")
    try pty.wait(for: "[hai|ba] 6\r\n")
  }

  @Test("A decomposed paste comes back composed")
  func decomposedPaste() throws {
    let pty = try example()
    pty.send("\u{1B}[200~cha\u{300}o\u{1B}[201~\r")
    try pty.wait(for: "[chào] 4\r\n")
  }

  @Test("Bracketed paste is on while a line is edited and off afterwards")
  func pasteMode() throws {
    let pty = try example()
    pty.send("x\r")
    try pty.wait(for: "\u{1B}[?2004l")
    try pty.wait(for: "[x] 1\r\n")
    try pty.wait(for: "\u{1B}[?2004h")
  }
}

@Suite("Without a terminal that understands escapes")
struct PlainTests {
  @Test("A dumb terminal gets the prompt and no escapes")
  func dumb() throws {
    let pty = try example(["TERM": "dumb"])
    pty.send("khối:\nmột\n\n")
    try pty.wait(for: "[khối:|một|] 10\r\n\(prompt)")
    pty.send("bỏ\u{3}")
    try pty.wait(for: "(interrupted)\r\n")
    try pty.wait(for: prompt)
    pty.send("\u{4}")
    try pty.wait(for: "(end)\r\n")
    #expect(try pty.waitForExit() == 0)
    #expect(!pty.transcript.contains("\u{1B}"))
  }

  @Test("A pipe gets answers only")
  func pipe() throws {
    let program = Process()
    program.executableURL = URL(fileURLWithPath: builtProduct("LineEditorExample"))
    program.environment = ["LC_ALL": "C", "TERM": "xterm-256color"]
    let input = Pipe()
    let output = Pipe()
    program.standardInput = input
    program.standardOutput = output
    try program.run()
    input.fileHandleForWriting.write(Data("một\r\nkhối:\n a\n\nhai".utf8))
    try input.fileHandleForWriting.close()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    program.waitUntilExit()
    #expect(String(decoding: answer, as: UTF8.self) == "[một] 3\n[khối:| a|] 9\n[hai] 3\n(end)\n")
    #expect(program.terminationStatus == 0)
  }
}
