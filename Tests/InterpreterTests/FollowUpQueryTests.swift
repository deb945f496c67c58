import Interpreter
import Testing

/// What is followed up, and what the chair finds reached, as queries show it.
@Suite struct FollowUpQueryTests {
  @Test("a point, target or shortcoming has its history, and is adjusted only in what it has")
  func adjusted() throws {
    let session = try TroubledCell.followUps.session()
    try session.run("điều chỉnh điểm 2 hạn 31/12/2026: Chờ kinh phí\nđiều chỉnh chỉ tiêu 2 đạt 3 do @bình")
    #expect(session.records.suffix(2).map(\.sentence)[0] == "điều chỉnh điểm 2 của 08-NQ/CB hạn 31/12/2026: Chờ kinh phí")
    try session.run("quá trình điểm 2 của 08-NQ/CB")
    #expect(session.host.table().count == 2)
    try session.run("quá trình chỉ tiêu 2")
    #expect(session.host.table().count == 4)
    try session.run("xem chỉ tiêu khi số lần điều chỉnh > 0 gồm cần đạt, hạn ban đầu")
    #expect(session.host.table() == [["3", "30/11/2026"]])
    #expect(try session.failure("quá trình hạn chế 7").diagnostic.code == "followup.unknown")
    let foreign = try session.failure("điều chỉnh chỉ tiêu 2 biện pháp \"Nhắc\"")
    #expect(foreign.place == "\"Nhắc\"" && foreign.diagnostic.message.vi == "chỉ tiêu 2 không có phần “biện pháp”")
    #expect(try session.failure("điều chỉnh hạn chế 1 bớt @an").place == "@an")
  }

  @Test("what the chair finds reached is a field with its level, is explained with its scale, and belongs to a task or the like")
  func reached() throws {
    let session = try TroubledCell.followUps.session()
    try session.run(
      """
      phân công #1 @bình hạn 31/12/2026 sản phẩm "Sổ": Giữ sổ
      mục 1: Kiểm điểm
      báo cáo @bình #1 đạt 60%: Đã xong phần đầu
      kết luận #1 hoàn thành đạt 75: Tốt
      kết luận chỉ tiêu 2 hoàn thành đạt 2
      """)
    #expect(session.records.suffix(2).map(\.sentence)[0] == "kết luận #1 hoàn thành đạt 75%: Tốt")
    try session.run("xem nhiệm vụ khi mức hoàn thành = \"tốt\" gồm số, tiến độ, mức đạt")
    #expect(session.host.table() == [["#1", "75%", "75%"]])
    try session.run("xem chỉ tiêu khi số = 2 gồm đã đạt, mức hoàn thành")
    #expect(session.host.table() == [["2", "xuất sắc"]])
    try session.run("giải thích #1")
    guard case .text(let text)? = session.host.shown.last else { Issue.record("no text"); return }
    #expect(text.vi.contains("hoàn thành, đạt 75% (tốt) Tốt") && text.vi.contains("chi bộ có thể tự đặt"))
    for statement in ["kết luận đạt 50%: x", "kết luận mục 1 đạt 50%"] {
      let found = try session.failure(statement)
      #expect(found.place == "50%" && found.diagnostic.code == "syntax.missing")
    }
  }
}
