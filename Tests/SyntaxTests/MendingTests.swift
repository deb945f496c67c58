import Diagnostics
import Testing

@testable import Syntax

/// What is written loosely and has one reading is read so, and printed in canonical form.
struct MendingTests {
  @Test(arguments: [
    // Telex
    ("giao vieecj @bình: Việc", "phân công @bình: Việc"), ("phaan coong @bình hanj 1/9/2026: Việc", "phân công @bình hạn 01/09/2026: Việc"),
    ("baos caso @bình #2 ddatj 60%: Xong", "báo cáo @bình #2 đạt 60%: Xong"),
    ("hopj thuwowngf kyf 3/9/2026 lucs 19h chur trif @an thuw kys @hà", "họp thường kỳ 03/09/2026 lúc 19:00 chủ trì @an thư ký @hà"),
    ("cos mawtj taats car truwf @an", "có mặt tất cả trừ @an"), ("vawngs @an khoong lys do", "vắng @an không lý do"),
    ("keets luaanj #2 ddungs tieens ddooj: Tiếp", "kết luận #2 đúng tiến độ: Tiếp"),
    ("kết luận #2 chậm tieens ddooj: Tiếp", "kết luận #2 chậm: Tiếp"),
    (
      "bieeur quyeets tasn thanhf 17 khoong tans thành 0 khoong ys kieens 1: x",
      "biểu quyết tán thành 17 không tán thành 0 không ý kiến 1: x"
    ),
    ("bees mạc bất thuwowngf: x", "bế mạc bất thường: x"), ("mucj 1 do @an: Thời sự", "mục 1 do @an: Thời sự"),
    // Times, sums and counts as they are said
    ("họp thường kỳ 3/9/2026 lúc 19 giờ 30 phút", "họp thường kỳ 03/09/2026 lúc 19:30"), ("bế mạc lúc 19h30'", "bế mạc lúc 19:30"),
    ("bế mạc lúc 9 giờ tối", "bế mạc lúc 21:00"), ("bế mạc 8 giờ rưỡi", "bế mạc lúc 08:30"), ("bế mạc lúc 12 giờ đêm", "bế mạc lúc 12:00"),
    ("trích nộp 9/2026 1.200.000 đồng", "trích nộp 9/2026 1.200.000"), ("trích nộp 9/2026 350 nghìn", "trích nộp 9/2026 350.000"),
    ("trích nộp 9/2026 1,25 triệu đồng", "trích nộp 9/2026 1.250.000"), ("trích nộp 9/2026 5000₫", "trích nộp 9/2026 5.000"),
    ("có mặt đủ", "có mặt tất cả"), ("biểu quyết tán thành 17/17 phiếu: x", "biểu quyết tán thành 17: x"),
    ("biểu quyết nhất trí 100%: x", "biểu quyết tán thành tất cả: x"),
    // i for y
    ("họp thường kì 3/9/2026", "họp thường kỳ 03/09/2026"), ("vắng @an có lí do: Ốm", "vắng @an có lý do: Ốm"),
    ("nhiệm kì 2025-2030", "nhiệm kỳ 2025-2030"),
    // Words the language does without
    ("phân công @bình và @hoa hạn ngày 30/06/2026: Việc", "phân công @bình, @hoa hạn 30/06/2026: Việc"),
    ("đảng phí tháng 9/2026 @bình", "đảng phí 9/2026 @bình"), ("văn bản số 39-KH/ĐU: Kế hoạch", "văn bản 39-KH/ĐU: Kế hoạch"),
    ("biểu quyết tán thành 17 phiếu không tán thành 0 phiếu: x", "biểu quyết tán thành 17 không tán thành 0: x"),
    // VNI
    ("phan6 cong6 @bình han5 1/9/2026: Việc", "phân công @bình hạn 01/09/2026: Việc"),
    ("hop5 thuong72 ky2 3/9/2026", "họp thường kỳ 03/09/2026"),
    ("ba1o ca1o @bình #2: x", "báo cáo @bình #2: x"), ("d9ie62u chi3nh #2 san3 pham63 \"x\"", "điều chỉnh #2 sản phẩm \"x\""),
    ("be61 mac5 luc1 20:45", "bế mạc lúc 20:45"), ("d9oc5 lai5", "đọc lại"),
    // On a line of its own, in blocks, in names
    ("phân công @a\n    hanj 1/9/2026:\n    Việc", "phân công @a hạn 01/09/2026: Việc"),
    ("vowis mỗi n trong nhiệm vụ\n    raf soát\nheets", "với mỗi n trong nhiệm vụ\n    rà soát\nhết"),
    ("neeus a\n    rà soát\nneeus khoong\n    tình hình\nhết", "nếu a\n    rà soát\nnếu không\n    tình hình\nhết"),
    ("hỏi \"Ai?\" vào người dangj chữ", "hỏi \"Ai?\" vào người dạng chữ"), ("hỏi \"Ai?\" vaof x dạng chuwx", "hỏi \"Ai?\" vào x dạng chữ"),
    // Before a member
    ("vắng đ/c @lan, đồng chí @hà có lý do: Ốm", "vắng @lan, @hà có lý do: Ốm"), ("báo cáo Đ/C @bình #2: x", "báo cáo @bình #2: x"),
    ("phát biểu đ.c @hoa: x", "phát biểu @hoa: x"), ("phát biểu bác @hoa: x", "phát biểu @hoa: x"),
    ("giao việc cho đc @bình: x", "phân công @bình: x"),
    // Dates
    ("họp thường kỳ 03-09-2026", "họp thường kỳ 03/09/2026"), ("họp thường kỳ 3.9.2026", "họp thường kỳ 03/09/2026"),
    ("phân công @a hạn 30 tháng 6 năm 2026: Việc", "phân công @a hạn 30/06/2026: Việc"),
    ("phân công @a từ ngày 1 tháng 7 năm 2026 hạn ngày 30 tháng 9 năm 2026: Việc", "phân công @a từ 01/07/2026 hạn 30/09/2026: Việc"),
    ("phân công @a từ ngày 01/07/2026: Việc", "phân công @a từ 01/07/2026: Việc"),
    ("phân công @a hằng tháng từ ngày 22 đến cuối tháng: Việc", "phân công @a hằng tháng từ ngày 22 đến cuối tháng: Việc"),
    // Without the word of the clause
    ("họp thường kỳ 03/09/2026 19:00 tại \"Đình\"", "họp thường kỳ 03/09/2026 lúc 19:00 tại \"Đình\""),
    ("báo cáo @bình #2 60%: x", "báo cáo @bình #2 đạt 60%: x"), ("bế mạc 20h45", "bế mạc lúc 20:45"),
    ("họp 19:00 tại \"Đình\"", "họp hôm nay lúc 19:00 tại \"Đình\""), ("họp chuyên đề lúc 19 giờ", "họp chuyên đề hôm nay lúc 19:00"),
    ("phân công @a đột xuất hạn 30/09/2026: Việc", "phân công @a loại đột xuất hạn 30/09/2026: Việc"),
    ("điều chỉnh #2 cố định: Việc quanh năm", "điều chỉnh #2 loại cố định: Việc quanh năm"),
    // The full stop of a sentence
    ("có mặt tất cả.", "có mặt tất cả"),
    ("họp thường kỳ 03/09/2026 chủ trì @an thư ký @hà.", "họp thường kỳ 03/09/2026 chủ trì @an thư ký @hà"),
    ("mục 1. Thông tin: thời sự, văn bản", "mục 1: Thông tin: thời sự, văn bản"), ("mục 2) Kiểm điểm", "mục 2: Kiểm điểm"),
    // In another order
    ("đ/c @hoa phát biểu: Nhất trí", "phát biểu @hoa: Nhất trí"), ("@bình báo cáo #2 đạt 60%: x", "báo cáo @bình #2 đạt 60%: x"),
    ("đồng chí hoa vắng có lý do: Ốm", "vắng hoa có lý do: Ốm"), ("Lê Thị Hoa phát biểu: x", "phát biểu Lê Thị Hoa: x"),
    ("chỉ tiêu 1 của 08-NQ/CB hạn 31/12/2026 đạt 90%: x", "chỉ tiêu 1 đạt 90% của 08-NQ/CB hạn 31/12/2026: x"),
    ("biểu quyết kín xóa tên đối với @an tán thành 3: x", "biểu quyết xóa tên đối với @an kín tán thành 3: x"),
    ("xem nhiệm vụ dạng csv khi quá hạn đầu 2", "xem nhiệm vụ khi quá hạn đầu 2 dạng csv"),
    // What secretaries say
    ("sinh hoạt thường kỳ 03/09/2026 hồi 19h30 chủ tọa @an ghi biên bản @hà", "họp thường kỳ 03/09/2026 lúc 19:30 chủ trì @an thư ký @hà"),
    ("điểm danh vắng mặt @an có phép: x", "vắng @an có lý do: x"), ("thông qua biên bản", "đọc lại"),
    ("biểu quyết đồng ý 17 không đồng ý 1: x", "biểu quyết tán thành 17 không tán thành 1: x"),
    ("kết luận #2 xong", "kết luận #2 hoàn thành"),
  ])
  func theMeaningIsPrinted(_ written: String, _ canonical: String) {
    let parsed = Parser.parse(SourceText(written + "\ntình hình"))
    #expect(messages(parsed) == [])
    #expect(parsed.script.dropLast().map { Printer.print($0.statement, in: .vi) }.joined(separator: "\n") == canonical)
    #expect(parsed.script.last?.statement == .asking(.status(StatusStatement())))
  }

