import TextRoom

/// Words of every day that are given names, too: `Quỹ`, `Hoa`, `Xuân`, `Bình`.
///
/// A given name that stands here is not taken for a person only because it has a capital: `Quỹ tín dụng`, `Xuân Bính Ngọ`. The pairs are the compounds in which
/// minutes and papers of cells use them, with a capital at the beginning or within the name of a body; the words are in any Vietnamese dictionary.
enum CommonWords {
  /// Whether a word, spelled as a name, is one of every day.
  static func contains(_ word: some StringProtocol) -> Bool { words.contains(word.nameKey) }

  /// Whether two words that follow each other are a compound, so that neither is a name.
  static func isCompound(_ word: some StringProtocol, _ next: some StringProtocol) -> Bool {
    pairs.contains(word.nameKey + " " + next.nameKey)
  }

  /// A word, and the words after it with which it is a compound.
  private static let table = """
    quỹ: tín khuyến đền vì tiền lương thôn xóm bảo phòng nhân hỗ lớp tình vắc hội đất người quốc bình
    hoa: màu quả hồng sen đào lợi lá kiểng cúc hậu tươi văn tiêu
    xuân: về này mới sang hè bính đinh mậu kỷ ất giáp quý tân nhâm canh
    bình: yên thường quân đẳng an ổn luận chọn xét bầu dân quyền minh phương tĩnh chữa xịt nguyên
    an: ninh toàn sinh tâm dân cư lành táng ủi khang nhàn vui bình bài
    hạnh: phúc kiểm
    thu: chi hoạch nhập hút hồi gom ngân nộp đảng mua phí tiền quỹ đông đủ dọn xếp thập được của hẹp
    tâm: huyết tư đắc sự lý thần tình niệm điểm linh nguyện lực
    hòa: bình giải thuận hợp nhập mạng đồng
    thành: lập viên tích phố công phần quả ủy đoàn niên thị phẩm tựu thật
    toàn: chi dân thể đảng bộ quốc diện tỉnh xã thôn văn cầu lực tâm bản trường
    đạt: được chuẩn kết mục yêu tỷ trên loại danh chỉ
    công: khai tác việc an đoàn nhân ty trình bố chức dân cộng nghệ nghiệp lao ích bằng tâm văn ước
    tiến: độ hành bộ sĩ trình tới đến triển
    thắng: lợi cảnh cuộc
    chiến: sĩ thắng dịch tranh lược đấu khu
    cường: độ quốc tráng
    dũng: cảm sĩ khí
    mạnh: dạn mẽ khỏe thường
    kiên: quyết trì định cường cố trung
    quyết: định tâm toán liệt nghị chiến
    quyền: lợi hạn lực trưởng con trẻ
    quý: một hai ba bốn i ii iii iv mão sửu hợi dậu mùi tỵ vị trọng đồng này trước nhân
    lợi: ích dụng nhuận thế nước
    phúc: lợi khảo tra hậu đức thẩm
    phú: quý nông
    đức: độ tính hạnh dục
    hiền: lành hòa tài hậu
    hiếu: thảo học khách kính nghĩa
    nghĩa: vụ tình trang là cử
    minh: bạch chứng mẫn họa khai oan
    thanh: niên tra toán lý tịnh thiếu minh bình khoản long nhã đạm
    thảo: luận dược nguyên nào
    hương: ước khói thơm hoa vị đồng sắc
    mai: vàng táng mối sau này
    lan: tỏa can truyền rộng tràn
    liên: hệ kết tục hoan quan gia đoàn minh hợp thôn ngành tịch lạc đội hiệp
    hồng: hào thập ngoại cầu
    hải: quan sản đảo quân đăng
    sơn: lâm tường nước hà mài
    giang: sơn hồ
    nam: nữ giới bộ
    đông: đảo đủ xuân y nam bắc dương
    tây: y bắc nam nguyên
    long: trọng nhãn mạch
    lâm: nghiệp sản trường thời
    sáng: tạo kiến suốt lập nay mai chủ thứ
    tươi: sáng cười tốt vui
    vui: vẻ tươi mừng xuân chơi
    tuyên: truyền dương giáo bố huấn thệ
    chính: sách quyền trị thức xác phủ thống đáng
    chí: thú hướng công khí
    trung: thành ương thực kiên bình tâm niên học hậu du thu
    hậu: cần quả phương mãi thế
    hoàn: thành cảnh thiện trả tất toàn
    khánh: thành kiệt tiết
    tài: liệu chính sản khoản năng nguyên trợ
    sinh: hoạt viên sản nhật thái kế
    văn: bản hóa hoá phòng minh nghệ kiện thư
    dân: quân vận chủ số cư sinh tộc phòng trí
    sen: hồng vàng
    đào: tạo hố mương ao đất
    cúc: vàng họa
    ngọc: trai bích
    bích: báo họa
    bảo: vệ hiểm đảm quản tồn trì dưỡng mật hộ lưu ban
    vinh: dự quang danh
    vĩnh: viễn cửu
    quang: vinh cảnh đãng minh cao
    trường: học hợp mầm tiểu thpt thcs kỳ sa tồn
    phong: trào tục cách phú cảnh tỏa
    phương: án hướng pháp tiện châm thức
    tân: binh tiến trang thời hợi
    thịnh: vượng hành
    thủy: lợi nông điện sản văn
    thuỷ: lợi
    tình: hình nguyện cảm nghĩa trạng làng thương
    lực: lượng
    lộc: xuân
    nhân: dân viên sự ái khẩu lực dịp rộng đạo
    nhàn: rỗi hạ
    ngân: hàng sách quỹ
    hà: tiện khắc nội
    hiệu: quả trưởng lực
    chiêm: xuân
    ba: nhà người đảng hộ việc chi đồng
    bảy: nhà người đảng hộ việc
    sáu: tháng nhà người hộ
    năm: nay học qua sau mới tháng hộ
    tư: tưởng tháng vấn liệu nhân pháp cách duy
    tám: tháng nhà hộ
    chín: tháng nhà hộ
    hai: nhà người đảng hộ việc bên
    mùa: vụ xuân màng hè đông
    vàng: bạc mã son
    hồ: sơ chứa ao nước
    lý: do luận lịch tưởng lẽ thuyết
    dương: lịch tính
    đinh: ninh mão sửu hợi dậu mùi tỵ
    phạm: vi pháp nhân lỗi
    vũ: trang khí trụ lực đạo
    võ: thuật trang
    bùi: ngùi
    cao: tuổi đẳng su điểm cấp thế cả hơn nhất
    lương: thực hưu tâm tháng giáo y thiện
    lưu: trữ ý động niệm
    đỗ: xe tương đạt đen đại
    ngô: đồng lai
    nông: thôn dân nghiệp hội
    đặng: mà
    thạch: cao
    mận: hậu
    thơm: ngon
    miền: núi nam bắc trung tây xuôi
    lành: mạnh lặn
    tuyển: dụng sinh chọn quân
    khuyến: học nông khích mại công lâm cáo
    thuật: ngữ lại toán
    lượng: nước hàng
    điển: hình
    """

  private static let rows: [(word: String, next: [String])] = table.split(separator: "\n").map { line in
    let parts = line.split(separator: ":")
    return (parts.first?.nameKey ?? "", parts.last?.split(separator: " ").map(\.nameKey) ?? [])
  }

  private static let words = Set(rows.map(\.word))
  private static let pairs = Set(rows.flatMap { row in row.next.map { row.word + " " + $0 } }).union(after)

  /// Compounds that end in such a word.
  private static let after: Set<String> = Set(
    """
    mùa xuân,hội xuân,mừng xuân,du xuân,đón xuân,chúc xuân,tết xuân,vụ xuân,mùa thu,trung thu,vườn hoa,trồng hoa,tài hoa,đường hoa,thái bình,hòa bình,\
    trung bình,công an,bình an,trị an,hội an,nghệ an,việt nam,miền nam,nha trang,trung tâm,đồng tâm,quyết tâm,quan tâm,doanh thu,miền đông,vụ đông,\
    phương đông,đảng phí,bác hồ,thường xuân,quảng nam,hà nam,quảng ninh,quảng bình,ninh bình,biên hòa,thanh hóa,cộng hòa,ban bí,thủ quỹ,ngân quỹ
    """.split(separator: ",").map { $0.nameKey })
}
