import Domain

/// The one list of the names invented people have, each with the sex it fits.
///
/// Cells made from a seed draw from the common ones, so that they sound like a cell; a record that becomes an exercise draws from the rare ones
/// first, which its own people seldom have.
enum NameStock {
  /// Family names often met; one stands as many times as it is met more often.
  static let families = [
    "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Đinh",
    "Trịnh", "Đoàn", "Phan", "Cao", "Lương",
  ]
  /// Family names seldom met.
  static let rareFamilies = [
    "Khổng", "Mạc", "Tạ", "Phùng", "Doãn", "Thạch", "Nghiêm", "Kiều", "Quách", "Từ", "Tăng", "Chử", "Giang", "Nông", "Lục", "Ninh", "Vi",
    "Âu", "Lương", "Cao",
  ]

  /// Middle names, which tell the sex in many cases.
  static func middles(_ sex: Sex) -> [String] {
    switch sex {
    case .male: ["Văn", "Văn", "Đức", "Hữu", "Quang", "Xuân", "Đình", "Công", "Minh", "Quốc"]
    case .female: ["Thị", "Thị", "Thị", "Thị Thu", "Thị Ngọc", "Thanh", "Kim", "Thị Bích"]
    }
  }

  /// Given names often met.
  static func given(_ sex: Sex) -> [String] {
    switch sex {
    case .male:
      [
        "An", "Bách", "Bình", "Cảnh", "Chiến", "Cường", "Dũng", "Đạt", "Đông", "Giang", "Hải", "Hiếu", "Hùng", "Khải", "Khánh", "Kiên",
        "Lâm", "Long", "Mạnh", "Nam", "Nghĩa", "Phúc", "Quý", "Sơn", "Tài", "Thắng", "Thịnh", "Tiến", "Toàn", "Trung", "Tuấn", "Vinh",
      ]
    case .female:
      [
        "Ánh", "Chi", "Cúc", "Dung", "Duyên", "Hà", "Hạnh", "Hiền", "Hoa", "Hòa", "Huệ", "Hương", "Lan", "Liên", "Loan", "Lụa", "Mai",
        "Minh", "Nga", "Ngân", "Nhàn", "Nhung", "Oanh", "Phương", "Quyên", "Tâm", "Thảo", "Thơm", "Thủy", "Tuyết", "Vân", "Yến",
      ]
    }
  }

  /// Given names seldom met.
  static func rareGiven(_ sex: Sex) -> [String] {
    switch sex {
    case .male:
      [
        "Khải", "Tấn", "Vượng", "Phác", "Toản", "Nghị", "Khiêm", "Hoạt", "Tráng", "Tuyển", "Thuyên", "Kha", "Nhuận", "Sửu", "Chiểu",
        "Khoát", "Tường", "Thạc", "Đĩnh", "Thiệp", "Hoành", "Luân", "Bách", "Thuật", "Khuyến", "Lượng", "Viễn", "Bằng", "Huấn", "Điển",
      ]
    case .female:
      [
        "Thơm", "Mận", "Quế", "Thêu", "Lựu", "Miền", "Thắm", "Sen", "Nụ", "Dịu", "Xuyến", "Bưởi", "Chuyền", "Ngần", "Thoan", "Nguyệt",
        "Nết", "Lành", "Hợi", "Hường", "Nhiên", "Lam", "Tơ", "Duyên", "Thìn", "Vóc", "Chín", "Mùi", "Phượng", "Thà",
      ]
    }
  }
}
