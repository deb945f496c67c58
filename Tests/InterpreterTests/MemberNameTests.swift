import Diagnostics
import Domain
import Interpreter
import Testing

@Suite("Members by name in place of a handle")
struct MemberNameTests {
  static let setUp =
    SmallCell.roster + """

      đảng viên @lan2 "Vũ Thị Lan" chính thức 03/02/2010
      đảng viên @lân "Hà Văn Lân" chính thức 03/02/2010
      """

  @Test(
    "one reading is taken and recorded as the handle",
    arguments: [
      ("biểu dương Nguyễn Văn Bình: Tốt", "@bình"), ("biểu dương Bình: Tốt", "@bình"), ("biểu dương binh: Tốt", "@bình"),
      ("biểu dương đ/c Văn Cường: Tốt", "@cường"), ("biểu dương đồng chí đỗ thị lan: Tốt", "@lan"), ("biểu dương Lân: Tốt", "@lân"),
      ("biểu dương đc @hà: Tốt", "@hà"), ("khen chị Vũ Thị Lan: Tốt", "@lan2"), ("giao việc cho Bình: Tốt", "phân công @bình"),
    ])
  func one(statement: String, handle: String) throws {
    let session = try Session(Self.setUp)
    try session.run(statement)
    let sentence = try #require(session.records.last?.sentence)
    #expect(
      sentence.contains(handle + ":") || sentence.contains(handle + " ") || sentence.hasPrefix("phân công") && sentence.contains("@bình"))
  }

  @Test(
    "Quý is a name wherever no number and year of a quarter follow it",
    arguments: ["nguyễn văn quý", "Nguyễn Văn Quý", "quý", "Quý", "quy", "văn quý"])
  func quarter(name: String) throws {
    let session = try Session(Self.setUp + "\nđảng viên @quý \"Nguyễn Văn Quý\" chính thức 03/02/2010")
    try session.run("biểu dương \(name): Tốt")
    #expect(session.records.last?.sentence == "biểu dương @quý: Tốt")
    try session.run("phân công \(name) hằng quý: Việc")
    #expect(session.records.last?.sentence.contains("@quý") == true && session.records.last?.sentence.contains("hằng quý") == true)
  }

  @Test("of two a script is refused with both, and the shell asks")
  func two() throws {
    let session = try Session(Self.setUp)
    let found = try session.failure("biểu dương Lan: Tốt")
    #expect(found.diagnostic.code == "member.ambiguous" && found.place == "Lan")
    #expect(found.diagnostic.hint?.vi == "viết rõ một trong: @lan (Đỗ Thị Lan), @lan2 (Vũ Thị Lan)")
    #expect(try session.failure("biểu dương Lấn: Tốt").diagnostic.code == "member.unknown")
    for reply in ["2", "@lan2", "lan2", "Vũ Thị Lan"] {
      session.host.replies = ["không rõ", reply]
      try session.run("biểu dương Lan: Tốt")
      #expect(session.records.last?.sentence == "biểu dương @lan2: Tốt")
    }
    session.host.replies = [""]
    #expect(try session.failure("biểu dương Lan: Tốt").diagnostic.code == "member.ambiguous")
  }

  @Test("an unknown name comes with the nearest one")
  func unknown() throws {
    let session = try Session(Self.setUp)
    let found = try session.failure("biểu dương Nguyễn Văn Bìn: Tốt")
    #expect(found.place == "Nguyễn Văn Bìn" && found.diagnostic.replacement == "@bình")
    #expect(found.diagnostic.message == Localized(vi: "không có đảng viên “Nguyễn Văn Bìn”", en: "there is no member “Nguyễn Văn Bìn”"))
  }

  @Test(
    "a day the calendar does not have comes with the nearest one", arguments: [("31/09/2026", "30/09/2026"), ("09/13/2026", "13/09/2026")])
  func dates(written: String, near: String) throws {
    let session = try Session(Self.setUp)
    #expect(try session.failure("phân công @an hạn \(written): Việc").diagnostic.replacement == near)
  }
}
