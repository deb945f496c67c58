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

  @Test func theMinutesOpenInAWordProcessor() throws {
    let program = try Program()
    _ = try program.run("run", sample)
    #expect(try program.run("export", "minutes", "bien-ban.docx", "--date", "04/09/2026").status == 0)
    let converter = Process()
    converter.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    converter.arguments = [
      "timeout", "90", "soffice", "--headless", "-env:UserInstallation=file://\(program.path("office"))", "--convert-to",
      "txt:Text (encoded):UTF8", "--outdir", program.folder, program.path("bien-ban.docx"),
    ]
    converter.standardOutput = FileHandle.nullDevice
    converter.standardError = FileHandle.nullDevice
    try converter.run()
    converter.waitUntilExit()
    let text = program.read("bien-ban.txt")
    for part in ["BIÊN BẢN", "CHI BỘ THÔN ĐỒNG SẬY", "ngày 04 tháng 9 năm 2026", "Đỗ Văn Khải", "Phạm Thị Ngọc", "Lưu Chi bộ."] {
      #expect(text.contains(part), "\(part)")
    }
  }
}
