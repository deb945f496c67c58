import Diagnostics
import Domain
import Interpreter
import Testing

@Suite("Words of suggestions")
struct FitWordsTests {
  static let today = day(2026, 11, 1)

  /// Members who differ in everything that is weighed, two of one name among them.
  static let script = """
    chi bộ "Thôn Đông"
    đảng viên @an "Trần Văn An" chính thức 01/01/2005 nghề "Trưởng thôn" tổ "Xóm Đoài"
    đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005 sinh 01/02/1990 sở trường "kế toán, văn nghệ" nghề "Kế toán quỹ tín dụng"
    đảng viên @bình_trẻ "Nguyễn Văn Bình" chính thức 01/01/2015 hoàn cảnh "Hay đi làm xa" sở trường "Văn nghệ"
    đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005 sinh 01/02/1946
    đảng viên @lan "Phạm Thị Lan" chính thức 01/01/2005
    đảng viên @sơn "Đỗ Văn Sơn" chính thức 01/01/2005
    đảng viên @hà "Vũ Thị Hà" chính thức 01/01/2005
    đảng viên @mai "Hoàng Thị Mai" chính thức 01/01/2005
    chức vụ @an bí thư từ 01/01/2025
    chức vụ @bình chi ủy viên từ 01/01/2025
    phân công #1 @an loại cố định từ 05/01/2026 địa bàn "Xóm Đoài" số hộ 9: Phụ trách nhóm hộ
    phân công #2 @bình loại cố định từ 05/01/2026 hạn 31/12/2026: Ghi sổ thu chi
    phân công #3 @bình loại mùa vụ từ 05/01/2026 hạn 30/06/2026: Tập văn nghệ
    phân công #4 @bình loại đột xuất từ 05/01/2026: Trồng cây
    phân công #5 @bình loại đột xuất từ 05/01/2026: Dọn kênh
    phân công #6 @bình loại đột xuất từ 05/01/2026 hạn 01/10/2026: Sửa loa
    miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026
    chuyển sinh hoạt @sơn về "Đảng bộ phường Hà Cầu" từ 01/10/2026
    chuyển sinh hoạt @hà tạm thời về "Chi bộ 2" từ 01/10/2026
    đình chỉ @mai từ 01/10/2026
    họp thường kỳ 03/06/2026
    kết luận #3 vượt mức: Được khen
    kết luận #4 chậm: Chưa xong
    bế mạc
    họp thường kỳ 03/09/2026
    kết luận #4 hoàn thành: Xong
    kết luận #5 không hoàn thành: Không làm
    bế mạc
    """

  static func cell() throws -> Cell {
    let session = Session(rules: try Shipped.rules(), today: today)
    try session.run(script)
    return try session.cell
  }

  static let needs: [(name: String, need: TaskNeed)] = [
    ("kế toán", TaskNeed(text: "Làm KẾ TOÁN, giữ sổ thu chi", kind: .fixed)),
    ("văn nghệ", TaskNeed(text: "Phụ trách đội Van nghe của thôn", kind: .seasonal)),
    ("hộ", TaskNeed(text: "Phụ trách hộ nghèo", area: "xóm đoài", households: 12)),
    ("việc nhẹ", TaskNeed(text: "Kể chuyện truyền thống", effort: .light)),
  ]

  @Test("every reason for and against in both languages")
  func reasons() throws {
    let cell = try Self.cell()
    var lines = [Candidates.caveat.vi, Candidates.caveat.en]
    for (name, need) in Self.needs {
      lines.append("--- \(name)")
      let candidates = cell.candidates(for: need, on: Self.today, words: .vietnamese)
      for fit in candidates.fits {
        lines.append("\(fit.points) \(fit.name(cell: cell).vi)")
        lines += fit.parts.map { "  \($0.points) \($0.sentence(cell: cell).vi) | \($0.sentence(cell: cell).en)" }
      }
      lines += candidates.barred.map { "x \($0.sentence(cell: cell).vi) | \($0.sentence(cell: cell).en)" }
    }
    try CaseFile("suggestion/fits.case").expect(lines.joined(separator: "\n") + "\n")
  }

