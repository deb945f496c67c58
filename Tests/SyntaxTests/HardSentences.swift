/// Sentences chosen to be hard: every clause of the large statements, mixed languages, blocks, expressions, text in several lines.
enum HardSentences {
  static let all = statements + expressions.map { "gán x = \($0)" } + blocks

  static let statements = [
    #"meeting regular 03/09/2026 at 19:00 in "Nhà sinh hoạt cộng đồng" chair @an clerk @hà"#,
    #"họp regular 2026-09-03 at 19h30 trực tuyến chair @an thư ký @hà tháng 9/2026 topic "Bão ""số 3"" năm nay""#,
    "attend all except @cường, @lan",
    "report @bình on #2 at 60%: Đã vận động 3 hộ, còn 2 hộ chưa đồng ý",
    "conclude #2 on-track: Tiếp tục, hoàn thành trước 31/10",
    #"assign @bình due 30/09/2026 product "Phương án được duyệt" follower @hà kind adhoc: Xây dựng phương án"#,
    """
    phân công #12 @bình, @hà, @lan loại cố định từ hôm nay hạn 30/09/2026 hằng tháng
        sản phẩm "Sổ theo dõi" theo dõi @hà căn cứ 08-NQ/CB
        địa bàn "Xóm Trên" số hộ 14:
        Xây dựng phương án phòng chống bão lũ của tổ dân phố
          - đê, kè
        Báo cáo chi ủy
    """,
    "phân công {người} hạn {ngày} sản phẩm {tên}: Việc {số} của {n.người}: {{x}} {đếm(nhiệm vụ khi quá hạn)}",
    #"miễn sinh hoạt @phúc tuổi cao sức khỏe yếu từ 06/05/2026 căn cứ 22-NQ/CB hồ sơ y tế "Giấy ra viện" báo cấp trên 08/05/2026: Có đơn"#,
    #"đảng viên @lệ "Nguyễn Thị Lệ" dự bị kết nạp 26/03/2025 giúp đỡ @hòa, @thơm từ 26/03/2025"#,
    #"đảng viên @bình "Nguyễn Văn Bình" dự bị sinh 12/05/1970 giới nam kết nạp 03/02/1998 chính thức 03/02/1999 nghề "Nông dân""#
      + #" sở trường "kế toán" hoàn cảnh "Khó khăn" tổ "Tổ 1" thẻ "012345" từ 01/01/2026"#,
    #"cập nhật @bình tuổi đảng từ 03/02/1998 lý luận chính trị trung cấp điện thoại "0912 345 678" từ 01/01/2026"#,
    "dấu hiệu vi phạm @cường hạn 31/07/2026 theo dõi @an ngày 10/06/2026: Đơn của dân",
    "kết luận dấu hiệu vi phạm @cường xem xét kỷ luật từ 10/06/2026 ngày 20/07/2026", "kỷ luật @cường cách chức: Vi phạm",
    "định mức đảng phí @an lương hưu thu nhập 4.000.000, 1.500.000 từ 01/02/2026",
    #"trao huy hiệu @an, @bình 40 năm ngày 03/02/2027 căn cứ 15-QĐ/TU: Trao tại hội trường xã"#,
    #"chi tiền 350.000 ngày 03/09/2026 do @hà căn cứ 02-QC/CB: Thăm hai đồng chí ốm"#, "thu tiền 2.000.000: Đảng ủy xã hỗ trợ đại hội",
    "quy chế chi tiêu 02-QC/CB ngày 19/01/2025 từ 20/01/2025 căn cứ 01-QC/ĐU: Quy chế chi tiêu của chi bộ",
    #"tài sản "Máy chiếu" số lượng 1 trị giá 6.000.000 từ 05/03/2026 do @hà: Đảng ủy xã cấp"#,
    "bàn giao sổ sách @an cho @bình ngày 05/10/2026 tiền quỹ 3.200.000 chứng kiến @hà, @lan: 12 quyển sổ, 1 máy chiếu",
    #"chức vụ @an "Trưởng thôn" từ 01/01/2025 đến 01/01/2026"#,
    #"biểu quyết kết nạp "Trần Phương Thảo" kín tán thành 17 không tán thành 0 không ý kiến 1: Đề nghị kết nạp"#,
    "biểu quyết kết nạp đối với @thảo kín tán thành 17 không tán thành 0 không ý kiến 1",
    "xếp loại @bình năm 2026 tốt vòng 1 kín tán thành 4 không tán thành 0 không ý kiến 0 điểm 80: Vòng một",
    "biểu quyết nghị quyết tán thành 17: Thông qua nghị quyết",
    "nghị quyết dự thảo chuyên đề 08-NQ/CB: Nghị quyết",
    "xếp loại chi bộ năm 2026 tốt tán thành 22 không tán thành 0 không ý kiến 0 điểm 88: Chi bộ tự đánh giá",
    #"quy định "vote.threshold" 2/3 từ 26/05/2025 nguồn "294-QĐ/TW" chưa kiểm chứng"#,
    #"quy định "dues.share" 20%"#,
    "đảng phí 9/2026 @sơn 12.420",
    "đảng phí 2026-09 tất cả 12.420đ",
    #"đề nghị @bình năm 2026 xuất sắc do "Công đoàn""#,
    "hoàn tác",
    "giải thích task.on-track",
    #"giải thích "Tên lạ: {{""#,
    "giúp",
    #"họp chuyên đề 24/01/2026 chủ trì @an người chuẩn bị @hà, @lan chủ đề "Chuyển đổi số""#,
    #"xuất báo cáo 05-BC/CB 6 tháng đầu năm 2026 "bao-cao.docx""#, "export report Q3/2026 date 01/10/2026", "xuất quy chế",
    #"xuất biên bản ngày 03/09/2026 "bien-ban-{tháng}-{định dạng(ngày, “x”)}.docx""#,
    #"khách mời "  Lê Văn Sáu " chức danh "Phó {{bí thư}" đơn vị "{a} ""b"" {c} ""#,
    "xem nhiệm vụ khi quá hạn và không hoàn thành theo đảng viên xếp theo hạn giảm dần đầu 5 tính đến 30/06/2026 dạng bảng",
    "show members where not assigned order by name as csv",
    "xem nhiệm vụ đầu 5",
    "dùng \"Họp tháng\" mặc định (ngày họp: 03/10/2026)",
    "xem nhiệm vụ khi quá hạn theo loại, người gồm tổng số hộ, trung bình (số hộ * 2), tỷ lệ quá hạn xếp theo tổng số hộ giảm dần, loại đầu 3 dạng biểu đồ",
    "xem cuộc họp gồm ngày, tỷ lệ, (nhiệm vụ theo người), không quá hạn",
    "đếm đảng viên",
    "khẳng định đếm(đảng viên) = 22: Đủ danh sách",
    #"dùng "sinh hoạt thường kỳ" (ngày: 03/09/2026, giờ: 19:00, thư ký: @hà)"#,
    #"dùng "sinh hoạt thường kỳ""#,
    #"hỏi "Mức nào?" vào m dạng lựa chọn ("tốt", "khá") mặc định "tốt""#,
    "hỏi \"Ai vắng?\" vào người_vắng dạng danh sách đảng viên mặc định không",
  ]

