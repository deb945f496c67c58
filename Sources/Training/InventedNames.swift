import TextRoom

/// Names nobody in a store has: of people, places and organisations, each given out once.
struct InventedNames {
  /// Folded words that name somebody or something already.
  private let taken: Set<String>
  private var people = 0
  private var places = 0
  private var organisations = 0
  private var numbers = 0
  private let families: [String]
  private let given: [String]
  private let placeNames: [String]

  /// - Parameter taken: folded words that no invented name holds.
  init(avoiding taken: Set<String>) {
    self.taken = taken
    func free(_ names: [String]) -> [String] { names.filter { $0.split(separator: " ").allSatisfy { !taken.contains($0.folded) } } }
    families = free(Self.families)
    given = free(Self.given)
    placeNames = free(Self.places)
  }

  /// A full name: family, middle and given name.
  mutating func person() -> (family: String, middle: String, given: String) {
    defer { people += 1 }
    let middle = Self.middles[people % Self.middles.count]
    guard !given.isEmpty, !families.isEmpty else { return (fresh("Họ"), middle, fresh("Tên")) }
    let round = people / given.count
    let name = given[people % given.count]
    return (families[(people + round) % families.count], middle, round == 0 ? name : "\(name) \(Self.second[round % Self.second.count])")
  }

  /// A given name for a household.
  mutating func householder() -> String { person().given }

  /// The proper part of the name of a place.
  mutating func place() -> String {
    defer { places += 1 }
    return places < placeNames.count ? placeNames[places] : fresh("Địa danh")
  }

  /// An organisation that has no proper part.
  mutating func organisation() -> String {
    organisations += 1
    return fresh("Đơn vị phối hợp")
  }

  /// A number above every other of its kind.
  mutating func number(above highest: Int) -> Int {
    numbers += 1
    return highest + 100 + numbers
  }

  private mutating func fresh(_ words: String) -> String {
    numbers += 1
    return "\(words) \(700 + numbers)"
  }

  private static let families = [
    "Khổng", "Mạc", "Tạ", "Phùng", "Doãn", "Thạch", "Nghiêm", "Lương", "Kiều", "Quách", "Từ", "Tăng", "Chử", "Giang", "Nông", "Lục", "Ông",
    "Vi", "Âu", "Ninh",
  ]
  private static let middles = ["Văn", "Thị", "Đình", "Thị", "Hữu", "Thị"]
  private static let given = [
    "Khải", "Thơm", "Tấn", "Nhàn", "Vượng", "Mận", "Trọng", "Duyên", "Phác", "Quế", "Toản", "Thêu", "Nghị", "Lựu", "Khiêm", "Miền", "Đoàn",
    "Thắm", "Quyền", "Sen", "Hoạt", "Nụ", "Bách", "Dịu", "Tráng", "Xuyến", "Tuyển", "Bưởi", "Thuyên", "Chuyền", "Kha", "Đào", "Nhuận",
    "Ngần", "Sửu", "Loan", "Chiểu", "Tươi", "Khoát", "Thoan",
  ]
  private static let second = ["Em", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín"]
  private static let places = [
    "Lạc Thủy", "Vân Sơn", "Khánh Thiện", "Phúc Lâm", "Mỹ Trạch", "Hưng Nhượng", "Thụy Lôi", "Quảng Uyên", "Nhân Trạch", "Yên Phúc",
    "Cẩm Khê", "Đồng Vương", "Xuân Thủy", "Hải Triều", "Liên Mạc", "Trung Lương",
  ]
}
