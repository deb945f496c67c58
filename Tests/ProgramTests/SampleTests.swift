import Foundation
import Syntax
import Testing

@testable import chibo

/// The shipped sample, through the program.
@Suite struct SampleTests {
  private let sample = Program.projectFile("scripts/samples/nam-2026.chibo")

  @Test func theLogOfTheSampleGivesTheSameStore() throws {
    let program = try Program()
    #expect(try program.run("run", sample).status == 0)
    let log = try program.run("log").output
    try program.write("log.chibo", log)
    #expect(try program.run("run", "log.chibo", store: "second.sqlite").status == 0)
    #expect(try program.run("log", store: "second.sqlite").output == log)
    #expect(try program.run("verify", store: "second.sqlite").status == 0)
  }

  @Test func theLogKeepsItsBytesThroughEnglishAndBack() throws {
    let program = try Program()
    _ = try program.run("run", sample)
    let log = try program.run("log").output
    try program.write("log.chibo", log)
    #expect(try program.run("format", "--lang", "en", "log.chibo").status == 0)
    let english = program.read("log.chibo")
    #expect(english.contains("assign #1 @khải"))
    #expect(try program.run("run", "log.chibo", store: "english.sqlite").status == 0)
    #expect(try program.run("log", store: "english.sqlite").output == log)
    #expect(try program.run("format", "--lang", "vi", "log.chibo").status == 0)
    #expect(try program.run("run", "log.chibo", store: "back.sqlite").status == 0)
    #expect(try program.run("log", store: "back.sqlite").output == log)
  }

  /// The name a paper's file gets is what it is found by in the folders of years before: these were shipped, and stay. A paper added
  /// since is asked for by what it declares.
  private static let shipped = [
    "minutes": "bien-ban", "resolution": "nghi-quyet", "assignment-table": "bang-phan-cong",
    "assignment-resolution": "nghi-quyet-phan-cong", "rating-summary": "bang-xep-loai", "dues-book": "so-dang-phi",
    "dues-report": "bao-cao-dang-phi", "roll-call": "diem-danh", "self-review": "ban-kiem-diem", "change-slip": "phieu-dieu-chinh",
    "regulation": "quy-che", "report": "bao-cao", "commend": "danh-sach-bieu-duong",
  ]

  @Test func everyPaperIsWrittenUnderItsName() throws {
    let program = try Program()
    _ = try program.run("run", sample)
    let values = try program.run("export", "no-such-paper").errors
    #expect(values.split(separator: "\n").filter { $0.hasPrefix("  - ") } == PaperWord.allValueStrings.map { "  - \($0)" })
    #expect(Set(Self.shipped.keys).isSubset(of: PaperWord.allValueStrings))
    for (word, paper) in PaperWord.allCases.map({ ($0.defaultValueDescription, $0.paper) }) {
      let stem = Self.shipped[word] ?? paper.stem
      let written = try program.run("export", word)
      #expect(written.status == 0 && written.output.contains(": \(stem)-20"), "\(word): \(written.output)\(written.errors)")
    }
  }

  @Test func noPaperHoldsWhatWasLearntOnAVisit() throws {
    let program = try Program()
    _ = try program.run("run", sample)
    try program.write("gap-go.chibo", "đề ngày 10/12/2026\ngặp gỡ @quý ngày 10/12/2026 do @khải: Xin thôi việc đi đêm vì mắt kém")
    let stated = try program.run("run", "gap-go.chibo")
    #expect(stated.status == 0 && !(stated.output + stated.errors).contains("đi đêm"))
    #expect(try program.run("show", "gặp gỡ").output.contains("10/12/2026"))
    #expect(try !program.run("show", "gặp gỡ").output.contains("đi đêm"))
    #expect(try program.run("show", "gặp gỡ gồm nội dung").output.contains("đi đêm"))
    for word in PaperWord.allCases.map(\.defaultValueDescription) {
      let written = try program.run("export", word, "-")
      #expect(written.status == 0 && !written.output.isEmpty && !written.output.contains("đi đêm"), "\(word)")
    }
  }

  /// Only a question that names it tells a phone number.
  @Test func noPaperHoldsAPhone() throws {
    let program = try Program()
    _ = try program.run("run", sample)
    try program.write("so.chibo", "đề ngày 10/12/2026\ncập nhật @quý điện thoại \"0912 345 678\" từ 10/12/2026")
    let stated = try program.run("run", "so.chibo", "--verbose")
    #expect(stated.status == 0 && !(stated.output + stated.errors).contains("0912"))
    for asked in ["xem đảng viên", "xem đảng viên dạng csv", "giải thích @quý", "tình hình"] {
      try program.write("hoi.chibo", asked)
      #expect(try !program.run("run", "hoi.chibo").output.contains("0912"), "\(asked)")
    }
    #expect(try program.run("show", "đảng viên khi mã = \"@quý\" gồm điện thoại", "--date", "31/12/2026").output.contains("0912 345 678"))
    for word in PaperWord.allCases.map(\.defaultValueDescription) {
      let written = try program.run("export", word, "-")
      #expect(written.status == 0 && !written.output.contains("0912"), "\(word)")
    }
  }