  @Test("why a task is left over and a member gets nothing, in both languages")
  func distribution() throws {
    let cell = try Self.cell()
    let light = TaskNeed(text: "Thăm người ốm", effort: .light)
    let heavy = TaskNeed(text: "Tuần tra đêm")
    var lines: [String] = []
    for (name, needs) in [("không có việc", []), ("việc nặng", [TaskNeed](repeating: heavy, count: 7)), ("một việc nhẹ", [light])] {
      lines.append("--- \(name)")
      let found = try cell.distribution(of: needs, on: Self.today, words: .vietnamese)
      lines += found.pairs.map { "\($0.need) → \($0.fit.name(cell: cell).vi)" }
      lines += found.leftOver.map { "\($0.need) x \($0.sentence(cell: cell).vi) | \($0.sentence(cell: cell).en)" }
      lines += found.notServed.map { "- \($0.sentence(cell: cell).vi) | \($0.sentence(cell: cell).en)" }
    }
    lines.append("--- không ai")
    for members in ["", "đảng viên @mai \"Hoàng Thị Mai\" chính thức 01/01/2005\nđình chỉ @mai từ 01/10/2026"] {
      let cell = try Session("chi bộ \"Thôn Đông\"\n" + members).cell
      let found = try cell.distribution(of: [heavy], on: Self.today, words: .vietnamese)
      lines += found.leftOver.map { "\($0.need) x \($0.sentence(cell: cell).vi) | \($0.sentence(cell: cell).en)" }
    }
    try CaseFile("suggestion/distribution.case").expect(lines.joined(separator: "\n") + "\n")
  }

  @Test("words are compared over spellings, punctuation ends phrases, common words do not count")
  func words() throws {
    func isFound(_ strengths: String, in text: String) throws -> Bool {
      let session = try Session("chi bộ \"Thôn Đông\"\nđảng viên @an \"Trần Văn An\" chính thức 01/01/2005 sở trường \"\(strengths)\"")
      let fits = try session.cell.fits(for: TaskNeed(text: text), on: Self.today, words: .vietnamese)
      return fits.contains { fit in fit.parts.contains { if case .strengths = $0.evidence { true } else { false } } }
    }
    #expect(try isFound("hòa giải", in: "Tổ hoà giải"))
    #expect(try isFound("hòa giải", in: "Tổ ho\u{300}a gia\u{309}i"))
    #expect(try isFound("điện - nước", in: "Sửa ĐIỆN-NƯỚC"))
    #expect(try isFound("tin học và kế toán", in: "Làm kế toán"))
    #expect(try !isFound("tin học và kế toán", in: "Học kế hoạch"))
    #expect(try !isFound("kế toán", in: "Lập kế. Toán học"))
    #expect(try !isFound("công tác đảng viên trẻ", in: "Công tác đảng viên cao tuổi"))
    #expect(try isFound("công tác đảng viên trẻ", in: "Kết nạp đảng viên trẻ") == false)
    #expect(try isFound("vận động quần chúng", in: "Vận động nhân dân"))
  }

  @Test("in the sample cell the obvious member comes first")
  func sample() throws {
    let session = try SampleYear.session()
    try session.run("gộp \"01-danh-sach.chibo\"\ngộp \"02-phan-cong.chibo\"")
    let cell = try session.cell
    let obvious = [
      ("Kế toán cho hợp tác xã", "hương"), ("Tập huấn công nghệ thông tin cho đoàn viên", "đạt"), ("Hòa giải ở cơ sở", "vinh"),
      ("Đội văn nghệ chào mừng ngày Quốc khánh", "lụa"), ("Sửa máy nông nghiệp", "toàn"),
    ]
    for (text, handle) in obvious {
      let fits = cell.fits(for: TaskNeed(text: text), on: day(2026, 2, 1), words: .vietnamese)
      #expect(fits.first.flatMap { cell.member($0.member)?.handle } == handle, "\(text)")
    }
  }
}
