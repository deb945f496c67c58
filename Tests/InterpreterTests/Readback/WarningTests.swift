import Diagnostics
import Domain
import Interpreter
import Testing

@Suite("Warnings after a statement")
struct WarningTests {
  @Test("a warning has the words of the finding: code, message, source, evidence and a mending statement")
  func report() throws {
    let session = try Session(SmallCell.roster + "\nphân công @hà hằng tháng: Thu đảng phí")
    let warning = try #require(session.interpreter.warnings(after: try session.lastAccepted).first)
    #expect(warning.code == "task.vague")
    #expect(warning.message.vi == "nhiệm vụ #1 “Thu đảng phí” của đồng chí Vũ Thị Hà (@hà) chưa rõ sản phẩm")
    #expect(warning.message.en == "task #1 “Thu đảng phí” of Vũ Thị Hà (@hà) lacks product")
    #expect(warning.source.vi == "38-HD/BTCTW IV.2")
    #expect(warning.evidence == [try session.lastAccepted.record.number])
    #expect(warning.remedy == Localized(vi: "điều chỉnh #1 sản phẩm \"…\"", en: "adjust #1 product \"…\""))
  }

  @Test("the sample year gives few warnings, those it was written to give among them")
  func sampleYear() throws {
    let session = try SampleYear.session()
    var warned: [String] = []
    session.host.afterRecord = { [unowned session] accepted in
      for warning in session.interpreter.warnings(after: accepted) {
        warned.append(
          warning.code + warning.message.vi.split(separator: " ").filter { "@(#".contains($0.prefix(1)) }.map { " " + $0 }.joined())
      }
    }
    try session.run("gộp \"nam-2026.chibo\"")
    #expect(
      warned == [
        "task.vague #25 (@liên)", "task.holder-exempt #16 (@phúc),", "member.no-task (@phúc)", "task.post-changed #30 (@phúc)",
        "task.post-changed #16 (@vinh)", "task.post-changed #22 (@vinh)", "member.no-task (@kiên)", "meeting.short",
        "member.no-task (@cường)", "member.no-task (@dũng)", "rating.against-record (@quý)",
      ])
  }

  @Test("what was amiss before is not said again")
  func onlyCaused() throws {
    let session = try Session(SmallCell.roster + "\nphân công @hà: Thu đảng phí")
    #expect(try session.warnings() == ["task.vague", "task.no-basis"])
    try session.run("phân công @an hằng tháng sản phẩm \"Sổ\" căn cứ 01-NQ/CB: Điều hành")
    #expect(try session.warnings().isEmpty)
    try session.run("điều chỉnh #1 theo dõi @an")
    #expect(try session.warnings().isEmpty)
  }

  @Test("a task stated ahead is measured from the day it begins")
  func ahead() throws {
    let session = try Session(SmallCell.roster + "\nphân công @hà từ 01/01/2027 căn cứ 01-NQ/CB: Thu đảng phí")
    #expect(try session.warnings() == ["task.vague"])
  }

  @Test("a resolution of the same meeting is the basis of the standing tasks given in it")
  func resolutionOfTheMeeting() throws {
    let assign = "phân công @hà hằng tháng sản phẩm \"Sổ\": Thu đảng phí\n"
    let session = try Session(SmallCell.meeting + assign)
    #expect(try session.warnings().isEmpty)
    try session.run("biểu quyết tán thành 4: Thông qua\nnghị quyết: Nghị quyết phân công\nđọc lại\nbế mạc")
    #expect(try session.warnings().isEmpty)

    let silent = try Session(SmallCell.meeting + assign + "đọc lại\nbế mạc")
    #expect(try silent.warnings() == ["task.no-basis"])
  }

  @Test("a meeting closed without a vote on its resolution and without reading back is named at once")
  func closing() throws {
    let session = try Session(SmallCell.meeting + "nghị quyết: Nghị quyết tháng 9")
    #expect(try session.warnings().isEmpty)
    try session.run("bế mạc")
    #expect(try session.warnings() == ["meeting.not-read-back", "resolution.no-vote"])
  }

  @Test("a corrected count takes the warning of the first back")
  func countedAgain() throws {
    let session = try Session(SmallCell.meeting + "biểu quyết tán thành 2: Thông qua")
    #expect(try session.warnings() == ["vote.uncounted"])
    try session.run("biểu quyết tán thành 4: Thông qua")
    #expect(try session.warnings().isEmpty)
  }

  @Test("an open vote on discipline, a recognition of another day and an exemption without end are named at once")
  func standing() throws {
    let session = Session(rules: try Shipped.rules(), today: day(2026, 9, 3))
    try session.run(SmallCell.meeting + "biểu quyết kỷ luật đối với @cường tán thành 4: Khiển trách")
    #expect(try session.warnings() == ["vote.not-secret"])
    try session.run("biểu quyết công nhận đối với @lan kín tán thành 4: Công nhận")
    #expect(try session.warnings() == ["vote.not-allowed"])
    try session.run("công nhận chính thức @lan từ 03/09/2026")
    #expect(try session.warnings() == ["member.recognition-date"])
    try session.run("miễn sinh hoạt @cường lý do khác từ 03/09/2026: Đi xa")
    #expect(try session.warnings() == ["member.exemption-open", "member.exemption-papers"])
  }

  @Test("a late conclusion after a rating names the rating")
  func conclusionAfterRating() throws {
    let session = Session(rules: try Shipped.rules(), today: day(2026, 12, 20))
    try session.run(
      """
      chi bộ "Thôn Đông"
      đảng viên @hà "Vũ Hà"
      phân công @hà từ 05/01/2026 hằng tháng sản phẩm "Sổ" căn cứ 01-NQ/CB: Thu đảng phí
      xếp loại @hà năm 2026 tốt tán thành 1
      """)
    #expect(try session.warnings().isEmpty)
    try session.run("họp thường kỳ 20/12/2026\ncó mặt @hà\nkết luận #1 không hoàn thành")
    #expect(try session.warnings() == ["rating.against-record"])
  }
}