  @Test(arguments: [
    ("vắng Nguyễn Thị Lan có lý do: Ốm", ["Nguyễn Thị Lan"]), ("vắng Lan, đ/c Cường, @hà", ["Lan", "Cường", "@hà"]),
    ("vắng lan, nguyễn văn cường có lý do: Ốm", ["lan", "nguyễn văn cường"]), ("có mặt tất cả trừ Lan", ["Lan"]),
    ("phân công anh Bình hạn 1/9/2026: Việc", ["Bình"]), ("báo cáo Trần Văn Sinh #2: x", ["Trần Văn Sinh"]),
  ])
  func aNameMayStandForAHandle(_ text: String, _ names: [String]) {
    let parsed = Parser.parse(SourceText(text))
    #expect(messages(parsed) == [])
    #expect(parsed.script.first?.isLiteral == false)
    for name in names { #expect(parsed.script.first.map { Printer.print($0.statement, in: .vi).contains(name) } == true) }
    let printed = parsed.script.map { Printer.print($0.statement, in: .vi) }.joined()
    #expect(Parser.parse(SourceText(printed)).script.map(\.statement) == parsed.script.map(\.statement))
  }

  /// What reads well is never read otherwise, and a wrong mark is a mistake.
  @Test(arguments: [
    ("gán vaf = 1\nxem nhiệm vụ khi số = vaf", [String]()), ("gán in1 = 1", []), ("gán hans = 1", []),
    ("hopf thường kỳ 3/9/2026", ["1:1 no statement begins with “hopf” → họp"]),
    ("báo cáo @bình #2 ddatj1 60%", ["1:18 “ddatj1” does not belong here"]),
    ("đảng viên Lan \"Đỗ Thị Lan\"", ["1:11 expected a member (@…), found “Lan”"]),
    ("có mặt tấtt cả trừ @an", ["1:8 expected “all” or a member"]), ("vắng đ/c", ["1:6"]),
    ("hoa phát biểu: x", ["1:1 no statement begins with “hoa”"]), ("mục 1.", ["1:6"]), ("mục 1. {a}", ["1:6"]),
    ("phân công @a hạn 30/6: x", ["1:18 the date “30/6” has no year"]), ("phân công @a hạn 30 tháng 6: x", ["1:18"]),
    ("họp thường kỳ 03/09/2026 60%", ["1:26"]), ("chi bộ \"{hopj}\"", []),
    ("giải thích \"{đ/c Lan}\"", ["1:12"]),
  ])
  func nothingElseIsMended(_ text: String, _ wanted: [String]) {
    let found = messages(text)
    #expect(found.count == wanted.count && zip(found, wanted).allSatisfy { $0.hasPrefix($1.prefix(6)) }, "\(found)")
  }

  /// In a time that grows with their number: this many would otherwise take hours.
  @Test func tenThousandLeftoversAreRead() {
    let text = String(repeating: "vawngs Lan, đ/c @hà khoong lys do\n", count: 10_000)
    let result = Parser.parse(SourceText(text))
    #expect(result.script.count == 10_000 && result.diagnostics.count == 0)
  }
}
