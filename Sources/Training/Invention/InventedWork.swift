/// Kinds of cells that are invented.
public enum InventedKind: String, CaseIterable, Sendable {
  case hamlet = "thôn"
  case street = "tổ dân phố"
  case school = "trường học"
  case office = "cơ quan"
  case enterprise = "doanh nghiệp"

  /// A place where people live, whose members look after households.
  public var isResidence: Bool { self == .hamlet || self == .street }

  /// What the cell is called before its own name.
  var title: String {
    switch self {
    case .hamlet: "Chi bộ thôn"
    case .street: "Chi bộ tổ dân phố"
    case .school: "Chi bộ Trường Trung học cơ sở"
    case .office: "Chi bộ Văn phòng Ủy ban nhân dân xã"
    case .enterprise: "Chi bộ Hợp tác xã"
    }
  }

  /// Own names of such cells.
  var names: [String] {
    switch self {
    case .hamlet: ["Đồng Lúa", "Bến Làng", "Gò Sậy", "Ao Sen", "Đông Thượng", "Cầu Đá", "Xuân Mai Hạ", "Đồi Chè"]
    case .street: ["số 3", "số 5", "số 7", "số 9", "số 12", "Chợ Mới", "Bờ Hồ", "Ga Cũ"]
    case .school, .office, .enterprise: ["Hòa Khê", "Tân Lập", "An Thịnh", "Phú Điền", "Long Xá", "Minh Sơn", "Vĩnh Trung", "Thanh Bình"]
    }
  }

  /// What people of such cells live by.
  var jobs: [String] {
    switch self {
    case .hamlet:
      ["Làm ruộng", "Thợ xây", "Chăn nuôi", "Lái máy nông nghiệp", "Bán hàng tạp hóa", "Nhân viên y tế thôn", "Thợ mộc", "Trồng rau"]
    case .street: ["Công nhân may", "Lái xe", "Kế toán", "Thợ điện", "Bán hàng ở chợ", "Kỹ sư", "Điều dưỡng", "Thợ sửa xe"]
    case .school:
      [
        "Giáo viên Toán", "Giáo viên Ngữ văn", "Giáo viên Tiếng Anh", "Giáo viên Thể dục", "Kế toán trường", "Nhân viên thư viện",
        "Giáo viên Lịch sử", "Giáo viên Vật lý",
      ]
    case .office:
      [
        "Công chức văn phòng", "Công chức tư pháp", "Công chức địa chính", "Kế toán ngân sách", "Công chức văn hóa", "Văn thư",
        "Công chức hộ tịch", "Cán bộ một cửa",
      ]
    case .enterprise:
      ["Kế toán", "Thủ kho", "Kỹ sư nông nghiệp", "Công nhân chế biến", "Lái xe", "Nhân viên bán hàng", "Thợ cơ khí", "Trưởng ca sản xuất"]
    }
  }

  /// What is given to members beside the common work: content and product of each.
  var work: [(text: String, product: String)] {
    switch self {
    case .hamlet, .street: InventedWork.ofResidence
    case .school: InventedWork.ofSchool
    case .office: InventedWork.ofOffice
    case .enterprise: InventedWork.ofEnterprise
    }
  }
}

/// Content and product of tasks, as cells write them.
enum InventedWork {
  /// Of the secretary, the deputy and the one who keeps the books.
  static let leading: [(text: String, product: String)] = [
    ("Chuẩn bị nội dung sinh hoạt, làm việc với cấp ủy cấp trên", "Dự thảo nghị quyết trước mỗi buổi họp 3 ngày"),
    ("Kiểm tra việc giữ lời hứa của đảng viên với chi bộ", "Bảng đối chiếu từng đảng viên mỗi tháng"),
    ("Ghi biên bản, giữ sổ sách, thu nộp đảng phí", "Sổ biên bản, sổ đảng phí ghi xong trước ngày 10"),
  ]

