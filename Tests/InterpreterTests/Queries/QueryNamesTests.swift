import Diagnostics
import Domain
import Interpreter
import Testing

@Suite("Names and comparisons in questions")
struct QueryNamesTests {
  private static func session() throws -> Session {
    let session = Session(rules: try Shipped.rules(), today: day(2026, 9, 1))
    try session.run(SmallCell.roster)
    return session
  }

  private func first(_ question: String, in session: Session) throws -> [String] {
    try session.run(question)
    return session.host.table(.vi).map { $0.first ?? "" }
  }

  @Test(
    "a name nothing is called is told though no row reaches it",
    arguments: [
      ("xem nhiệm vụ khi quá hạn và lnh = 1", "lnh"), ("xem biểu quyết khi abcxyz = 1", "abcxyz"),
      ("xem cuộc họp gồm ngày, linh tinh", "linh tinh"), ("đếm nhiệm vụ khi không abcxyz", "abcxyz"),
      ("xem cuộc họp khi ngày.abcxyz = 1", "abcxyz"), ("xem nhiệm vụ theo tình trạng gồm tổng abcxyz", "abcxyz"),
      ("xem biểu quyết xếp theo abcxyz", "abcxyz"), ("xem biểu quyết theo abcxyz", "abcxyz"),
      ("xem nhiệm vụ khi đếm(biểu quyết khi abcxyz) > 1", "abcxyz"), ("gán x = tổng(đảng phí, abcxyz)", "abcxyz"),
      ("xem nhiệm vụ khi tổng(đảng phí, abcxyz) > 1", "abcxyz"),
    ])
  func unknown(question: String, name: String) throws {
    let found = try Self.session().failure(question)
    #expect(found.place == name)
    #expect(["name.unknown", "name.unknown-field"].contains(found.diagnostic.code))
  }

  @Test("names that are known in an empty collection: fields, parts of days, variables, built-in names and lists")
  func known() throws {
    let session = try Self.session()
    try session.run("gán giới hạn = 3")
    for question in [
      "xem nhiệm vụ khi hạn.năm = năm", "xem nhiệm vụ khi hạn < hôm nay và số hộ > giới_hạn",
      "xem cuộc họp khi chủ trì = bí thư và có mặt > đếm(đảng viên)", "xem nhiệm vụ khi người.họ tên = \"An\"",
    ] {
      #expect(try first(question, in: session).isEmpty, "\(question)")
    }
  }

  @Test("a list is equal to what it holds, a word or member to how it is written")
  func equality() throws {
    let session = try Self.session()
    try session.run(SmallCell.tasks)
    #expect(try first("xem đảng viên khi chức vụ = \"bí thư\"", in: session) == ["@an"])
    #expect(try first("xem đảng viên khi chức vụ != \"bi thu\" và chức vụ != không", in: session) == ["@hà"])
    #expect(try first("xem nhiệm vụ khi người = @hoa", in: session) == ["#2"])
    #expect(try first("xem nhiệm vụ khi người chủ trì = \"Nguyễn Văn Bình\"", in: session) == ["#2"])
    #expect(try first("xem nhiệm vụ khi số = 2", in: session) == ["#2"])
    #expect(try first("xem nhiệm vụ khi hạn = 1/1/2026", in: session).isEmpty)
  }

  @Test("values of unlike kinds are not compared")
  func unlike() throws {
    let session = try Self.session()
    try session.run("cập nhật @an sinh 12/03/1975 giới nam")
    for (question, place, replacement) in [
      ("xem đảng viên khi tuổi = \"a\"", nil, nil), ("xem đảng viên khi tuổi != \"a\"", nil, nil),
      ("xem đảng viên khi sinh = 3/1975", nil, nil), ("xem đảng viên khi giới = nam", "nam", "\"nam\""),
      ("xem đảng viên khi giới = nữ", "nữ", "\"nữ\""), ("xem đảng viên khi chức vụ = 5", nil, nil),
    ] as [(String, String?, String?)] {
      let found = try session.failure(question)
      #expect(["value.wrong-type", "name.unknown"].contains(found.diagnostic.code), "\(question): \(found.diagnostic.code)")
      #expect(found.diagnostic.replacement == replacement, "\(question)")
      if let place { #expect(found.place == place) }
    }
    #expect(try first("xem đảng viên khi giới = \"nam\"", in: session) == ["@an"])
  }

  @Test("a count by groups is a table")
  func countByGroups() throws {
    let session = try Self.session()
    try session.run("đếm đảng viên theo tình trạng")
    let counted = session.host.table(.vi)
    try session.run("xem đảng viên theo tình trạng")
    #expect(counted == session.host.table(.vi) && counted.count > 1)
  }

  @Test("without a cell there is nothing to ask about")
  func noCell() throws {
    let empty = Session()
    for question in ["xem đảng viên", "rà soát", "tình hình", "đếm nhiệm vụ", "gán x = đếm(nhiệm vụ)"] {
      #expect(try empty.failure(question).diagnostic.code == "cell.none", "\(question)")
    }
  }
}
