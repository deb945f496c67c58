import TextRoom

/// Vietnamese family names (họ): by them a run of capitalised words in a free text is told to be somebody's name.
///
/// The names of the Kinh are those listed as usual by Lê Trung Hoa, "Họ và tên người Việt Nam" (2005); those of the Tày, Nùng, Thái, Mường, Mông,
/// Dao and of the Central Highlands are entered for cells of the mountains, whose rosters are full of them. A name that is missing costs that a
/// full name in a free text stays unless a form of address stands before it, so that the list may grow and need not be complete.
enum FamilyNames {
  /// Whether a run of two words or more that begins with this one names somebody.
  static func isSure(_ word: some StringProtocol) -> Bool { sure.contains(word.nameKey) }

  /// Whether a run that begins with this word names somebody if a middle name follows: words in their own right, as `Cao` or `Mai`.
  static func mayBegin(_ word: some StringProtocol) -> Bool { sure.contains(word.nameKey) || doubtful.contains(word.nameKey) }

  /// Whether a word is usual between family and given name.
  static func isMiddle(_ word: some StringProtocol) -> Bool { middles.contains(word.nameKey) }

  private static func keys(_ names: String) -> Set<String> { Set(names.split(whereSeparator: \.isWhitespace).map(\.nameKey)) }

  private static let sure = keys(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Trương Phùng Tạ Khổng Mạc Doãn Nghiêm Quách Chử Đậu Tống
    Lò Giàng Vàng Thào Sùng Hờ Vừ Lầu Hạng Cứ Lù Tẩn Phàn Chảo Quàng Lường Tòng Cầm Điêu Đèo Nông Bế Triệu Lự Sìn Mào Thền Chẻo
    Ksor Siu Kpă Rơ Rcom Rmah Nay Niê Hmok Mlô Êban Byă Ayun Kbuôr Đinh Bríu Alăng Pơloong Hôih Zơrâm
    """)

  private static let doubtful = keys(
    """
    Mai Cao Hà Lương Lưu Đào Đoàn Tô Thái Tăng Từ Kiều Chu Châu Vương Lâm La Thạch Giang Ninh Vi Âu Ông Kim Thân Bạch Cù Đồng Đổng Hứa Tôn Văn An
    Ân Bành Diệp Du Nhan Phí Phương Sầm Hồng Lã Lại Lục Mạch Mẫn Nhữ Ong Tiêu Ứng Sơn Danh Thị Khúc Trang Tiền Viên Quản Bàn Ma Mùa Tráng Cà Bạc Xa
    Hoa Nhâm Yên Đàm Đường Ly Má Y A
    """)

  private static let middles = keys(
    """
    Văn Thị Đức Hữu Quang Xuân Đình Công Minh Quốc Thanh Kim Ngọc Thu Bích Anh Trung Trọng Bá Duy Thái Tiến Trường Mạnh Hoàng Hồng Hải Phương Bảo
    Gia Khắc Viết Sỹ Thế Chí Phúc An A Mí Seo Láo Như Diệu Mỹ Ánh Tuấn Việt Nhật Đăng Cảnh Nguyên Huy Thành Hoài Cẩm Lệ Thúy Thùy Tố Vân Phi Kiều Bội
    Khánh Hà Lan Thiên Vĩnh Nam Phú Doãn Hồ Tú Tấn Danh
    """)
}
