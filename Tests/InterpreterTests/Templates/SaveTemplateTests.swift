import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing
import Wording

@Suite("A past meeting as a template")
struct SaveTemplateTests {
  private func saved(_ session: Session, _ statement: String) throws -> String {
    try session.run(statement)
    guard case .saveTemplate(_, let script)? = session.host.requests.last else { throw NothingSaved() }
    return script
  }

  private struct NothingSaved: Error {}

  @Test("the frame is kept; what was said, counted and concluded is asked for or left out")
  func frame() throws {
    let session = try Session(SmallCell.meeting)
    try session.run(
      """
      khách mời "Lê Văn Sáu"
      mục 1 do @hà: Kiểm điểm {{tháng} nhiệm vụ tháng 8
      báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ
      kết luận #2 đúng tiến độ
      phát biểu @an: Nhất trí
      kết luận: Tiếp tục
      mục 2 do @hà: Nhiệm vụ tháng 10/2026, quý 3/2026, năm 2026
      phân công @bình, @hoa hạn 30/09/2026 căn cứ 39-KH/ĐU: Chống bão
      biểu quyết tán thành 3 không ý kiến 1: Thông qua việc mua quạt
      biểu quyết tán thành 4: Thông qua nghị quyết tháng 9
      nghị quyết: Nghị quyết tháng 9
      điểm do @bình hạn 30/09/2026: Một
      nghị quyết: Nghị quyết về việc mua quạt
      bế mạc bất thường: Mất điện
      """)
    let script = try saved(session, "lưu mẫu \"Họp tháng\"")
    try CaseFile("templates/saved.case").expect(script)
    #expect(Parser.parse(SourceText(script)).diagnostics.isEmpty)
    #expect(Formatter.format(SourceText(script), in: .vi).text == script)
  }

  @Test("played again it records only what is answered, for every meeting of the sample year")
  func playedAgain() throws {
    let session = try SampleYear.session()
    try session.run("gộp \"nam-2026.chibo\"")
    let history = try session.cellState.history
    for meeting in try session.cell.meetings {
      let last = try #require(meeting.end).record.number
      let old = Set(history[..<last].map(\.sentence))
      let next = meeting.facts.day.adding(days: 30)
      var state = State(rules: session.rules)
      try state.load(history[..<last].map { ($0.sentence, $0.day) })
      let copy = Session(rules: session.rules, today: next, state: state)
      let script = try saved(session, "lưu mẫu \"x\" ngày \(Written.day(meeting.facts.day))")
      let questions = script.split(separator: "\n").filter { $0.contains("hỏi \"") }
      copy.host.answers = questions.map {
        $0.contains("dạng số") ? "3" : $0.contains("dạng giờ") ? "21:00" : $0.contains("vắng") ? "" : "Lần này"
      }
      try copy.run(script + "dùng \"x\" mặc định" + (script.contains("chủ đề: chữ") ? " (chủ đề: \"Mới\")" : ""))
      let repeated = copy.records.map(\.sentence).filter(old.contains)
      let frame = ["mục ", "có mặt tất cả", "đọc lại", "kết luận: Lần này", "bế mạc lúc 21:00"]
      #expect(repeated.allSatisfy { sentence in frame.contains { sentence.hasPrefix($0) } }, "\(repeated)")
    }
  }

  @Test("without a meeting, or on another day, there is nothing to save")
  func refused() throws {
    let session = try Session(SmallCell.roster)
    #expect(try session.failure("lưu mẫu \"x\"").diagnostic.code == "meeting.none")
    try session.run(SmallCell.open)
    let found = try session.failure("lưu mẫu \"x\" ngày 04/09/2026")
    #expect(found.diagnostic.code == "meeting.none" && found.place == "04/09/2026")
    #expect(try session.failure("lưu mẫu \"---\"").diagnostic.code == "value.wrong-type")
  }
}
