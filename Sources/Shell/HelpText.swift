import Diagnostics
import LanguageService
import Syntax

/// What `giúp` shows: the statements by what they are for, or one of them with an example.
public enum HelpText {
  /// - Parameter verb: of the statement asked about; nil for the list of all.
  public static func text(for verb: Keyword?, in language: Language) -> String {
    guard let verb else { return overview(language) }
    let others = verb.spellings(in: language).dropFirst()
    let also = others.isEmpty ? [] : [Localized(vi: "Cũng viết: ", en: "Also: ")[language] + others.joined(separator: ", ")]
    let lines =
      ["\(verb.spelling(language)): \(verb.explanation[language])"] + also + form(of: verb, language)
      + [Localized(vi: "Ví dụ:", en: "For example:")[language]]
    return (lines + example(of: verb, language).split(separator: "\n").map { "  " + $0 }).joined(separator: "\n")
  }

  private static func overview(_ language: Language) -> String {
    let groups = families.map { title, verbs in
      "\(title[language])\n  " + verbs.map { $0.spelling(language) }.joined(separator: " · ")
    }
    let foot = Localized(
      vi: "Gõ “giúp phân công” để xem cách viết một câu. Nội dung tự do đứng sau dấu hai chấm.",
      en: "Type “help assign” to see how a statement is written. Free text stands after a colon.")[language]
    return (groups + [foot]).joined(separator: "\n")
  }

  /// Every verb, in the order people meet them.
  static let families: [(title: Localized, verbs: [Keyword])] = [
    (
      Localized(vi: "Cuộc họp", en: "Meeting"),
      [
        .meeting, .guest, .attend, .absent, .arrive, .leave, .item, .say, .report, .discuss, .conclude, .vote, .elect, .resolve,
        .point, .target, .shortcoming, .commend, .remind,
        .score, .readBack, .close, .sent,
      ]
    ),
    (Localized(vi: "Phân công", en: "Assignment"), [.assign, .adjust, .handOver, .stop, .plan, .support, .inspect]),
    (
      Localized(vi: "Tổ chức, danh sách", en: "Organisation and roster"),
      [
        .cell, .term, .member, .role, .update, .group, .candidate, .exempt, .resume, .transfer, .receive, .confirm, .suspend, .remove,
        .expel,
        .withdraw,
        .deceased, .document, .regulation, .rule, .dated,
      ]
    ),
    (
      Localized(vi: "Đảng phí, cuối năm", en: "Dues and year end"),
      [.duesRate, .duesRelief, .remit, .dues, .residence, .review, .propose, .classify]
    ),
    (Localized(vi: "Hỏi và xem", en: "Asking"), [.show, .count, .check, .explain, .fix, .accept, .history, .status, .suggest, .help]),
    (
      Localized(vi: "Mẫu và kịch bản", en: "Templates and scripts"),
      [.use, .template, .let, .ask, .forEach, .if, .else, .end, .include, .expect, .saveTemplate]
    ),
    (Localized(vi: "Làm việc với chibo", en: "Working with chibo"), [.undo, .redo, .correct, .export, .language, .quit]),
  ]

  /// The example in the reader's keywords.
  private static func example(of verb: Keyword, _ language: Language) -> String {
    let text = example(of: verb)
    guard language == .en else { return text }
    if let english = englishExamples[verb] { return english }
    return Parser.parse(SourceText(text)).script.map { Printer.print($0.statement, in: .en) }.joined(separator: "\n")
  }

  /// Where the names of lists and columns differ too, which are no keywords.
  private static let englishExamples: [Keyword: String] = [
    .show: """
    show tasks where overdue by holder
    show members where not assigned including name, age order by name
    show dues by month total amount as chart
    show tasks by holder share overdue, total households
    """,
    .count: "count tasks where overdue", .let: "let x = count(tasks where overdue)",
    .forEach: "for each t in tasks where overdue\n    remind {t.holder}: Task {t} is overdue\nend",
    .if: "if count(tasks where overdue) > 0\n    check\nend",
    .else: "if count(members) > 30\n    check\nelse\n    status\nend", .end: "if count(members) > 30\n    check\nend",
    .expect: "expect count(members) = 22: The list is complete",
  ]

  static func example(of verb: Keyword) -> String {
    meetingExamples[verb] ?? taskExamples[verb] ?? rosterExamples[verb] ?? otherExamples[verb] ?? ""
  }

