import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing

@Suite("A past meeting as a template")
struct SaveTemplateTests {
  private func saved(_ session: Session, _ statement: String) throws -> String {
    try session.run(statement)
    guard case .saveTemplate(_, let script)? = session.host.requests.last else { throw NothingSaved() }
    return script
  }

  private struct NothingSaved: Error {}

  @Test("dates, times, people, tasks and figures become typed parameters with the old values as defaults")
  func parameters() throws {
    let session = try Session(SmallCell.meeting)
    try session.run(
      """
      mục 1 do @hà: Kiểm điểm {{tháng}
      báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ
      kết luận #2 đúng tiến độ
      phân công @bình, @hoa hạn 30/09/2026 căn cứ 39-KH/ĐU: Chống bão
      góp ý @an về #3: Cần gấp
      biểu quyết tán thành 3 không ý kiến 1: Thông qua
      nhắc nhở @hà: Nhầm
      hoàn tác
      nghị quyết: Nghị quyết tháng 9
      bế mạc lúc 20:45
      """)
    let script = try saved(session, "lưu mẫu \"Họp tháng\"")
    try CaseFile("templates/saved.case").expect(script)
    #expect(Parser.parse(SourceText(script)).diagnostics.isEmpty)
    #expect(Formatter.format(SourceText(script), in: .vi).text == script)
  }

  @Test("run with the old values it gives the same records, for every meeting of the sample year")
  func sameRecords() throws {
    let session = try SampleYear.session()
    try session.run("gộp \"nam-2026.chibo\"")
    let history = try session.cellState.history
    for meeting in try session.cell.meetings {
      let first = meeting.record.number
      let last = meeting.end?.record.number ?? history.count
      var state = State(rules: session.rules)
      try state.load(history[..<(first - 1)].map { ($0.sentence, $0.day) })
      let copy = Session(rules: session.rules, today: meeting.facts.day, state: state)
      try copy.run(try saved(session, "lưu mẫu \"x\" ngày \(Written.day(meeting.facts.day))") + "dùng \"x\"")
      let wanted = history[(first - 1)..<last].filter {
        !$0.isVoided && !$0.sentence.hasPrefix("hoàn tác") && !$0.sentence.hasPrefix("làm lại")
      }
      #expect(copy.records.count == wanted.count)
      for (record, sentence) in zip(copy.records.map(\.sentence), wanted.map(\.sentence)) where record != sentence {
        Issue.record("\(Written.day(meeting.facts.day)): \(record) instead of \(sentence)")
      }
    }
  }

  @Test(
    "points, targets and shortcomings take the next number, those of earlier meetings are looked up, and deadlines move with the meeting")
  func numbered() throws {
    let session = try Session(SmallCell.roster)
    try session.run(
      """
      họp thường kỳ 03/09/2026 lúc 19:00 chủ trì @an
      nghị quyết: Nghị quyết tháng 9
      điểm do @bình hạn 30/09/2026 báo cáo 10/2026: Một
      điểm do @hà báo cáo 9/2026: Hai
      chỉ tiêu đạt 98% hạn 31/12/2026: Bảo hiểm y tế
      hạn chế nguyên nhân "Đi làm xa": Dự họp thấp
      bế mạc bất thường: Xong
      """)
    try session.run(try saved(session, "lưu mẫu \"tháng\""))
    try session.run("dùng \"tháng\" mặc định (ngày họp: 03/12/2026)")
    #expect(
      session.records.suffix(6).dropLast().map(\.sentence) == [
        "nghị quyết 02-NQ/CB: Nghị quyết tháng 9", "điểm 1 của 02-NQ/CB do @bình hạn 30/12/2026 báo cáo 1/2027: Một",
        "điểm 2 của 02-NQ/CB do @hà báo cáo 12/2026: Hai", "chỉ tiêu 2 đạt 98% hạn 31/12/2026: Bảo hiểm y tế",
        "hạn chế 2 nguyên nhân \"Đi làm xa\": Dự họp thấp",
      ])
    try session.run(
      """
      họp thường kỳ 03/01/2027 lúc 19:00 chủ trì @an
      báo cáo @bình điểm 1 của 02-NQ/CB đạt 60%: Khá
      kết luận điểm 1 của 02-NQ/CB đúng tiến độ
      báo cáo @an chỉ tiêu 1 đạt 97%: Khá
      kết luận chỉ tiêu 1 chậm
      hạn chế: Mới
      kết luận hạn chế 3: Ghi nhận
      nghị quyết: Nghị quyết tháng 1
      điểm do @bình: Ba
      kết luận điểm 1 của 03-NQ/CB hoàn thành
      bế mạc bất thường: Xong
      """)
    try session.run(try saved(session, "lưu mẫu \"tiếp\""))
    try session.run("dùng \"tiếp\" mặc định (ngày họp: 03/02/2027, chỉ tiêu_1: 2)")
    #expect(
      session.records.suffix(10).dropLast().map(\.sentence) == [
        "báo cáo @bình điểm 1 của 02-NQ/CB đạt 60%: Khá", "kết luận điểm 1 của 02-NQ/CB đúng tiến độ",
        "báo cáo @an chỉ tiêu 2 đạt 97%: Khá", "kết luận chỉ tiêu 2 chậm", "hạn chế 4: Mới", "kết luận hạn chế 4: Ghi nhận",
        "nghị quyết 04-NQ/CB: Nghị quyết tháng 1", "điểm 1 của 04-NQ/CB do @bình: Ba", "kết luận điểm 1 của 04-NQ/CB hoàn thành",
      ])
  }

  @Test("without a meeting, or on another day, there is nothing to save")
  func refused() throws {
    let session = try Session(SmallCell.roster)
    #expect(try session.failure("lưu mẫu \"x\"").diagnostic.code == "meeting.none")
    try session.run(SmallCell.open)
    let found = try session.failure("lưu mẫu \"x\" ngày 04/09/2026")
    #expect(found.diagnostic.code == "meeting.none" && found.place == "04/09/2026")
    #expect(try session.failure("lưu mẫu \"…\"").diagnostic.code == "value.wrong-type")
  }
}
