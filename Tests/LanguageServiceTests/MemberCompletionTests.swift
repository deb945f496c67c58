import Diagnostics
import Domain
import Foundation
import Interpreter
import LanguageService
import Testing

struct MemberCompletionTests {
  @Test func membersComeByGivenNameInVietnameseOrderWithWhatTheyAre() throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.tasks)
    #expect(
      cell.candidates("phân công ") == [
        Completion("@an", note: "Trần Văn An · bí thư · 1 nhiệm vụ"), Completion("@ánh", note: "Lê Thị Ánh · miễn sinh hoạt"),
        Completion("@bình", note: "Nguyễn Văn Bình · chi ủy viên · 2 nhiệm vụ"), Completion("@đức", note: "Phạm Minh Đức · dự bị"),
        Completion("@hoa", note: "Nguyễn Thị Hoa · 1 nhiệm vụ"),
      ])
  }

  @Test(arguments: ["@b", "@bi", "@Bình", "b", "binh", "@bìn".decomposedStringWithCanonicalMapping, "van b", "nguyen van b", "Nguyễn Văn "])
  func handlesAndWordsOfNamesFitWithoutDiacritics(typed: String) throws {
    let cell = try SmallCell(SmallCell.roster)
    let completions = cell.completions("phân công \(typed)")
    #expect(completions.candidates.map(\.text) == ["@bình"])
    #expect(completions.start == "phân công ".utf8.count)
  }

  @Test func thoseWhoStillHaveToReportComeFirst() throws {
    let cell = try SmallCell(
      SmallCell.roster, SmallCell.tasks, SmallCell.meeting,
      "có mặt tất cả\nmục 1: Kiểm điểm\nbáo cáo @an #1: Đã làm\nbáo cáo @bình #2: Xong\n")
    #expect(cell.texts("báo cáo ") == ["@bình", "@hoa", "@an", "@ánh", "@đức"])
  }

  @Test func onlyThoseNotYetStatedAreOfferedAsAbsent() throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.tasks, SmallCell.meeting, "có mặt @an\nvắng @hoa")
    #expect(cell.texts("vắng ") == ["@bình", "@đức", "@ánh"])
    #expect(cell.texts("vắng @binh, ") == ["@đức", "@ánh"])
    #expect(cell.texts("có mặt tất cả trừ ") == ["@bình", "@đức", "@ánh"])
    #expect(cell.texts("có mặt ").first == "tất cả")
    #expect(cell.texts("rời họp ") == ["@an"])
    #expect(cell.texts("phát biểu ") == ["@an", "@ánh", "@bình", "@đức", "@hoa", "\"Lê Văn Sáu\""])
  }

  @Test func whoHasLeftIsOfferedOnlyWhereTheRecordIsLookedAt() throws {
    let cell = try SmallCell(SmallCell.roster)
    #expect(!cell.texts("phân công ").contains("@cường"))
    #expect(cell.texts("quá trình ").last { $0.hasPrefix("@") } == "@cường")
  }

  @Test func whoFitsTheStatementComesFirst() throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.tasks)
    #expect(cell.texts("công nhận chính thức ").first == "@đức")
    #expect(cell.texts("trở lại ").first == "@ánh")
    #expect(cell.texts("phân công @hoa theo dõi ").prefix(2) == ["@an", "@bình"])
    #expect(!cell.texts("phân công @hoa, ").contains("@hoa"))
  }

  @Test func whoHasPaidDuesComesAfterThoseWhoOweThem() throws {
    let cell = try SmallCell(SmallCell.roster, "đảng phí 9/2026 @an, @hoa")
    #expect(cell.texts("đảng phí 9/2026 ") == ["tất cả", "@ánh", "@bình", "@đức", "@an", "@hoa"])
    #expect(cell.candidates("đảng phí ").first == Completion("9/2026", note: "3 đảng viên chưa nộp"))
    #expect(cell.texts("đảng phí ").prefix(3) == ["9/2026", "8/2026", "10/2026"])
  }

  @Test func newHandlesAreNotTakenFromTheRoster() throws {
    let cell = try SmallCell(SmallCell.roster)
    #expect(cell.texts("đảng viên @").isEmpty)
    #expect(cell.texts("tiếp nhận ").isEmpty)
  }

  @Test func inFreeTextOnlyHandlesAreOffered() throws {
    let cell = try SmallCell(SmallCell.roster)
    #expect(cell.texts("mục 1: ").isEmpty)
    #expect(cell.texts("mục 1: phan").isEmpty)
    #expect(cell.texts("mục 1: gửi @bi") == ["@bình"])
    #expect(cell.texts("mục 1: thư an@bi").isEmpty)
    #expect(cell.texts("phân công @hoa:\n    Cùng @a") == ["@an", "@ánh"])
    #expect(cell.texts("-- @a").isEmpty)
  }

  @Test func englishNotes() throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.tasks, language: .en)
    #expect(
      cell.candidates("assign @b") == [Completion("@bình", note: "Nguyễn Văn Bình · committee member · 2 tasks")])
    #expect(cell.candidates("assign @a").map(\.note) == ["Trần Văn An · secretary · 1 task", "Lê Thị Ánh · exempt"])
  }

  @Test func aRosterOfThousandsIsCompletedByHandle() throws {
    let members = (1...5000).map { "đảng viên @m\($0) \"Nguyễn Văn Thứ \($0)\" từ 01/01/2025" }.joined(separator: "\n")
    let cell = try SmallCell("chi bộ \"Đông người\"\n" + members)
    #expect(cell.texts("phân công ").count == 5000)
    #expect(cell.texts("phân công @m4999") == ["@m4999"])
  }
}