  private static let meetingExamples: [Keyword: String] = [
    .meeting: "họp thường kỳ 03/09/2026 lúc 19:00 tại \"Nhà văn hóa\" chủ trì @an thư ký @hà",
    .guest: "khách mời \"Lê Văn Sáu\" chức danh \"Phó bí thư Đảng ủy phường\"",
    .attend: "có mặt tất cả trừ @cường, @lan",
    .absent: "vắng @cường có lý do: Đi công tác",
    .arrive: "vào họp @lan lúc 19:30",
    .leave: "rời họp @lan lúc 20:30",
    .item: "mục 1 do @an: Thông tin thời sự",
    .say: "phát biểu @hoa: Đề nghị quan tâm việc phòng chống bão lũ",
    .report: "báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ",
    .discuss: "góp ý @an về #2: Cần phối hợp với Hội Phụ nữ",
    .conclude:
      "kết luận #2 đúng tiến độ: Tiếp tục, hoàn thành trước 31/10\nkết luận điểm 1 của 08-NQ/CB hoàn thành: Phương án đã duyệt\nkết luận: Chi bộ thống nhất",
    .vote: "biểu quyết tán thành 17 không tán thành 0 không ý kiến 1: Thông qua nghị quyết tháng 9",
    .elect: "bầu bí thư số lượng 1 phát ra 18 thu về 18 hợp lệ 17 ứng cử @an 15, @hà 2",
    .resolve: "nghị quyết: Nghị quyết tháng 9/2026",
    .point: "điểm 1 của 08-NQ/CB do @bình hạn 30/09/2026: Xây dựng phương án phòng chống bão lũ",
    .target: "chỉ tiêu 1 đạt 98% hạn 31/12/2026: Tỷ lệ hộ dân tham gia bảo hiểm y tế",
    .shortcoming:
      "hạn chế 1 nguyên nhân \"Nhiều đồng chí đi làm xa\" biện pháp \"Báo lịch họp trước 7 ngày\" hạn 31/12/2026: Tỷ lệ dự họp thấp",
    .commend: "biểu dương @hoa: Hoàn thành tốt việc vận động hiến đất",
    .remind: "nhắc nhở @sơn: Vắng họp không báo cáo",
    .score: "chấm điểm 92: Trừ điểm giờ giấc\nchấm điểm chuẩn bị 10 tiến hành 38 nguyên tắc 5 kết thúc 5",
    .readBack: "đọc lại",
    .close: "bế mạc lúc 20:45",
    .sent: "đã gửi 08-NQ/CB ngày 05/09/2026\nđã gửi chấm điểm 03/09/2026 ngày 07/09/2026",
  ]

  private static let taskExamples: [Keyword: String] = [
    .assign: "phân công @bình hạn 30/09/2026 sản phẩm \"Phương án\" theo dõi @hà: Xây dựng phương án phòng chống bão lũ",
    .adjust: "điều chỉnh #2 hạn 31/10/2026: Mưa lũ kéo dài",
    .handOver: "bàn giao #2 cho @hoa từ 01/08/2026: Đồng chí Cường chuyển sinh hoạt",
    .stop: "thôi phân công #2 từ 01/08/2026: Không còn phù hợp",
    .plan: "kế hoạch #2 ngày 05/09/2026: Tuần 1 khảo sát, tuần 2 vận động",
    .support: "tháo gỡ #2: Chi bộ cử thêm đồng chí Hà cùng đi vận động",
    .inspect: "kiểm tra #2 do @hà ngày 20/09/2026: Đã gặp 3 hộ",
  ]

  private static let rosterExamples: [Keyword: String] = [
    .cell: "chi bộ \"Thôn Đông\" thuộc \"Đảng bộ xã Tân Lập\"",
    .term: "nhiệm kỳ 2025-2030 từ 15/01/2025",
    .member: "đảng viên @bình \"Nguyễn Văn Bình\" sinh 12/05/1970 chính thức 03/02/1999",
    .role: "chức vụ @an bí thư từ 15/01/2025",
    .update: "cập nhật @bình nghề \"Nghỉ hưu\" từ 01/06/2026",
    .group: "tổ \"Tổ 1\" phụ trách @an gồm @bình, @hoa số hộ 45 từ 15/01/2026\ntổ \"Tổ 1\" bớt @hoa từ 01/08/2026",
    .candidate:
      "quần chúng \"Ngô Thị Mai\" sinh 20/10/2001 giúp đỡ @hòa giới thiệu 03/03/2026\nquần chúng \"Ngô Thị Mai\" bồi dưỡng 10/06/2026",
    .exempt: "miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026: Có đơn và giấy xác nhận",
    .resume: "trở lại @lan từ 01/08/2026",
    .transfer: "chuyển sinh hoạt @cường về \"Đảng bộ phường Hà Cầu\" từ 01/08/2026",
    .receive: "tiếp nhận @tú \"Lê Anh Tú\" tạm thời đơn vị \"Chi bộ Thôn Đoài\" từ 01/03/2026",
    .confirm: "công nhận chính thức @hạnh từ 03/02/2026 căn cứ \"Quyết định 12-QĐ/ĐU\"",
    .suspend: "đình chỉ @sơn từ 01/03/2026: Chờ xem xét kỷ luật",
    .remove: "xóa tên @sơn từ 01/06/2026: Bỏ sinh hoạt ba tháng",
    .expel: "khai trừ @sơn từ 01/06/2026 căn cứ \"Quyết định 15-QĐ/ĐU\"",
    .withdraw: "xin ra @sơn từ 01/06/2026: Có đơn xin ra khỏi Đảng",
    .deceased: "từ trần @thịnh từ 14/05/2026: Tuổi cao",
    .document: "văn bản 39-KH/ĐU ngày 12/01/2026 nơi ban hành \"Đảng ủy xã\": Kế hoạch công tác năm",
    .regulation: "quy chế 01-QC/CB từ 20/01/2025 gồm #1, #2: Quy chế làm việc nhiệm kỳ 2025-2030",
    .rule: "quy định \"meeting.minutes.minimum\" 90 từ 23/07/2025 nguồn \"Chỉ thị 50-CT/TW\"",
    .dated: "đề ngày 05/01/2026",
  ]

