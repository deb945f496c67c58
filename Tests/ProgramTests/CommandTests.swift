import Foundation
import Testing

/// The commands, their exit codes and what they refuse.
@Suite struct CommandTests {
  private let cell = "đề ngày 05/01/2026\nchi bộ \"Chi bộ Một\"\nđảng viên @an \"Trần Văn An\" chính thức 03/02/1999\n"

  @Test func theExitCodeSaysWhatHappened() throws {
    let program = try Program()
    try program.write("good.chibo", cell)
    #expect(try program.run("run", "good.chibo").status == 0)
    #expect(try program.run("check").status == 1)
    #expect(try program.run("rúnn", "good.chibo").status == 2)
    #expect(try program.run("run", "missing.chibo").status == 3)
    #expect(try program.run("verify").status == 0)
    #expect(try program.run("explain", "task.overdue").status == 0)
    #expect(try program.run("explain", "task.overdeu").status == 3)
    #expect(try program.run("--version").output.hasPrefix("0."))
  }

  @Test func aScriptIsKeptWholeOrNotAtAll() throws {
    let program = try Program()
    try program.write("bad.chibo", cell + "đảng viên @bình \"Bình\"\nbáo cáo @bình #1: xong\n")
    let result = try program.run("run", "bad.chibo")
    #expect(result.status == 3)
    #expect(result.errors.contains("bad.chibo:5:"))
    #expect(try program.run("log").output.isEmpty)
    #expect(try program.run("run", "--dry-run", "bad.chibo").status == 3)
    try program.write("good.chibo", cell)
    #expect(try program.run("run", "--dry-run", "good.chibo").status == 0)
    #expect(try program.run("log").output.isEmpty)
  }

  @Test func allMistakesOfAScriptAreToldAtOnce() throws {
    let program = try Program()
    let more = """
      đảng viên @bình "Nguyễn Văn Bình" sinh 32/05/1970
      phân công @bình: Việc
      phân công @am: Việc
      phân công @an hạnn 30/06/2026: Việc
      hỏi "Bao nhiêu?" vào m dạng số
      phân công @an hạn 31/06/2026: Việc

      """
    try program.write("bad.chibo", cell + more)
    for result in [try program.run("run", "bad.chibo", "--set", "m=1"), try program.run("run", "--dry-run", "bad.chibo", "--set", "m=1")] {
      #expect(result.status == 3)
      let places = result.errors.split(separator: "\n").compactMap { $0.hasPrefix("bad.chibo:") ? $0.split(separator: ":")[1] : nil }
      #expect(places == ["4", "6", "7", "9"])
    }
    #expect(try program.run("log").output.isEmpty)
  }

  /// The end of a block stands at the margin, as a word to the coach does.
  @Test func blocksAreTakenWholeInPractice() throws {
    let program = try Program()
    let template = "mẫu \"kết thúc\" (giờ: giờ)\n  đọc lại\n  bế mạc lúc {giờ}\nhết\n"
    let solved = try program.run("train", "dung-mau", input: template + "dùng \"kết thúc\" (giờ: 20:50)\nxong\n")
    #expect(solved.status == 0, "\(solved.output)")
    #expect(solved.output.contains("ĐẠT."))
    let unfinished = try program.run("train", "dung-mau", input: template + "xong\n")
    #expect(unfinished.status == 1)
    #expect(unfinished.output.contains("Chưa xong:"))
  }

  @Test func theHelpOfTheCommandLineSpeaksBothLanguages() throws {
    let program = try Program()
    for command in ["run", "check", "show", "suggest", "import", "export", "log", "verify", "format", "explain", "shell"] {
      let english = try program.run(command, "--lang", "en", "--help").output
      #expect(!english.contains("tệp") && english.contains("The store"), "\(command)")
      #expect(try program.run(command, "--lang", "vi", "--help").output.contains("Tệp sổ ghi"), "\(command)")
    }
    #expect(try program.run("--lang=en", "--help").output.contains("Open the shell"))
  }

  @Test func helpIsPrintedInAScriptToo() throws {
    let program = try Program()
    #expect(try program.run(input: "giúp bầu\n").output.contains("bầu bí thư"))
    #expect(try program.run(input: "ngôn ngữ english\nhelp elect\n").output.contains("elect secretary"))
  }

