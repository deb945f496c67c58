import Diagnostics
import Domain
import Interpreter
import Testing

/// `đề xuất nhiệm vụ`: what of the catalogue is offered to whom.
@Suite("Tasks that suit a member")
struct OfferingTests {
  static let today = day(2026, 1, 15)

  private func session(_ script: String, kind: String = " loại \"thôn\"") throws -> Session {
    let session = Session(rules: try Shipped.rules(), today: Self.today)
    session.interpreter.catalogue = try Shipped.catalogue()
    try session.run("chi bộ \"Chi bộ Đông\"\(kind)\n" + script)
    return session
  }

  private func offers(_ session: Session, _ statement: String) throws -> SuggestionReport {
    try session.run(statement)
    guard case .suggestion(let report)? = session.host.shown.last else { throw NoReport() }
    return report
  }

  private struct NoReport: Error {}

  /// By name, the facts of a member; all are official but the last.
  static let people: [(handle: String, facts: String)] = [
    ("khỏe", "sinh 10/10/1980 giới nam nghề \"Kế toán hợp tác xã\" chính thức 03/02/2010"),
    ("bảy_mươi", "sinh 15/01/1956 chính thức 03/02/1980"), ("sáu_chín", "sinh 16/01/1956 nghề \"Nghỉ hưu\" chính thức 03/02/1980"),
    ("yếu", "sinh 1978 hoàn cảnh \"Mới mổ, bệnh tim\" chính thức 03/02/2005"),
    ("chủ_yếu", "sinh 1978 hoàn cảnh \"Sống chủ yếu bằng nghề nông\" chính thức 03/02/2005"),
    ("xa", "sinh 1990 hoàn cảnh \"Đi làm xa ở Bình Dương\" chính thức 03/02/2015"),
    ("không_rõ", "chính thức 03/02/2010"), ("trẻ", "sinh 01/02/1999 giới nữ sở trường \"máy tính\" kết nạp 03/09/2025 dự bị"),
  ]
  static var roster: String { people.map { "đảng viên @\($0.handle) \"Trần Văn \($0.handle)\" \($0.facts)" }.joined(separator: "\n") }

  /// The task of the catalogue whose text a statement ends with.
  private func task(_ statement: String) throws -> CommonTask {
    try #require(try Shipped.catalogue().tasks.first { statement.hasSuffix(": " + $0.text) }, "\(statement)")
  }

  @Test("the catalogue has sixty tasks and more, for each kind of cell and for the unwell, each of them once")
  func catalogue() throws {
    let tasks = try Shipped.catalogue().tasks
    #expect(tasks.count >= 60)
    #expect(Set(tasks.map(\.id)).count == tasks.count && Set(tasks.map(\.text)).count == tasks.count)
    for kind in ["thôn", "tổ dân phố", "trường học", "cơ quan", "y tế", "doanh nghiệp", "công an", "hợp tác xã"] {
      #expect(tasks.count { $0.isOf(CellFacts(name: "Chi bộ", kind: kind)) } >= 5, "\(kind)")
    }
    #expect(tasks.contains { $0.isOf(CellFacts(name: "Chi bộ tổ dân phố số 4")) })
    #expect(!tasks.contains { $0.isOf(CellFacts(name: "Chi bộ Bản Thân Thiện Chợt")) && $0.places.contains("chợ") })
    #expect(tasks.count { $0.effort == .light && $0.groups.contains(.unwell) } >= 5)
  }

  @Test("whoever it is, three to five whole lines that can be run and end the finding", arguments: people.map(\.handle))
  func whole(handle: String) throws {
    let session = try session(Self.roster + "\nchức vụ @khỏe bí thư từ 01/01/2024")
    let report = try offers(session, "đề xuất việc cho @\(handle)")
    #expect((3...5).contains(report.statements.count))
    #expect(session.host.shown.count == 1 && !session.records.contains { $0.sentence.hasPrefix("phân công") })
    for statement in report.statements {
      #expect(statement.vi.contains(" sản phẩm \"") && (statement.vi.contains(" hạn ") || statement.vi.contains(" hằng ")))
      #expect(statement.vi.contains(" theo dõi @khỏe") == (handle != "khỏe"))
      for language in Language.allCases {
        let copy = Session(rules: session.rules, today: Self.today, state: session.interpreter.state)
        try copy.run(statement[language])
        let left = try copy.cell.openFindings(on: Self.today).open.filter { $0.code.rawValue == "member.no-task" }
        #expect(left.count == Self.people.count - 1)
      }
    }
  }

