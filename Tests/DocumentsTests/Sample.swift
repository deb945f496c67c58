import Documents

/// Minutes of a regular meeting of an invented cell, with every kind of block.
enum Sample {
  static let minutes = Document(
    heading: OfficialHeading(
      superior: "ĐẢNG BỘ XÃ BÌNH MINH", issuer: "CHI BỘ THÔN 3", number: "Số 05-BB/CB",
      placeAndDate: "Bình Minh, ngày 03 tháng 9 năm 2026"),
    title: ["BIÊN BẢN"], abstract: "Sinh hoạt thường kỳ tháng 9 năm 2026",
    body: [
      .heading(level: 1, "I. THÀNH PHẦN"),
      .paragraph("Chi bộ họp lúc 19 giờ 30 phút tại nhà văn hóa thôn 3, do đồng chí " + .bold("Nguyễn Thị Huệ") + " chủ trì."),
      .point(1, .bold("Tổng số đảng viên: ") + "12; chính thức 11, dự bị 1."),
      .point(2, .bold("Vắng có lý do: ") + "01 đồng chí (" + .italic("Lê Văn Đượm, điều trị tại bệnh viện") + ")."),
      .heading(level: 1, "II. NỘI DUNG"),
      .heading(level: 2, "1. Kiểm điểm việc thực hiện nghị quyết tháng 8"),
      .list([
        ListItem(.letter, "Vận động hộ dân hiến đất mở rộng đường: đạt 3/5 hộ."),
        ListItem(.letter, "Thu đảng phí: 12/12 đồng chí đã nộp."),
        ListItem(.dash, "Đồng chí Hoàng Quý ghi sổ, đối chiếu với chi ủy."),
        ListItem(.plus, "Nộp lên cấp trên trước ngày 10."),
        ListItem(.letter, "Thăm hỏi gia đình chính sách."),
      ]),
      .heading(level: 2, "2. Phân công nhiệm vụ"),
      .table(assignments),
      .rule,
      .paragraph("Biên bản đã đọc lại, 11/11 đồng chí nhất trí. Cuộc họp kết thúc lúc 21 giờ cùng ngày."),
    ],
    signatures: Signatures(
      left: Signature(roles: ["NGƯỜI GHI BIÊN BẢN"], name: "Trần Văn Bình"),
      right: Signature(roles: ["CHỦ TRÌ", "BÍ THƯ"], name: "Nguyễn Thị Huệ")),
    recipients: ["Đảng ủy xã (để báo cáo),", "Lưu Chi bộ."])

  static let assignments = Table(
    columns: [
      .init("STT", width: 1, .center), .init("Họ và tên", width: 3), .init("Nhiệm vụ", width: 5), .init("Đến ngày", width: 2, .center),
      .init("Kết quả", width: 2, .trailing),
    ],
    rows: [
      ["1", "Trần Văn Bình", "Vận động hộ dân hiến đất mở rộng đường thôn", "30/9/2026", "60%"],
      ["2", "Hoàng Quý", .italic("Thu, nộp đảng phí hằng tháng"), "31/12/2026", "100%"],
    ])

  static func with(_ body: [Block]) -> Document {
    var document = minutes
    document.body = body
    document.signatures = Signatures()
    document.recipients = []
    return document
  }

  /// A table of `rows` rows whose cells name their row.
  static func longTable(rows: Int) -> Document {
    let columns = [Table.Column("TT", width: 1, .trailing), .init("Nội dung", width: 4), .init("Ghi chú", width: 2)]
    return with([.table(Table(columns: columns, rows: (1...rows).map { ["\($0)", "Hộ số \($0) đã ký cam kết", ""] }))])
  }
}
