import Domain
import TextRoom

/// Names nobody in a store has: of people, places and organisations, each given out once.
struct InventedNames {
  /// A name made up, in its parts.
  struct Person: Equatable {
    let family: String
    let middle: String
    let given: String
    let sex: Sex

    var full: String { "\(family) \(middle) \(given)" }
  }

  /// Folded words that name somebody or something already.
  private let taken: Set<String>
  private var people = 0
  private var ofSex: [Sex: Int] = [:]
  private var places = 0
  private var organisations = 0
  private var numbers = 0
  private let families: [String]
  private let given: [Sex: [String]]
  private let placeNames: [String]

  /// - Parameter taken: folded words that no invented name holds.
  init(avoiding taken: Set<String>) {
    self.taken = taken
    func free(_ names: [String]) -> [String] {
      var seen: Set<String> = []
      return names.filter { name in
        name.split(separator: " ").allSatisfy { !taken.contains($0.folded) } && seen.insert(name.folded).inserted
      }
    }
    families = free(NameStock.rareFamilies + NameStock.families)
    given = [
      .male: free(NameStock.rareGiven(.male) + NameStock.given(.male)),
      .female: free(NameStock.rareGiven(.female) + NameStock.given(.female)),
    ]
    placeNames = free(Self.places)
  }

  /// A full name that fits a sex; of either sex in turn when it is not known.
  mutating func person(_ known: Sex?) -> Person {
    defer { people += 1 }
    let sex = known ?? (people.isMultiple(of: 2) ? .male : .female)
    let index = ofSex[sex, default: 0]
    ofSex[sex] = index + 1
    // The first of them tell the sex beyond doubt.
    let middle = NameStock.middles(sex).first ?? ""
    guard let names = given[sex], !names.isEmpty, !families.isEmpty else {
      return Person(family: fresh("Họ"), middle: middle, given: fresh("Tên"), sex: sex)
    }
    let round = index / names.count
    let name = names[index % names.count]
    return Person(
      family: families[(people + round) % families.count], middle: middle,
      given: round == 0 ? name : "\(name) \(Self.second[round % Self.second.count])", sex: sex)
  }

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

  private static let second = ["Em", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín"]
  private static let places = [
    "Lạc Thủy", "Vân Sơn", "Khánh Thiện", "Phúc Lâm", "Mỹ Trạch", "Hưng Nhượng", "Thụy Lôi", "Quảng Uyên", "Nhân Trạch", "Yên Phúc",
    "Cẩm Khê", "Đồng Vương", "Xuân Thủy", "Hải Triều", "Liên Mạc", "Trung Lương", "Thượng Lâm", "Bồ Đề", "Phương Trạch", "Nghi Khê",
    "Tiên Kiều", "Vĩnh Khúc", "Đại Trạch", "Cổ Lễ", "Ninh Dân", "Mai Trung", "Gia Thủy", "Kim Lộ", "An Bồi", "Thái Ninh",
  ]
}