  @Test("the old and the unwell get nothing heavy and nothing monthly, the retired nothing heavy, who is away what can be done from there")
  func bearable() throws {
    let session = try session(Self.roster)
    for handle in ["bảy_mươi", "yếu"] {
      for statement in try offers(session, "đề xuất việc cho @\(handle)").statements {
        let task = try task(statement.vi)
        #expect(task.effort == .light && task.rhythm != .weekly && task.rhythm != .monthly, "\(handle): \(statement.vi)")
      }
    }
    let retired = try offers(session, "đề xuất việc cho @sáu_chín").statements.map { try task($0.vi) }
    #expect(retired.allSatisfy { $0.effort < .heavy } && retired.contains { $0.rhythm == .monthly })
    let plain = try offers(session, "đề xuất việc cho @chủ_yếu").statements.map { try task($0.vi) }
    #expect(plain.contains { $0.rhythm == .monthly })
    let away = try offers(session, "đề xuất việc cho @xa").statements.map { try task($0.vi) }
    #expect(away.allSatisfy { $0.groups.contains(.workingAway) })
    let probationer = try offers(session, "đề xuất việc cho @trẻ").statements.map { try task($0.vi) }
    #expect(probationer.allSatisfy { !$0.groups.contains(.official) } && probationer.first?.skills.contains("máy tính") == true)
  }

  @Test("what takes more than a day a month goes to one at work before all, and not to the retired")
  func retired() throws {
    let session = try session(
      "đảng viên @làm \"Trần Văn Làm\" sinh 1975 nghề \"Nông dân\" sở trường \"làm ăn giỏi\" chính thức 03/02/2010\n"
        + "đảng viên @hưu \"Trần Văn Hưu\" sinh 1963 nghề \"Nghỉ hưu\" sở trường \"làm ăn giỏi\" chính thức 03/02/1990")
    let (working, retired) = (
      try offers(session, "đề xuất việc cho @làm").statements.map { try task($0.vi) },
      try offers(session, "đề xuất việc cho @hưu").statements.map { try task($0.vi) }
    )
    #expect(working.contains { $0.effort == .heavy && $0.skills.contains("làm ăn giỏi") })
    #expect(retired.allSatisfy { $0.effort < .heavy } && retired.count >= 3)
  }

  @Test("an exempt member gets a light task without a day, a member elsewhere none, with the reason")
  func standings() throws {
    let session = try session(
      Self.roster + "\nmiễn sinh hoạt @khỏe tuổi cao sức khỏe yếu từ 05/01/2026\nđình chỉ @xa từ 05/01/2026")
    let exempt = try offers(session, "đề xuất việc cho @khỏe")
    #expect(exempt.statements.allSatisfy { !$0.vi.contains(" hạn ") && !$0.vi.contains("hằng tháng") } && exempt.statements.count >= 3)
    let suspended = try offers(session, "đề xuất việc cho @xa")
    #expect(suspended.statements.isEmpty && suspended.notes.first?.vi.hasPrefix("Không đề xuất: ") == true)
  }

  @Test("what a member has is not offered again, what another has comes later")
  func given() throws {
    let session = try session(Self.roster)
    let first = try offers(session, "đề xuất việc cho @yếu").statements
    try session.run(first[0].vi)
    let second = try offers(session, "đề xuất việc cho @yếu").statements
    #expect(!second.contains(first[0]))
    let other = try offers(session, "đề xuất việc cho @bảy_mươi")
    #expect(other.script.contains { $0.vi.contains("đã có việc như vậy (#1)") } || !other.statements.contains(first[0]))
  }

  @Test("without a name, all who have no task; the remedy of the finding is the best line; an unknown kind of cell is told")
  func all() throws {
    let session = try session(Self.roster, kind: "")
    let report = try offers(session, "đề xuất nhiệm vụ")
    for person in Self.people { #expect(report.statements.contains { $0.en.hasPrefix("assign @\(person.handle) ") }) }
    #expect(report.notes.contains { $0.vi.contains("loại hình chi bộ") })
    let best = try offers(session, "suggest task for @yếu").statements[0]
    try session.run("phân công @khỏe, @bảy_mươi, @sáu_chín, @chủ_yếu, @xa, @không_rõ, @trẻ hằng tháng sản phẩm \"Sổ\": Việc chung")
    try session.run("sửa member.no-task")
    #expect(session.host.shown.last == .text(best))
    try session.run(best.vi)
    #expect(try offers(session, "đề xuất việc").title.vi == "Đồng chí nào cũng đã có nhiệm vụ.")
  }

  @Test("a template whose parameter is called as the new words are keeps its meaning")
  func parameters() throws {
    let session = try session(Self.roster)
    try session.run("mẫu \"giao\"(việc: chữ, nhiệm vụ: chữ)\n  phân công @khỏe hằng tháng sản phẩm \"{nhiệm vụ}\": {việc}\nhết")
    try session.run("dùng \"giao\"(việc: \"Dọn kênh\", nhiệm vụ: \"Ảnh\")")
    #expect(try session.cell.tasks.first?.assignment.text == "Dọn kênh")
  }

  @Test("a row that is no task is refused with its place")
  func broken() {
    let row = "X1\tthôn\tViệc\tSản phẩm\tquý\t2\tnữ\tcố định"
    for (text, isRight) in [
      (row, true), ("# " + row, true), (row.replacing("\t2", with: "\t4"), false), (row.replacing("quý", with: "kỳ"), false),
    ] {
      let source = SourceText(name: "việc", "# đầu\n" + text + "\n")
      do throws(Failure) {
        _ = try Catalogue(reading: source)
        #expect(isRight, "\(text)")
      } catch {
        #expect(!isRight && error.diagnostic.span.map { error.source[$0] } == text)
      }
    }
  }
}