  @Test func nothingIsShownOfAScriptBeforeAllOfItIsRead() throws {
    let program = try Program()
    let long = cell + "đếm đảng viên\n" + String(repeating: "biểu dương @an: Nêu gương\n", count: 8_000)
    try program.write("long.chibo", long + "biểu dươngg @an: Nêu gương\n")
    let bad = try program.run("run", "-v", "long.chibo")
    #expect(bad.status == 3)
    #expect(bad.output.isEmpty)
    #expect(bad.errors.contains("long.chibo:8005:"))
    #expect(try program.run("log").output.isEmpty)
    try program.write("long.chibo", long)
    #expect(try program.run("run", "long.chibo").output.hasPrefix("1\n"))
    #expect(try program.run("log").output.split(separator: "\n").count > 8_000)
  }

  @Test func commonOptionsStandBeforeOrAfterTheCommand() throws {
    let program = try Program()
    try program.write("good.chibo", cell)
    #expect(try program.run("--store", "other.sqlite", "--lang=en", "run", "good.chibo").status == 0)
    #expect(try program.run("--store", "other.sqlite", "show", "đảng viên").output.contains("Trần Văn An"))
    #expect(try program.run("show", "đảng viên", "--store", "other.sqlite").output.contains("Trần Văn An"))
    #expect(try program.run("log").output.isEmpty)
  }

  @Test func pipedInputIsAScript() throws {
    let program = try Program()
    let result = try program.run(input: cell + "đếm đảng viên\n")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("1\n"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func answersComeFromTheCommandLineAndAFile() throws {
    let program = try Program()
    let script = cell + "hỏi \"Bao nhiêu?\" vào số_điểm dạng số\nhỏi \"Ai?\" vào ai dạng đảng viên\nbiểu dương {ai}: Được {số_điểm} điểm\n"
    try program.write("ask.chibo", script)
    #expect(try program.run("run", "ask.chibo").status == 3)
    try program.write("answers.txt", "-- trả lời\nai = trần văn an\n")
    #expect(try program.run("run", "ask.chibo", "--set", "so diem=95", "--answers", "answers.txt").status == 0)
    #expect(try program.run("log").output.contains("biểu dương @an: Được 95 điểm"))
  }

  @Test func hostileFilesGetOneMessage() throws {
    let program = try Program()
    let hostile: [(name: String, bytes: [UInt8])] = [
      ("latin.chibo", Array("chi b".utf8) + [0xF4, 0x20, 0x22, 0x41, 0x22, 0x0A]),
      ("nul.chibo", Array("chi bộ \"A\u{0}B\"\n".utf8)),
      ("nested.chibo", Array(("gán x = " + String(repeating: "(", count: 100_000) + "\n").utf8)),
      ("blocks.chibo", Array(String(repeating: "nếu đúng\n", count: 100_000).utf8)),
      ("escape.chibo", Array("chi bộ \u{1B}]0;x\u{7}\n".utf8)),
    ]
    for file in hostile {
      try program.write(file.name, file.bytes)
      let result = try program.run("run", file.name)
      #expect(result.status == 3, "\(file.name)")
      #expect(result.errors.contains("lỗi:"), "\(file.name)")
      #expect(!result.errors.contains("\u{1B}"), "\(file.name)")
    }
    #expect(try program.run("log").output.isEmpty)
  }

  @Test func aHugeFileIsRefusedBeforeItIsRead() throws {
    let program = try Program()
    let path = try program.write("huge.chibo", "")
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: 100 << 20)
    try handle.close()
    let result = try program.run("run", "huge.chibo")
    #expect(result.status == 3)
    #expect(result.errors.split(separator: "\n").count <= 4)
  }

  @Test func includesStayInTheFolderAndMakeNoCircle() throws {
    let program = try Program()
    try program.write("secret.chibo", cell)
    try program.write("scripts/outside.chibo", "gộp \"../secret.chibo\"\n")
    try program.write("scripts/a.chibo", "gộp \"b.chibo\"\n")
    try program.write("scripts/b.chibo", "gộp \"a.chibo\"\n")
    try program.write("scripts/good.chibo", "gộp \"part/c.chibo\"\n")
    try program.write("scripts/part/c.chibo", cell)
    #expect(try program.run("run", "scripts/outside.chibo").errors.contains("include.failed"))
    #expect(try program.run("run", "scripts/a.chibo").errors.contains("include.cycle"))
    #expect(try program.run("run", "scripts/good.chibo").status == 0)
  }

  @Test func answersCanBeJSONAndCSV() throws {
    let program = try Program()
    try program.write("good.chibo", cell + "đảng viên @eq \"=1+1\" chính thức 03/02/1999\n")
    _ = try program.run("run", "good.chibo")
    let json = try program.run("show", "--format", "json", "đảng viên").output
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(rows.count == 2)
    #expect(try program.run("show", "đảng viên", "dạng", "csv").output.contains("'=1+1"))
  }

  @Test func aMeetingIsSavedAsATemplateOnce() throws {
    let program = try Program()
    let meeting = "họp thường kỳ 06/01/2026\nbế mạc bất thường: Mất điện\nlưu mẫu \"Họp Thôn\"\n"
    try program.write("meeting.chibo", cell + meeting)
    let result = try program.run("run", "meeting.chibo")
    let path = try #require(result.output.split(separator: " ").last { $0.contains("hop-thon.chibo") }).split(separator: "\n")[0]
    let attributes = try FileManager.default.attributesOfItem(atPath: String(path))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try program.run(input: "lưu mẫu \"Họp thôn\"\n").errors.contains("[file.exists]"))
    // When it closed is asked for: nobody answers here.
    #expect(try program.run(input: "dùng \"Họp thôn\"\n").status == 3)
    #expect(try program.run("run", "-", "--set", "giờ bế mạc=20:00", input: "dùng \"Họp thôn\"\n").status == 0)
    #expect(try program.run("show", "mẫu").output.contains("của người dùng"))
  }

