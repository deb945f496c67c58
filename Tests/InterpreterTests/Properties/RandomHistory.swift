import Diagnostics
import Domain
import Interpreter
import Syntax
import Wording

/// Statements drawn at random and run one after the other; those that cannot be a fact are passed over, so that what is kept is a history.
struct RandomHistory {
  let session: Session
  private var random: Seeded
  private var day = 5

  private static let members = ["an", "bình", "cường", "hà", "hoa", "lan", "thịnh", "tú"]
  private static let outcomes = ["hoàn thành", "vượt mức", "đúng tiến độ", "chậm", "không hoàn thành"]
  private static let levels = ["xuất sắc", "tốt", "hoàn thành", "không hoàn thành"]

  /// - Parameter seed: the same one gives the same history.
  init(seed: UInt64, steps: Int) throws {
    session = Session(rules: try Shipped.rules(), today: InterpreterTests.day(2026, 1, 5))
    random = Seeded(state: seed)
    try session.run(SmallCell.roster + "\nđề ngày 05/01/2026")
    for _ in 0..<steps {
      do { try session.run(statement()) } catch is Failure { continue }
    }
  }

  // MARK: Values

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func one(of words: [String]) -> String { words[number(0...words.count - 1)] }
  private mutating func member() -> String { "@" + one(of: Self.members) }
  private mutating func task() -> String { "#\(number(1...6))" }
  private mutating func text() -> String { "Việc “\(number(1...99))”, {{xong} \(one(of: ["", "; ", "-- không phải chú thích"]))" }
  private mutating func date() -> String { "\(number(1...28))/\(number(1...12))/2026" }

  // MARK: Statements

  private mutating func statement() -> String {
    let isMeeting = session.interpreter.state.cell?.currentMeeting != nil
    switch number(0...9) {
    case 0: return taking()
    case 1, 2: return work()
    case 3: return isMeeting ? work() : roster()
    case 4: return isMeeting ? "bế mạc bất thường lúc \(number(20...22)):\(number(10...59)): Hết giờ" : year()
    default: return isMeeting ? talk() : opening()
    }
  }

  private mutating func taking() -> String {
    let number = number(2...max(session.records.count, 2))
    return one(of: ["hoàn tác \(number): Nhầm", "làm lại \(number): Đúng", "hoàn tác", "làm lại"])
  }

  private mutating func opening() -> String {
    day += number(1...12)
    let date = Written.day(InterpreterTests.day(2026, 1, 1).adding(days: day))
    let kind = one(of: ["thường kỳ", "thường kỳ", "chuyên đề", "chi ủy"])
    return
      "đề ngày \(date)\nhọp \(kind) \(date) lúc 19:\(number(10...59)) chủ trì \(member()) thư ký \(member())\ncó mặt tất cả trừ \(member())"
  }

  private mutating func work() -> String {
    switch number(0...6) {
    case 0, 1:
      "phân công \(member()), \(member()) loại \(one(of: ["cố định", "đột xuất", "mùa vụ"])) hạn \(date()) số hộ \(number(1...20)): \(text())"
    case 2: "điều chỉnh \(task()) hạn \(date()) sản phẩm \"Sổ \"\"mới\"\"\": \(text())"
    case 3: "bàn giao \(task()) cho \(member()): \(text())"
    case 4: "kế hoạch \(task()): \(text())"
    case 5: "kiểm tra \(task()) do \(member()): \(text())"
    default: "thôi phân công \(task()): \(text())"
    }
  }

  private mutating func roster() -> String {
    switch number(0...4) {
    case 0: "cập nhật \(member()) nghề \"Thợ \(number(1...9))\" tổ \"Tổ \(number(1...3))\" từ \(date())"
    case 1: "miễn sinh hoạt \(member()) tuổi cao sức khỏe yếu từ \(date())"
    case 2: "trở lại \(member()) từ \(date())"
    case 3: "chuyển sinh hoạt \(member()) tạm thời về \"Chi bộ 2\" từ \(date())"
    default: "đảng phí \(number(1...12))/2026 \(member()) \(number(10...40)).000"
    }
  }

  private mutating func year() -> String {
    switch number(0...3) {
    case 0: "kiểm điểm \(member()) năm 2026 tự nhận \(one(of: Self.levels)) điểm \(number(50...100)): \(text())"
    case 1: "xếp loại \(member()) năm 2026 \(one(of: Self.levels)) tán thành \(number(1...6))"
    case 2: "nhận xét nơi cư trú \(member()) năm 2026: \(text())"
    default: "văn bản \(number(1...40))-KH/ĐU nơi ban hành \"Đảng ủy xã\": \(text())"
    }
  }

  private mutating func talk() -> String {
    switch number(0...14) {
    case 11:
      "bầu \(one(of: ["bí thư", "phó bí thư"])) vòng \(number(1...2)) phát ra \(number(1...6)) ứng cử \(member()) \(number(0...5)), \(member()) \(number(0...3))"
    case 12:
      "xếp loại \(member()) năm 2026 \(one(of: Self.levels)) vòng \(number(1...2)) kín tán thành \(number(0...5)) không tán thành \(number(0...2))"
    case 13: "\(one(of: ["có mặt", "vào họp", "rời họp"])) \(member())"
    case 14:
      "biểu quyết \(one(of: ["công nhận", "khai trừ", "kỷ luật", "xóa tên"])) đối với \(member()) kín tán thành \(number(0...5)): \(text())"
    case 0: "mục \(number(1...5)): \(text())"
    case 1: "phát biểu \(member()): \(text())"
    case 2, 3: "báo cáo \(member()) \(task()) đạt \(number(0...100))%: \(text())"
    case 4, 5: "kết luận \(task()) \(one(of: Self.outcomes)): \(text())"
    case 6: "kết luận: \(text())"
    case 7: "biểu quyết tán thành \(number(0...5)) không tán thành \(number(0...2)): \(text())"
    case 8: "nghị quyết: \(text())"
    case 9: "vắng \(member()) \(one(of: ["có lý do", "không lý do"])): \(text())"
    default: "\(one(of: ["biểu dương", "nhắc nhở"])) \(member()): \(text())"
    }
  }
}

/// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
