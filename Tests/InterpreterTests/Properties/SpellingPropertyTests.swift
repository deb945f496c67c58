import Diagnostics
import Domain
import Foundation
import Interpreter
import Testing
import TextRoom

/// Whatever folds to a name as names are compared is that name, in statements, questions, answers and papers.
@Suite("A name in any of its spellings")
struct SpellingPropertyTests {
  /// Ways to write a name that are all that name, and one without its marks.
  enum Spelling: CaseIterable {
    case capitals, small, wideSpaces, movedTone, iForY, invisible, decomposed, tabs

    func of(_ name: String) -> String {
      switch self {
      case .capitals: name.uppercased()
      case .small: name.lowercased()
      case .wideSpaces: name.replacing(" ", with: "  ")
      case .movedTone: name.replacing("oà", with: "òa").replacing("uý", with: "úy").replacing("uỷ", with: "ủy")
      case .iForY: name.replacing("Mỹ", with: "Mĩ").replacing("Lý", with: "Lí").replacing("Quý", with: "Quí")
      case .invisible: name.replacing(" ", with: "\u{200B} ")
      case .decomposed: name.decomposedStringWithCanonicalMapping
      case .tabs: name.replacing(" ", with: "\t")
      }
    }
  }

  static let setUp =
    SmallCell.meeting + """
      khách mời "Ngô Văn Quý" chức danh "Trưởng thôn"
      đảng viên @thuỷ "Lê Mỹ Thuỷ" chính thức 03/02/2010 từ 01/01/2026
      quần chúng "Đỗ Thị Huý" giới thiệu 03/02/2026
      tổ "Tổ Mỹ Hoà" thêm @an hộ "Bà Lý Hoà"
      mẫu "Khen Mỹ Hoà" (ai: đảng viên)
          biểu dương {ai}: Tốt
      hết
      """

  @Test("is found by statements, questions, answers, templates and papers", arguments: Spelling.allCases)
  func isFound(spelling: Spelling) throws {
    let session = try Session(Self.setUp)
    let member = spelling.of("Lê Mỹ Thuỷ")
    #expect(member.isName("Lê Mỹ Thuỷ"))
    for name in [member, "@" + spelling.of("thuỷ")] where spelling != .tabs {
      try session.run("biểu dương \(name): Tốt")
      #expect(session.records.last?.sentence == "biểu dương @thuỷ: Tốt")
      session.host.answers = [name]
      try session.run("hỏi \"Ai?\" vào người dạng đảng viên\nbiểu dương {người}: Tốt")
      #expect(session.records.last?.sentence == "biểu dương @thuỷ: Tốt")
    }
    if spelling != .tabs {
      try session.run("xuất bản kiểm điểm @\(spelling.of("thuỷ")) năm 2026")
      guard case .export(let paper, _, _)? = session.host.requests.last, case .memberYear(let id, _) = paper.subject else {
        throw Session.Unstopped(script: "xuất")
      }
      #expect(try id.flatMap(session.cell.member)?.handle == "thuỷ")
    }
    try expect(session, "đảng viên khi họ tên = \"\(member)\" gồm mã", [["@thuỷ"]])
    try session.run("phát biểu \"\(spelling.of("Ngô Văn Quý"))\": Chào")
    #expect(session.records.last?.sentence == "phát biểu \"Ngô Văn Quý\": Chào")
    try session.run("biểu quyết kết nạp \"\(spelling.of("Đỗ Thị Huý"))\" tán thành 3")
    #expect(session.records.last?.sentence.contains("\"Đỗ Thị Huý\"") == true)
    try session.run("quá trình \"\(spelling.of("Đỗ Thị Huý"))\"")
    #expect(session.host.table().count == 2)
    let (group, household) = (spelling.of("Tổ Mỹ Hoà"), spelling.of("Bà Lý Hoà"))
    try session.run("tổ \"\(group)\" thêm @hà")
    try expect(session, "tổ gồm tên", [["Tổ Mỹ Hoà"]])
    try session.run("phân công @bình hằng tháng địa bàn \"\(group)\" hộ \"\(household)\": Phụ trách hộ")
    try expect(session, "hộ khi hộ = \"\(household)\" gồm hộ, phụ trách", [["Bà Lý Hoà", "Nguyễn Văn Bình"]])
    try session.run("dùng \"\(spelling.of("Khen Mỹ Hoà"))\" (ai: @an)")
    #expect(session.records.last?.sentence == "biểu dương @an: Tốt")
    let count = session.records.count
    try session.run("chi bộ \"\(spelling.of("Thôn Đông"))\"")
    #expect(session.interpreter.state.cells.count == 1 && session.records.count == count)
  }

  private func expect(_ session: Session, _ question: String, _ rows: [[String]]) throws {
    try session.run("xem \(question)")
    #expect(session.host.table() == rows, "\(question)")
  }
}
