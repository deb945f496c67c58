import Diagnostics
import Domain
import Interpreter
import Testing
import Wording

@Suite("What is done about a finding")
struct MendingTests {
  /// Two members without a task, an overdue task and a vague one.
  static func session() throws -> Session {
    let session = Session(rules: try Shipped.rules(), today: day(2026, 12, 31))
    try session.run(
      SmallCell.roster + """

        phân công #1 @hà hạn 30/06/2026 sản phẩm "Sổ đảng phí" từ 05/01/2026: Thu và ghi sổ đảng phí
        phân công #2 @bình hạn 30/06/2026 sản phẩm "Danh sách hộ" từ 05/01/2026: Phụ trách 10 hộ xóm Đoài
        """)
    return session
  }

  private func text(_ session: Session) -> Localized? {
    if case .text(let text)? = session.host.shown.last { text } else { nil }
  }

  private func findings(_ session: Session) throws -> [FindingReport] {
    try session.run("rà soát")
    guard case .findings(let findings)? = session.host.shown.last else { return [] }
    return findings
  }

  @Test("the mending statement is offered by code and subject, by number, and in both languages")
  func fix() throws {
    let session = try Self.session()
    try session.run("sửa task.overdue #2")
    #expect(text(session) == Localized(vi: "tháo gỡ #2: …", en: "support #2: …"))
    let list = try findings(session)
    let number = try #require(list.firstIndex { $0.code == "task.overdue" }) + 1
    try session.run("fix \(number)")
    #expect(text(session)?.vi == "tháo gỡ #1: …")
  }

  @Test(
    "what is not found, no longer found or not named well is told at its place",
    arguments: [
      ("sửa 999", "999", "finding.unknown"), ("sửa task.silent", "task.silent", "finding.unknown"),
      ("sửa task.overdue", "task.overdue", "finding.ambiguous"),
      ("chấp nhận task.overdue @an: x", "task.overdue", "finding.unknown"), ("sửa task.overdu", "task.overdu", "explain.unknown-code"),
    ])
  func refused(statement: String, place: String, code: String) throws {
    let found = try Self.session().failure(statement)
    #expect(
      found.place == place && found.diagnostic.code == code && found.diagnostic.hint ?? .init(vi: "", en: "") != Localized(vi: "–", en: "–")
    )
  }

  @Test("an accepted finding is left out, is told of with its reason, and comes back when its facts change")
  func accept() throws {
    let session = try Self.session()
    let before = try findings(session)
    try session.run("chấp nhận task.overdue #2: Đảng ủy cho lùi")
    let sentence = try #require(session.records.last?.sentence)
    #expect(sentence.hasPrefix("chấp nhận task.overdue #2 \"") && sentence.hasSuffix("\": Đảng ủy cho lùi"))
    #expect(try session.readBack() == "Chấp nhận [task.overdue] như hiện nay; lý do: Đảng ủy cho lùi.")
    let after = try findings(session)
    #expect(after.count == before.count && after.count { $0.acceptance == nil } == before.count - 1)
    let accepted = try #require(after.last)
    #expect(accepted.acceptance?.reason == "Đảng ủy cho lùi" && accepted.acceptance?.record == session.records.count)
    try session.run("xem phát hiện khi đã chấp nhận")
    #expect(session.host.table().count == 1)
    #expect(try session.failure("sửa task.overdue #2").diagnostic.code == "finding.unknown")
    // Another day gone by changes nothing, another due day does.
    try session.run("đề ngày 05/01/2027")
    #expect(try findings(session).contains { $0.code == "task.overdue" && $0.acceptance != nil })
    try session.run("điều chỉnh #2 hạn 15/07/2026")
    #expect(try findings(session).count { $0.code == "task.overdue" && $0.acceptance == nil } == 2)
    try session.run("hoàn tác")
    #expect(try findings(session).contains { $0.code == "task.overdue" && $0.acceptance != nil })
  }

  @Test("findings without evidence are told apart by what they are about")
  func fingerprints() throws {
    let found = try Self.session().cell.findings(on: day(2026, 12, 31))
    #expect(Set(found.map(\.mark)).count == found.count)
  }

  @Test("a record of an acceptance reads again, whatever is found today")
  func replay() throws {
    let session = try Self.session()
    try session.run("chấp nhận rating.cap \"0123abcd\": Đã báo cáo")
    try session.run("hoàn tác \(session.records.count - 1)")
    #expect(try session.cell.acceptances.count == 1)
  }
}
