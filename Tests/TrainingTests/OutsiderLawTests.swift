import Diagnostics
import Domain
import Foundation
import LawSupport
import Syntax
import Testing
import TextRoom

@testable import Training

/// What holds of every exercise made of a store whose texts tell of people on no roster.
@Suite("Exercises name no outsider")
struct OutsiderLawTests {
  @Test("no name is left, no common word is changed, and names fit the forms of address", arguments: Laws.seeds(6))
  func law(_ seed: UInt64) throws {
    var village = Village(seed)
    let script = village.script
    let keeper = try Keeper()
    try keeper.run(SourceText(script))
    let maker = ExerciseMaker(rules: try ShippedExerciseTests.rules())
    let meeting = try keeper.meeting("lưu bài \"Họp với \(village.told[0])\" lỗi 2")
    let text = try maker.exercise(of: meeting).text
    let words = text.nameWords.map(\.folded)
    for name in village.fullNames {
      let parts = name.nameWords.map(\.folded)
      #expect(!words.indices.contains { words[$0...].starts(with: parts) }, "\(name)")
    }
    for told in village.told { #expect(text.ranges(of: told).allSatisfy { goesOn(text, $0.upperBound) }, "\(told)") }
    for common in village.common { #expect(text.contains(common), "\(common)") }
    #expect(unfitting(in: text) == [])
    let exercise = ExerciseParser.parse(SourceText(text)).exercise
    #expect(
      ExerciseTest(exercise, among: ExerciseBook([SourceText(text)]), rules: try ShippedExerciseTests.rules()).problems.map(\.vi) == [])
    #expect(try maker.exercise(of: meeting).text == text)
  }

  /// Whether a word goes on, so that what was found is the beginning of another.
  private func goesOn(_ text: String, _ end: String.Index) -> Bool { end < text.endIndex && text[end].isLetter }

  /// Names after a form of address of the other sex, and members whose middle name is not of theirs.
  private func unfitting(in text: String) -> [String] {
    // Where a long text is told in short, a name may be cut.
    let words = NameWords(text.split(separator: "\n").filter { !$0.contains("…") }.joined(separator: "\n"))
    let given = words.mentions.compactMap { mention -> String? in
      guard let sex = mention.form?.sex, let last = mention.words.last else { return nil }
      let name = String(words.words[last])
      let names = NameStock.rareGiven(sex) + NameStock.given(sex)
      return names.contains(name) ? nil : "\(sex) \(name)"
    }
    let roster = text.split(separator: "\n").filter { line in
      line.contains("giới nữ") && !line.contains(" Thị ") || line.contains("giới nam") && line.contains(" Thị ")
    }
    return given + roster.map(String.init)
  }
}

/// A cell, its people and those they talk of, made from a seed.
private struct Village {
  private var choice: SeededChoice
  private(set) var fullNames: [String] = []
  /// Names with the form of address, as texts tell them.
  private(set) var told: [String] = []
  /// What is said in the words of every day.
  private(set) var common: [String] = []
  private var members: [(name: String, isFemale: Bool)] = []
  private var outsiders: [(name: String, isFemale: Bool)] = []

  private static let commonGiven = ["Quỹ", "Hoa", "Xuân", "Bình", "An", "Hạnh", "Thu", "Tâm"]
  private static let rareGiven = ["Páo", "Pín", "Sử", "Chá", "Dơ", "Mỷ"]
  private static let families = ["Nguyễn", "Trần", "Lê", "Hoàng", "Lò", "Giàng", "Vàng", "Thào", "Sùng", "Hờ", "Đinh", "Lý"]
  private static let sayings = [
    "Quỹ tín dụng giải ngân xong", "Hoa màu vụ đông xanh tốt", "Bình quân mỗi hộ ba sào", "An ninh trật tự giữ vững",
    "Thu hoạch xong trước rét",
    "Hạnh phúc gia đình là gốc", "Xuân về cần trồng cây", "Tâm huyết với việc chung", "Đề nghị vay Quỹ tín dụng nhân dân",
    "giữ thôn xóm Bình yên",
    "Thu chi công khai, Bình xét dân chủ", "mừng Đảng, mừng Xuân",
  ]

  init(_ seed: UInt64) {
    choice = SeededChoice(seed: seed)
    for index in 0..<7 { members.append(person(index % 2 == 0 ? Self.commonGiven : Self.commonGiven + Self.rareGiven)) }
    for _ in 0..<5 { outsiders.append(person(Self.rareGiven + Self.commonGiven)) }
    fullNames = (members + outsiders).map(\.name)
  }

  private mutating func person(_ given: [String]) -> (name: String, isFemale: Bool) {
    let isFemale = choice.chance(50)
    let middle = choice.one(of: isFemale ? ["Thị", "Thị", "Văn", "Mỹ"] : ["Văn", "Văn", "A", "Thị"]) ?? ""
    return ("\(choice.one(of: Self.families) ?? "") \(middle) \(choice.one(of: given) ?? "")", isFemale)
  }

  private mutating func mention() -> String {
    let isMember = choice.chance(40)
    let someone = choice.one(of: isMember ? members : outsiders) ?? ("", false)
    let forms = someone.isFemale ? ["bà", "chị", "cô", "đồng chí", "đ/c"] : ["ông", "anh", "chú", "đồng chí", "đ/c"]
    let form = choice.one(of: forms + ["cụ", "bác", "em"]) ?? ""
    let given = someone.name.split(separator: " ").last.map(String.init) ?? ""
    let said = "\(form) \(choice.chance(60) ? given : someone.name)"
    told.append(said)
    return said
  }

  private mutating func text() -> String {
    let saying = choice.one(of: Self.sayings) ?? ""
    common.append(saying)
    return "\(saying); đã trao đổi với \(mention()), \(mention())"
  }

  var script: String {
    mutating get {
      var lines = ["đề ngày 05/01/2026", "chi bộ \"Chi bộ bản Nà Phìn\" thuộc \"Đảng bộ xã Chiềng Sơ\""]
      for (index, member) in members.enumerated() {
        lines.append(
          "đảng viên @m\(index) \"\(member.name)\" sinh 02/03/198\(index) giới \(member.isFemale ? "nữ" : "nam") chính thức 03/02/2009")
      }
      lines += ["họp thường kỳ 03/02/2026 lúc 19:00 tại \"Nhà văn hóa bản Nà Phìn\" chủ trì @m0 thư ký @m1"]
      lines += ["khách mời \"\(outsiders[0].name)\" chức danh \"Phó bí thư Đảng ủy\"", "có mặt tất cả", "mục 1: \(text())"]
      for index in 1...3 {
        lines.append("phân công #\(index) @m\(index) hạn 30/\(index + 2)/2026 sản phẩm \"Sổ của \(mention())\" theo dõi @m0: \(text())")
      }
      for index in 4..<7 { lines.append("phát biểu @m\(index): \(text())") }
      return (lines + ["kết luận: \(text())", "đọc lại", "bế mạc lúc 20:40"]).joined(separator: "\n")
    }
  }
}
