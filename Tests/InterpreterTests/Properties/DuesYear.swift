import Domain
import Interpreter
import Wording

/// A year of dues drawn at random: paid late, ahead, in part and too much, rates, reliefs and shares stated later, members who come, go and
/// are exempted, and records taken back.
struct DuesYear {
  let session: Session
  private var random: Seeded
  private var day = InterpreterTests.day(2026, 1, 3)
  /// The day of the last record.
  var last: Day { day }

  static let members = ["an", "bình", "cường", "hà", "hoa", "lan", "thịnh", "tú", "mới"]

  init(seed: UInt64, steps: Int = 70) throws {
    session = Session(rules: try Shipped.rules(), today: day)
    random = Seeded(state: seed)
    try session.run(SmallCell.roster + "\nđề ngày \(Written.day(day))\nquy định \"dues.region\" 3 từ 01/01/2026 nguồn \"Nghị định\"")
    for _ in 0..<steps {
      if number(0...2) == 0 { day = min(day.adding(days: number(1...14)), InterpreterTests.day(2026, 12, 30)) }
      do { try session.run("đề ngày \(Written.day(day))\n\(statement())") } catch is Failure { continue }
    }
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  private mutating func one(of words: [String]) -> String { words[number(0...words.count - 1)] }
  private mutating func member() -> String { "@" + one(of: Self.members) }
  private mutating func amount() -> String { "\(number(1...60)).\(number(1...9))00" }

  /// A month near that of the day.
  private mutating func month() -> String {
    Written.month(day.month.adding(one(of: ["-3", "-1", "-1", "0", "0", "0", "1", "3"]).asNumber))
  }
  private mutating func date(_ days: ClosedRange<Int>) -> String { Written.day(day.adding(days: number(days))) }

  private mutating func statement() -> String {
    switch number(0...19) {
    case 0...3: "đảng phí \(month()) tất cả trừ \(member())"
    case 4, 5: "đảng phí \(month()) \(member())"
    case 6, 7: "đảng phí \(month()) \(member()) \(amount())"
    case 8: "đảng phí quý \(number(1...4))/2026 \(member())"
    case 9, 10: "định mức đảng phí \(member()) \(amount()) từ \(date(-60...30))"
    case 11: "định mức đảng phí \(member()) \(one(of: ["trong tuổi lao động", "ngoài tuổi lao động", "sinh viên"])) từ \(date(-60...30))"
    case 12: "miễn giảm đảng phí \(member()) \(one(of: ["30", "50", "100"]))% từ \(date(-60...30)) đến \(date(31...200)): Khó khăn"
    case 13, 14: "trích nộp \(month()) \(amount()) ngày \(date(-5...0))"
    case 15: "quy định \"dues.kept.share\" \(number(2...8))0% từ \(date(-60...30)) nguồn \"Đảng ủy xã\""
    case 16: "đảng viên @mới \"Mai Văn Mới\" chính thức 03/02/1990"
    case 17:
      one(of: ["chuyển sinh hoạt \(member()) tạm thời về \"Chi bộ 2\" từ \(date(-40...0))", "trở lại \(member()) từ \(date(-20...0))"])
    case 18:
      one(of: [
        "chuyển sinh hoạt \(member()) về \"Chi bộ 2\" từ \(date(-40...0))",
        "miễn sinh hoạt \(member()) tuổi cao sức khỏe yếu từ \(date(-40...0))", "cập nhật \(member()) kết nạp \(date(-18_500...(-17_000)))",
      ])
    default: "hoàn tác \(number(2...max(session.records.count, 2))): Nhầm"
    }
  }

  /// The cell as it was known on a day, asked on it.
  func reader(on day: Day) throws -> Session {
    Session(rules: session.rules, today: day, state: try session.interpreter.state.asOf(day))
  }
}

extension String {
  fileprivate var asNumber: Int { Int(self) ?? 0 }
}