  /// By a word processor, which writes beside the files and says nothing of what it could not read.
  private func convert(_ files: String..., to format: String, in program: Program) throws {
    let converter = Process()
    converter.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    converter.arguments =
      [
        "timeout", "90", "soffice", "--headless", "-env:UserInstallation=file://\(program.path("office"))", "--convert-to", format,
        "--outdir",
        program.folder,
      ] + files.map(program.path)
    converter.standardOutput = FileHandle.nullDevice
    converter.standardError = FileHandle.nullDevice
    try converter.run()
    converter.waitUntilExit()
  }

  /// The meeting of September had 31 reports.
  @Test func theConciseMinutesTakeHalfThePages() throws {
    let program = try Program()
    _ = try program.run("run", sample)
    for word in ["minutes", "concise-minutes"] { _ = try program.run("export", word, "\(word).docx", "--date", "04/09/2026") }
    _ = try program.run("export", "task-slip", "slips.docx", "--month", "12/2026", "--date", "31/12/2026")
    try convert("minutes.docx", "concise-minutes.docx", "slips.docx", to: "pdf", in: program)
    func pages(_ file: String) throws -> Int? {
      let line = try program.shell("pdfinfo \(file) | grep Pages").output
      return Int(line.filter(\.isNumber))
    }
    #expect(try pages("minutes.pdf") == 8)
    #expect(try pages("concise-minutes.pdf") == 4)
    // Of 26 members two share a page.
    #expect(try pages("slips.pdf") == 13)
  }

  /// Names, figures and all that was typed.
  @Test func theConciseMinutesOfTheYearLoseNothing() throws {
    let program = try Program()
    _ = try program.run("run", sample)
    let log = try program.run("log").output.split(separator: "\n").map(String.init)
    let names = log.compactMap { line in
      line.hasPrefix("đảng viên ") || line.hasPrefix("tiếp nhận ") ? line.split(separator: "\"").dropFirst().first.map(String.init) : nil
    }
    #expect(names.count > 20)
    let texts = log.compactMap { line in line.firstRange(of: ": ").map { String(line[$0.upperBound...]) } }
    for line in log where line.hasPrefix("họp ") {
      let date = try #require(line.firstMatch(of: /\d\d\/\d\d\/\d\d\d\d/)).output
      let files = ["minutes", "concise-minutes"].map { "\($0)-\(date.replacing("/", with: "-")).md" }
      for (word, file) in zip(["minutes", "concise-minutes"], files) { _ = try program.run("export", word, file, "--date", String(date)) }
      let (full, concise) = (Self.plain(program.read(files[0])), Self.plain(program.read(files[1])))
      #expect(full.contains("BIÊN BẢN") && concise.contains("BIÊN BẢN"))
      for text in names + texts where full.contains(text) && !concise.contains(text) { Issue.record("\(date): \(text)") }
      let lost = Self.figures(full).subtracting(Self.figures(concise))
      #expect(lost.isEmpty, "\(date): \(lost.sorted())")
      #expect(!concise.contains(" 0 đồng chí"))
    }
  }

  /// Without the signs of Markdown.
  private static func plain(_ text: String) -> String { text.filter { !"\\*".contains($0) } }

  /// Words with a figure, but the numbers of lines and the count of nobody.
  private static func figures(_ text: String) -> Set<String> {
    let lines = text.split(separator: "\n").map { $0.replacing(#/^\d+\. /#, with: "") }
    let words = lines.flatMap { line in line.split { $0.isWhitespace || "(),.;:“”|/".contains($0) }.map(String.init) }
    return Set(words.filter { $0.contains(where: \.isNumber) }).subtracting(["0", "0%"])
  }

  @Test func messagesAreTextOfFewLetters() throws {
    let program = try Program()
    _ = try program.run("run", sample)
    let refused = try program.run("export", "task-messages", "tin.docx", "--month", "12/2026", "--date", "31/12/2026")
    #expect(refused.status == 3 && refused.errors.contains("file.text-only"))
    #expect(try program.run("export", "task-messages", "tin.txt", "--month", "12/2026", "--date", "31/12/2026").status == 0)
    #expect(try program.run("export", "meeting-message", "moi.txt", "--date", "05/01/2027", "--place", "Nhà \"mới\"").status == 0)
    let messages = program.read("tin.txt").components(separatedBy: "\n\n====================\n\n")
    #expect(messages.count == 26 && program.read("moi.txt").contains("Địa điểm: Nhà \"mới\"."))
    for message in messages + [program.read("moi.txt")] {
      #expect(message.count <= 1000 && !message.contains("@") && !message.contains("#"), "\(message)")
    }
    let mode = try FileManager.default.attributesOfItem(atPath: program.path("tin.txt"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func theMinutesOpenInAWordProcessor() throws {
    let program = try Program()
    _ = try program.run("run", sample)
    #expect(try program.run("export", "minutes", "bien-ban.docx", "--date", "04/09/2026").status == 0)
    try convert("bien-ban.docx", to: "txt:Text (encoded):UTF8", in: program)
    let text = program.read("bien-ban.txt")
    for part in ["BIÊN BẢN", "CHI BỘ THÔN ĐỒNG SẬY", "ngày 04 tháng 9 năm 2026", "Đỗ Văn Khải", "Phạm Thị Ngọc", "Lưu Chi bộ."] {
      #expect(text.contains(part), "\(part)")
    }
  }
}
