import Diagnostics
import Domain
import Interpreter
import Testing

@Suite("Accounts of what is computed")
struct ExplainingTests {
  static func session() throws -> Session {
    let session = Session(rules: try Shipped.rules(), today: day(2026, 9, 30))
    try session.run(
      SmallCell.meeting + """
        vắng @cường không lý do
        mục 1: Kiểm điểm
        báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ
        kết luận #2 đúng tiến độ: Tiếp tục
        biểu quyết tán thành 4 không tán thành 0 không ý kiến 0: Thông qua nghị quyết tháng 9
        kết luận: Xong
        đảng phí 9/2026 @an
        xếp loại @bình năm 2026 tốt tán thành 4 điểm 75
        bế mạc lúc 20:45
        """)
    return session
  }

  private func account(_ statement: String) throws -> Localized {
    let session = try Self.session()
    try session.run(statement)
    guard case .text(let text)? = session.host.shown.last else { return Localized(vi: "", en: "") }
    return text
  }

  @Test(
    "says who counted and who not, the numbers, the rule and the records, in both languages",
    arguments: [
      (
        "giải thích biểu quyết",
        [
          "Cơ số: 5", "1 chính thức vắng, vẫn tính: Lê Văn Cường", "được miễn, không có mặt: Cao Xuân Thịnh", "dự bị",
          "Cần quá 50% của 5: 3", "vote.over.resolution", "Kết quả: đạt", "bản ghi 23",
        ], ["Base: 5", "Result: passed", "records 23"]
      ),
      ("giải thích biểu quyết 1 ngày 03/09/2026", ["Kết quả: đạt"], ["Result: passed"]),
      (
        "giải thích có mặt ngày 03/09/2026",
        [
          "Có mặt 6/7 = 85,7%", "vắng không lý do 1: Lê Văn Cường (bản ghi 19)", "Không tính 1 (miễn sinh hoạt)", "meeting.attendance.over",
        ],
        ["Present 6/7 = 85,7%", "Not counted 1 (exempt)"]
      ),
      (
        "giải thích vắng @cường",
        [
          "Trong năm 2026: 1 tháng: 9/2026 (bản ghi 19)", "Trong 12 tháng gần nhất: 1", "Liên tiếp nhiều nhất: 1",
          "absence.months.year = 3",
        ], ["In 2026: 1 month: 9/2026"]
      ),
      ("giải thích đảng phí @an", ["Trong năm 2026: 0 tháng", "Đã đóng: 9/2026 (bản ghi 25)"], ["Paid: 9/2026"]),
      (
        "giải thích xếp loại @bình năm 2026",
        [
          "hoàn thành tốt nhiệm vụ, 75 điểm, phiếu 4/0/0 (bản ghi 26)", "đúng hạn 1 (#2)",
          "hoàn thành xuất sắc nhiệm vụ: 75 điểm, mức cần 90", "Xuất sắc năm 2026: 0, nhiều nhất 0",
        ], ["good, 75 points", "excellent: 75 points, 90 needed"]
      ),
      (
        "giải thích @thịnh",
        ["được miễn công tác và sinh hoạt", "từ 01/02/2025: miễn công tác và sinh hoạt", "Không: tính vào cơ số điểm danh"],
        ["is exempt", "No: in the base of attendance"]
      ),
      (
        "giải thích #2", ["nhiệm vụ #2", "báo cáo 03/09/2026: 60% Đã vận động 3 hộ", "kết luận 03/09/2026: đúng tiến độ Tiếp tục"],
        ["task #2", "report 03/09/2026: 60%"]
      ),
      ("explain classify year 2026", ["rating.excellent.share"], ["at most 0 (20% of 1, rounded down)"]),
    ])
  func accounts(statement: String, vi: [String], en: [String]) throws {
    let text = try account(statement)
    for part in vi { #expect(text.vi.contains(part), "\(part)\n\(text.vi)") }
    for part in en { #expect(text.en.contains(part), "\(part)\n\(text.en)") }
  }

  @Test("an election says the base, the votes needed and what became of each candidate; a score what each criterion gave")
  func counts() throws {
    let session = try Self.session()
    try session.run(
      """
      họp thường kỳ 03/10/2026 lúc 19:00
      có mặt tất cả
      mục 1: Bầu bổ sung
      bầu chi ủy viên số lượng 2 phát ra 5 thu về 5 hợp lệ 5 ứng cử @an 5, @bình 2
      chấm điểm chuẩn bị 8 tiến hành 36 nguyên tắc 5 kết quả 27 kết thúc 5: Tốt
      kết luận: Xong
      bế mạc lúc 20:45
      giải thích bầu
      giải thích chấm điểm
      """)
    let texts = session.host.shown.suffix(2).compactMap { if case .text(let text) = $0 { text } else { nil } }
    try #require(texts.count == 2)
    for part in ["cần bầu 2", "Cơ số: 5", "vote.over.election", ": 5 phiếu, trúng cử", ": 2 phiếu, không trúng cử"] {
      #expect(texts[0].vi.contains(part), "\(part)\n\(texts[0].vi)")
    }
    for part in ["5 votes, elected", "2 votes, not elected"] { #expect(texts[0].en.contains(part), "\(texts[0].en)") }
    for part in [
      "thời gian 5/5 (theo sổ: số phút trên mức tối thiểu 105/90 = 116,7%; từ 100% được đủ 5 điểm)", "chuẩn bị 8/10 (chi bộ cho)",
      "score.good",
    ] {
      #expect(texts[1].vi.contains(part), "\(part)\n\(texts[1].vi)")
    }
    #expect(try session.failure("giải thích chấm điểm ngày 03/09/2026").diagnostic.code == "explain.nothing")
  }

  @Test(
    "what does not exist is told at its place",
    arguments: [
      ("giải thích biểu quyết 7", "7", "explain.nothing"), ("giải thích biểu quyết ngày 01/01/2026", "01/01/2026", "explain.nothing"),
      ("giải thích có mặt ngày 01/01/2026", "01/01/2026", "explain.nothing"),
      ("giải thích xếp loại @an năm 2026", "@an", "explain.nothing"),
      ("giải thích xếp loại năm 2020", "xếp loại", "explain.nothing"), ("giải thích bầu", "bầu", "explain.nothing"),
      ("giải thích vắng", "vắng", "syntax.missing"),
      ("giải thích @bính", "@bính", "member.unknown"), ("giải thích #99", "#99", "task.unknown"),
      ("giải thích task.overdu", "task.overdu", "explain.unknown-code"),
    ])
  func nothing(statement: String, place: String, code: String) throws {
    let found = try Self.session().failure(statement)
    #expect(found.place == place && found.diagnostic.code == code)
  }

  @Test("a code stays a code, though its first word is one of the language")
  func codes() throws {
    #expect(try account("giải thích vote.uncounted").vi.hasPrefix("vote.uncounted\n"))
    #expect(try account("giải thích dues.twice").en.hasPrefix("dues.twice\n"))
  }

  /// A meeting of an hour with a target of nothing, scored by criteria.
  private func counted(_ statement: String, reached: Int = 0) throws -> Localized {
    let session = Session(rules: try Shipped.rules(), today: day(2026, 9, 30))
    try session.run(
      SmallCell.meeting + """
        mục 1: Chỉ tiêu
        chỉ tiêu 1 đạt 0 đơn vị tính "vụ" hạn 31/12/2026: Số vụ vi phạm
        báo cáo @an chỉ tiêu 1 đạt \(reached): Theo Công an phường
        kết luận chỉ tiêu 1 đúng tiến độ: Tiếp tục
        phát biểu @bình: Nhất trí
        chấm điểm chuẩn bị 10 tiến hành 38 nguyên tắc 5 kết thúc 5
        kết luận: Xong
        bế mạc lúc 20:00
        \(statement)
        """)
    guard case .text(let text)? = session.host.shown.last else { return Localized(vi: "", en: "") }
    return text
  }

  @Test("a score says what was counted, out of what, and how the points follow")
  func score() throws {
    let text = try counted("giải thích chấm điểm")
    for part in [
      "thời gian 3/5 (theo sổ: số phút trên mức tối thiểu 60/90 = 66,7%; dưới 100% nên được 5 × 60/90 : 100% = 3, bỏ phần lẻ)",
      "tiến hành 38/40 (chi bộ cho)", "Phát biểu: 2/", "score.speakers.",
    ] { #expect(text.vi.contains(part), "\(text.vi)") }
    #expect(text.en.contains("minutes of the minimum 60/90 = 66,7%; below 100%, so 5 × 60/90 : 100% = 3, rounded down"))
  }

  @Test("a target says what it asks for, who reported what, and what share that is; nothing is reached while nothing is counted")
  func target() throws {
    let text = try counted("giải thích chỉ tiêu 1")
    for part in [
      "Chỉ tiêu 1 “Số vụ vi phạm” (bản ghi ", "cần đạt 0 vụ: đạt khi không quá 0; hạn 31/12/2026",
      "Trần Văn An: 0 vụ Theo Công an phường (bản ghi ",
      "kết luận 03/09/2026: đúng tiến độ", "Đã đạt 0 vụ, không quá 0 nên là đạt.",
    ] { #expect(text.vi.contains(part), "\(text.vi)") }
    #expect(try counted("giải thích chỉ tiêu 1", reached: 2).vi.hasSuffix("Đã đạt 2 vụ, quá 0 nên là không đạt."))
    #expect(try Self.session().failure("giải thích chỉ tiêu 9").diagnostic.message.vi == "chưa có chỉ tiêu 9")
  }

  @Test("a rating before the numbers of its rule says that nothing is measured by them")
  func unknownNumbers() throws {
    let session = try Self.session()
    try session.run("xếp loại @an năm 2022 tốt tán thành 4 điểm 75\ngiải thích xếp loại @an năm 2022")
    guard case .text(let text)? = session.host.shown.last else { return }
    #expect(text.vi.contains("nên không xét.") && text.vi.contains("rating.good.points") && text.vi.contains("trước ngày 30/08/2025"))
  }

  @Test("who spoke of those present is a field of a meeting")
  func speakers() throws {
    let session = Session(rules: try Shipped.rules(), today: day(2026, 9, 30))
    try session.run(
      SmallCell.meeting + "mục 1: Bàn\nphát biểu @an: Một\nphát biểu @an: Hai\nxem cuộc họp gồm phần phát biểu, đếm(người phát biểu)")
    #expect(session.host.table() == [["16,7%", "1"]])
  }
}
