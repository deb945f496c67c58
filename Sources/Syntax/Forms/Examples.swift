import Diagnostics

/// One correct example of every statement, for hints, help and the grammar.
public enum Example {
  /// The example of the statement a verb begins, in both languages; nil for a keyword that begins none.
  ///
  /// The words that close blocks give the example of a block.
  public static func of(_ verb: Keyword) -> Localized? {
    guard let vi = sentences[verb], let node = Parser.parse(SourceText(vi)).script.first else { return nil }
    return Localized(vi: vi, en: Printer.print(node.statement, in: .en))
  }

  private static let sentences: [Keyword: String] = roster.merging(work) { $1 }.merging(meeting) { $1 }.merging(yearEnd) { $1 }
    .merging(asking) { $1 }.merging(scripts) { $1 }

  private static let roster: [Keyword: String] = [
    .cell: #"chi bộ "Thôn Đông" thuộc "Đảng bộ xã Tân Lập""#,
    .term: "nhiệm kỳ 2025-2030 từ 15/01/2025",
    .member: #"đảng viên @bình "Nguyễn Văn Bình" sinh 12/05/1970 chính thức 03/02/1999"#,
    .role: "chức vụ @an bí thư từ 15/01/2025",
    .update: #"cập nhật @bình nghề "Nghỉ hưu" từ 01/06/2026"#,
    .group: #"tổ "Tổ 1" phụ trách @an gồm @bình, @hoa số hộ 45 từ 15/01/2026"#,
    .candidate:
      #"quần chúng "Ngô Thị Mai" sinh 20/10/2001 giúp đỡ @hòa giới thiệu 03/03/2026 bồi dưỡng 10/06/2026"#,
    .exempt: "miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026: Có đơn và giấy xác nhận",
    .resume: "trở lại @lan từ 01/08/2026",
    .transfer: #"chuyển sinh hoạt @cường về "Đảng bộ phường Hà Cầu" từ 01/08/2026"#,
    .receive: #"tiếp nhận @tú "Lê Anh Tú" tạm thời đơn vị "Chi bộ Thôn Đoài" từ 01/03/2026"#,
    .confirm: "công nhận chính thức @hạnh từ 03/02/2026 căn cứ 12-QĐ/ĐU",
    .suspend: "đình chỉ @sơn từ 01/06/2026 căn cứ 20-QĐ/ĐU",
    .remove: "xóa tên @lâm từ 01/10/2026 căn cứ 31-QĐ/ĐU: Bỏ sinh hoạt ba tháng không lý do",
    .expel: "khai trừ @sơn từ 01/10/2026 căn cứ 32-QĐ/ĐU",
    .withdraw: "xin ra @toàn từ 01/07/2026: Có đơn ngày 01/06/2026",
    .deceased: "từ trần @thịnh từ 14/05/2026: Tuổi cao",
    .document: #"văn bản 39-KH/ĐU ngày 12/01/2026 nơi ban hành "Đảng ủy xã": Kế hoạch công tác năm"#,
    .regulation: "quy chế 01-QC/CB từ 20/01/2025 gồm #1, #2: Quy chế làm việc nhiệm kỳ 2025-2030",
    .rule: #"quy định "meeting.minutes.minimum" 90 từ 23/07/2025 nguồn "Chỉ thị 50-CT/TW""#,
    .dated: "đề ngày 05/01/2026",
  ]

  private static let work: [Keyword: String] = [
    .assign: #"phân công @bình hạn 30/09/2026 sản phẩm "Phương án": Xây dựng phương án phòng chống bão lũ"#,
    .adjust: "điều chỉnh #2 hạn 31/10/2026: Mưa lũ kéo dài",
    .handOver: "bàn giao #2 cho @hoa từ 01/08/2026: Đồng chí Cường chuyển sinh hoạt",
    .stop: "thôi phân công #2 từ 01/08/2026: Không còn phù hợp",
    .plan: "kế hoạch #2 ngày 05/09/2026: Tuần 1 khảo sát, tuần 2 vận động",
    .support: "tháo gỡ #2: Chi bộ cử thêm đồng chí Hà cùng đi vận động",
    .inspect: "kiểm tra #2 do @hà ngày 20/09/2026: Đã gặp 3 hộ",
  ]

