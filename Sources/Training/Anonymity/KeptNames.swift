import TextRoom

/// Names that stay in an exercise, for everybody knows them and none is of a cell's people: those of leaders, heroes and great places, as streets, schools,
/// funds, movements and teachings are called after them.
///
/// Somebody of the store who has such a name is given another all the same, and so is one who is called `ông`, `bà`, `anh` or `chị`.
enum KeptNames {
  /// How many of the words from a place on are such a name; 0 for none.
  static func count(_ words: ArraySlice<Substring>) -> Int {
    for count in stride(from: min(4, words.count), through: 2, by: -1)
    where names.contains(words.prefix(count).joined(separator: " ").nameKey) {
      return count
    }
    return 0
  }

  private static let names: Set<String> = Set(
    """
    Hồ Chí Minh,Bác Hồ,Võ Nguyên Giáp,Trần Phú,Lê Hồng Phong,Hà Huy Tập,Nguyễn Văn Cừ,Lê Duẩn,Trường Chinh,Nguyễn Văn Linh,Đỗ Mười,Lê Khả Phiêu,\
    Nông Đức Mạnh,Nguyễn Phú Trọng,Tô Lâm,Lương Cường,Phạm Minh Chính,Trần Thanh Mẫn,Trần Cẩm Tú,Tôn Đức Thắng,Phạm Văn Đồng,Võ Văn Kiệt,Võ Thị Sáu,\
    Lê Văn Tám,Nguyễn Văn Trỗi,Nguyễn Thị Minh Khai,Hoàng Văn Thụ,Lý Tự Trọng,Kim Đồng,Bế Văn Đàn,La Văn Cầu,Cù Chính Lan,Phan Đình Giót,Tô Vĩnh Diện,\
    Vừ A Dính,Hai Bà Trưng,Bà Trưng,Bà Triệu,Ngô Quyền,Đinh Tiên Hoàng,Lê Hoàn,Lý Thái Tổ,Lý Thường Kiệt,Trần Hưng Đạo,Trần Quốc Toản,Chu Văn An,Lê Lợi,\
    Lê Lai,Nguyễn Trãi,Lê Quý Đôn,Nguyễn Du,Quang Trung,Nguyễn Huệ,Phan Đình Phùng,Hoàng Hoa Thám,Phan Bội Châu,Phan Châu Trinh,Đặng Thùy Trâm,\
    Hoàng Sa,Trường Sa,Phú Quốc,Côn Đảo,Lý Sơn,Bà Rịa,Cô Tô,Bà Đen,Ba Đình,Đặng Văn Ngữ,Phạm Ngọc Thạch,Nguyễn Thị Định,Lê Đức Thọ,Hà Nội
    """.split(separator: ",").map(\.nameKey))
}