  private static let otherExamples: [Keyword: String] = [
    .duesRate: "định mức đảng phí @bình trong tuổi lao động vùng 3 từ 01/02/2026\nđịnh mức đảng phí @an 85.000 bảo hiểm xã hội",
    .duesRelief: "miễn giảm đảng phí @lan 50% từ 01/03/2026 đến 28/02/2027 căn cứ 05-NQ/CB: Hoàn cảnh khó khăn",
    .remit: "trích nộp 9/2026 350.000 ngày 05/10/2026",
    .dues: "đảng phí 9/2026 tất cả trừ @sơn",
    .residence: "nhận xét nơi cư trú @hạnh năm 2026: Gương mẫu, tham gia đầy đủ",
    .review:
      "kiểm điểm @bình năm 2026 tự nhận tốt điểm 82: Một nhiệm vụ chậm\nkiểm điểm @an quý 3/2026 tự nhận tốt: Hoàn thành các việc của quý\nkiểm điểm chi bộ năm 2026: Ưu điểm, hạn chế, nguyên nhân",
    .propose: "đề nghị @bình năm 2026 tốt do \"Công đoàn trường\"\nđề nghị @bình năm 2026 tốt do chi ủy",
    .classify: "xếp loại @bình năm 2026 tốt tán thành 16 không tán thành 1 không ý kiến 1",
    .show:
      "xem nhiệm vụ khi quá hạn theo người\nxem đảng viên khi không được phân công gồm họ tên, tuổi xếp theo họ tên\nxem đảng phí theo tháng tổng số tiền dạng biểu đồ\nxem nhiệm vụ theo người tỷ lệ quá hạn, tổng số hộ",
    .count: "đếm nhiệm vụ khi quá hạn",
    .check: "rà soát",
    .explain: "giải thích task.overdue",
    .history: "quá trình #2",
    .fix: "sửa 3",
    .accept: "chấp nhận 3: Đảng ủy đã cho lùi đến quý sau",
    .status: "tình hình",
    .suggest:
      "đề xuất người cho \"Phụ trách đội văn nghệ\" loại mùa vụ\nđề xuất phân công cho #3, \"Kế toán hợp tác xã\"\nđề xuất chương trình tháng 9/2026",
    .help: "giúp phân công\ngiúp \"sinh hoạt thường kỳ\"",
    .use: "dùng \"sinh hoạt thường kỳ\" (ngày: 03/09/2026)\ndùng \"Họp thôn\" mặc định (ngày họp: 03/10/2026)",
    .template: "mẫu \"mở đầu\" (ngày: ngày)\n    họp thường kỳ {ngày}\nhết",
    .let: "gán x = đếm(nhiệm vụ khi quá hạn)",
    .ask: "hỏi \"Ai vắng?\" vào người_vắng dạng danh sách đảng viên mặc định không",
    .forEach: "với mỗi n trong nhiệm vụ khi quá hạn\n    nhắc nhở {n.người}: Nhiệm vụ {n} quá hạn\nhết",
    .if: "nếu đếm(nhiệm vụ khi quá hạn) > 0\n    rà soát\nhết",
    .else: "nếu đếm(đảng viên) > 30\n    rà soát\nnếu không\n    tình hình\nhết",
    .end: "nếu đếm(đảng viên) > 30\n    rà soát\nhết",
    .include: "gộp \"danh-sach.chibo\"",
    .saveTemplate: "lưu mẫu \"Họp thôn\" ngày 03/09/2026",
    .expect: "khẳng định đếm(đảng viên) = 22: Đủ danh sách",
    .undo: "hoàn tác\nhoàn tác 57: Nhập nhầm người",
    .redo: "làm lại",
    .correct: "đính chính 57 lý do \"Ghi nhầm tỷ lệ\": báo cáo @bình #2 đạt 70%: Đã vận động 4 hộ",
    .export: "xuất biên bản ngày 03/09/2026 \"bien-ban-2026-09.docx\"\nxuất bảng phân công\nxuất bảng xếp loại năm 2026",
    .language: "ngôn ngữ tiếng anh",
    .quit: "thoát",
  ]
}