  static let common: [(text: String, product: String)] = [
    ("Viết tin về người tốt việc tốt", "Mỗi tháng 2 tin trên bảng tin"),
    ("Hướng dẫn dùng sổ tay đảng viên điện tử", "100% đảng viên đăng nhập được"),
    ("Quản lý tủ sách của chi bộ", "Danh mục sách và sổ mượn"),
    ("Bồi dưỡng quần chúng ưu tú", "Mỗi quý một nhận xét bằng văn bản"),
    ("Thăm hỏi đảng viên ốm đau, hiếu hỉ", "Sổ thăm hỏi ghi từng lần"),
    ("Chuẩn bị chuyên đề học tập và làm theo Bác", "Mỗi quý một bài đọc trước chi bộ"),
    ("Theo dõi dư luận, phản ánh kịp thời với chi ủy", "Phiếu phản ánh mỗi quý"),
    ("Vận động hiến máu tình nguyện", "10 đơn vị máu trong năm"),
    ("Tổ chức văn nghệ các ngày lễ", "3 buổi biểu diễn trong năm"),
    ("Giữ phòng truyền thống, ảnh tư liệu", "Ảnh tư liệu xếp theo năm"),
    ("Phong trào thể thao, rèn luyện sức khỏe", "Câu lạc bộ tập 2 buổi mỗi tuần"),
    ("Tuyên truyền phòng chống lừa đảo qua mạng", "Mỗi quý một buổi nói chuyện"),
    ("Tuyên truyền an toàn giao thông", "Mỗi quý một buổi, có danh sách người dự"),
    ("Công tác khuyến học", "Danh sách học sinh được tặng quà"),
    ("Tiết kiệm điện, nước nơi sinh hoạt chung", "Hóa đơn giảm 5% so với năm trước"),
    ("Trang trí khánh tiết nơi hội họp", "Hội trường sẵn sàng trước giờ họp 30 phút"),
  ]

  static let ofResidence: [(text: String, product: String)] = [
    ("Vận động nhân dân phân loại rác", "80% hộ phân loại rác tại nhà"),
    ("Giữ gìn an ninh trật tự, tuần tra đêm", "Lịch tuần tra và sổ giao ca"),
    ("Hòa giải mâu thuẫn trong khu dân cư", "85% vụ hòa giải thành"),
    ("Giúp hộ nghèo và hộ cận nghèo", "Giảm 2 hộ nghèo trong năm"),
    ("Chăm sóc đường hoa, hàng cây", "Đường hoa 500 mét không có rác"),
    ("Theo dõi các khoản đóng góp của nhân dân", "Bảng thu chi niêm yết mỗi quý"),
    ("Vận động tham gia bảo hiểm y tế", "Thêm 20 người mua thẻ"),
    ("Công tác người cao tuổi", "Mừng thọ đủ các cụ từ 70 tuổi"),
    ("Công tác cựu chiến binh", "Sổ hội viên và quỹ nghĩa tình"),
    ("Chăm sóc trẻ em dịp hè", "Lịch trực ao hồ tháng 6 đến tháng 8"),
    ("Quản lý nhà văn hóa", "Sổ trực và biên bản kiểm kê"),
    ("Kiểm tra hệ thống chiếu sáng công cộng", "Trên 95% số bóng sáng"),
    ("Phòng cháy, chữa cháy trong dân", "Mỗi hộ có bình chữa cháy"),
    ("Khơi thông cống rãnh trước mùa mưa", "2 đợt ra quân, có ảnh"),
    ("Xây dựng gia đình văn hóa", "90% hộ đạt danh hiệu"),
  ]