  @Test func theFolderBesideAScriptHoldsTemplates() throws {
    let program = try Program()
    try program.write("work/mau/a.chibo", "mẫu \"chào\"\n    đảng viên @bình \"Bình\" chính thức 03/02/1999\nhết\n")
    try program.write("work/x.chibo", cell + "dùng \"chào\"\n")
    #expect(try program.run("check", "work/x.chibo").status == 0)
    #expect(try program.run("run", "work/x.chibo").status == 0)
    try program.write("elsewhere.chibo", "mẫu \"chào\"\nhết\n")
    try FileManager.default.createSymbolicLink(
      atPath: program.path("work/mau/b.chibo"), withDestinationPath: program.path("elsewhere.chibo"))
    #expect(try program.run("run", "work/x.chibo").errors.contains("include.failed"))
  }

  @Test func suggestionsAreScriptsOrJSON() throws {
    let program = try Program()
    try program.write("good.chibo", cell + "đảng viên @bình \"Lê Văn Bình\" chính thức 03/02/1999 sở trường \"kế toán\"\n")
    _ = try program.run("run", "good.chibo")
    let people = try program.run("suggest", "người", "cho", "Kế toán xã", "loại", "cố", "định").output
    #expect(people.contains("Có thể ghi: phân công @bình loại cố định: Kế toán xã"))
    try program.write("tasks.txt", "1. Kế toán\n- Giữ {sổ}\n")
    let script = try program.run("suggest", "--tasks", "tasks.txt", "phân", "công", "hạn", "31/12/2026").output
    try program.write("assign.chibo", script)
    #expect(try program.run("run", "assign.chibo").status == 0)
    #expect(try program.run("log").output.contains("hạn 31/12/2026: Giữ {{sổ}"))
    let json = try program.run("suggest", "--format", "json", "chương trình").output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["statements"] is [String])
    #expect(try program.run("suggest").status == 2)
    #expect(try program.run("suggest", "phân công").status == 3)
  }

  @Test func messagesCanBeJSON() throws {
    let program = try Program()
    try program.write("bad.chibo", cell + "báo cáo @bình #1: xong\n")
    let result = try program.run("run", "--format", "json", "bad.chibo")
    let line = try #require(result.errors.split(separator: "\n").first)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(object["line"] as? Int == 4 && object["code"] as? String == "member.unknown")
  }

  @Test func theStoreIsPrivate() throws {
    let program = try Program()
    _ = try program.run(input: cell)
    let attributes = try FileManager.default.attributesOfItem(atPath: program.path("store.sqlite"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}