  private static let meeting: [Keyword: String] = [
    .meeting: #"họp thường kỳ 03/09/2026 lúc 19:00 tại "Nhà văn hóa" chủ trì @an thư ký @hà"#,
    .guest: #"khách mời "Lê Văn Sáu" chức danh "Phó bí thư Đảng ủy phường""#,
    .attend: "có mặt tất cả trừ @cường, @lan",
    .absent: "vắng @cường có lý do: Đi công tác",
    .arrive: "vào họp @lan lúc 19:30",
    .leave: "rời họp @lan lúc 20:30",
    .item: "mục 1 do @an: Thông tin thời sự",
    .say: "phát biểu @hoa: Đề nghị quan tâm việc phòng chống bão lũ",
    .report: "báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ",
    .discuss: "góp ý @an về #2: Cần phối hợp với Hội Phụ nữ",
    .conclude: "kết luận #2 đúng tiến độ: Tiếp tục, hoàn thành trước 31/10",
    .vote: "biểu quyết tán thành 17 không tán thành 0 không ý kiến 1: Thông qua nghị quyết tháng 9",
    .elect: "bầu bí thư số lượng 1 phát ra 18 thu về 18 hợp lệ 17 ứng cử @an 15, @hà 2",
    .resolve: "nghị quyết: Nghị quyết tháng 9/2026",
    .point: "điểm 1 của 08-NQ/CB do @bình hạn 30/09/2026: Xây dựng phương án phòng chống bão lũ",
    .target: "chỉ tiêu 1 đạt 98% hạn 31/12/2026: Tỷ lệ hộ dân tham gia bảo hiểm y tế",
    .shortcoming:
      #"hạn chế 1 nguyên nhân "Nhiều đồng chí đi làm xa" biện pháp "Báo lịch họp trước 7 ngày" hạn 31/12/2026: Tỷ lệ dự họp thấp"#,
    .commend: "biểu dương @hoa: Hoàn thành tốt việc vận động hiến đất",
    .remind: "nhắc nhở @sơn: Vắng họp không báo cáo",
    .score: "chấm điểm 92: Trừ điểm giờ giấc",
    .readBack: "đọc lại",
    .close: "bế mạc lúc 20:45",
    .sent: "đã gửi 08-NQ/CB ngày 05/09/2026",
  ]

  private static let yearEnd: [Keyword: String] = [
    .duesRate: "định mức đảng phí @bình trong tuổi lao động vùng 3 từ 01/02/2026",
    .duesRelief: "miễn giảm đảng phí @lan 50% từ 01/03/2026 đến 28/02/2027 căn cứ 05-NQ/CB: Hoàn cảnh khó khăn",
    .remit: "trích nộp 9/2026 350.000 ngày 05/10/2026",
    .dues: "đảng phí 9/2026 tất cả trừ @sơn",
    .residence: "nhận xét nơi cư trú @hạnh năm 2026: Gương mẫu, tham gia đầy đủ",
    .review: "kiểm điểm @bình năm 2026 tự nhận tốt điểm 82: Một nhiệm vụ chậm",
    .propose: #"đề nghị @bình năm 2026 tốt do "Công đoàn trường""#,
    .classify: "xếp loại @bình năm 2026 tốt tán thành 16 không tán thành 1 không ý kiến 1",
  ]

  private static let asking: [Keyword: String] = [
    .show: "xem nhiệm vụ khi quá hạn theo đảng viên",
    .count: "đếm nhiệm vụ khi quá hạn",
    .check: "rà soát",
    .explain: "giải thích task.overdue",
    .fix: "sửa task.overdue #36",
    .accept: "chấp nhận task.overdue #36: Đảng ủy đã cho lùi đến quý sau",
    .history: "quá trình #2",
    .status: "tình hình",
    .suggest: #"đề xuất người cho "Kế toán hợp tác xã" loại cố định"#,
    .undo: "hoàn tác 57: Nhập nhầm người",
    .redo: "làm lại 57: Đã kiểm tra lại",
    .correct: #"đính chính 57 lý do "Ghi nhầm tỷ lệ": báo cáo @bình #2 đạt 70%: Đã vận động 4 hộ"#,
    .export: #"xuất biên bản ngày 03/09/2026 "bien-ban-2026-09.docx""#,
    .saveTemplate: #"lưu mẫu "Họp thôn" ngày 03/09/2026"#,
    .help: "giúp phân công",
    .language: "ngôn ngữ tiếng anh",
    .quit: "thoát",
  ]

  private static let scripts: [Keyword: String] = [
    .template: """
    mẫu "đọc và bế mạc" (giờ: giờ = 21:00)
        đọc lại
        bế mạc lúc {giờ}
    hết
    """,
    .use: #"dùng "đọc và bế mạc" (giờ: 20:45)"#,
    .let: "gán số nhiệm vụ = đếm(nhiệm vụ)",
    .ask: #"hỏi "Ai vắng?" vào người_vắng dạng danh sách đảng viên mặc định không"#,
    .forEach: """
    với mỗi n trong nhiệm vụ khi quá hạn
        nhắc nhở {n.người}: Nhiệm vụ {n.số} đã quá hạn
    hết
    """,
    .if: block,
    .else: block,
    .end: block,
    .include: #"gộp "danh-sach.chibo""#,
    .expect: "khẳng định đếm(đảng viên) = 22: Đủ danh sách",
  ]

  private static let block = """
    nếu đếm(nhiệm vụ khi quá hạn) > 0
        rà soát
    nếu không
        tình hình
    hết
    """
}