  /// Operators beside each other, names of several words, literals of every kind, quotes within quotes.
  static let expressions = [
    "1 + 2 * 3 - 4 / 5", "(1 + 2) * 3", "1 - (2 - 3)", "a và b hoặc c và d", "(a hoặc b) và c", "không a và b", "không (a và b)",
    "(không a) = b", "a = (không b)", "không không a", "không", "không = a", "a = không", "không và a", "không - 1", "-(-1)", "-a.b",
    "(-a).b", "(2).b", "(03/09/2026).tháng", "\"x\".dài", "@bình.tên", "f(x).y.z", "tháng của ngày", "tháng của ngày của họp",
    "hôm nay", "500đ", "12.420", "12.420đ", "60%", "19:00", "9/2026", "quý 3/2026", "(quý 3/2026).số", "quý của ngày",
    "tháng trong quý 3/2026 và quý = Q1/2026", "2025-2030", "08-NQ/CB", "đúng", "sai", "đúng hạn và sai hẹn",
    "#2", "@bình", "\"một \"\"hai\"\" {ba} {{bốn\"", "“một {f(\"hai\")} ba”", "đếm(nhiệm vụ khi quá hạn theo người)",
    "đếm((đảng phí theo tháng, đảng viên))", "f((a theo b gồm tổng c, d), 1)", "a theo b, c gồm tổng d xếp theo e giảm dần, f đầu 3", "f()",
    "f(a, b, -c)",
    "n trong nhiệm vụ khi đang thực hiện", "n trong (nhiệm vụ khi quá hạn) và m", "(nhiệm vụ khi quá hạn) = 3", "1 <= 2", "1 ≥ 2", "1 ≠ 2",
    "a.b.c = d", "{a} + {b}", "trọng lượng > 3", "người báo cáo của n", "không ai", "none = x", "a - -b", "x = -1", "không (-1)",
    "không (-a = b)",
  ]

  static let blocks = [
    """
    mẫu "sinh hoạt thường kỳ" (ngày: ngày, giờ: giờ = 19:00, nơi: chữ, thư ký: đảng viên)
        họp thường kỳ {ngày} lúc {giờ} tại {nơi} chủ trì {bí thư} thư ký {thư ký}
        hỏi "Ai vắng?" vào người_vắng dạng danh sách đảng viên mặc định không
        có mặt tất cả trừ {người_vắng}
        mục 1: Thông tin thời sự, quán triệt văn bản
        với mỗi n trong nhiệm vụ khi đang thực hiện và phải báo cáo trong {tháng của ngày}
            hỏi "{n.người}: {n.nội dung} — đạt bao nhiêu?" vào p dạng phần trăm
            báo cáo {n.người} {n} đạt {p}:
                Dòng một {p}
                dòng hai
        hết
    hết
    """,
    """
    nếu đếm(nhiệm vụ khi quá hạn) > 0
        rà soát
    nếu không
        với mỗi n trong nhiệm vụ
            nếu n.chậm
                nhắc nhở {n.người}: Chậm
            hết
        hết
        tình hình
    hết
    """,
    """
    nếu không đủ
        rà soát
    hết
    """,
    """
    template "x" (n: number = 3,
        m: list of members)
        assign {m} due today: Do {n} things
    end
    """,
    """
    nếu a
    hết
    """,
  ]
}
