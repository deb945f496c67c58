import PtySupport
import Testing

/// A whole meeting, typed at a terminal.
@Suite struct ShellMeetingTests {
  private static let roster = """
    chi bộ "Chi bộ thôn Đông" thuộc "Đảng bộ xã Tân Lập" nơi "Tân Lập"
    nhiệm kỳ 2025-2030 từ 20/04/2025
    đảng viên @an "Trần Văn An" sinh 12/05/1970 chính thức 03/02/1999
    đảng viên @bình "Nguyễn Văn Bình" sinh 02/09/1980 chính thức 19/05/2010
    đảng viên @hà "Vũ Thị Hà" sinh 15/01/1985 chính thức 03/02/2012
    đảng viên @cường "Lê Đức Cường" sinh 20/10/1990 chính thức 03/02/2020
    chức vụ @an bí thư từ 20/04/2025
    phân công #1 @bình loại cố định từ 05/01/2026 hằng tháng sản phẩm "Biểu tổng hợp" theo dõi @an căn cứ 01-NQ/CB: Vận động 5 hộ hiến đất

    """

  /// What is typed, and the statement it stands for when that is spelled otherwise.
  private static let meeting: [(typed: String, meant: String?)] = [
    (
      "hop thuong ky 3/9/2026 luc 19h tai \"Nhà văn hóa thôn\" chu tri @an thu ky @ha",
      "họp thường kỳ 03/09/2026 lúc 19:00 tại \"Nhà văn hóa thôn\" chủ trì @an thư ký @hà"
    ),
    ("khách mời \"Lê Văn Sáu\" chức danh \"Phó bí thư Đảng ủy\"", nil),
    ("co mat tat ca tru @cuong", "có mặt tất cả trừ @cường"),
    ("vang @cuong co ly do: Đi công tác", "vắng @cường có lý do: Đi công tác"),
    ("mục 1 do @an: Thông tin thời sự", nil),
    ("phát biểu @hà: Đề nghị quan tâm phòng chống bão lũ", nil),
    ("ket luan: Chi bộ thống nhất", "kết luận: Chi bộ thống nhất"),
    ("item 2: Kiểm điểm nhiệm vụ", "mục 2: Kiểm điểm nhiệm vụ"),
    ("bao cao @binh #1 dat 60%: Đã vận động 3 hộ", "báo cáo @bình #1 đạt 60%: Đã vận động 3 hộ"),
    ("conclude #1 on-track: Tiếp tục", "kết luận #1 đúng tiến độ: Tiếp tục"),
    ("phân công @hà loại đột xuất hạn 30/09/2026 sản phẩm \"Phương án\": Xây dựng phương án phòng chống bão lũ", nil),
    (
      "bieu quyet tan thanh 3 khong tan thanh 0 khong y kien 0: Thông qua",
      "biểu quyết tán thành 3 không tán thành 0 không ý kiến 0: Thông qua"
    ),
    ("nghị quyết: Nghị quyết tháng 9/2026", nil),
    ("đảng phí 9/2026 tất cả", nil),
    ("cham diem 95", "chấm điểm 95"),
    ("bế mạc lúc 20:45", nil),
  ]

  @Test func aMeetingTypedGivesTheJournalOfTheScript() throws {
    let program = try Program()
    try program.write("roster.chibo", Self.roster)
    #expect(try program.run("run", "roster.chibo").status == 0)
    let script = "đề ngày 03/09/2026\n" + Self.meeting.map { $0.meant ?? $0.typed }.joined(separator: "\n") + "\n"
    try program.write("meeting.chibo", script)
    #expect(try program.run("run", "roster.chibo", "meeting.chibo", store: "script.sqlite").status == 0)

    let terminal = try Pty(command: [builtProduct("chibo")], environment: program.environment, rows: 40, columns: 150)
    try terminal.wait(for: "chi bộ> ")
    for (number, line) in Self.meeting.enumerated() {
      terminal.send(line.typed + "\r")
      try terminal.wait(for: "✓ [\(number + 9)]")
    }
    terminal.send("thoát\r")
    #expect(try terminal.waitForExit() == 0)
    let typed = try program.run("log").output
    let run = try program.run("log", store: "script.sqlite").output
    #expect(typed.contains("báo cáo @bình #1 đạt 60%: Đã vận động 3 hộ"))
    #expect(typed == run)
  }

  @Test func aMistakeIsLocatedAndNothingIsKept() throws {
    let program = try Program()
    try program.write("roster.chibo", Self.roster)
    _ = try program.run("run", "roster.chibo")
    let before = try program.run("log").output
    let terminal = try Pty(command: [builtProduct("chibo")], environment: program.environment, rows: 40, columns: 120)
    try terminal.wait(for: "chi bộ> ")
    terminal.send("bao cao @binh #1 dat 60%: Đã xong\r")
    try terminal.wait(for: "[meeting.none]")
    terminal.send("nhắc nhớt @hà: x\r")
    try terminal.wait(for: "có phải ý là: nhắc nhở")
    terminal.send("chức vụ @ha \"Trưởng thôn\"\r")
    try terminal.wait(for: "✓")
    try terminal.wait(for: "chi bộ> ")
    terminal.send("hoàn tác\r")
    try terminal.wait(for: "✓")
    // Only at the prompt is the key the editor's.
    try terminal.wait(for: "chi bộ> ")
    terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
    let after = try program.run("log").output
    #expect(after.hasPrefix(before))
    #expect(after.split(separator: "\n").count == before.split(separator: "\n").count + 2)
  }

  @Test func aScriptAsksAtTheTerminalWithChoicesAndDefault() throws {
    let program = try Program()
    try program.write(
      "ask.chibo", "hỏi \"Màu gì?\" vào màu dạng lựa chọn (\"đỏ\", \"xanh\") mặc định \"đỏ\"\nchi bộ \"Chi bộ {màu}\"\n")
    let terminal = try Pty(
      command: [builtProduct("chibo"), "run", program.folder + "/ask.chibo"], environment: program.environment, rows: 40, columns: 120)
    try terminal.wait(for: "Màu gì? (đỏ | xanh) [đỏ]: ")
    terminal.send("vàng\r")
    try terminal.wait(for: "Màu gì? (đỏ | xanh) [đỏ]: ")
    terminal.send("xanh\r")
    #expect(try terminal.waitForExit() == 0)
    #expect(try program.run("log").output.hasSuffix("chi bộ \"Chi bộ xanh\"\n"))
  }
}