  static let ofSchool: [(text: String, product: String)] = [
    ("Bồi dưỡng học sinh giỏi", "5 giải cấp tỉnh"),
    ("Phụ đạo học sinh yếu", "Giảm học sinh yếu còn 3%"),
    ("Đổi mới sinh hoạt tổ chuyên môn", "Biên bản dự giờ mỗi tháng"),
    ("Xây dựng kho bài giảng số", "40 bài giảng số mỗi học kỳ"),
    ("Công tác đội và hoạt động ngoài giờ", "Mỗi tháng một hoạt động"),
    ("Tư vấn tâm lý học sinh", "Sổ tư vấn có chữ ký phụ huynh"),
    ("Phối hợp với cha mẹ học sinh", "Biên bản 3 kỳ họp phụ huynh"),
    ("Giữ trường xanh, sạch", "Lịch lao động của từng lớp"),
    ("Bữa ăn bán trú an toàn", "Sổ kiểm thực ba bước"),
    ("Phòng chống bạo lực học đường", "Không có vụ đánh nhau"),
    ("Vận động học sinh bỏ học trở lại lớp", "Danh sách đã đến nhà"),
    ("Hướng nghiệp cho học sinh lớp 9", "2 buổi gặp các trường nghề"),
    ("Công đoàn chăm lo đời sống giáo viên", "Quỹ tương trợ có sổ thu chi"),
    ("Kiểm tra thiết bị thí nghiệm", "Biên bản kiểm kê mỗi quý"),
    ("Ra đề thi thử theo cấu trúc mới", "Ngân hàng 300 câu hỏi"),
  ]

  static let ofOffice: [(text: String, product: String)] = [
    ("Giải quyết hồ sơ trực tuyến", "95% hồ sơ đúng hạn"),
    ("Tiếp công dân, phân loại đơn thư", "Sổ tiếp công dân mỗi tuần"),
    ("Số hóa hồ sơ lưu trữ", "1.200 hồ sơ được số hóa"),
    ("Soạn lịch công tác tuần", "Lịch phát hành chiều thứ sáu"),
    ("Quản lý tài sản công", "Biên bản kiểm kê quý"),
    ("Theo dõi cải cách hành chính", "Chỉ số tăng 3 bậc"),
    ("Trả lời kiến nghị của cử tri", "100% kiến nghị có văn bản trả lời"),
    ("Tuyên truyền pháp luật", "Mỗi quý một chuyên mục phát thanh"),
    ("Đăng ký khai sinh, khai tử lưu động", "Lịch xuống thôn mỗi tháng"),
    ("Bảo vệ bí mật nhà nước", "Sổ đăng ký tài liệu mật"),
    ("Phòng chống thiên tai", "Phương án và danh sách trực"),
    ("Văn hóa công sở", "Phiếu hài lòng trên 90%"),
    ("Công khai ngân sách", "Bảng niêm yết đúng ngày"),
    ("Bình đẳng giới và trẻ em", "Kế hoạch tháng hành động"),
    ("Chỉnh lý hồ sơ địa chính", "300 thửa đất được chỉnh lý"),
  ]

  static let ofEnterprise: [(text: String, product: String)] = [
    ("An toàn lao động ở xưởng", "Không có tai nạn lao động"),
    ("Kiểm tra chất lượng hàng xuất kho", "Phiếu kiểm từng lô hàng"),
    ("Giảm hao phí nguyên liệu", "Hao phí dưới 2%"),
    ("Tìm khách hàng mới", "6 hợp đồng mới trong năm"),
    ("Thi đua sáng kiến cải tiến kỹ thuật", "4 sáng kiến được áp dụng"),
    ("Bếp ăn ca của công nhân", "Sổ kiểm thực mỗi ngày"),
    ("Đối thoại với người lao động", "Biên bản đối thoại mỗi quý"),
    ("Bảo dưỡng máy móc theo lịch", "Lý lịch máy ghi đủ"),
    ("Quản lý kho giống, vật tư", "Thẻ kho khớp mỗi tháng"),
    ("Nước thải và môi trường xưởng", "Mẫu nước đạt chuẩn mỗi quý"),
    ("Hướng dẫn xã viên quy trình mới", "3 lớp tập huấn, có danh sách"),
    ("Bán hàng trên sàn thương mại điện tử", "Doanh thu 200 triệu đồng"),
    ("Công khai tài chính với xã viên", "Bảng công khai mỗi quý"),
    ("Phòng cháy, chữa cháy ở kho", "2 buổi diễn tập"),
    ("Xây dựng nhãn hiệu sản phẩm", "Hồ sơ OCOP 3 sao"),
  ]
}
